// The gate: the build fails on a hole between requirements, checks and faults.
import { expect, test } from "vitest";
import { CHECKS } from "../../checks/index.ts";
import { FAULTS } from "../../faults/index.ts";
import { loadRequirements } from "../../runner/requirements.ts";
import { loadCodecSuite } from "../../codec-run/judge-codec.ts";
import { CODEC_FAULTS } from "../../faults/codec/index.ts";
import { coverageHoles } from "../coverage.ts";
import { WRONG_DRIVERS } from "../drivers/wrong-drivers.ts";

const book = loadRequirements();
const holes = coverageHoles(book, CHECKS, FAULTS);
const codecChecks = loadCodecSuite(book).checks;
const codecHoles = coverageHoles(book, codecChecks, [...CODEC_FAULTS, ...WRONG_DRIVERS], "codec");

test("every testable MUST and SHOULD that binds servers has a check", () => {
  expect(holes.withoutCheck).toEqual([]);
});

test("every testable MUST that binds servers has a fault", () => {
  expect(holes.withoutFault).toEqual([]);
});

test("every testable MUST and SHOULD that binds codecs has a check", () => {
  expect(codecHoles.withoutCheck).toEqual([]);
});

test("every testable MUST that binds codecs has a fault", () => {
  expect(codecHoles.withoutFault).toEqual([]);
});

test("every check and every fault names existing requirements, under an id of its own", () => {
  expect([...holes.wrongChecks, ...holes.wrongFaults, ...codecHoles.wrongChecks, ...codecHoles.wrongFaults]).toEqual([]);
});

test("no check of codecs has the id of a check of servers, so that a pattern or a baseline never means both", () => {
  const ids = new Set(CHECKS.map(({ id }) => id as string));
  expect(codecChecks.map(({ id }) => id).filter((id) => ids.has(id))).toEqual([]);
});
