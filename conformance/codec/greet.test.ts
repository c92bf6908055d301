import { expect, test } from "vitest";
import { type Driver, type Reply } from "./driver-client.ts";
import { greet } from "./greet.ts";

const HELLO = { ok: { version: 1, name: "x", release: "1", language: "y", capabilities: ["id.parse"] } };
const UNKNOWN = { unsupported: { reason: "no" } };

function driverThatSays(hello: Reply, unknown: Reply): Driver {
  return { ask: (op) => Promise.resolve(op === "hello" ? hello : unknown), end: () => Promise.resolve(0) };
}

test("a driver says what it can do", async () => {
  expect((await greet(driverThatSays(HELLO, UNKNOWN))).capabilities).toEqual(["id.parse"]);
});

test.for<[string, Reply, Reply]>([
  ["refuses hello", { reject: { code: "malformed" } }, UNKNOWN],
  ["speaks another version", { ok: { ...HELLO.ok, version: 2 } }, UNKNOWN],
  ["names no operations", { ok: { version: 1, name: "x", release: "1", language: "y" } }, UNKNOWN],
  ["does whatever it is asked", HELLO, { ok: {} }],
  ["refuses what it does not know", HELLO, { reject: { code: "malformed" } }],
  ["breaks at what it does not know", HELLO, { fault: { message: "oh" } }],
])("a driver that %s is none", async ([, hello, unknown]) => {
  await expect(greet(driverThatSays(hello, unknown))).rejects.toThrow();
});
