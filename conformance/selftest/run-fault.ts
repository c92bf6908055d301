import { createHash } from "node:crypto";
import type { CheckResult } from "../report/report.ts";
import type { AnyCheck } from "../runner/check.ts";
import { discover } from "../runner/discovery.ts";
import { globMatches } from "../runner/globs.ts";
import type { CheckRun } from "../runner/run-check.ts";
import type { RequirementBook } from "../runner/requirements.ts";
import { runChecks } from "../runner/scheduler.ts";
import { assumedTarget, type Target } from "../runner/target.ts";
import { BrokenRunError } from "../runner/usage-error.ts";
import type { AnyFault, RunningServer } from "./fault.ts";
import { judgeFault, type FaultVerdict } from "./judge-fault.ts";

/** Which checks meet a fault: those it names, these and, of some faults, one of its chapter's others, all of its chapter, or all that there are. */
export type FaultScope = "named" | "sampled" | "chapter" | "all";

/**
 * Of so many faults one meets another check of its chapter in `npm test`, beside those that it names: that costs nearly as much as the named
 * ones, and two processors have two minutes for everything. The nightly run has all meet all.
 */
export const SAMPLED_EACH = 4;

export interface FaultRun {
  readonly checks: readonly AnyCheck[];
  readonly book: RequirementBook;
  readonly scope: FaultScope;
  readonly jobs?: number;
  readonly seed?: string;
  readonly runs?: number;
  readonly scale?: number;
}

/** The checks that a fault is judged by. The named ones always belong to them. */
export function checksFor(fault: AnyFault, run: Pick<FaultRun, "checks" | "book" | "scope">): AnyCheck[] {
  const { checks, book, scope } = run;
  if (scope === "all") return [...checks];
  const chapters = new Set(fault.violates.map((id) => book.get(id)?.chapter));
  const others = checks.filter((check) => !isNamed(fault, check) && chapters.has(book.get(check.requirement)?.chapter));
  const chosen = new Set(scope === "chapter" ? others : scope === "sampled" ? sample(fault, others) : []);
  return checks.filter((check) => isNamed(fault, check) || chosen.has(check));
}

function isNamed(fault: AnyFault, { id }: AnyCheck): boolean {
  return fault.expected.some((glob) => globMatches(glob, id));
}

/** Drawn by the two ids alone: the same in each run, and unmoved by faults and checks that come or go. */
function sample(fault: AnyFault, checks: readonly AnyCheck[]): AnyCheck[] {
  const lot = (text: string): string => createHash("sha256").update(text).digest("hex");
  if (Number.parseInt(lot(fault.id).slice(0, 8), 16) % SAMPLED_EACH !== 0) return [];
  return (
    checks
      // A server in this process is not restarted: such a check would tell nothing.
      .filter((check) => !(check.needs?.includes("restart") ?? false))
      .map((check) => ({ check, lot: lot(`${fault.id} ${check.id}`) }))
      .sort((a, b) => (a.lot < b.lot ? -1 : 1))
      .slice(0, 1)
      .map(({ check }) => check)
  );
}

/** Starts a wrong server, runs the checks against it in this process, and compares with what the fault declares. */
export async function runFault(fault: AnyFault, run: FaultRun): Promise<FaultVerdict> {
  const server = await fault.start();
  const doubted = new Set<string>();
  // A named check is to fail, whatever stands still meanwhile; another one may have failed because the machine was busy.
  const belief = { credulous: (check: AnyCheck) => isNamed(fault, check), onDoubt: ({ id }: AnyCheck) => void doubted.add(id) };
  try {
    const results = await checkServer(server, await targetOf(server), checksFor(fault, run), { ...run, ...belief });
    return judgeFault(fault, results, doubted);
  } finally {
    await server.close();
  }
}

/** A fault may lie in the document itself: then the checks run against an assumed one. */
async function targetOf(server: RunningServer): Promise<Target> {
  try {
    const { control, registrationToken } = server;
    const { target } = await discover(server.url, {
      ...(control === undefined ? {} : { control }),
      ...(registrationToken === undefined ? {} : { registrationToken }),
    });
    return target;
  } catch (error) {
    if (error instanceof BrokenRunError) return assumedTarget(server.url);
    throw error;
  }
}

/** Runs checks against a server that is already there, whatever it is. */
export function checkServer(
  server: Pick<RunningServer, "url">,
  target: Target,
  checks: readonly AnyCheck[],
  run: Pick<FaultRun, "book" | "jobs" | "seed" | "runs" | "scale"> & Pick<CheckRun, "credulous" | "onDoubt">,
): Promise<CheckResult[]> {
  const { book, credulous = () => true, onDoubt } = run;
  const settings = { seed: run.seed ?? "selftest", runs: run.runs ?? 5, scale: run.scale ?? 1 };
  const { signal } = new AbortController();
  const checkRun: CheckRun = { target, book, settings, strict: false, server: server.url, signal, credulous };
  return runChecks(checks, onDoubt === undefined ? checkRun : { ...checkRun, onDoubt }, { jobs: run.jobs ?? 8, failFast: false });
}
