import type { CheckResult } from "../report/report.ts";
import type { AnyCheck } from "./check.ts";
import { peerReach } from "./peer-reach.ts";
import { checkResult, runCheck, type CheckRun } from "./run-check.ts";
import { sharedRestart } from "./shared-restart.ts";
import type { Target } from "./target.ts";
import { NOT_RUN_REASONS, type NotRunReason } from "./verdict.ts";

export interface Schedule {
  readonly jobs: number;
  readonly failFast: boolean;
  /** What went before failed already: nothing is run any more. */
  readonly stopped?: boolean;
  /** Sees each result before anybody else: the baseline turns an expected failure into a known one here. */
  readonly finish?: (result: CheckResult) => CheckResult;
  readonly onStart?: (check: AnyCheck) => void;
  readonly onResult?: (result: CheckResult, done: number, total: number) => void;
}

/** Whether a run that stops at the first failure stops at this one. */
export function endsRun({ outcome }: Pick<CheckResult, "outcome">): boolean {
  return outcome === "nonconformant" || outcome === "error";
}

/**
 * Runs checks, `jobs` at a time. Those that wait longest for a limit of the target begin first, so that the others run meanwhile; those
 * that restart the target run after all others, side by side, and before them, one by one, those that look at the whole server. Each check
 * has its own users and channels, so their order does not matter. Results come in the order of the checks; what was not run any more is `not-run` with the reason.
 */
export async function runChecks(checks: readonly AnyCheck[], given: CheckRun, schedule: Schedule): Promise<CheckResult[]> {
  const run: CheckRun = { peerReach: peerReach(given.target, given.settings), ...given };
  const results = new Map<string, CheckResult>();
  let stopped = schedule.stopped === true;
  const reasonToSkip = (): NotRunReason | undefined => (run.signal.aborted ? "interrupted" : stopped ? "fail-fast" : undefined);
  const one = async (check: AnyCheck, itsRun = run): Promise<void> => {
    const skip = reasonToSkip();
    if (skip === undefined) schedule.onStart?.(check);
    const raw =
      skip === undefined
        ? await runCheck(check, itsRun)
        : checkResult(check, itsRun, { observation: "not-run", reason: NOT_RUN_REASONS[skip], notRun: skip }, { durationMs: 0 });
    const result = schedule.finish?.(raw) ?? raw;
    results.set(check.id, result);
    if (schedule.failFast && endsRun(result)) stopped = true;
    schedule.onResult?.(result, results.size, checks.length);
  };
  const restarts = (check: AnyCheck): boolean => check.needs?.includes("restart") ?? false;
  // Behind one public name there is room for one peer.
  const waitsForPeer = (check: AnyCheck): boolean =>
    run.target.peers.kind === "url" && check.alone !== true && (check.needs?.includes("peer") ?? false);
  const [inTurn, sideBySide] = parted(checks, waitsForPeer);
  const [restartingInTurn, inTurnOnly] = parted(inTurn, restarts);
  const [restartingTogether, keeping] = parted(sideBySide, restarts);
  const [counting, others] = parted(keeping, (check) => check.alone === true);
  await Promise.all([pool(longestFirst(others, run.target), schedule.jobs, one), pool(inTurnOnly, 1, one)]);
  await pool(counting, 1, one);
  await run.target.control?.ready?.();
  await restarting(restartingTogether, run, one);
  await pool(restartingInTurn, 1, one);
  return checks.flatMap((check) => results.get(check.id) ?? []);
}

/** Those for which it holds, and the others. */
function parted(checks: readonly AnyCheck[], holds: (check: AnyCheck) => boolean): readonly [AnyCheck[], AnyCheck[]] {
  return [checks.filter(holds), checks.filter((check) => !holds(check))];
}

/** Those first that say how long they wait. */
function longestFirst(checks: readonly AnyCheck[], target: Target): AnyCheck[] {
  const waits = ({ needs = [], waitsMs = 0 }: AnyCheck): number =>
    Math.max(waitsMs, ...needs.map((need) => (need.startsWith("limit:") ? (target.limits[need.slice("limit:".length)] ?? 0) : 0)));
  return checks.toSorted((a, b) => waits(b) - waits(a));
}

async function restarting(
  checks: readonly AnyCheck[],
  run: CheckRun,
  one: (check: AnyCheck, run: CheckRun) => Promise<void>,
): Promise<void> {
  const { control } = run.target;
  if (control === undefined) return pool(checks, 1, (check) => one(check, run));
  const shared = sharedRestart(control, checks.length);
  const itsRun = { ...run, target: { ...run.target, control: shared.control } };
  await pool(checks, checks.length, (check) => one(check, itsRun).finally(() => shared.leave()));
}

async function pool<T>(items: readonly T[], jobs: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, worker));
}
