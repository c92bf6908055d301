import type { Problem } from "../problem.ts";
import { bundle } from "../profiles.ts";
import type { Profile } from "../profiles.ts";
import { canonicalise } from "../canonical.ts";
import { findUnreached, judgeSchemas } from "../gates.ts";
import type { Definitions } from "../schema.ts";
import { tangle } from "../tangle.ts";
import { typeDiagnostics, typeProgram, VIRTUAL } from "../type-program.ts";
import { checkTypes } from "../type-rules.ts";
import { rawSchemas } from "../type-schemas.ts";
import { compileValidators } from "../validators.ts";
import type { CheckResult } from "../validators.ts";

/** A branded string and a branded integer, for types under test. */
export const SCALARS = `/** @TJS-type string
 * @pattern ^[a-z]+$
 * @maxLength 8 */
export type Word = string & { readonly __brand: "Word" };
/** @TJS-type integer
 * @minimum 0
 * @maximum 9 */
export type Digit = number & { readonly __brand: "Digit" };
`;

/** What becomes of a ts block: its schemas, or the rules that it breaks. */
export interface Compiled {
  readonly rules: readonly string[];
  readonly definitions: Definitions;
  check(profile: Profile, type: string, value: unknown): CheckResult;
}

/** Runs a ts block through the whole line from types to validators. */
export function compileBlock(text: string): Compiled {
  const problems: Problem[] = [];
  const tangled = tangle([{ chapter: "a", file: "spec/a.md", line: 0, lang: "ts", attributes: {}, text }]);
  const program = typeProgram(tangled.source);
  typeDiagnostics(program, tangled, problems);
  const file = program.getSourceFile(VIRTUAL);
  const types = file === undefined ? [] : checkTypes(file, tangled, problems);
  const fit = problems.length === 0;
  const definitions = fit ? canonicalise(rawSchemas(program, types), new Set(types.map(({ name }) => name))) : {};
  if (fit) {
    findUnreached(definitions, types, problems);
    judgeSchemas(definitions, types, problems);
  }
  return {
    rules: problems.map(({ rule }) => rule),
    definitions,
    check: (profile, type, value) => compileValidators(bundle(definitions, profile, ""), profile).check(type, value),
  };
}

/** The rules that a root type with these members breaks. */
export const brokenBy = (members: string): readonly string[] =>
  compileBlock(`${SCALARS}/** @wire both */\nexport interface Root {\n  w: Word;\n  d: Digit;\n${members}\n}\n`).rules;
