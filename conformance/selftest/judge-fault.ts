import type { CheckResult } from "../report/report.ts";
import { globMatches } from "../runner/globs.ts";
import type { AnyFault } from "./fault.ts";

/** What a fault taught about the suite. It is caught when nothing is missed and nothing unexpected happened. */
export interface FaultVerdict {
  readonly fault: string;
  readonly violates: readonly string[];
  readonly caught: boolean;
  /** Checks that failed, in order: the row of the kill matrix. */
  readonly killedBy: readonly string[];
  /** Expected checks that did not fail, with what they observed instead; expected globs that select no check. */
  readonly missed: readonly string[];
  /** Checks beyond the expected and the collateral ones that failed, broke or stayed inconclusive, with why. */
  readonly unexpected: readonly string[];
}

/**
 * Compares what checks observed of a wrong server with what its fault declares.
 *
 * @param doubted - ids of checks that a busy machine kept from passing: of an unnamed one that proves nothing about the fault
 */
export function judgeFault(fault: AnyFault, results: readonly CheckResult[], doubted: ReadonlySet<string> = new Set()): FaultVerdict {
  const selected = (globs: readonly string[], id: string): boolean => globs.some((glob) => globMatches(glob, id));
  const missed: string[] = [];
  for (const glob of fault.expected) {
    const named = results.filter((result) => globMatches(glob, result.id));
    if (named.length === 0) missed.push(`${glob} selects no check that was run`);
    for (const result of named) if (result.observation !== "fail") missed.push(`${result.id} observed ${describe(result)}`);
  }
  const unexpected = results
    .filter((result) => !selected(fault.expected, result.id) && !doubted.has(result.id) && isTrouble(result))
    // A broken check is never a mere side effect: the suite must stay sound against any server.
    .filter((result) => result.observation === "error" || !selected(fault.collateral ?? [], result.id))
    .map((result) => `${result.id} observed ${describe(result)}`);
  return {
    fault: fault.id,
    violates: fault.violates,
    caught: missed.length === 0 && unexpected.length === 0,
    killedBy: results.filter((result) => result.observation === "fail").map((result) => result.id),
    missed: [...new Set(missed)],
    unexpected,
  };
}

function isTrouble({ observation }: CheckResult): boolean {
  return observation === "fail" || observation === "error" || observation === "inconclusive";
}

function describe(result: CheckResult): string {
  const detail = [result.reason, result.observed].filter((part) => part !== undefined && part !== "").join("; ");
  return detail === "" ? result.observation : `${result.observation} (${detail})`;
}
