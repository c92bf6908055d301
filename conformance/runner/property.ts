import * as fc from "fast-check";
import type { TestSettings } from "./common-test.ts";
import type { PropertyOptions } from "./context.ts";
import { Failure, Late, failure } from "./errors.ts";
import { RUN_LIMITS } from "./limits.ts";
import { propertySeed } from "./prf.ts";
import { show } from "./show.ts";
import { Inconclusive } from "./signals.ts";
import { isTransportError } from "./transport-error.ts";

/** What is needed to see a failed property again. */
export interface PropertyFinding {
  readonly seed: number;
  readonly path: string;
  readonly counterexample: string;
}

export interface PropertyRun {
  readonly what: string;
  readonly check: string;
  readonly settings: TestSettings;
  readonly options: PropertyOptions;
  readonly onFinding: (finding: PropertyFinding) => void;
  /** Why a failure that is seen now proves nothing; undefined when it does. */
  readonly doubt: (late: boolean) => string | undefined;
  /** The first failure was seen without doubt: what ends by itself while it is shrunk takes nothing from it. */
  readonly onBelieved: () => void;
}

/**
 * Draws cases from the run's seed and shrinks the first that fails. Only failures of the implementation are shrunk: a bug of the check,
 * a `notRun` or an `inconclusive` ends the drawing and is thrown as it is.
 */
export async function runProperty<T>(
  run: PropertyRun,
  arbitrary: fc.Arbitrary<T>,
  predicate: (value: T) => Promise<boolean | void>,
): Promise<void> {
  const { settings } = run;
  let stop: { readonly error: unknown } | undefined;
  let first: string | undefined;
  let isWornOut = false;
  const property = fc.asyncProperty(arbitrary, async (value) => {
    if (stop !== undefined || isWornOut) return;
    try {
      if ((await predicate(value)) === false) throw failure(run.what, "the property holds", "it does not");
    } catch (error) {
      if (fc.PreconditionFailure.isFailure(error)) throw error;
      if (error instanceof Failure || isTransportError(error)) {
        // A smaller case that fails for another reason shows something else: a connection that has ended meanwhile fails everything.
        const isDoubted = run.doubt(error instanceof Late) !== undefined;
        if (first === undefined) {
          first = reasonOf(error);
          if (!isDoubted) run.onBelieved();
          throw error;
        }
        // Nothing can be shrunk any more in what has ended by itself.
        isWornOut = isDoubted;
        if (!isDoubted && reasonOf(error) === first) throw error;
        return;
      }
      stop = { error };
    }
  });
  const details = await fc.check(property, {
    seed: propertySeed(settings.seed, run.check),
    numRuns: run.options.runs ?? settings.runs,
    interruptAfterTimeLimit: RUN_LIMITS.propertyMs * settings.scale,
    ...(settings.path === undefined ? {} : { path: settings.path }),
  });
  if (stop !== undefined) throw stop.error;
  if (!details.failed) {
    if (details.numRuns === 0) throw new Inconclusive(`${run.what}: no case was drawn within the time limit`);
    return;
  }
  if (details.counterexample === null) {
    throw new Inconclusive(`${run.what}: too many cases did not meet the precondition, or time ran out`);
  }
  const counterexample = fc.stringify(details.counterexample[0]);
  run.onFinding({ seed: details.seed, path: details.counterexamplePath, counterexample });
  throw counterexampleFailure(run.what, counterexample, details.errorInstance, details.numShrinks);
}

/** Long rows of octets by their first and last ones; the report holds the whole case. */
function readable(counterexample: string): string {
  return counterexample.replace(/Uint8Array\.from\(\[([\d,]+)\]\)/g, (whole, octets: string) =>
    whole.length > 200 ? show(Uint8Array.from(octets.split(","), Number)) : whole,
  );
}

/** Why a case failed, without what is drawn afresh for each case. */
function reasonOf(error: Error): string {
  return error.message.replace(/[A-Za-z0-9_=~-]{16,}/g, "*").replace(/\d+/g, "#");
}

function counterexampleFailure(what: string, counterexample: string, cause: unknown, shrinks: number): Failure {
  const inner = cause instanceof Failure ? cause : undefined;
  const reason = cause instanceof Error ? cause.message : String(cause);
  const expected = inner === undefined ? "the property holds" : show(inner.expected);
  const observed = inner === undefined ? reason : show(inner.observed);
  return failure(
    `${what}: ${reason}`,
    expected,
    `${observed}\nsmallest case after ${shrinks} ${shrinks === 1 ? "step" : "steps"} of shrinking: ${readable(counterexample)}`,
  );
}
