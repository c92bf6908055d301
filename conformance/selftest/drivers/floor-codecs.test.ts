// The vacuity floor for codecs: a driver without knowledge passes not one MUST.
import { expect, test } from "vitest";
import { loadVectors } from "../../codec/vector-files.ts";
import { loadRequirements } from "../../runner/requirements.ts";
import { fewCases } from "./few-cases.ts";
import { floorCodecs } from "./floor-codecs.ts";
import { knowing, saying } from "./knowing.ts";
import { judgeShim, passedMusts, shimSuite } from "./run-shim.ts";

const suite = shimSuite(fewCases(loadVectors(), 3), loadRequirements());
const CODECS = floorCodecs(suite.cases.ops).map((codec) => [codec.id, codec] as const);

test.each(CODECS)("the codec %s passes nothing and breaks nothing", async (_, { make }) => {
  const results = await judgeShim(make, suite, true);
  expect(passedMusts(results)).toEqual([]);
  expect(results.filter(({ observation }) => observation === "error")).toEqual([]);
  expect(results).toHaveLength(suite.checks.length);
});

test("a codec that knows the vectors by heart passes everything", async () => {
  const results = await judgeShim(() => saying(knowing(suite.cases)), suite);
  expect(
    results.filter(({ observation }) => observation !== "pass").map(({ id, observation, reason }) => ({ id, observation, reason })),
  ).toEqual([]);
});
