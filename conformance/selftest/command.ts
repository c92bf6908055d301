import { CHECKS } from "../checks/index.ts";
import type { Io } from "../cli/io.ts";
import { FAULTS } from "../faults/index.ts";
import { EXIT } from "../runner/exit-codes.ts";
import { FROM_SOURCE } from "../runner/package-file.ts";
import { loadRequirements } from "../runner/requirements.ts";
import { selftestClients } from "./drivers/selftest-clients.ts";
import { selftestCodecs } from "./drivers/selftest-codecs.ts";
import { runFloor } from "./floor.ts";
import { FLOOR_PEERS } from "./floor-peers.ts";
import { judgeOnThreads } from "./fault-threads.ts";
import type { FaultVerdict } from "./judge-fault.ts";
import { killMatrix } from "./kill-matrix.ts";
import { writeMatrix } from "./write-matrix.ts";
import type { FaultScope } from "./run-fault.ts";

/**
 * `conform selftest`: each wrong server must be caught by the checks it names, each peer without knowledge must pass nothing.
 * Exit 3 when not: then the suite itself is wrong. Codecs, clients and their drivers come first. A fault meets the checks of its chapter; with `full`, all that there are, and the
 * kill matrix is written.
 */
export async function selftestCommand(options: { readonly full: boolean }, io: Io): Promise<number> {
  const book = loadRequirements();
  let wrong = 0;
  for (const peer of FLOOR_PEERS) {
    const { passed, broken, total } = await runFloor(peer, { checks: CHECKS, book });
    wrong += passed.length + broken.length;
    io.out(
      `${passed.length + broken.length === 0 ? "ok   " : "WRONG"} floor ${peer.id}: ${passed.length} of ${total} checks passed a MUST\n`,
    );
    for (const line of [...passed, ...broken]) io.out(`        ${line}\n`);
  }
  const codecs = await selftestCodecs(book, options.full, io);
  const clients = await selftestClients(book, options.full, io);
  wrong += codecs.wrong + clients.wrong;
  const scope: FaultScope = options.full ? "all" : "chapter";
  const verdicts: FaultVerdict[] = [];
  await judgeOnThreads(FAULTS, scope, io.interrupt, (verdict) => {
    verdicts.push(verdict);
    show(verdict, io);
  });
  const missed = verdicts.filter((verdict) => !verdict.caught).length;
  wrong += missed;
  io.out(`${verdicts.length} faults, ${verdicts.length - missed} caught as declared\n`);
  if (io.interrupt.aborted) return EXIT.interrupted;
  if (options.full && FROM_SOURCE) {
    writeMatrix("kill-matrix", killMatrix(book, verdicts, scope), io);
    writeMatrix("kill-matrix-codecs", killMatrix(book, codecs.faults, scope, "codec"), io);
    writeMatrix("kill-matrix-clients", killMatrix(book, clients.faults, scope, "client"), io);
  }
  return wrong === 0 ? EXIT.conformant : EXIT.broken;
}

function show(verdict: FaultVerdict, io: Io): void {
  io.out(`${verdict.caught ? "ok   " : "WRONG"} fault ${verdict.fault}: ${verdict.killedBy.length} checks failed\n`);
  for (const line of verdict.missed) io.out(`        missed: ${line}\n`);
  for (const line of verdict.unexpected) io.out(`        unexpected: ${line}\n`);
}
