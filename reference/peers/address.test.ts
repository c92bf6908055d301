import { describe, expect, test } from "vitest";
import { ProtocolError } from "../protocol/error.ts";
import type { Resolve } from "./address.ts";
import { guardedLookup, isOpenAddress } from "./address.ts";
import { baseUrl, checkUrl } from "./base-url.ts";

const CLOSED = [
  ...["0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "169.254.169.254", "172.16.0.1", "172.31.255.254", "192.168.1.1"],
  ...["224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "fc00::1", "fdff::1", "fe80::1", "febf::1", "fec0::1", "ff02::1"],
  ...["::ffff:10.0.0.1", "::ffff:169.254.169.254", "::10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "2001:0:1::1"],
];
const OPEN = ["1.1.1.1", "9.255.255.255", "11.0.0.1", "172.15.255.255", "172.32.0.1", "192.167.1.1", "2606:4700::1111", "::ffff:1.1.1.1"];
const LOOPBACK = ["127.0.0.1", "127.255.255.254", "::1", "::ffff:127.0.0.1"];

describe("an address", () => {
  test.each(CLOSED)("%s is not connected to, whatever the operator says", (address) => {
    expect([false, true].map((allowed) => isOpenAddress(address, allowed))).toEqual([false, false]);
  });
  test.each(OPEN)("%s is connected to", (address) => {
    expect([false, true].map((allowed) => isOpenAddress(address, allowed))).toEqual([true, true]);
  });
  test.each(LOOPBACK)("%s is connected to if the operator says so", (address) => {
    expect([false, true].map((allowed) => isOpenAddress(address, allowed))).toEqual([false, true]);
  });
});

/** The code that something throws. */
function codeOf(work: () => unknown): unknown {
  try {
    return String(work());
  } catch (error) {
    return error instanceof ProtocolError ? error.code : error;
  }
}

describe("a name", () => {
  test.each<[string, boolean, string]>([
    ["b.example", false, "https://b.example/"],
    ["b.example:8448", true, "https://b.example:8448/"],
    ["1.1.1.1", false, "https://1.1.1.1/"],
    ["127.9.3.7:4000", true, "http://127.9.3.7:4000/"],
    ["[::1]:4000", true, "http://[::1]:4000/"],
    ["localhost:4000", true, "http://localhost:4000/"],
    ["127.9.3.7:4000", false, "peer-address"],
    ["[::1]", false, "peer-address"],
    ["localhost", false, "peer-address"],
    ["10.0.0.1", true, "peer-address"],
    ["[fe80::1]:8448", true, "peer-address"],
    ["[::ffff:a00:1]", true, "peer-address"],
    ["b.example/", true, "malformed"],
  ])("%s, loopback allowed: %s, is reached at %s", (name, allowLoopback, result) => {
    expect(codeOf(() => baseUrl(name, { allowLoopback }))).toBe(result);
  });

  test("without TLS is none but of this machine", () => {
    const check = (url: string): unknown => codeOf(() => checkUrl(new URL(url), { allowLoopback: true }));
    expect(["ws://b.example/relay", "http://1.1.1.1", "wss://10.0.0.1/relay"].map(check)).toEqual(Array(3).fill("peer-address"));
    expect(["wss://b.example/relay", "ws://127.0.0.1:1/relay"].map(check)).toEqual(["undefined", "undefined"]);
  });
});

describe("what a name resolves to", () => {
  const resolvesTo =
    (...addresses: string[]): Resolve =>
    (_hostname, callback) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
      );
  const look = (resolve: Resolve, all: boolean, allowLoopback = false): Promise<unknown> =>
    new Promise((settle) => {
      guardedLookup({ allowLoopback }, resolve)("b.example", { all }, (error, address) => {
        settle(error instanceof ProtocolError ? error.code : (error?.message ?? address));
      });
    });

  test("is what is connected to", async () => {
    expect(await look(resolvesTo("1.1.1.1", "2606:4700::1111"), false)).toBe("1.1.1.1");
    expect(await look(resolvesTo("1.1.1.1"), true)).toEqual([{ address: "1.1.1.1", family: 4 }]);
    expect(await look(resolvesTo("127.0.0.1"), false, true)).toBe("127.0.0.1");
  });

  test("is refused when one of its addresses is closed, as one that is none is", async () => {
    expect(await look(resolvesTo("1.1.1.1", "10.0.0.1"), true)).toBe("peer-address");
    expect(await look(resolvesTo("127.0.0.1"), false)).toBe("peer-address");
    expect(await look(resolvesTo(), false)).toMatch(/no address/);
    expect(await look((_hostname, callback) => callback(new Error("NXDOMAIN"), []), false)).toBe("NXDOMAIN");
  });
});
