import ts from "typescript";
import type { Problem } from "./problem.ts";
import { originOf } from "./tangle.ts";
import type { Tangled } from "./tangle.ts";

/** The name of the tangled file inside the program; it is never on disk. */
export const VIRTUAL = "/voicetunnel/types.ts";

// exactOptionalPropertyTypes: without it `a?: Scalar` is another type than `Scalar`, and typescript-json-schema
// makes a second definition of it (`Scalar_1`).
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  lib: ["lib.es5.d.ts"],
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
};

// The library is the same for every program of a process.
const libraries = new Map<string, ts.SourceFile | undefined>();

/** A TypeScript program that holds nothing but the tangled types and the ES5 library. */
export function typeProgram(source: string): ts.Program {
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (name) => name === VIRTUAL || fileExists(name);
  host.readFile = (name) => (name === VIRTUAL ? source : readFile(name));
  host.getSourceFile = (name, version) => {
    if (name === VIRTUAL) return ts.createSourceFile(name, source, version, true);
    if (!libraries.has(name)) libraries.set(name, getSourceFile(name, version));
    return libraries.get(name);
  };
  return ts.createProgram([VIRTUAL], OPTIONS, host);
}

/** What TypeScript itself says of the types: unknown names, names declared twice, syntax. */
export function typeDiagnostics(program: ts.Program, tangled: Tangled, problems: Problem[]): void {
  for (const { file, start, messageText } of ts.getPreEmitDiagnostics(program)) {
    const line = file === undefined || start === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line;
    const text = tangled.source.split("\n")[line]?.trim() ?? "";
    const message = ts.flattenDiagnosticMessageText(messageText, " ").replace(/\.$/, "");
    problems.push({ ...originOf(tangled, line), rule: "type-error", message, text, fix: "mend the TypeScript" });
  }
}
