// Reads all test vectors. Copy it: it needs nothing but Node.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** One case: `out` where it is accepted, else the code with which it is refused. */
export interface Vector {
  readonly kind: string;
  readonly op: string;
  readonly id: string;
  readonly in: Readonly<Record<string, unknown>>;
  readonly out?: Readonly<Record<string, unknown>>;
  readonly reject?: string;
}

/** All cases of a folder that holds a `manifest.json`, its URL ending in `/`. */
export function* vectors(folder: URL = new URL("v1/", import.meta.url)): Generator<Vector> {
  const manifest = JSON.parse(readFileSync(new URL("manifest.json", folder), "utf8")) as {
    files: { file: string; kind: string; sha256: string }[];
  };
  for (const { file, kind, sha256 } of manifest.files) {
    const octets = readFileSync(new URL(file, folder));
    if (createHash("sha256").update(octets).digest("hex") !== sha256) throw new Error(`${file} was altered`);
    const { testGroups } = JSON.parse(octets.toString("utf8")) as { testGroups: { op: string; in: object; tests: Vector[] }[] };
    for (const group of testGroups) {
      for (const test of group.tests) yield { ...test, kind, op: group.op, in: { ...group.in, ...test.in } };
    }
  }
}
