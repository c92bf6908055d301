// Proof-of-relay chapter, state table `proxy-leg`, from `reaching` on; the rows of `challenged` are those of ../connection.ts. Nothing
// here waits, sends or knows the time but by what it is told.
import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import { ERRORS } from "../../../schemas/v1/constants.ts";
import type { Challenge, Welcome } from "../../../schemas/v1/types.ts";
import type { WireMessage } from "../seams.ts";

/** The connection of a proxy's user. */
export type LegState = Reaching | Presenting | LiveLeg | GoneLeg;

/** The origin's document is being asked for. */
export interface Reaching {
  readonly phase: "reaching";
}

/** There is, or soon will be, a connection to the origin. */
export interface Presenting {
  readonly phase: "presenting";
  /** Whether the challenge has come. */
  readonly challenged: boolean;
}

/** What comes from one side goes to the other. */
export interface LiveLeg {
  readonly phase: "live";
  /** The origin's last `error`, or `tunnel-closed` for its `closed`. */
  readonly said: string | undefined;
}

export interface GoneLeg {
  readonly phase: "gone";
}

/** What happens to the two legs. */
export type LegEvent =
  | { readonly type: "document"; readonly listed: boolean }
  /** There is no document, or no address to connect to. */
  | { readonly type: "failed"; readonly code: ErrorCode }
  | { readonly type: "time-over" }
  | { readonly type: "user-message"; readonly message: WireMessage }
  | { readonly type: "user-closed" }
  | { readonly type: "challenge"; readonly challenge: Challenge; readonly fits: boolean }
  /** `own`: the welcome for the user; undefined when that of the origin does not verify. */
  | { readonly type: "welcome"; readonly own: Welcome | undefined }
  | { readonly type: "error"; readonly code: string }
  | { readonly type: "origin-unreadable" }
  | { readonly type: "origin-message"; readonly message: WireMessage; readonly said: string | undefined }
  | { readonly type: "origin-closed"; readonly close: number }
  | { readonly type: "stopped"; readonly code: ErrorCode };

/** What is to be done about it, in this order. */
export type LegEffect =
  | { readonly type: "open" }
  | { readonly type: "present"; readonly challenge: Challenge }
  | { readonly type: "welcome"; readonly welcome: Welcome }
  | { readonly type: "to-origin"; readonly message: WireMessage }
  | { readonly type: "to-user"; readonly message: WireMessage }
  | { readonly type: "error"; readonly code: string }
  | { readonly type: "close-user"; readonly code: string; readonly close: number }
  | { readonly type: "close-origin" };

export type LegTransition = readonly [LegState, readonly LegEffect[]];
export type LegStep = (state: LegState, event: LegEvent) => LegTransition;

export const REACHING: Reaching = { phase: "reaching" };
const GONE: GoneLeg = { phase: "gone" };

/**
 * One step of the state table.
 *
 * @example
 * ```ts
 * legStep(REACHING, { type: "document", listed: false }); // gone; error audience, close
 * ```
 */
export function legStep(state: LegState, event: LegEvent): LegTransition {
  switch (state.phase) {
    case "reaching":
      return reaching(state, event);
    case "presenting":
      return presenting(state, event);
    case "live":
      return live(state, event);
    case "gone":
      return [state, []];
  }
}

function reaching(state: Reaching, event: LegEvent): LegTransition {
  switch (event.type) {
    case "document":
      // proof.via-listed
      return event.listed ? [{ phase: "presenting", challenged: false }, [{ type: "open" }]] : refuse("audience");
    case "failed":
    case "stopped":
      return refuse(event.code);
    case "time-over":
      // proof.via-unreachable
      return refuse("peer-failed");
    case "user-message":
      return refuse("unexpected-message");
    case "user-closed":
      return [GONE, []];
    default:
      throw new Error(`a leg that is ${state.phase} got ${event.type}`);
  }
}

function presenting(state: Presenting, event: LegEvent): LegTransition {
  switch (event.type) {
    case "challenge":
      // proof.origin-verify
      if (state.challenged || !event.fits) return refuseBoth("peer-failed");
      return [{ phase: "presenting", challenged: true }, [{ type: "present", challenge: event.challenge }]];
    case "welcome":
      // proof.origin-verify, proof.via-welcome
      if (!state.challenged || event.own === undefined) return refuseBoth("peer-failed");
      return [{ phase: "live", said: undefined }, [{ type: "welcome", welcome: event.own }]];
    case "error":
      // proof.via-refused
      return refuseBoth(event.code);
    case "failed":
    case "stopped":
      return refuseBoth(event.code);
    case "origin-unreadable":
    case "origin-message":
    case "origin-closed":
    case "time-over":
      // proof.via-unreachable
      return refuseBoth("peer-failed");
    case "user-message":
      return refuseBoth("unexpected-message");
    case "user-closed":
      return [GONE, [{ type: "close-origin" }]];
    case "document":
      throw new Error(`a leg that is ${state.phase} got ${event.type}`);
  }
}

function live(state: LiveLeg, event: LegEvent): LegTransition {
  switch (event.type) {
    case "user-message":
      // proof.pass
      return [state, [{ type: "to-origin", message: event.message }]];
    case "origin-message":
      return [{ phase: "live", said: event.said ?? state.said }, [{ type: "to-user", message: event.message }]];
    case "origin-closed":
      // proof.via-refused, proof.via-gone
      if (state.said !== undefined && isCloseOf(state.said, event.close)) {
        return [GONE, [{ type: "close-user", code: state.said, close: event.close }]];
      }
      return refuseBoth("peer-failed");
    case "user-closed":
      return [GONE, [{ type: "close-origin" }]];
    case "stopped":
    case "failed":
      return refuseBoth(event.code);
    case "time-over":
      return [state, []];
    default:
      throw new Error(`a leg that is ${state.phase} got ${event.type}`);
  }
}

/** Whether a connection was closed because of what was said: an error that drops a frame says nothing about the end. */
function isCloseOf(said: string, close: number): boolean {
  return Object.hasOwn(ERRORS, said) ? closeOf(said) === close : close >= 4000 && close <= 4999;
}

/** A code that this version does not know has its number from the origin alone. */
function closeOf(code: string): number {
  return (Object.hasOwn(ERRORS, code) ? ERRORS[code as ErrorCode] : ERRORS["peer-failed"]).close;
}

function refuse(code: string): LegTransition {
  return [
    GONE,
    [
      { type: "error", code },
      { type: "close-user", code, close: closeOf(code) },
    ],
  ];
}

function refuseBoth(code: string): LegTransition {
  const [state, effects] = refuse(code);
  return [state, [...effects, { type: "close-origin" }]];
}
