import { isDeepStrictEqual } from "node:util";
import { eventually, within } from "./clock.ts";
import type { Expectation, ServerTest } from "./context.ts";
import { startDoubt } from "./doubt.ts";
import { failure } from "./errors.ts";
import { RUN_LIMITS } from "./limits.ts";
import { seededRandom } from "./prf.ts";
import { runProperty, type PropertyFinding } from "./property.ts";
import { show, showBoth } from "./show.ts";
import { Inconclusive, NotRun } from "./signals.ts";
import { wireTrace, type Wire } from "./wire.ts";

export interface TestSettings {
  readonly seed: string;
  readonly runs: number;
  readonly scale: number;
  /** fast-check's path to one case, from a replay file. */
  readonly path?: string;
}

/** What a check works with, whatever it judges. */
export type CommonTest = Pick<
  ServerTest,
  | "check"
  | "seed"
  | "random"
  | "runs"
  | "scale"
  | "wire"
  | "signal"
  | "fact"
  | "fence"
  | "expect"
  | "equal"
  | "eventually"
  | "within"
  | "notRun"
  | "inconclusive"
  | "lasts"
  | "cleanup"
  | "property"
>;

/** What the runner reads from a context when the check has ended. */
export interface Carriage {
  readonly wire: Wire;
  readonly facts: readonly string[];
  /** Why a failure that is seen now proves nothing; undefined when it does. */
  doubt(late: boolean): string | undefined;
  readonly finding: () => PropertyFinding | undefined;
  readonly undo: readonly (() => Promise<void> | void)[];
}

/** A context together with what the runner reads from it. */
export interface Handle<T> extends Carriage {
  readonly test: T;
}

/** Makes the part of a context that is alike for all that is judged. */
// Longer than 50 lines: the methods of one object.
export function commonTest(check: string, settings: TestSettings, signal: AbortSignal): Handle<CommonTest> {
  const [doubt, endDoubt] = startDoubt();
  const wire = wireTrace();
  const facts: string[] = [];
  const undo: (() => Promise<void> | void)[] = [endDoubt];
  let finding: PropertyFinding | undefined;
  let isBelieved = false;
  const fact = (what: string): void => void facts.push(what);
  const test: CommonTest = {
    check,
    seed: settings.seed,
    random: seededRandom(settings.seed, check),
    runs: settings.runs,
    scale: settings.scale,
    wire,
    signal,
    fact,
    ...waits(settings.scale, signal, fact),
    expect: assertTrue,
    equal: (observed, expected, what) => {
      if (!isDeepStrictEqual(plain(observed), plain(expected))) throw failure(what, ...showBoth(expected, observed));
    },
    notRun: (reason, detail) => {
      throw new NotRun(reason, detail);
    },
    inconclusive: (why) => {
      throw new Inconclusive(why);
    },
    lasts: (what, ms) => doubt.lasts(what, ms),
    cleanup: (action) => void undo.push(action),
    property: async (what, arbitrary, predicate, options) => {
      const onFinding = (found: PropertyFinding): void => void (finding = found);
      const onBelieved = (): void => void (isBelieved = true);
      const run = { what, check, settings, options: options ?? {}, onFinding, doubt: (late: boolean) => doubt.reason(late), onBelieved };
      await runProperty(run, arbitrary, predicate);
    },
  };
  return { test, wire, facts, finding: () => finding, doubt: (late) => (isBelieved ? undefined : doubt.reason(late)), undo };
}

function assertTrue(condition: boolean, { what, expected, observed }: Expectation): void {
  if (!condition) throw failure(what, show(expected), show(observed));
}

/** What a comparison is about: values. A Buffer equals a Uint8Array of the same bytes, an object without prototype a literal. */
function plain(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
}

/**
 * A check may start a wait and come to grief before it awaits it. The rejection of the forgotten one must not end the process:
 * the check has its verdict already.
 */
export function mayBeForgotten<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

function waits(scale: number, signal: AbortSignal, fact: (what: string) => void): Pick<CommonTest, "eventually" | "within" | "fence"> {
  const fence = async <T>(what: string, action: () => Promise<T>): Promise<T> => {
    const effect = await within(RUN_LIMITS.fenceMs * scale, what, action());
    fact(`fence: ${what}`);
    return effect;
  };
  return {
    eventually: (what, probe, ms) => mayBeForgotten(eventually(what, probe, ms * scale, signal)),
    within: (ms, what, promise) => mayBeForgotten(within(ms * scale, what, promise)),
    fence: (what, action) => mayBeForgotten(fence(what, action)),
  };
}
