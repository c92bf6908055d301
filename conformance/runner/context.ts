import type * as fc from "fast-check";
import type { LimitName } from "../../schemas/v1/constants.ts";
import type { SeededRandom } from "./prf.ts";
import type { Refusal, Reply } from "./reply.ts";
import type { Target } from "./target.ts";
import type { NotRunReason } from "./verdict.ts";
import type { Wire } from "./wire.ts";

/** A negative and its positive twin: the same message in the same state, one field corrected. */
export interface Twin<B extends Reply, G extends Reply> {
  /** The one field in which the two differ, for the report. */
  readonly field: string;
  readonly bad: () => Promise<B>;
  readonly good: () => Promise<G>;
  readonly expect: Refusal;
}

export interface Expectation {
  readonly what: string;
  readonly expected: unknown;
  readonly observed: unknown;
}

export interface PropertyOptions {
  /** Cases to draw, instead of the run's `--runs`; for properties whose single case is dear. */
  readonly runs?: number;
}

/** What a check works with: one fresh for each check, made by the runner. */
export interface ServerTest {
  readonly check: string;
  readonly target: Target;
  readonly seed: string;
  readonly random: SeededRandom;
  /** Cases that a property draws. */
  readonly runs: number;
  /** Factor on every waiting time (`--timeout-scale`). */
  readonly scale: number;
  readonly wire: Wire;
  /** Fires when the check's time is over or the run is interrupted. */
  readonly signal: AbortSignal;
  /** Runs the action; its answer must be 2xx (or 101), which counts as a positive fact. */
  accepted<T extends Reply>(what: string, action: () => Promise<T>): Promise<T>;
  /** Runs the action; its answer must be that problem. Legal inside `twin` only: elsewhere it is an error of the check. */
  refused<T extends Reply>(what: string, action: () => Promise<T>, refusal: Refusal): Promise<T>;
  /** Runs `bad`, which must be refused, then `good`, which must be accepted: a server that refuses everything passes nothing. */
  twin<B extends Reply, G extends Reply>(twin: Twin<B, G>): Promise<{ readonly bad: B; readonly good: G }>;
  /** Records something the implementation demonstrably did. A check that ends without a fact is inconclusive. */
  fact(what: string): void;
  /**
   * After something that is to be ignored: does something valid on the same connection and in the same channel, and waits for its effect.
   * What was to be ignored has had its chance by then. Counts as a positive fact.
   */
  fence<T>(what: string, action: () => Promise<T>): Promise<T>;
  /** The value of a limit that the target states; a target that does not state it fails the check. */
  limit(name: LimitName): number;
  /** A plain assertion. */
  expect(condition: boolean, expectation: Expectation): void;
  /** Deep equality over plain values and byte arrays. */
  equal(observed: unknown, expected: unknown, what: string): void;
  /** Polls (at least 20 ms apart) until the probe answers something, at most `ms` × scale. */
  eventually<T>(what: string, probe: () => Promise<T> | T, ms: number): Promise<Exclude<T, undefined | false>>;
  within<T>(ms: number, what: string, promise: Promise<T>): Promise<T>;
  notRun(reason: NotRunReason, detail?: string): never;
  inconclusive(why: string): never;
  /** What the check works with now ends by itself so many milliseconds from now: a failure after that is inconclusive. */
  lasts(what: string, ms: number): void;
  /** Registers what must be undone at the end, whatever happens; the last registered runs first. */
  cleanup(undo: () => Promise<void> | void): void;
  property<T>(
    what: string,
    arbitrary: fc.Arbitrary<T>,
    predicate: (value: T) => Promise<boolean | void>,
    options?: PropertyOptions,
  ): Promise<void>;
}
