import { EXIT, runEnd } from "../runner/exit-codes.ts";
import { UsageError } from "../runner/usage-error.ts";
import { countResults } from "./counts.ts";
import type { CheckResult, Report } from "./report.ts";

/** Joins the reports of shards of one run. @throws UsageError when a check occurs twice, or the requirements differ */
export function mergeReports(reports: readonly Report[]): Report {
  const [first] = reports;
  if (first === undefined) throw new UsageError("merge wants at least one report");
  const checks = reports.flatMap((report) => report.checks);
  const twice = checks.find((result, i) => checks.findIndex((other) => other.id === result.id) !== i);
  if (twice !== undefined) throw new UsageError(`the check ${twice.id} is in more than one of the reports`);
  if (reports.some((report) => report.suite.requirements !== first.suite.requirements)) {
    throw new UsageError("the reports were made with different requirements");
  }
  const stale = reports.flatMap((report) => report.baseline?.stale ?? []);
  const interrupted = reports.some((report) => report.run.interrupted);
  const verdict = runEnd({ interrupted, staleBaseline: stale.length > 0, strict: first.run.strict, results: checks });
  const durationMs = reports.reduce((sum, report) => sum + report.run.durationMs, 0);
  return {
    ...first,
    run: { ...first.run, durationMs, shard: null, interrupted, ...mergedSpeed(checks, durationMs) },
    verdict,
    exitCode: EXIT[verdict],
    counts: countResults(checks),
    baseline:
      first.baseline === null ? null : { file: first.baseline.file, known: checks.filter((result) => result.outcome === "known").length, stale: uniqueStale(stale) },
    checks,
  };
}

function mergedSpeed(checks: readonly CheckResult[], durationMs: number): Pick<Report["run"], "checksPerSecond" | "msPerCheck"> {
  const busy = checks.reduce((sum, result) => sum + result.durationMs, 0);
  const round = (value: number): number => Math.round(value * 10) / 10;
  return { checksPerSecond: round((checks.length * 1000) / Math.max(durationMs, 1)), msPerCheck: round(busy / Math.max(checks.length, 1)) };
}

function uniqueStale(stale: NonNullable<Report["baseline"]>["stale"]): NonNullable<Report["baseline"]>["stale"] {
  return stale.filter((entry, i) => stale.findIndex((other) => other.check === entry.check) === i);
}

export interface ReportDiff {
  readonly check: string;
  readonly before: string;
  readonly after: string;
  readonly worse: boolean;
}

const RANK = ["conformant", "skipped", "absent", "known", "information", "warning", "inconclusive", "error", "nonconformant"];

/** What changed between two reports. A check that disappeared is `absent`: worse than a pass. */
export function diffReports(before: Report, after: Report): ReportDiff[] {
  const was = new Map(before.checks.map((result) => [result.id, result.outcome as string]));
  const is = new Map(after.checks.map((result) => [result.id, result.outcome as string]));
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((check) => {
    const a = was.get(check) ?? "absent";
    const b = is.get(check) ?? "absent";
    return a === b ? [] : [{ check, before: a, after: b, worse: RANK.indexOf(b) > RANK.indexOf(a) }];
  });
}
