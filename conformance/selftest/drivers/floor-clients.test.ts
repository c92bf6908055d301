// The vacuity floor for clients: a driver without a client passes not one MUST.
import { expect, test } from "vitest";
import { loadRequirements } from "../../runner/requirements.ts";
import { FLOOR_CLIENTS, PLAUSIBLE_CLIENTS } from "./floor-clients.ts";
import { judgeFloorClient } from "./judge-floor-client.ts";
import { passedMusts } from "./run-shim.ts";

const book = loadRequirements();
const DRIVERS = [
  ...FLOOR_CLIENTS.map((driver) => [driver.id, driver, "few"] as const),
  ...PLAUSIBLE_CLIENTS.map((driver) => [driver.id, driver, "all"] as const),
];

test.each(DRIVERS)("the driver %s passes nothing and breaks nothing", { timeout: 120_000 }, async (_, { make }, scope) => {
  const results = await judgeFloorClient(make, book, scope);
  expect(passedMusts(results)).toEqual([]);
  const broken = results.filter(({ observation }) => observation === "error");
  expect(broken.map(({ id, reason, stack }) => ({ id, reason, stack }))).toEqual([]);
});
