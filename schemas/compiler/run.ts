import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { existsSync } from "node:fs";
import { formatProblem } from "./problem.ts";
import { checkStale, compile } from "./write.ts";

/** What the command line can say, and where its words go. */
export interface CompileOptions {
  /** Write nothing; say which generated files are stale. */
  readonly check?: boolean;
  readonly specDir?: string;
  readonly outDir?: string;
  readonly stdout?: (line: string) => void;
  readonly stderr?: (line: string) => void;
}

/** The folder that holds spec/ and schemas/: the repository, or dist/ of the package. */
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * `voicetunnel spec compile [--check]`.
 *
 * @returns the exit code: 0 compiled (or up to date), 1 the Markdown has problems (or generated files are stale), 2 there is no specification
 */
export async function runCompile(options: CompileOptions = {}): Promise<number> {
  const { specDir = join(ROOT, "spec"), outDir = join(ROOT, "schemas", "v1") } = options;
  const { stdout = (line) => process.stdout.write(`${line}\n`), stderr = (line) => process.stderr.write(`${line}\n`) } = options;
  if (!existsSync(join(specDir, "README.md"))) {
    stderr(`There is no specification: ${join(specDir, "README.md")} does not exist.`);
    return 2;
  }
  const result = options.check === true ? await checkStale({ specDir, outDir }) : await compile({ specDir, outDir });
  for (const problem of result.problems) stderr(formatProblem(problem));
  if (result.problems.length > 0) {
    stderr(`${result.problems.length} problem${result.problems.length === 1 ? "" : "s"}; nothing was written.`);
    return 1;
  }
  const { chapters, requirements, types, machines, examples } = result.counts;
  const summary = `${chapters} chapters: ${requirements} requirements, ${types} types, ${machines} state tables, ${examples} examples`;
  if ("written" in result) {
    stdout(`${summary}; ${result.written.length === 0 ? "everything was up to date" : `wrote ${result.written.join(", ")}`}.`);
    return 0;
  }
  if (result.stale.length === 0) {
    stdout(`${summary}; everything is up to date.`);
    return 0;
  }
  for (const name of result.stale) stderr(`stale: ${name}`);
  stderr("Run `voicetunnel spec compile` and commit what it writes.");
  return 1;
}
