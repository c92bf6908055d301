import type { CheckResult } from "../report/report.ts";
import type { AnyCheck } from "./check.ts";
import { checkResult, runCheck, type CheckRun } from "./run-check.ts";
import { NOT_RUN_REASONS, type NotRunReason } from "./verdict.ts";

export interface Schedule {
  readonly jobs: number;
  readonly failFast: boolean;
  /** Sees each result before anybody else: the baseline turns an expected failure into a known one here. */
  readonly finish?: (result: CheckResult) => CheckResult;
  readonly onStart?: (check: AnyCheck) => void;
  readonly onResult?: (result: CheckResult, done: number, total: number) => void;
}

/**
 * Runs checks, `jobs` at a time; those that restart the target run alone, after all others. Each check has its own users and channels,
 * so their order does not matter. Results come in the order of the checks; what was not run any more is `not-run` with the reason.
 */
export async function runChecks(checks: readonly AnyCheck[], run: CheckRun, schedule: Schedule): Promise<CheckResult[]> {
  const results = new Map<string, CheckResult>();
  let stopped = false;
  const reasonToSkip = (): NotRunReason | undefined => (run.signal.aborted ? "interrupted" : stopped ? "fail-fast" : undefined);
  const one = async (check: AnyCheck): Promise<void> => {
    const skip = reasonToSkip();
    if (skip === undefined) schedule.onStart?.(check);
    const raw =
      skip === undefined
        ? await runCheck(check, run)
        : checkResult(check, run, { observation: "not-run", reason: NOT_RUN_REASONS[skip], notRun: skip }, { durationMs: 0 });
    const result = schedule.finish?.(raw) ?? raw;
    results.set(check.id, result);
    if (schedule.failFast && (result.outcome === "nonconformant" || result.outcome === "error")) stopped = true;
    schedule.onResult?.(result, results.size, checks.length);
  };
  const alone = (check: AnyCheck): boolean => check.needs?.includes("restart") ?? false;
  await pool(
    checks.filter((check) => !alone(check)),
    schedule.jobs,
    one,
  );
  await pool(checks.filter(alone), 1, one);
  return checks.flatMap((check) => results.get(check.id) ?? []);
}

async function pool<T>(items: readonly T[], jobs: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, worker));
}
