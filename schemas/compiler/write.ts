import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./compile.ts";
import type { Build } from "./compile.ts";
import { byCodeUnit } from "./schema.ts";

export interface Folders {
  /** The Markdown. */
  readonly specDir: string;
  /** Where the generated files stand. */
  readonly outDir: string;
}

/** What `compile` did. */
export interface CompileResult extends Build {
  /** The files that were written because they were missing or different; none when there are problems. */
  readonly written: readonly string[];
}

/** What `checkStale` found. */
export interface StaleResult extends Build {
  /** The generated files that are missing or different. */
  readonly stale: readonly string[];
}

/**
 * Compiles the specification and writes what has changed. When anything is wrong nothing is written.
 *
 * @example
 * const { problems, written } = await compile({ specDir: "spec", outDir: "schemas/v1" });
 */
export async function compile({ specDir, outDir }: Folders): Promise<CompileResult> {
  const result = build(specDir);
  if (result.problems.length > 0) return { ...result, written: [] };
  const written = differing(result, outDir);
  mkdirSync(outDir, { recursive: true });
  for (const name of written) {
    writeFileSync(join(outDir, name), result.files.get(name) ?? "");
  }
  return { ...result, written };
}

/** Compiles in memory and says which of the committed files are stale. */
export async function checkStale({ specDir, outDir }: Folders): Promise<StaleResult> {
  const result = build(specDir);
  return { ...result, stale: result.problems.length > 0 ? [] : differing(result, outDir) };
}

/** The generated files that are missing or different; other files in the folder are nobody's business here. */
function differing({ files }: Build, outDir: string): string[] {
  const read = (name: string): string | undefined =>
    existsSync(join(outDir, name)) ? readFileSync(join(outDir, name), "utf8") : undefined;
  return [...files.keys()].sort(byCodeUnit).filter((name) => read(name) !== files.get(name));
}
