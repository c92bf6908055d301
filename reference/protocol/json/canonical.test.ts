import { expect, test } from "vitest";
import { utf8 } from "../bytes.ts";
import { canonicalBytes } from "./canonical.ts";
import { readJson } from "./reader.ts";
import type { JsonValue } from "./value.ts";

test("canonical bytes do not depend on the order and spacing that the value travelled in", () => {
  const value = readJson(utf8('{"v":1, "b":[3,2,1], "a":"\\u20ac \\u0007", "":null}'));
  expect(new TextDecoder().decode(canonicalBytes(value))).toBe('{"":null,"a":"€ \\u0007","b":[3,2,1],"v":1}');
});

test("a member named __proto__ is signed like any other", () => {
  const text = '{"__proto__":{"a":1},"z":2}';
  expect(canonicalBytes(readJson(utf8(text)))).toEqual(utf8(text));
});

let deep: JsonValue = [];
for (let depth = 1; depth < 33; depth++) deep = [deep];

test.for<[string, unknown, string]>([
  ["a fraction", { a: [1.5] }, "/a/0"],
  ["minus zero", [-0], "/0"],
  ["2^53", 2 ** 53, ""],
  ["a lone surrogate", { a: "\ud800" }, "/a"],
  ["a name beyond ASCII", { é: 1 }, ""],
  ["an absent member that is there", { a: undefined }, "/a"],
  ["a date", { "a/b": new Date(0) }, "/a~1b"],
  ["33 levels", deep, "/0".repeat(32)],
])("refuses to write %s, which nobody would read", ([, value, pointer]) => {
  expect(() => canonicalBytes(value as JsonValue)).toThrow(expect.objectContaining({ code: "malformed", pointer }) as Error);
});
