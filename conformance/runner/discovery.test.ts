import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { FLOOR_PEERS } from "../selftest/floor-peers.ts";
import { connectionTrouble } from "./connection-trouble.ts";
import { discover, parseServerUrl } from "./discovery.ts";
import { toyServer } from "./testing/toys.ts";
import { BrokenRunError, UsageError } from "./usage-error.ts";

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(() => new Promise((resolve) => server.close(() => resolve())));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const DOCUMENT = { server: "a.example", vtservers: [], limits: { idle_ms: 500, odd: "x" }, features: { foreign_declare: false } };

test.each(["", "localhost", "ftp://a.example", "http://a.example/path", "http://u:p@a.example", "http://"])(
  "%j is no server URL",
  (text) => {
    expect(() => parseServerUrl(text)).toThrow(UsageError);
  },
);

test("a document tells name, limits and features; its signature is only remarked on", async () => {
  const url = await serve((_, response) => response.end(JSON.stringify(DOCUMENT)));
  const { target, remarks } = await discover(url, { verify: () => "wrong signature" });
  expect(target).toMatchObject({
    url,
    name: "a.example",
    limits: { idle_ms: 500 },
    features: { foreign_declare: false },
    peers: { kind: "loopback" },
  });
  expect(remarks).toEqual(["wrong signature"]);
});

test("a clock that is off is estimated from the Date header, one that agrees is not", async () => {
  const dated = (offset: number) =>
    serve((_, response) => response.writeHead(200, { date: new Date(Date.now() + offset).toUTCString() }).end(JSON.stringify(DOCUMENT)));
  expect((await discover(await dated(0))).target.clockOffset).toBe(0);
  expect(Math.abs((await discover(await dated(30_000))).target.clockOffset - 30_000)).toBeLessThan(2_000);
});

test("a trailing slash of the URL is forgiven", async () => {
  const server = await toyServer();
  open.push(() => server.close());
  expect((await discover(`${server.url}/`)).target.url).toBe(server.url);
});

test("a server that is just being started is waited for, one that is not running only so long", async () => {
  const url = await serve((_, response) => response.end(JSON.stringify(DOCUMENT)));
  await open.pop()?.();
  await expect(discover(url, { startMs: 50 })).rejects.toThrow(/connection refused \(is the server running\?\)/);
  const found = discover(url, { startMs: 60_000 });
  const late = createServer((_, response) => response.end(JSON.stringify(DOCUMENT)));
  late.listen(Number(new URL(url).port), "127.0.0.1");
  open.push(() => new Promise((resolve) => late.close(() => resolve())));
  expect((await found).target.name).toBe("a.example");
});

test("what is wrong with a connection is said with what to do about it", async () => {
  const plain = await serve((_, response) => response.writeHead(301, { location: "https://b.example/" }).end());
  await expect(discover(plain)).rejects.toThrow(/status 301 and points to https:\/\/b\.example\//);
  await expect(discover(plain.replace("http:", "https:"))).rejects.toThrow(/does not speak TLS \(is it http instead of https\?\)/);
  await expect(discover("http://127.0.0.1:1")).rejects.toThrow(/no HTTP client uses that port/);
  const endless = await serve((_, response) => response.end(" ".repeat(100_000)));
  await expect(discover(endless)).rejects.toThrow(/answered with more than 65536 octets/);
});

test.each([
  ["DEPTH_ZERO_SELF_SIGNED_CERT", /its certificate is signed by itself \(.*NODE_EXTRA_CA_CERTS=FILE\)/],
  ["ERR_TLS_CERT_ALTNAME_INVALID", /its certificate is for another name/],
  ["HPE_INVALID_CONSTANT", /does not speak HTTP/],
  ["E_NEW", /^E_NEW$/],
])("%s in words", (code, words) => {
  expect(connectionTrouble(new TypeError("fetch failed", { cause: Object.assign(new Error("long story"), { code }) }), 1)).toMatch(words);
});

test.each([
  [{ registration: "closed" }, /registration is closed/],
  [{ registration: "token" }, /--registration-token/],
])("a target that lets nobody register is a mistake of configuration: %j", async (features, message) => {
  const url = await serve((_, response) => response.end(JSON.stringify({ ...DOCUMENT, features })));
  await expect(discover(url)).rejects.toThrow(UsageError);
  await expect(discover(url)).rejects.toThrow(message);
});

describe("what is no VoiceTunnel server is said in one line, quickly", () => {
  test.each(FLOOR_PEERS.map((peer) => [peer.id, peer] as const))("%s", async (_, peer) => {
    const server = await peer.start();
    open.push(() => server.close());
    const error: unknown = await discover(server.url, { scale: 0.05 }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(BrokenRunError);
    const { message } = error as Error;
    expect(message).toMatch(/cannot reach|is not a VoiceTunnel server/);
    expect(message).not.toContain("\n");
  });
});
