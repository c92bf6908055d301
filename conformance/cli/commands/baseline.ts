import { writeNamedFile } from "../../report/output-files.ts";
import { parseReport } from "../../report/parse.ts";
import type { Report, StaleEntry } from "../../report/report.ts";
import { assertBaselineTexts, baselineFrom, baselineJudge, parseBaseline, type Baseline } from "../../runner/baseline.ts";
import { EXIT } from "../../runner/exit-codes.ts";
import { UsageError } from "../../runner/usage-error.ts";
import type { Io } from "../io.ts";
import { allChecks, type Suite } from "../suite.ts";
import { readNamedFile } from "./run.ts";

const DAY_MS = 86_400_000;
/** An expected failure that nobody looked at for a quarter of a year is forgotten, not expected. */
const DEFAULT_DAYS = 90;

export interface BaselineInit {
  readonly reason: string;
  readonly issue: string;
  readonly expires?: string;
  readonly out?: string;
}

/** `baseline init REPORT`: writes every failure of a report down as expected. */
export function baselineInit(file: string, about: BaselineInit, io: Io): number {
  const report = readReport(file);
  const expires = about.expires ?? new Date(Date.now() + DEFAULT_DAYS * DAY_MS).toISOString().slice(0, 10);
  const common = { reason: about.reason, issue: about.issue, expires };
  // What is written must be readable again: a reason that is too short is refused here, not at the next run, even if nothing failed.
  assertBaselineTexts(common);
  const baseline = baselineFrom(report.checks, common);
  const out = about.out ?? "baseline.json";
  writeNamedFile("baseline", out, format(baseline));
  io.out(`${out}: ${baseline.entries.length} expected failures, until ${expires}\n`);
  return EXIT.conformant;
}

/** `baseline check FILE --report REPORT`: says which entries are stale. Exit 4 when any is. */
export async function baselineCheck(file: string, reportFile: string, suite: Suite, io: Io): Promise<number> {
  const baseline = parseBaseline(readNamedFile("baseline", file), file);
  const stale = await staleEntries(baseline, readReport(reportFile), suite);
  for (const { check, why } of stale) io.out(`stale: ${check}: ${why}\n`);
  io.out(`${file}: ${baseline.entries.length} entries, ${stale.length} stale\n`);
  return stale.length > 0 ? EXIT.staleBaseline : EXIT.conformant;
}

/** `baseline prune FILE --report REPORT`: removes stale entries from the file. */
export async function baselinePrune(file: string, reportFile: string, suite: Suite, io: Io): Promise<number> {
  const baseline = parseBaseline(readNamedFile("baseline", file), file);
  const stale = new Set((await staleEntries(baseline, readReport(reportFile), suite)).map(({ check }) => check));
  writeNamedFile("baseline", file, format({ ...baseline, entries: baseline.entries.filter(({ check }) => !stale.has(check)) }));
  io.out(`${file}: ${stale.size} entries removed, ${baseline.entries.length - stale.size} left\n`);
  return EXIT.conformant;
}

function format(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 2)}\n`;
}

function readReport(file: string): Report {
  return parseReport(readNamedFile("report", file), file);
}

async function staleEntries(baseline: Baseline, report: Report, suite: Suite): Promise<readonly StaleEntry[]> {
  if (report.run.interrupted) throw new UsageError("the report is partial (the run was interrupted): it cannot say what is stale");
  const today = new Date().toISOString().slice(0, 10);
  const judge = baselineJudge(baseline, today, new Set((await allChecks(suite)).map(({ id }) => id)));
  for (const result of report.checks) judge.finish(result);
  return judge.stale();
}
