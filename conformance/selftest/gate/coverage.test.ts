// The gate: the build fails on a hole between requirements, checks and faults.
import { expect, test } from "vitest";
import { CHECKS } from "../../checks/index.ts";
import { FAULTS } from "../../faults/index.ts";
import { loadRequirements } from "../../runner/requirements.ts";
import { coverageHoles } from "../coverage.ts";

const holes = coverageHoles(loadRequirements(), CHECKS, FAULTS);

test("every testable MUST and SHOULD that binds servers has a check", () => {
  expect(holes.withoutCheck).toEqual([]);
});

test("every testable MUST that binds servers has a fault", () => {
  expect(holes.withoutFault).toEqual([]);
});

test("every check and every fault names existing requirements, under an id of its own", () => {
  expect([...holes.wrongChecks, ...holes.wrongFaults]).toEqual([]);
});
