import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { CHECKS } from "../checks/index.ts";
import type { Io } from "../cli/io.ts";
import { FAULTS } from "../faults/index.ts";
import type { AnyCheck } from "../runner/check.ts";
import { EXIT } from "../runner/exit-codes.ts";
import { FROM_SOURCE, dataFile } from "../runner/package-file.ts";
import { loadRequirements, type RequirementBook } from "../runner/requirements.ts";
import type { AnyFault } from "./fault.ts";
import { runFloor } from "./floor.ts";
import { FLOOR_PEERS } from "./floor-peers.ts";
import type { FaultVerdict } from "./judge-fault.ts";
import { killMatrix, renderKillMatrix } from "./kill-matrix.ts";
import { runFault } from "./run-fault.ts";

export interface SelftestParts {
  readonly checks: readonly AnyCheck[];
  readonly faults: readonly AnyFault[];
  readonly book: RequirementBook;
}

/**
 * `conform selftest`: each wrong server must be caught by the checks it names, each peer without knowledge must pass nothing.
 * Exit 3 when not: then the suite itself is wrong. With `full`, every check meets every fault and the kill matrix is written.
 */
export async function selftestCommand(
  options: { readonly full: boolean },
  io: Io,
  parts: SelftestParts = { checks: CHECKS, faults: FAULTS, book: loadRequirements() },
): Promise<number> {
  let wrong = 0;
  for (const peer of FLOOR_PEERS) {
    const { passed, broken, total } = await runFloor(peer, parts);
    wrong += passed.length + broken.length;
    io.out(
      `${passed.length + broken.length === 0 ? "ok   " : "WRONG"} floor ${peer.id}: ${passed.length} of ${total} checks passed a MUST\n`,
    );
    for (const line of [...passed, ...broken]) io.out(`        ${line}\n`);
  }
  const verdicts = await runAll(parts, options.full, io);
  const missed = verdicts.filter((verdict) => !verdict.caught).length;
  wrong += missed;
  io.out(`${verdicts.length} faults, ${verdicts.length - missed} caught as declared\n`);
  if (options.full && FROM_SOURCE && !io.interrupt.aborted) writeMatrix(parts.book, verdicts, io);
  if (io.interrupt.aborted) return EXIT.interrupted;
  return wrong === 0 ? EXIT.conformant : EXIT.broken;
}

/** As many faults at a time as there are processors: each one is a server in this very process. */
async function runAll(parts: SelftestParts, full: boolean, io: Io): Promise<FaultVerdict[]> {
  const verdicts: FaultVerdict[] = [];
  const queue = parts.faults.values();
  const worker = async (): Promise<void> => {
    for (const fault of queue) {
      if (io.interrupt.aborted) return;
      const verdict = await runFault(fault, { checks: parts.checks, book: parts.book, scope: full ? "all" : "chapter" });
      verdicts.push(verdict);
      io.out(`${verdict.caught ? "ok   " : "WRONG"} fault ${fault.id}: ${verdict.killedBy.length} checks failed\n`);
      for (const line of verdict.missed) io.out(`        missed: ${line}\n`);
      for (const line of verdict.unexpected) io.out(`        unexpected: ${line}\n`);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, worker));
  return verdicts;
}

function writeMatrix(book: RequirementBook, verdicts: readonly FaultVerdict[], io: Io): void {
  const matrix = killMatrix(book, verdicts);
  for (const [file, text] of [
    ["conformance/selftest/kill-matrix.json", `${JSON.stringify(matrix, null, 2)}\n`],
    ["conformance/selftest/kill-matrix.md", renderKillMatrix(matrix)],
  ] as const) {
    writeFileSync(dataFile(file), text);
    io.out(`wrote ${file}\n`);
  }
}
