import { LEVELS, OBSERVATIONS, OUTCOMES, type Level, type Observation } from "../runner/verdict.ts";
import type { CheckResult, Counts, Tally } from "./report.ts";

type Countable = Pick<CheckResult, "observation" | "outcome" | "level" | "classes" | "notRun" | "requirement">;

function tally<K extends string>(keys: readonly K[], values: readonly K[]): Tally<K> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const value of values) counts[value] += 1;
  return counts;
}

/** From the worst to the best: what a requirement is worth that several checks judge. */
const WORST: readonly Observation[] = ["fail", "error", "inconclusive", "not-run", "pass"];

/** The worst observation of each requirement that has results. */
export function requirementObservations(results: readonly Countable[]): Map<string, Observation> {
  const worst = new Map<string, Observation>();
  for (const { requirement, observation } of results) {
    const before = worst.get(requirement);
    if (before === undefined || WORST.indexOf(observation) < WORST.indexOf(before)) worst.set(requirement, observation);
  }
  return worst;
}

/** Counts results by observation, outcome, level, class, reason and requirement. */
export function countResults(results: readonly Countable[]): Counts {
  const observations = (some: readonly Countable[]): Tally<Observation> =>
    tally(
      OBSERVATIONS,
      some.map((result) => result.observation),
    );
  const classes = [...new Set(results.flatMap((result) => result.classes))].sort();
  const reasons = [...new Set(results.flatMap((result) => (result.notRun === undefined ? [] : [result.notRun])))].sort();
  return {
    total: results.length,
    observation: observations(results),
    outcome: tally(
      OUTCOMES,
      results.map((result) => result.outcome),
    ),
    level: Object.fromEntries(LEVELS.map((level) => [level, observations(results.filter((result) => result.level === level))])) as Record<
      Level,
      Tally<Observation>
    >,
    class: Object.fromEntries(classes.map((name) => [name, observations(results.filter((result) => result.classes.includes(name)))])),
    notRun: Object.fromEntries(reasons.map((reason) => [reason, results.filter((result) => result.notRun === reason).length])),
    requirements: tally(OBSERVATIONS, [...requirementObservations(results).values()]),
  };
}
