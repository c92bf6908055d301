import { expect, test } from "vitest";
import { EXPLORATIONS, isAsExpected, summary } from "./explore.ts";
import { explore } from "./search.ts";
import { specified } from "./tables.ts";
import { callSpace } from "./calls.ts";

// That the tables hold, and wrong ones do not, is a stage of `npm test`: node conformance/models/explorer/explore.ts.

test("an exploration that comes out otherwise than it has to is told apart, with its trace", () => {
  const refuted = EXPLORATIONS.filter(({ isWrong }) => isWrong);
  expect(refuted.length).toBeGreaterThan(4);
  for (const exploration of refuted) {
    const explored = exploration.run();
    expect(isAsExpected(exploration, explored), summary(exploration, explored)).toBe(true);
    expect(isAsExpected({ ...exploration, isWrong: false }, explored)).toBe(false);
    expect(summary(exploration, explored)).toMatch(/refuted: .*\n {4}1\. /);
  }
});

test("the trace of what is refuted is a shortest one", () => {
  const counting = (wrong: number): ReturnType<typeof explore> =>
    explore<number>(
      {
        start: 0,
        key: String,
        moves: (n) =>
          n < 20
            ? [
                { name: "one more", next: n + 1 },
                { name: "three more", next: n + 3 },
              ]
            : [],
        broken: (n) => (n === wrong ? "there" : undefined),
        stuck: () => undefined,
        isOptional: () => false,
      },
      1000,
    );
  expect(counting(7).refuted?.trace).toHaveLength(3);
  expect(counting(100).refuted).toBeUndefined();
});

test("a table with a guard or an effect that the exploration does not know is not explored", () => {
  const tables = specified();
  const strange = (what: "guard" | "effects"): typeof tables => ({
    ...tables,
    calling: { ...tables.calling, transitions: tables.calling.transitions.map((row) => ({ ...row, [what]: "whatever" })) },
  });
  const bound = { devices: ["a1", "b1"], ids: { a1: "A" }, words: 0, late: 0, unknown: 0 };
  expect(() => explore(callSpace(strange("guard"), bound), 1000)).toThrow("knows nothing");
  expect(() => explore(callSpace(strange("effects"), bound), 1000)).toThrow("does not know the effect");
});
