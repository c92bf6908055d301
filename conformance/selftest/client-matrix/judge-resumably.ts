import type { ClientSuite } from "../../client-run/load-suite.ts";
import { isExpected, type ClientFault } from "../../faults/client/client-fault.ts";
import { wrongLink } from "../../faults/client/link.ts";
import type { RequirementBook } from "../../runner/requirements.ts";
import { judgeDriver, type DriverVerdict } from "../drivers/judge-driver.ts";
import { checkClient, suiteFor } from "../judge-client-fault.ts";
import type { FaultScope } from "../run-fault.ts";
import type { KeptResult, KeptResults } from "./kept-results.ts";

/** Checks of one wrong client at the same time: most of them wait most of the time. */
const JOBS = 4;

export interface ResumedVerdict extends DriverVerdict {
  /** Checks that failed. */
  readonly killedBy: readonly string[];
  /** Checks that were run now, and not before. */
  readonly run: number;
  /** All checks of the scope have been run. */
  readonly isComplete: boolean;
}

/**
 * Runs those checks of a scope against a wrong client of which nothing is kept, and keeps what they observe.
 *
 * A check that the fault does not name is not judged, nor kept, where the machine was too busy to believe what it saw; and what is not as
 * the fault declares is looked at anew the next time. With `onlyNamed`, only checks that it names are run; those of the scope that are left
 * are for another time.
 */
export async function judgeResumably(
  fault: ClientFault,
  suite: ClientSuite,
  scope: Extract<FaultScope, "chapter" | "all">,
  { kept, book, onlyNamed = false }: { readonly kept: KeptResults; readonly book: RequirementBook; readonly onlyNamed?: boolean },
): Promise<ResumedVerdict> {
  const chapters = new Set(fault.violates.map((id) => book.get(id)?.chapter));
  const wanted = suiteFor(fault, suite, {
    also: ({ requirement }) => scope === "all" || chapters.has(book.get(requirement)?.chapter),
  });
  const ids = new Set([...wanted.checks, ...wanted.driverChecks].map(({ id }) => id));
  const before = kept.of(fault.id).filter((result) => ids.has(result.id) && isAsDeclared(fault, result));
  const left = without(wanted, new Set(before.map(({ id }) => id)));
  const missing = onlyNamed ? { ...left, checks: left.checks.filter(({ id }) => isExpected(fault, id)) } : left;
  const anew = new Set([...missing.checks, ...missing.driverChecks].map(({ id }) => id));
  const doubted = new Set<string>();
  const belief = {
    credulous: ({ id }: { id: string }) => isExpected(fault, id),
    onDoubt: ({ id }: { id: string }) => void doubted.add(id),
  };
  const results = anew.size === 0 ? [] : await checkClient(wrongLink(fault), missing, { jobs: JOBS, belief });
  const seen = results.filter(({ id }) => !doubted.has(id)).map(brief);
  const all = [...before.filter(({ id }) => !anew.has(id)), ...seen];
  kept.keep(fault.id, all);
  const killedBy = all.filter(({ observation }) => observation === "fail").map(({ id }) => id);
  return { ...judgeDriver(fault, all), killedBy, run: results.length, isComplete: all.length === ids.size };
}

/** Nothing about it has to be mended. */
function isAsDeclared(fault: ClientFault, result: KeptResult): boolean {
  const { missed, unexpected } = judgeDriver({ ...fault, expected: isExpected(fault, result.id) ? [result.id] : [] }, [result]);
  return missed.length + unexpected.length === 0;
}

/** What a suite has left when some is known. Of a driver nothing is known without a check that it was asked in. */
function without(suite: ClientSuite, known: ReadonlySet<string>): ClientSuite {
  const driverChecks = suite.driverChecks.filter(({ id }) => !known.has(id));
  const checks = driverChecks.length > 0 ? suite.checks : suite.checks.filter(({ id }) => !known.has(id));
  return { ...suite, checks, driverChecks };
}

function brief({ id, observation, reason, observed }: KeptResult): KeptResult {
  return { id, observation, reason, ...(observed !== undefined && { observed }) };
}
