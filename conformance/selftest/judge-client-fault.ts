import { createHash } from "node:crypto";
import type { OpenLink } from "../codec-run/link.ts";
import type { ClientFault } from "../faults/client/index.ts";
import { isExpected } from "../faults/client/client-fault.ts";
import { wrongLink } from "../faults/client/link.ts";
import type { AnyClientCheck } from "../client-run/client-check.ts";
import { judgeClient } from "../client-run/judge-client.ts";
import type { ClientSuite } from "../client-run/load-suite.ts";
import type { ClientRun } from "../client-run/run-clients.ts";
import type { CheckResult } from "../report/report.ts";
import { globMatches } from "../runner/globs.ts";
import { loadRequirements } from "../runner/requirements.ts";
import { judgeDriver } from "./drivers/judge-driver.ts";
import type { DriverVerdict } from "./drivers/judge-driver.ts";

/** How the checks of clients are run against one that is in this process. */
export interface FaultyRun {
  readonly jobs?: number;
  readonly scale?: number;
  /** As in a run against a client: all are believed by default. A wrong client is to fail, however busy the machine is. */
  readonly belief?: Pick<ClientRun, "credulous" | "onDoubt">;
}

/** Which checks meet a wrong client. */
export interface ShownChecks {
  /** At most so many of those that one of its globs selects; all by default. */
  readonly each?: number;
  /** At most so many of those; then only they are expected to fail, and a glob that selects none goes unnoticed. */
  readonly most?: number;
  /** Further ones that it does not name. */
  readonly also?: (check: AnyClientCheck) => boolean;
}

const book = loadRequirements();

/** Runs checks against drivers of this process. */
export async function checkClient(
  open: OpenLink,
  suite: ClientSuite,
  { jobs = 2, scale = 1, belief = { credulous: () => true } }: FaultyRun = {},
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
    ...belief,
  });
  return results;
}

/** The checks that a wrong client is shown: those that it names, and others on demand. */
export function suiteFor(
  fault: ClientFault,
  suite: ClientSuite,
  { each = Infinity, most = Infinity, also = () => false }: ShownChecks,
): ClientSuite {
  const named = new Set([...new Set(fault.expected.flatMap((glob) => drawn(fault, glob, suite.checks).slice(0, each)))].slice(0, most));
  return {
    ...suite,
    checks: suite.checks.filter((check) => named.has(check) || also(check)),
    driverChecks: suite.driverChecks.filter(({ id }) => isExpected(fault, id)),
  };
}

/** The checks that a glob selects, in an order that is drawn by the ids alone: unmoved by faults and checks that come or go. */
function drawn(fault: ClientFault, glob: string, checks: readonly AnyClientCheck[]): readonly AnyClientCheck[] {
  const lot = ({ id }: AnyClientCheck): string => createHash("sha256").update(`${fault.id} ${id}`).digest("hex");
  return checks.filter(({ id }) => globMatches(glob, id)).toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1));
}

/** Starts a wrong client, runs the checks that it names against it, and compares with what it declares. */
export async function judgeClientFault(
  fault: ClientFault,
  suite: ClientSuite,
  { each, most, also, ...run }: FaultyRun & ShownChecks = {},
): Promise<DriverVerdict & { readonly results: readonly CheckResult[] }> {
  const shown = suiteFor(fault, suite, { ...(each !== undefined && { each }), ...(most !== undefined && { most }), ...(also && { also }) });
  const results = await checkClient(wrongLink(fault), shown, run);
  const ids = results.map(({ id }) => id).filter((id) => isExpected(fault, id));
  return { ...judgeDriver(most === undefined ? fault : { ...fault, expected: ids }, results), results };
}
