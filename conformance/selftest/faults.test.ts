// Each deliberately wrong server must fail the checks that it names, and beyond them only its declared collateral.
import { expect, test } from "vitest";
import { CHECKS } from "../checks/index.ts";
import { FAULTS } from "../faults/index.ts";
import { loadRequirements } from "../runner/requirements.ts";
import { runFault } from "./run-fault.ts";

const book = loadRequirements();

test("every fault has an id of its own", () => {
  expect(new Set(FAULTS.map(({ id }) => id)).size).toBe(FAULTS.length);
});

test.concurrent.each(FAULTS.map((fault) => [fault.id, fault] as const))("%s is caught", async (_, fault) => {
  const verdict = await runFault(fault, { checks: CHECKS, book, scope: "chapter" });
  expect({ missed: verdict.missed, unexpected: verdict.unexpected }).toEqual({ missed: [], unexpected: [] });
});
