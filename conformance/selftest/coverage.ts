import { registryMistakes } from "../runner/registry.ts";
import type { Requirement, RequirementBook } from "../runner/requirements.ts";
import type { Selectable } from "../runner/selection.ts";
import type { AnyFault } from "./fault.ts";

/** The holes of the suite: the build fails when any list has an item. */
export interface CoverageHoles {
  /** Testable MUSTs and SHOULDs that bind the class and that no check judges or cites. */
  readonly withoutCheck: readonly string[];
  /** Testable MUSTs that bind the class and that no fault violates. */
  readonly withoutFault: readonly string[];
  /** Checks with ids used twice, or of requirements that do not exist. */
  readonly wrongChecks: readonly string[];
  /** Faults with ids used twice, or of requirements that do not exist. */
  readonly wrongFaults: readonly string[];
}

/** Who is judged by checks of its own. */
export type JudgedClass = "server" | "client" | "codec";

/** Chapters whose requirements of a class are judged by a later step. */
const LATER: Readonly<Record<JudgedClass, readonly string[]>> = {
  server: [],
  client: [],
  codec: [],
};

/** Whether a requirement binds the class, can be tested, and is not for later. */
export function isJudged({ chapter, classes, untestable }: Requirement, judged: JudgedClass): boolean {
  return classes.includes(judged) && untestable === undefined && !LATER[judged].includes(chapter);
}

/** Whether what an id stands for is not for later: also where nobody can see it, or where it does not exist, which is another mistake. */
export function isJudgedId(book: RequirementBook, id: string, judged: JudgedClass): boolean {
  const requirement = book.get(id);
  return requirement === undefined || !LATER[judged].includes(requirement.chapter);
}

/** Finds the holes between requirements, checks and faults. Pure: what exists comes in, what is missing comes out. */
export function coverageHoles(
  book: RequirementBook,
  checks: readonly Selectable[],
  faults: readonly Pick<AnyFault, "id" | "violates">[],
  judged: JudgedClass = "server",
): CoverageHoles {
  const checked = new Set(checks.flatMap((check) => [check.requirement, ...(check.also ?? [])]));
  const violated = new Set(faults.flatMap((fault) => fault.violates));
  const binding = book.all.filter((requirement) => isJudged(requirement, judged));
  const ids = faults.map((fault) => fault.id);
  return {
    withoutCheck: binding.filter(({ id, level }) => level !== "may" && !checked.has(id)).map(({ id }) => id),
    withoutFault: binding.filter(({ id, level }) => level === "must" && !violated.has(id)).map(({ id }) => id),
    wrongChecks: registryMistakes(checks, book),
    wrongFaults: [
      ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `the fault id ${id} is used twice`),
      ...faults.flatMap((fault) =>
        fault.violates
          .filter((id) => book.get(id) === undefined)
          .map((id) => `the fault ${fault.id} names the requirement ${id}, which does not exist`),
      ),
    ],
  };
}
