import { createRequire } from "node:module";
import { Ajv } from "ajv";
import type { AnySchemaObject } from "ajv";
import type { Place, Problem } from "./problem.ts";
import type { Definitions, Schema } from "./schema.ts";
import { isSchema, mapSchemas } from "./schema.ts";
import type { WireType } from "./type-rules.ts";

const secure = createRequire(import.meta.url)("ajv/lib/refs/json-schema-secure.json") as AnySchemaObject;

/**
 * Judges the finished schemas, whatever the rules for types let through: they are valid draft-07 (annotation values are unchecked
 * by the generator), they pass Ajv's secure meta-schema, every string, array and map is bounded, and each constraint that the
 * types ask for has arrived. Each definition is judged alone: neither meta-schema looks into `$defs`.
 */
export function judgeSchemas(definitions: Definitions, types: readonly WireType[], problems: Problem[]): void {
  const ajv = new Ajv({ strict: false });
  const isSecure = new Ajv({ strict: false }).compile(secure);
  for (const [name, schema] of Object.entries(definitions)) {
    const type = types.find((other) => other.name === name);
    const place: Place = type?.place ?? { file: "spec/README.md", line: 1 };
    const report = (rule: string, message: string, fix: string): number => problems.push({ ...place, rule, message, text: name, fix });
    if (ajv.validateSchema(schema) !== true) {
      report("schema-invalid", `the schema is no draft-07: ${ajv.errorsText()}`, "mend the value of the tag");
    }
    if (!isSecure(schema))
      report("schema-insecure", `the schema is not safe: ${new Ajv().errorsText(isSecure.errors)}`, "bound what it names");
    for (const what of unboundedIn(schema)) report("unbounded", what, "add maxLength, maxItems, maxProperties, or minimum and maximum");
    for (const [keyword, value] of Object.entries(type?.constraints ?? {})) {
      if (JSON.stringify(schema[keyword]) === JSON.stringify(value)) continue;
      report(
        "constraint-lost",
        `\`${keyword}\` is ${JSON.stringify(schema[keyword])} in the schema and ${JSON.stringify(value)} in the text`,
        "write the tag on a line of its own",
      );
    }
  }
}

/** What has no upper bound inside a schema, in words. */
export function unboundedIn(schema: Schema): string[] {
  const found: string[] = [];
  mapSchemas(schema, (inner) => {
    const { type } = inner;
    const free = inner["enum"] === undefined && inner["const"] === undefined;
    if (type === "string" && free && inner["maxLength"] === undefined) found.push("a string has no maxLength");
    if (type === "array" && inner["maxItems"] === undefined) found.push("an array has no maxItems");
    if ((type === "integer" || type === "number") && (inner["minimum"] === undefined || inner["maximum"] === undefined))
      found.push("a number has no bounds");
    if (isSchema(inner["additionalProperties"]) && inner["maxProperties"] === undefined) found.push("a map has no maxProperties");
    return inner;
  });
  return [...new Set(found)];
}

/** Reports declared types that no root reaches: nobody sends them, so nothing would check them. */
export function findUnreached(definitions: Definitions, types: readonly WireType[], problems: Problem[]): void {
  for (const { name, place } of types) {
    if (definitions[name] !== undefined) continue;
    const fix = "mark it or what uses it with `@wire server|client|both`, or take it out";
    problems.push({ ...place, rule: "type-unreached", message: `no \`@wire\` type reaches \`${name}\``, text: name, fix });
  }
}
