// The types and the lint of the tree in one process, on one program: what either learns of a type the other need not find out again.
// `npm run typecheck` and `npm run lint` do the two apart. Both keep what they found, for the next run, in node_modules/.cache.
import { join } from "node:path";
import { ESLint } from "eslint";
import ts from "typescript";
import { root } from "./stage.ts";

const cacheLocation = join(root, "node_modules/.cache/eslint");

/** The program of tsconfig.json, and what a fresh `tsc --noEmit` would say of it. */
function typed(): { readonly program: ts.Program; readonly mistakes: readonly ts.Diagnostic[] } {
  const host = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (mistake: ts.Diagnostic) => {
      throw new Error(ts.flattenDiagnosticMessageText(mistake.messageText, "\n"));
    },
  };
  const config = ts.getParsedCommandLineOfConfigFile(join(root, "tsconfig.json"), {}, host);
  if (config === undefined) throw new Error("tsconfig.json cannot be read");
  const builder = ts.createIncrementalProgram({
    rootNames: config.fileNames,
    options: config.options,
    configFileParsingDiagnostics: config.errors,
  });
  const mistakes = [
    ...builder.getConfigFileParsingDiagnostics(),
    ...builder.getOptionsDiagnostics(),
    ...builder.getSyntacticDiagnostics(),
    ...builder.getGlobalDiagnostics(),
    ...builder.getSemanticDiagnostics(),
    ...builder.getDeclarationDiagnostics(),
    ...builder.emit().diagnostics, // nothing but what the next run need not check again
  ];
  return { program: builder.getProgram(), mistakes: ts.sortAndDeduplicateDiagnostics(mistakes) };
}

const { program, mistakes } = typed();
const names = { getCanonicalFileName: (name: string) => name, getCurrentDirectory: () => root, getNewLine: () => "\n" };
process.stdout.write(ts.formatDiagnostics(mistakes, names));

// ESLint makes the name of its cache of the configuration as JSON: the program stands there as the file that it is of.
const programs = [Object.assign(program, { toJSON: () => "tsconfig.json" })];
const eslint = new ESLint({
  cwd: root,
  cache: true,
  cacheLocation,
  cacheStrategy: "content",
  overrideConfig: { files: ["**/*.ts"], languageOptions: { parserOptions: { project: null, programs } } },
});
const results = await eslint.lintFiles(["."]);
process.stdout.write(await (await eslint.loadFormatter("stylish")).format(results));
const broken = results.some(({ errorCount, warningCount }) => errorCount + warningCount > 0);
process.exitCode = broken || mistakes.length > 0 ? 1 : 0;
