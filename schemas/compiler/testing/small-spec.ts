import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../compile.ts";
import type { Build } from "../compile.ts";

/** A chapter that compiles: a requirement, and whatever a test adds below it. */
export const GOOD = "# A\n\n- **a.one** A server MUST answer. (server)\n";

/** A specification in a folder of its own, until it is removed. */
export interface SmallSpec {
  readonly specDir: string;
  /** Not made yet. */
  readonly outDir: string;
  write(name: string, text: string): void;
  [Symbol.dispose](): void;
}

/** Writes a specification of the given chapters, in their order; a `README` among them replaces the list. */
export function smallSpec(chapters: Readonly<Record<string, string>>): SmallSpec {
  const folder = mkdtempSync(join(tmpdir(), "voicetunnel-spec-"));
  const specDir = join(folder, "spec");
  mkdirSync(specDir);
  const write = (name: string, text: string): void => writeFileSync(join(specDir, `${name}.md`), text);
  const list = Object.keys(chapters).map((name, i) => `${i + 1}. [${name}](${name}.md)`);
  for (const [name, text] of Object.entries({ README: `# Chapters\n\n${list.join("\n")}\n`, ...chapters })) write(name, text);
  return { specDir, outDir: join(folder, "out"), write, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

/** Compiles the given chapters. */
export function buildSpec(chapters: Readonly<Record<string, string>>): Build {
  using spec = smallSpec(chapters);
  return build(spec.specDir);
}

/** Compiles one chapter, `spec/a.md`. */
export const buildOne = (text: string): Build => buildSpec({ a: text });

/** The rules that one chapter breaks, each with its line: `no-class:3`. */
export const broken = (text: string): string[] => buildOne(text).problems.map(({ rule, line }) => `${rule}:${line}`);
