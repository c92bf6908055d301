import type { RequirementId } from "../runner/requirement-id.ts";
import type { TargetControl } from "../runner/target.ts";

/** A server that is running, in this process or another one. */
export interface RunningServer {
  readonly url: string;
  readonly control?: TargetControl;
  /** Where registration needs one. */
  readonly registrationToken?: string;
  close(): Promise<void>;
}

/** The runner's view of a fault; ids are plain strings, so that tests may use toys. */
export interface AnyFault {
  /** A slug: `accepts-any-audience`. */
  readonly id: string;
  /** The requirements that it violates. */
  readonly violates: readonly string[];
  /** What is wrong with it, in a sentence. */
  readonly title: string;
  /** Globs over check ids: each check that one selects must fail, and each glob must select one. */
  readonly expected: readonly string[];
  /** Globs over check ids that may fail or stay inconclusive as well, because the fault stands in their way. */
  readonly collateral?: readonly string[];
  start(): Promise<RunningServer>;
}

/** A deliberately wrong server. At least one for every MUST that binds servers. */
export interface Fault extends AnyFault {
  readonly violates: readonly RequirementId[];
}

/**
 * Defines a fault.
 *
 * @example
 * export const anyAudience = fault({
 *   id: "accepts-any-audience", violates: ["proof.audience"], title: "It accepts a proof meant for another server.",
 *   expected: ["proof.audience/*"], start: () => startReferenceWith({ checkAudience: () => true }),
 * });
 */
export function fault(def: Fault): Fault {
  if (def.violates.length === 0 || def.expected.length === 0)
    throw new Error(`the fault ${def.id} must violate something and expect a check to fail`);
  return def;
}
