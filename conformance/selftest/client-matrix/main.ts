// Writes the kill matrix of clients: `node conformance/selftest/client-matrix/main.ts [--all | --named] [FAULT|CHECK…]`.
//
// What is known from the last time is not run again, so that a matrix that was interrupted is finished, and new faults and checks are
// added to it; with `--named`, by the checks alone that faults name, which the page says. Faults and checks that are named, by globs too, meet anew: as they must when they were changed.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { processIo } from "../../cli/io.ts";
import { loadClientSuite } from "../../client-run/load-suite.ts";
import { CLIENT_FAULTS } from "../../faults/client/index.ts";
import { EXIT } from "../../runner/exit-codes.ts";
import { globMatches } from "../../runner/globs.ts";
import { PACKAGE_ROOT } from "../../runner/package-file.ts";
import { loadRequirements } from "../../runner/requirements.ts";
import { isJudgedId } from "../coverage.ts";
import { judgeWrongDrivers, trouble } from "../drivers/selftest-clients.ts";
import type { CodecsVerdict } from "../drivers/selftest-codecs.ts";
import { killMatrix } from "../kill-matrix.ts";
import { writeMatrix } from "../write-matrix.ts";
import { judgeResumably, type ResumedVerdict } from "./judge-resumably.ts";
import { keptResults } from "./kept-results.ts";

/** Wrong clients at the same time. */
const FAULTS_AT_A_TIME = 2;

const { values, positionals } = parseArgs({
  options: { all: { type: "boolean", default: false }, named: { type: "boolean", default: false } },
  allowPositionals: true,
});
const scope = values.all ? "all" : "chapter";
const [io, book, suite] = [processIo(), loadRequirements(), await loadClientSuite()];
const kept = keptResults(join(PACKAGE_ROOT, "node_modules/.cache/kill-matrix-clients"));
const isAnew = (id: string): boolean => positionals.some((glob) => globMatches(glob, id));
for (const { id } of CLIENT_FAULTS)
  kept.keep(
    id,
    kept.of(id).filter((result) => !isAnew(id) && !isAnew(result.id)),
  );

const partial: string[] = [];
const verdicts = new Map<string, CodecsVerdict["faults"][number]>();
let wrong = 0;

function tell(
  { id, violates }: Pick<CodecsVerdict["faults"][number], "violates"> & { readonly id: string },
  verdict: Omit<ResumedVerdict, "run" | "isComplete">,
  run: number,
): void {
  const lines = trouble(verdict);
  verdicts.set(id, { fault: id, violates, caught: lines.length === 0, killedBy: verdict.killedBy });
  wrong += lines.length;
  if (lines.length > 0 || run > 0)
    io.out(`${lines.length === 0 ? "ok   " : "WRONG"} ${id}: ${verdict.killedBy.length} checks failed, ${run} were run\n`);
  for (const line of lines) io.out(`        ${line}\n`);
}

for (const [driver, verdict] of await judgeWrongDrivers()) tell(driver, verdict, 0);
const queue = CLIENT_FAULTS.filter(({ violates }) => violates.some((id) => isJudgedId(book, id, "client"))).values();
const lane = async (): Promise<void> => {
  for (const fault of queue) {
    if (io.interrupt.aborted) return;
    const verdict = await judgeResumably(fault, suite, scope, { kept, book, onlyNamed: values.named });
    if (!verdict.isComplete) partial.push(fault.id);
    tell(fault, verdict, verdict.run);
  }
};
await Promise.all(Array.from({ length: FAULTS_AT_A_TIME }, lane));
if (io.interrupt.aborted) process.exit(EXIT.interrupted);
writeMatrix("kill-matrix-clients", killMatrix(book, [...verdicts.values()], scope, "client", partial), io);
process.exit(wrong === 0 ? EXIT.conformant : EXIT.broken);
