import type { CheckResult } from "../report/report.ts";
import { SuiteError } from "./errors.ts";
import { specLink, type RequirementBook } from "./requirements.ts";
import { outcomeOf, type Observation } from "./verdict.ts";

/** What a result takes from its check and from the requirement that it judges. */
export type Judged = Pick<CheckResult, "id" | "requirement" | "also" | "title" | "level" | "classes" | "outcome" | "spec">;

/**
 * Joins a check, whatever it judges, with its requirement: the level and the outcome, the classes, where the sentence stands.
 *
 * @throws SuiteError for a requirement that does not exist
 */
export function judgedBy(
  check: { readonly id: string; readonly requirement: string; readonly also?: readonly string[]; readonly title: string },
  book: RequirementBook,
  observation: Observation,
  strict: boolean,
): Judged {
  const requirement = book.get(check.requirement);
  if (requirement === undefined)
    throw new SuiteError(`the check ${check.id} names the requirement ${check.requirement}, which does not exist`);
  const { id, also = [], title } = check;
  const { level, classes } = requirement;
  return {
    id,
    requirement: check.requirement,
    also,
    title,
    level,
    classes,
    outcome: outcomeOf(observation, level, strict),
    spec: specLink(requirement),
  };
}
