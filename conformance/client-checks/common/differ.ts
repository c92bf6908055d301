import type { ClientTest } from "../../client-run/context.ts";

/** Fails unless there are that many values, and all of them differ. */
export function allDiffer(t: ClientTest, what: string, values: readonly string[], least: number): void {
  t.expect(values.length >= least, { what: `enough of ${what} were seen`, expected: `${least} or more`, observed: values.length });
  const again = values.filter((value, at) => values.indexOf(value) !== at);
  t.equal(again, [], `${what} that were used more than once`);
  t.fact(`${values.length} of ${what}, all different`);
}
