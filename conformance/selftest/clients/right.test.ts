import { expect, test } from "vitest";
import { loadClientSuite } from "../../client-run/load-suite.ts";
import { wrongLink } from "../../faults/client/link.ts";
import { checkClient } from "../judge-client-fault.ts";

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
