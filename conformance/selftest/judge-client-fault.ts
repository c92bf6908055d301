import type { OpenLink } from "../codec-run/link.ts";
import type { ClientFault } from "../faults/client/index.ts";
import { isExpected } from "../faults/client/client-fault.ts";
import { wrongLink } from "../faults/client/link.ts";
import type { AnyClientCheck } from "../client-run/client-check.ts";
import { judgeClient } from "../client-run/judge-client.ts";
import type { ClientSuite } from "../client-run/load-suite.ts";
import type { CheckResult } from "../report/report.ts";
import { loadRequirements } from "../runner/requirements.ts";
import { judgeDriver } from "./drivers/judge-driver.ts";
import type { DriverVerdict } from "./drivers/judge-driver.ts";

/** How the checks of clients are run against one that is in this process. */
export interface FaultyRun {
  readonly jobs?: number;
  readonly scale?: number;
}

const book = loadRequirements();

/** Runs checks against drivers of this process. */
export async function checkClient(
  open: OpenLink,
  suite: ClientSuite,
  { jobs = 2, scale = 1 }: FaultyRun = {},
): Promise<readonly CheckResult[]> {
  const { results } = await judgeClient({
    open,
    ...suite,
    jobs,
    failFast: false,
    book,
    settings: { seed: "selftest", runs: 5, scale },
    strict: false,
    command: "in this process",
    signal: new AbortController().signal,
    // A wrong client is to fail, however busy the machine is.
    credulous: () => true,
  });
  return results;
}

/** The checks that a wrong client is shown: those that it names, and others on demand. */
function suiteFor(fault: ClientFault, suite: ClientSuite, also: (check: AnyClientCheck) => boolean): ClientSuite {
  return {
    ...suite,
    checks: suite.checks.filter((check) => isExpected(fault, check.id) || also(check)),
    driverChecks: suite.driverChecks.filter(({ id }) => isExpected(fault, id)),
  };
}

/** Starts a wrong client, runs the checks that it names against it, and compares with what it declares. */
export async function judgeClientFault(
  fault: ClientFault,
  suite: ClientSuite,
  { also = () => false, ...run }: FaultyRun & { readonly also?: (check: AnyClientCheck) => boolean } = {},
): Promise<DriverVerdict & { readonly results: readonly CheckResult[] }> {
  const results = await checkClient(wrongLink(fault), suiteFor(fault, suite, also), run);
  return { ...judgeDriver(fault, results), results };
}
