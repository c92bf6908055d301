import { expect, test } from "vitest";
import { loadVectors } from "../../codec/vector-files.ts";
import { globMatches } from "../../runner/globs.ts";
import { loadRequirements } from "../../runner/requirements.ts";
import { fewCases } from "./few-cases.ts";
import { knowing } from "./knowing.ts";
import { judgeShim, shimSuite } from "./run-shim.ts";
import { WRONG_DRIVERS } from "./wrong-drivers.ts";

const suite = shimSuite(fewCases(loadVectors(), 1), loadRequirements());
const say = knowing(suite.cases);

test.each(WRONG_DRIVERS.map((driver) => [driver.id, driver] as const))("the driver %s is found out", async (_, driver) => {
  const results = await judgeShim(() => driver.make(say, suite.cases.ops), suite);
  const names = (globs: readonly string[], id: string): boolean => globs.some((glob) => globMatches(glob, id));
  const trouble = results.filter(({ observation }) => observation !== "pass" && observation !== "not-run");
  const missed = results.filter(({ id, observation }) => names(driver.expected, id) && observation !== "fail").map(({ id }) => id);
  const unexpected = trouble.filter(({ id }) => !names([...driver.expected, ...(driver.collateral ?? [])], id));
  expect({ missed, unexpected: unexpected.map(({ id, reason, observed }) => ({ id, reason, observed })) }).toEqual({
    missed: [],
    unexpected: [],
  });
  // Each glob names a check that is there.
  expect(driver.expected.filter((glob) => !results.some(({ id }) => globMatches(glob, id)))).toEqual([]);
});
