// Everything that stands in vectors/v1: the files of all kinds, their schemas, and the manifest.
import { createHash } from "node:crypto";
import { buildFile, fileText } from "./build.ts";
import { SEED } from "./draw.ts";
import { KINDS } from "./kinds/index.ts";
import { lintVectors } from "./lint.ts";
import { schemaOf } from "./schema.ts";
import type { VectorFile } from "./vector.ts";

/** A row of the manifest. */
export interface ManifestFile {
  readonly file: string;
  readonly kind: string;
  readonly schema: string;
  readonly cases: number;
  readonly valid: number;
  readonly invalid: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** `vectors/v1/manifest.json`. */
export interface Manifest {
  readonly version: 1;
  readonly seed: string;
  readonly cases: number;
  readonly files: readonly ManifestFile[];
}

function row(file: VectorFile, text: string): ManifestFile {
  const tests = file.testGroups.flatMap((group) => group.tests);
  const valid = tests.filter(({ result }) => result === "valid").length;
  return {
    file: `${file.kind}.json`,
    kind: file.kind,
    schema: file.schema,
    cases: tests.length,
    valid,
    invalid: tests.length - valid,
    bytes: Buffer.byteLength(text),
    sha256: createHash("sha256").update(text).digest("hex"),
  };
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * Computes all files, by their path below `vectors/v1`.
 *
 * @throws Error when a case comes to something else than expected, or the lint finds anything.
 */
export async function buildAll(): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const rows: ManifestFile[] = [];
  const linted: { file: VectorFile; bytes: number }[] = [];
  for (const kind of KINDS) {
    const file = await buildFile(kind);
    const text = fileText(file);
    texts.set(`${file.kind}.json`, text);
    texts.set(file.schema, pretty(schemaOf(file)));
    rows.push(row(file, text));
    linted.push({ file, bytes: Buffer.byteLength(text) });
  }
  const problems = await lintVectors(linted);
  if (problems.length > 0) throw new Error(`the vectors are not what they have to be:\n${problems.join("\n")}`);
  const manifest: Manifest = { version: 1, seed: SEED, cases: rows.reduce((sum, { cases }) => sum + cases, 0), files: rows };
  texts.set("manifest.json", pretty(manifest));
  return texts;
}
