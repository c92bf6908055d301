import type { Machine, Row } from "../tunnel.ts";

/** What a guard's text means, for facts of one kind. */
export type Guards<F> = Readonly<Record<string, (facts: F) => boolean>>;

/**
 * The row of a table that fits: the first whose guard is true, a row without a guard or with `otherwise` where none is.
 *
 * @throws Error for a guard whose meaning is not given: a table that says more than the exploration knows is not explored
 */
export function rowOf<F>(machine: Machine, guards: Guards<F>, state: string, event: string, facts: F): Row | undefined {
  const rows = machine.transitions.filter((row) => row.state === state && row.event === event);
  const holds = (guard: string): boolean => {
    const meaning = guards[guard];
    if (meaning === undefined)
      throw new Error(`the table ${machine.name} has the guard "${guard}", of which the exploration knows nothing`);
    return meaning(facts);
  };
  return (
    rows.find(({ guard }) => guard !== undefined && guard !== "otherwise" && holds(guard)) ??
    rows.find(({ guard }) => guard === undefined || guard === "otherwise")
  );
}
