import { expect, test } from "vitest";
import { closingLine, failures, tally } from "./tally.ts";

const file = (status: string, ...tests: string[]): unknown => ({ status, assertionResults: tests.map((test) => ({ status: test })) });

test.each([
  [
    "tests are counted over files",
    true,
    [file("passed", "passed", "passed"), file("passed", "passed", "skipped", "pending")],
    "3 passed, 0 failed, 2 skipped",
  ],
  ["a failed test is counted once", false, [file("failed", "failed", "passed")], "1 passed, 1 failed"],
  ["a file that cannot be loaded is a failure", false, [file("failed"), file("passed", "passed")], "1 passed, 1 failed"],
  ["a run that failed outside of every test is a failure", false, [file("passed", "passed")], "1 passed, 1 failed"],
])("%s", (_, success, testResults, line) => {
  expect(closingLine(tally({ success, testResults }))).toBe(line);
});

test("a run that left no report is a failure", () => {
  expect(closingLine(tally(undefined))).toBe("0 passed, 1 failed");
});

test("what failed is said with its file, its name and its reason", () => {
  const broken = { name: "a.test.ts", status: "failed", message: "no such module", assertionResults: [] };
  const failed = { status: "failed", fullName: "adds", failureMessages: ["1 is not 2\nat line 3"] };
  const one = { name: "b.test.ts", status: "failed", assertionResults: [failed, { status: "passed", fullName: "subtracts" }] };
  expect(failures({ success: false, testResults: [broken, one] })).toEqual([
    "a.test.ts > the file itself: no such module",
    "b.test.ts > adds: 1 is not 2\n    at line 3",
  ]);
  expect(failures(undefined)).toEqual(["no test: vitest left no report"]);
});
