import { expect, test } from "vitest";
import { EXPLORATIONS, isAsExpected, summary } from "./explore.ts";
import { explore } from "./search.ts";
import { specified } from "./tables.ts";
import { callSpace } from "./calls.ts";

test.each(EXPLORATIONS.map((one) => [one.title, one] as const))("%s", { timeout: 30_000 }, (_, exploration) => {
  const explored = exploration.run();
  expect(isAsExpected(exploration, explored), summary(exploration, explored)).toBe(true);
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
