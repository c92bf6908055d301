import { expect, test } from "vitest";
import { runEnd, type RunEnd } from "./exit-codes.ts";
import { outcomeOf, type Level, type Observation } from "./verdict.ts";

const result = (observation: Observation, level: Level = "must", strict = false): RunEnd["results"][number] => ({
  observation,
  level,
  outcome: outcomeOf(observation, level, strict),
});
const end = (results: RunEnd["results"], more: Partial<RunEnd> = {}) =>
  runEnd({ interrupted: false, staleBaseline: false, strict: false, results, ...more });
const known = { observation: "fail", level: "must", outcome: "known" } as const;

test.each([
  ["all pass", [result("pass")], {}, "conformant"],
  ["a MUST fails", [result("pass"), result("fail")], {}, "nonconformant"],
  ["a SHOULD fails", [result("pass"), result("fail", "should")], {}, "conformant"],
  ["a SHOULD fails, strictly", [result("fail", "should", true)], { strict: true }, "nonconformant"],
  ["a MAY fails, strictly", [result("fail", "may", true)], { strict: true }, "conformant"],
  ["the suite broke", [result("pass"), result("error")], {}, "broken"],
  ["a failure stands beside a broken check", [result("fail"), result("error")], {}, "nonconformant"],
  ["an expected failure", [result("pass"), known], {}, "conformant"],
  ["the baseline is stale", [result("pass")], { staleBaseline: true }, "staleBaseline"],
  ["a failure beside a stale baseline", [result("fail")], { staleBaseline: true }, "nonconformant"],
  ["nothing selected", [], {}, "nothingSelected"],
  ["a MUST is inconclusive", [result("pass"), result("inconclusive")], {}, "inconclusive"],
  ["a SHOULD is inconclusive", [result("pass"), result("inconclusive", "should")], {}, "conformant"],
  ["everything was skipped", [result("not-run")], {}, "inconclusive"],
  ["some was skipped", [result("pass"), result("not-run")], {}, "conformant"],
  ["interrupted", [result("fail")], { interrupted: true }, "interrupted"],
] as const)("%s", (_, results, more, expected) => {
  expect(end(results, more)).toBe(expected);
});
