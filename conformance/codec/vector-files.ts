// The vectors as they stand in their files.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dataFile } from "../runner/package-file.ts";
import { BrokenRunError } from "../runner/usage-error.ts";
import { canonicalText, type JsonObject } from "../probe/wire/index.ts";

/** One case, its group's members put in. */
export interface VectorCase {
  readonly id: string;
  readonly op: string;
  /** The type of its input in the specification. */
  readonly type: string;
  /** What is special about it. */
  readonly comment: string;
  readonly requirements: readonly string[];
  readonly in: JsonObject;
  /** Of a refused one: the accepted case of the same file that differs from it in `field` alone. */
  readonly twin?: string;
  readonly field?: string;
  readonly expected: { readonly ok: JsonObject } | { readonly reject: { readonly code: string } };
}

/** The cases of a file. */
export interface VectorKind {
  readonly kind: string;
  readonly cases: readonly VectorCase[];
}

interface ManifestFile {
  readonly file: string;
  readonly kind: string;
  readonly cases: number;
  readonly sha256: string;
}

interface WrittenTest {
  readonly id: string;
  readonly comment: string;
  readonly twin?: string;
  readonly field?: string;
  readonly requirements: readonly string[];
  readonly in: JsonObject;
  readonly out?: JsonObject;
  readonly reject?: string;
}

interface WrittenGroup {
  readonly type: string;
  readonly op: string;
  readonly in: JsonObject;
  readonly tests: readonly WrittenTest[];
}

function text(path: string): string {
  try {
    return readFileSync(dataFile(`vectors/v1/${path}`), "utf8");
  } catch {
    throw new BrokenRunError(`vectors/v1/${path} is not part of this installation`);
  }
}

function casesOf(group: WrittenGroup): readonly VectorCase[] {
  return group.tests.map(({ id, comment, requirements, in: own, out, reject, twin, field }) => ({
    id,
    op: group.op,
    type: group.type,
    comment,
    requirements,
    ...(twin === undefined ? {} : { twin }),
    ...(field === undefined ? {} : { field }),
    in: { ...group.in, ...own },
    expected: reject === undefined ? { ok: out ?? {} } : { reject: { code: reject } },
  }));
}

function manifest(): { readonly files: readonly ManifestFile[] } {
  try {
    return JSON.parse(text("manifest.json")) as { readonly files: readonly ManifestFile[] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new BrokenRunError(`vectors/v1/manifest.json was altered: ${error.message}`);
  }
}

/** All vectors. Throws BrokenRunError when a file is missing, or is not the one of the manifest. */
export function loadVectors(): readonly VectorKind[] {
  const { files } = manifest();
  return files.map(({ file, kind, cases: count, sha256 }) => {
    const content = text(file);
    if (createHash("sha256").update(content).digest("hex") !== sha256) throw new BrokenRunError(`vectors/v1/${file} was altered`);
    const { testGroups } = JSON.parse(content) as { readonly testGroups: readonly WrittenGroup[] };
    const cases = testGroups.flatMap(casesOf);
    if (cases.length !== count) throw new BrokenRunError(`vectors/v1/${file} has ${cases.length} cases where the manifest says ${count}`);
    return { kind, cases };
  });
}

/** Whether what a codec said is what the vector says: results to the byte, a refusal with its code. */
export function agrees(expected: VectorCase["expected"], said: object): boolean {
  const { ok, reject } = said as { readonly ok?: JsonObject; readonly reject?: { readonly code?: string } };
  if ("reject" in expected) return ok === undefined && reject?.code === expected.reject.code;
  return reject === undefined && ok !== undefined && canonicalText(ok) === canonicalText(expected.ok);
}
