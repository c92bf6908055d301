/**
 * The words of a verdict. A check *observes*; the requirement's keyword turns the observation into an *outcome*.
 * Both lists are frozen by a pin test: scripts of other people compare against these strings.
 */
export const OBSERVATIONS = ["pass", "fail", "inconclusive", "not-run", "error"] as const;
export type Observation = (typeof OBSERVATIONS)[number];

export const LEVELS = ["must", "should", "may"] as const;
export type Level = (typeof LEVELS)[number];

/** `known` is a failure that the baseline expects; `error` says that the suite broke, never the implementation. */
export const OUTCOMES = ["conformant", "nonconformant", "warning", "information", "known", "inconclusive", "skipped", "error"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The closed list of reasons for which a check may be skipped, with the sentence that a reader sees. */
export const NOT_RUN_REASONS = {
  "capability-absent": "the target does not declare this optional feature",
  "operation-absent": "the driver does not name the operation in its capabilities",
  "limit-too-long": "twice the limit that the target states is longer than the suite waits",
  "needs-restart": "the suite cannot restart this target",
  "needs-peer": "the target cannot reach a server that the suite plays",
  "needs-peer-server": "no second server was named with --peer-server",
  "peer-unreachable":
    "the target refuses to connect to the servers that the suite plays: start it with loopback peers allowed (as the reference is with --allow-loopback-peers), or give --peer-url",
  "second-peer": "the check needs a server name that the target has not met, and --peer-url gives one name only",
  "fail-fast": "the run stopped at the first failure",
  interrupted: "the run was interrupted",
} as const;
export type NotRunReason = keyof typeof NOT_RUN_REASONS;

/**
 * Turns an observation into an outcome. The level comes from the requirement, never from the check's author.
 *
 * @example
 * outcomeOf("fail", "should", false); // "warning"
 */
export function outcomeOf(observation: Observation, level: Level, strict: boolean): Outcome {
  switch (observation) {
    case "pass":
      return "conformant";
    case "inconclusive":
      return "inconclusive";
    case "not-run":
      return "skipped";
    case "error":
      return "error";
    case "fail":
      if (level === "must" || (strict && level === "should")) return "nonconformant";
      return level === "should" ? "warning" : "information";
  }
}

/** Tells whether a level is at least as binding as another: `must` is the most binding. */
export function atLeast(level: Level, floor: Level): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(floor);
}
