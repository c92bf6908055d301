import type { RequirementBook } from "./requirements.ts";
import type { Selectable } from "./selection.ts";

/** Mistakes in a list of checks that the compiler cannot see: ids used twice, requirements that do not exist or bind no server. */
export function registryMistakes(checks: readonly Selectable[], book: RequirementBook): string[] {
  const seen = new Set<string>();
  const mistakes: string[] = [];
  for (const check of checks) {
    if (seen.has(check.id)) mistakes.push(`the check id ${check.id} is used twice`);
    seen.add(check.id);
    if (!check.id.startsWith(`${check.requirement}/`))
      mistakes.push(`the check ${check.id} must begin with its requirement, ${check.requirement}/`);
    for (const id of [check.requirement, ...(check.also ?? [])]) {
      const requirement = book.get(id);
      if (requirement === undefined) mistakes.push(`the check ${check.id} names the requirement ${id}, which does not exist`);
      else if (id === check.requirement && requirement.untestable !== undefined)
        mistakes.push(`the check ${check.id} judges ${id}, which is marked untestable`);
    }
  }
  return mistakes;
}
