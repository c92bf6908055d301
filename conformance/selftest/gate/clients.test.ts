// The gate for clients: the build fails on a hole between requirements, checks and wrong clients.
import { expect, test } from "vitest";
import { CHECKS } from "../../checks/index.ts";
import { CLIENT_CHECKS } from "../../client-checks/index.ts";
import { CLIENT_DRIVER_CHECKS } from "../../client-run/client-driver-checks.ts";
import { loadCodecSuite } from "../../codec-run/judge-codec.ts";
import { CLIENT_FAULTS } from "../../faults/client/index.ts";
import { globMatches } from "../../runner/globs.ts";
import { loadRequirements } from "../../runner/requirements.ts";
import { coverageHoles } from "../coverage.ts";

const book = loadRequirements();
const checks = [...CLIENT_CHECKS, ...CLIENT_DRIVER_CHECKS];
const holes = coverageHoles(book, checks, CLIENT_FAULTS, "client");

test("every testable MUST and SHOULD that binds clients has a check", () => {
  expect(holes.withoutCheck).toEqual([]);
});

test("every testable MUST that binds clients has a wrong client", () => {
  expect(holes.withoutFault).toEqual([]);
});

test("every check and every wrong client names existing requirements, under an id of its own", () => {
  expect([...holes.wrongChecks, ...holes.wrongFaults]).toEqual([]);
});

test("no check of clients has the id of a check of servers or codecs, so that a pattern or a baseline never means both", () => {
  const ids = new Set<string>([...CHECKS, ...loadCodecSuite(book).checks].map(({ id }) => id));
  expect(checks.map(({ id }) => id).filter((id) => ids.has(id))).toEqual([]);
});

test("every check of clients judges what binds clients", () => {
  const others = checks.filter(({ requirement }) => book.get(requirement)?.classes.includes("client") !== true);
  expect(others.map(({ id }) => id)).toEqual([]);
});

test("every glob of a wrong client selects a check", () => {
  const globs = CLIENT_FAULTS.flatMap(({ id, expected }) => expected.map((glob) => [id, glob] as const));
  expect(globs.filter(([, glob]) => !checks.some(({ id }) => globMatches(glob, id)))).toEqual([]);
});
