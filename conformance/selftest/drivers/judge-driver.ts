import type { CheckResult } from "../../report/report.ts";
import { globMatches } from "../../runner/globs.ts";

/** What a wrong driver taught about the suite. It is found when nothing is missed and nothing unexpected happened. */
export interface DriverVerdict {
  /** Expected checks that did not fail, and expected globs that select no check. */
  readonly missed: readonly string[];
  /** Checks beyond those expected and declared that failed, broke or stayed inconclusive, with why. */
  readonly unexpected: readonly string[];
}

/** What a wrong driver declares. */
export interface Declared {
  readonly expected: readonly string[];
  readonly collateral?: readonly string[];
}

/** Compares what checks observed of a wrong driver with what it declares. */
export function judgeDriver(
  { expected, collateral = [] }: Declared,
  results: readonly Pick<CheckResult, "id" | "observation" | "reason">[],
): DriverVerdict {
  const names = (globs: readonly string[], id: string): boolean => globs.some((glob) => globMatches(glob, id));
  const isTrouble = ({ observation }: Pick<CheckResult, "observation">): boolean => observation !== "pass" && observation !== "not-run";
  return {
    missed: [
      ...results.filter(({ id, observation }) => names(expected, id) && observation !== "fail").map(({ id }) => id),
      ...expected.filter((glob) => !results.some(({ id }) => globMatches(glob, id))),
    ],
    unexpected: results
      .filter((result) => isTrouble(result) && !names([...expected, ...collateral], result.id))
      .map(({ id, observation, reason }) => `${id} observed ${observation} (${reason})`),
  };
}
