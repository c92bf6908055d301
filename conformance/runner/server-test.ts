import { startDoubt } from "./doubt.ts";
import { isDeepStrictEqual } from "node:util";
import { eventually, within } from "./clock.ts";
import type { Expectation, ServerTest, Twin } from "./context.ts";
import { failure, SuiteError } from "./errors.ts";
import { RUN_LIMITS } from "./limits.ts";
import { statedLimit } from "./needs.ts";
import { seededRandom } from "./prf.ts";
import { runProperty, type PropertyFinding } from "./property.ts";
import { describeRefusal, describeReply, isAccepted, isRefusal, type Refusal, type Reply } from "./reply.ts";
import { show, showBoth } from "./show.ts";
import { Inconclusive, NotRun } from "./signals.ts";
import type { Target } from "./target.ts";
import { wireTrace, type Wire } from "./wire.ts";

export interface TestSettings {
  readonly seed: string;
  readonly runs: number;
  readonly scale: number;
  /** fast-check's path to one case, from a replay file. */
  readonly path?: string;
}

/** A context together with what the runner reads from it when the check has ended. */
export interface TestHandle {
  readonly test: ServerTest;
  readonly wire: Wire;
  readonly facts: readonly string[];
  /** Why a failure that is seen now proves nothing; undefined when it does. */
  doubt(late: boolean): string | undefined;
  readonly finding: () => PropertyFinding | undefined;
  readonly undo: readonly (() => Promise<void> | void)[];
}

/** Makes the context of one check. */
// Longer than 50 lines: the methods of one object.
export function serverTest(check: string, target: Target, settings: TestSettings, signal: AbortSignal): TestHandle {
  const [doubt, endDoubt] = startDoubt();
  const wire = wireTrace();
  const facts: string[] = [];
  const undo: (() => Promise<void> | void)[] = [endDoubt];
  let finding: PropertyFinding | undefined;
  let isBelieved = false;
  const fact = (what: string): void => void facts.push(what);
  const test: ServerTest = {
    check,
    target,
    seed: settings.seed,
    random: seededRandom(settings.seed, check),
    runs: settings.runs,
    scale: settings.scale,
    wire,
    signal,
    ...verdicts(fact),
    fact,
    ...waits(settings.scale, signal, fact),
    limit: (name) => statedLimit(name, target),
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
function mayBeForgotten<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

function waits(scale: number, signal: AbortSignal, fact: (what: string) => void): Pick<ServerTest, "eventually" | "within" | "fence"> {
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

/** The three methods that judge an answer. `depth` counts open twins: a refusal on its own proves nothing. */
function verdicts(fact: (what: string) => void): Pick<ServerTest, "accepted" | "refused" | "twin"> {
  let depth = 0;
  const accepted = async <T extends Reply>(what: string, action: () => Promise<T>): Promise<T> => {
    const reply = await action();
    if (!isAccepted(reply)) throw failure(`${what} was refused`, `${what} accepted (2xx)`, describeReply(reply));
    fact(`${what} was accepted`);
    return reply;
  };
  const refused = async <T extends Reply>(what: string, action: () => Promise<T>, refusal: Refusal): Promise<T> => {
    if (depth === 0) throw new SuiteError(`t.refused("${what}") outside of t.twin: a refusal proves nothing without its accepted twin`);
    const reply = await action();
    if (!isRefusal(reply, refusal)) throw failure(`${what} was not refused as it must be`, describeRefusal(refusal), describeReply(reply));
    return reply;
  };
  const twin = async <B extends Reply, G extends Reply>({ field, bad, good, expect }: Twin<B, G>): Promise<{ bad: B; good: G }> => {
    depth += 1;
    try {
      const badReply = await bad();
      if (isAccepted(badReply))
        throw failure(`the message with a wrong ${field} was accepted`, describeRefusal(expect), describeReply(badReply));
      const goodReply = await good();
      // The twin is judged first: when it is refused as well, the refusal of the other one says nothing about the field.
      if (!isAccepted(goodReply)) {
        throw failure(
          `the twin was refused: the same message with a correct ${field}`,
          "the twin accepted (2xx)",
          describeReply(goodReply),
        );
      }
      if (!isRefusal(badReply, expect))
        throw failure(`the message with a wrong ${field} got another refusal`, describeRefusal(expect), describeReply(badReply));
      fact(`the twin with a correct ${field} was accepted`);
      return { bad: badReply, good: goodReply };
    } finally {
      depth -= 1;
    }
  };
  return { accepted, refused, twin };
}
