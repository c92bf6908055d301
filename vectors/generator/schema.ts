// The JSON Schema of a vector file, from the types of its operations.
import closed from "../../schemas/v1/closed.json" with { type: "json" };
import { CODEC } from "../../reference/codec/index.ts";
import type { JsonObject, JsonValue } from "../../reference/protocol/json/index.ts";
import type { VectorFile } from "./vector.ts";

const DEFS = closed.$defs as unknown as Readonly<Record<string, JsonValue>>;

/** The names of all definitions that a schema needs, its own included. */
function neededBy(name: string, needed = new Set<string>()): ReadonlySet<string> {
  if (needed.has(name)) return needed;
  needed.add(name);
  for (const [, other = ""] of JSON.stringify(DEFS[name] ?? null).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)) neededBy(other, needed);
  return needed;
}

const text = { type: "string", maxLength: 4096 };
const list = (items: JsonValue): JsonObject => ({ type: "array", items, maxItems: 10_000 });

const CASE: JsonObject = {
  type: "object",
  required: ["id", "comment", "result", "requirements", "in"],
  additionalProperties: false,
  properties: {
    id: { type: "string", pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$", maxLength: 128 },
    comment: text,
    result: { enum: ["valid", "invalid"] },
    requirements: { ...list(text), minItems: 1 },
    in: { type: "object" },
    out: { type: "object" },
    reject: text,
    twin: text,
    field: text,
    resigned: list(text),
    alike: list(text),
  },
  oneOf: [
    { type: "object", properties: { result: { const: "valid" } }, required: ["out"], not: { required: ["reject"] } },
    { type: "object", properties: { result: { const: "invalid" } }, required: ["reject", "twin", "field"], not: { required: ["out"] } },
  ],
};

/** A group of one operation: `out` is of its type. An `in` is so together with the `in` of its group. */
function groupSchema(op: string): JsonObject {
  const { in: input = "", out = "" } = CODEC.get(op) ?? {};
  return {
    type: "object",
    required: ["type", "op", "in", "tests"],
    additionalProperties: false,
    properties: {
      type: { const: input },
      op: { const: op },
      in: { type: "object" },
      tests: list({ allOf: [{ $ref: "#/$defs/case" }, { type: "object", properties: { out: { $ref: `#/$defs/${out}` } } }] }),
    },
  };
}

/** The schema of a file. Beside what it says, `{...group.in, ...test.in}` is of the type that the group names, which is among its `$defs`. */
export function schemaOf(file: VectorFile): JsonObject {
  const ops = [...new Set(file.testGroups.map(({ op }) => op))];
  const types = ops.flatMap((op) => [CODEC.get(op)?.in ?? "", CODEC.get(op)?.out ?? ""]);
  const needed = [...new Set(types.flatMap((name) => [...neededBy(name)]))].sort();
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `Vectors: ${file.kind}`,
    type: "object",
    required: ["kind", "algorithm", "schema", "notes", "seed", "count", "testGroups"],
    additionalProperties: false,
    properties: {
      kind: { const: file.kind },
      algorithm: text,
      schema: text,
      notes: text,
      seed: text,
      count: { type: "integer", minimum: 1 },
      testGroups: list({ oneOf: ops.map(groupSchema) }),
    },
    $defs: { case: CASE, ...Object.fromEntries(needed.map((name) => [name, DEFS[name] ?? null])) },
  };
}
