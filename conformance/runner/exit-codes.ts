import type { Level, Observation, Outcome } from "./verdict.ts";

/** What the process says when it ends. Frozen by a pin test: other people's scripts rely on each number. */
export const EXIT = {
  conformant: 0,
  nonconformant: 1,
  usage: 2,
  broken: 3,
  staleBaseline: 4,
  nothingSelected: 5,
  inconclusive: 6,
  interrupted: 130,
} as const;
export type ExitName = keyof typeof EXIT;
export type ExitCode = (typeof EXIT)[ExitName];

/** One sentence for each, for the console and for `--help`. */
export const EXIT_MEANING: { readonly [K in ExitName]: string } = {
  conformant: "conformant",
  nonconformant: "not conformant",
  usage: "usage or configuration mistake",
  broken: "the implementation is unreachable, or the suite itself failed",
  staleBaseline: "only the baseline is stale",
  nothingSelected: "nothing was selected",
  inconclusive: "nothing failed, but not everything could be judged",
  interrupted: "interrupted",
};

export interface RunEnd {
  readonly interrupted: boolean;
  readonly staleBaseline: boolean;
  readonly strict: boolean;
  readonly results: readonly { readonly observation: Observation; readonly outcome: Outcome; readonly level: Level }[];
}

/**
 * The end of a run, by the worst thing that happened. A failure that was seen stands even when the suite broke elsewhere,
 * so `nonconformant` comes before `broken`. A run without a single pass proves nothing and is never `conformant`;
 * nor is one that leaves a MUST unjudged (with `--strict`, a SHOULD).
 */
export function runEnd(run: RunEnd): ExitName {
  if (run.interrupted) return "interrupted";
  const some = (outcome: Outcome): boolean => run.results.some((result) => result.outcome === outcome);
  if (some("nonconformant")) return "nonconformant";
  if (some("error")) return "broken";
  if (run.results.length === 0) return "nothingSelected";
  const binding = (level: Level): boolean => level === "must" || (run.strict && level === "should");
  if (run.results.some((result) => result.observation === "inconclusive" && result.outcome !== "known" && binding(result.level)))
    return "inconclusive";
  const judged = run.results.some((result) => result.observation === "pass" || result.observation === "fail");
  if (!judged) return "inconclusive";
  return run.staleBaseline ? "staleBaseline" : "conformant";
}
