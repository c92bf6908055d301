import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { validate } from "./validate.ts";
import type { TypeName } from "./v1/types.ts";

interface Example {
  readonly type: TypeName;
  readonly valid: boolean;
  readonly keyword?: string;
  readonly pointer?: string;
  readonly value: unknown;
}

const generated = (name: string): string => readFileSync(new URL(`v1/${name}`, import.meta.url), "utf8");
const examples = JSON.parse(generated("examples.json")) as Example[];

describe("the examples of the chapters", () => {
  it.each(examples.filter(({ valid }) => valid).map((example, i) => [`${i} ${example.type}`, example] as const))(
    "valid: %s",
    (_, { type, value }) => {
      for (const profile of ["open", "closed"] as const) expect(validate(profile, type, value)).toEqual({ ok: true, value });
    },
  );

  it.each(examples.filter(({ valid }) => !valid).map((example, i) => [`${i} ${example.type}`, example] as const))(
    "invalid: %s",
    (_, example) => {
      const { type, value, keyword, pointer } = example;
      expect(validate("closed", type, value)).toMatchObject({ ok: false, errors: [{ keyword, pointer }] });
    },
  );

  it("receivers accept a member that they do not know, senders send none", () => {
    // A name is a string and has no members.
    const objects = examples.filter(({ valid, type, value }) => valid && type !== "StreamRequest" && typeof value === "object");
    for (const { type, value } of objects) {
      const more = { ...(value as object), "x-unknown": [1] };
      expect(validate("open", type, more).ok).toBe(true);
      expect(validate("closed", type, more)).toMatchObject({
        ok: false,
        errors: [{ keyword: "additionalProperties", expected: "no member `x-unknown`" }],
      });
    }
  });
});

it("gives the value its type", () => {
  const result = validate("open", "Ping", { type: "ping", n: 1 });
  expect(result.ok && result.value.n).toBe(1);
});

it.each([
  ["a missing member", { type: "ping" }, { pointer: "", keyword: "required", expected: "the member `n`" }],
  ["an unknown tag", { type: "pang", n: 1 }, { pointer: "", keyword: "discriminator", expected: "a known value of `type`" }],
  ["a wrong type", { type: "ping", n: "1" }, { pointer: "/n", keyword: "type", expected: "integer" }],
  ["a number out of range", { type: "ping", n: -1 }, { pointer: "/n", keyword: "minimum", expected: ">= 0" }],
  ["no object", [], { pointer: "", keyword: "type", expected: "object" }],
  ["null", null, { pointer: "", keyword: "type", expected: "object" }],
  ["an inherited member", Object.create({ type: "ping", n: 1 }) as unknown, { keyword: "required" }],
])("says what is wrong with %s", (_, value, error) => {
  expect(validate("closed", "RelayClientMessage", value)).toMatchObject({ ok: false, errors: [error] });
});

it("a hostile message costs little: the first fault ends it", () => {
  const users = Array.from({ length: 200_000 }, (_, i) => `@u${i}:a.example`);
  const started = performance.now();
  expect(validate("open", "Access", { read: users })).toMatchObject({ ok: false, errors: [{ keyword: "maxItems" }] });
  expect(validate("open", "ServerName", "a".repeat(10_000_000))).toMatchObject({ ok: false, errors: [{ keyword: "maxLength" }] });
  expect(validate("open", "ServerName", `${"a-".repeat(129)}!`)).toMatchObject({ ok: false, errors: [{ keyword: "pattern" }] });
  expect(performance.now() - started).toBeLessThan(2000);
});

it("runs in a browser: the modules import nothing but each other", () => {
  const sources = [
    generated("validators-open.js"),
    generated("validators-closed.js"),
    readFileSync(new URL("validate.ts", import.meta.url), "utf8"),
  ];
  for (const source of sources) {
    expect(source).not.toMatch(/\brequire\s*\(|\bprocess\.|\bBuffer\b|from "(?!\.)/);
  }
});
