// Others validate with the published JSON Schemas, we with the generated functions: both have to say the same.
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import type { AnySchemaObject } from "ajv";
import fc from "fast-check";
import { expect, it } from "vitest";
import { validate } from "./validate.ts";
import type { TypeName } from "./v1/types.ts";

const generated = (name: string): unknown => JSON.parse(readFileSync(new URL(`v1/${name}`, import.meta.url), "utf8"));
const examples = generated("examples.json") as { readonly type: TypeName; readonly value: unknown }[];

// Plain draft-07, without the options and the discriminator of our own build.
const ajv = new Ajv({ strict: false, ownProperties: true });
for (const profile of ["open", "closed"]) ajv.addSchema(generated(`${profile}.json`) as AnySchemaObject);

/** A copy of a JSON value with one place in it replaced or, where it is a member, removed. */
function mutate(value: unknown, path: readonly number[], replacement: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== "object" || value === null) return replacement;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return replacement;
  const inner = mutate((value as Record<string, unknown>)[key], rest, replacement);
  if (Array.isArray(value)) return value.map((item: unknown, i) => (String(i) === key ? inner : item));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]): [string, unknown][] =>
      name !== key ? [[name, item]] : inner === undefined ? [] : [[name, inner]],
    ),
  );
}

it("the published schemas and the generated validators agree on every example, and on what is left of it after a change", () => {
  const leaf = fc.oneof(
    fc.constant(undefined),
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom("ping", "add", "group", "direct", 0, 2 ** 53),
  );
  const changed = fc.tuple(fc.constantFrom(...examples), fc.array(fc.nat(30), { maxLength: 4 }), leaf);
  fc.assert(
    fc.property(changed, fc.constantFrom("open" as const, "closed" as const), ([{ type, value }, path, replacement], profile) => {
      const subject = mutate(value, path, replacement);
      expect(validate(profile, type, subject).ok).toBe(ajv.validate(`urn:voicetunnel:v1:${profile}#/$defs/${type}`, subject));
    }),
    { numRuns: 500 },
  );
});

it("what the closed profile accepts the open one accepts", () => {
  for (const { type, value } of examples) {
    if (validate("closed", type, value).ok) expect(validate("open", type, value).ok).toBe(true);
  }
});
