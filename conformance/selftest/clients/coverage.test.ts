import { expect, test } from "vitest";
import { loadClientSuite } from "../../client-run/load-suite.ts";
import { CLIENT_FAULTS } from "../../faults/client/index.ts";
import { wrongLink } from "../../faults/client/link.ts";
import { loadRequirements } from "../../runner/requirements.ts";
import { checkClient } from "../judge-client-fault.ts";

/** Chapters whose rules for clients the vectors of codecs judge. */
const ELSEWHERE = ["callstate", "calls", "glare"];

test("each wrong client has a name of its own", () => {
  expect(new Set(CLIENT_FAULTS.map(({ id }) => id)).size).toBe(CLIENT_FAULTS.length);
});

test("each MUST that binds clients and can be tested is violated by a wrong client", () => {
  const violated = new Set<string>(CLIENT_FAULTS.flatMap(({ violates }) => violates));
  const wanted = loadRequirements().all.filter(
    ({ level, classes, untestable, chapter }) =>
      level === "must" && classes.includes("client") && untestable === undefined && !ELSEWHERE.includes(chapter),
  );
  expect(wanted.map(({ id }) => id).filter((id) => !violated.has(id))).toEqual([]);
});

test("what wrong clients are made of is right as long as nothing is changed", async () => {
  const suite = await loadClientSuite();
  const named = [
    "relay.verify-welcome",
    "log.client-keys",
    "event.verify",
    "tunnel.record-verify",
    "init.client-replaces",
    "request.retry",
  ];
  const checks = suite.checks.filter(({ requirement }) => named.includes(requirement));
  const results = await checkClient(wrongLink(), { ...suite, checks, driverChecks: [] });
  expect(results.filter(({ observation }) => observation !== "pass").map(({ id, observed }) => `${id}: ${observed ?? ""}`)).toEqual([]);
}, 60_000);
