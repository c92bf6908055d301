import { buildGenerator } from "typescript-json-schema";
import type ts from "typescript";
import type { Definitions } from "./schema.ts";
import type { WireType } from "./type-rules.ts";

/**
 * Makes raw schemas of all types that a root reaches.
 *
 * `noExtraProps` stays off: it turns maps into "accepts only {}" and loses members of intersections. `defaultNumberType` stays
 * `number`: integers are branded, with their bounds. The symbols are an explicit list, because `"*"` leaks helper types.
 *
 * @param program - the tangled types, without errors
 * @throws when typescript-json-schema gives up, which the rules for types are there to prevent
 */
export function rawSchemas(program: ts.Program, types: readonly WireType[]): Definitions {
  const settings = {
    ref: true,
    aliasRef: true,
    topRef: true,
    required: true,
    strictNullChecks: true,
    noExtraProps: false,
    ignoreErrors: false,
  };
  // It brings a type of `Program` of its own, the same version of the same package.
  const generator = buildGenerator(program, { ...settings, validationKeywords: ["wire"] });
  if (generator === null) throw new Error("typescript-json-schema refused the tangled types");
  const roots = types.filter(({ wire }) => wire !== undefined).map(({ name }) => name);
  const { definitions } = generator.getSchemaForSymbols(roots);
  return (definitions ?? {}) as unknown as Definitions;
}
