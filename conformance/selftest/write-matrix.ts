import { writeFileSync } from "node:fs";
import type { Io } from "../cli/io.ts";
import { dataFile } from "../runner/package-file.ts";
import { renderKillMatrix, type KillMatrix } from "./kill-matrix.ts";

/** Writes a kill matrix, and its page, where they are committed. */
export function writeMatrix(name: string, matrix: KillMatrix, io: Pick<Io, "out">): void {
  for (const [file, text] of [
    [`conformance/selftest/${name}.json`, `${JSON.stringify(matrix, null, 2)}\n`],
    [`conformance/selftest/${name}.md`, renderKillMatrix(matrix)],
  ] as const) {
    writeFileSync(dataFile(file), text);
    io.out(`wrote ${file}\n`);
  }
}
