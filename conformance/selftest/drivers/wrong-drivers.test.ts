import { expect, test } from "vitest";
import { loadVectors } from "../../codec/vector-files.ts";
import { loadRequirements } from "../../runner/requirements.ts";
import { fewCases } from "./few-cases.ts";
import { judgeDriver } from "./judge-driver.ts";
import { knowing } from "./knowing.ts";
import { judgeShim, shimSuite } from "./run-shim.ts";
import { WRONG_DRIVERS } from "./wrong-drivers.ts";

const suite = shimSuite(fewCases(loadVectors(), 1), loadRequirements());
const say = knowing(suite.cases);

test.each(WRONG_DRIVERS.map((driver) => [driver.id, driver] as const))("the driver %s is found out", async (_, driver) => {
  const results = await judgeShim(() => driver.make(say, suite.cases.ops), suite);
  expect(judgeDriver(driver, results)).toEqual({ missed: [], unexpected: [] });
});
