// Relay chapter, state table `connection`; with it the origin's leg of Proof-of-relay, which is one of these. Nothing here waits, sends or knows the time but by what it is told.
import type { ErrorCode } from "../../schemas/v1/constants.ts";
import { CONSTANTS } from "../../schemas/v1/constants.ts";
import type { ErrorCodeText, Limits, Milliseconds, PingNumber, RelayServerMessage, Roles } from "../../schemas/v1/types.ts";
import type { Opening } from "./candidate.ts";
import type { FrameStep } from "./frame-steps.ts";
import { FRAME_STEPS } from "./frame-steps.ts";
import { commonRoles, isNone, sameRoles } from "./rights.ts";

/** Frames are counted over this time. relay.frame-rate */
const RATE_SPAN_MS = 1000;
/** Dropped frames are counted over this time. relay.strikes */
const STRIKE_SPAN_MS = 10_000;

/** A connection as its vtserver sees it. */
export type ConnectionState = Challenged | Live | Proxied | Gone;

export interface Challenged {
  readonly phase: "challenged";
  /** Whether a connect has come and is being checked. */
  readonly checking: boolean;
}

export interface Live {
  readonly phase: "live";
  readonly number: number;
  readonly roles: Roles;
  /** Whether the peer has been told that the tunnel ends. */
  readonly ending: boolean;
  /** When frames were passed on, within the last second. */
  readonly relayed: readonly number[];
  /** When frames were dropped for being none, too large or too fast, within ten seconds. */
  readonly strikes: readonly number[];
  /** When the peer was last told that it is no writer. */
  readonly noticed: number | undefined;
}

/** A connect by proxy has passed the checks that need no request: the rest is the business of the proxy leg. */
export interface Proxied {
  readonly phase: "proxied";
}

export interface Gone {
  readonly phase: "gone";
}

/** What a peer sent, as far as it could be read. */
export type Incoming =
  | { readonly type: "connect"; readonly connect: Opening }
  | { readonly type: "ping"; readonly n: PingNumber }
  | { readonly type: "pong" }
  | { readonly type: "frame"; readonly frame: Uint8Array; readonly now: number }
  | { readonly type: "unreadable"; readonly code: ErrorCode };

/** What happens to a connection; `now` is of a clock that never goes back, in milliseconds. */
export type ConnectionEvent =
  | Incoming
  | { readonly type: "passed"; readonly number: number; readonly roles: Roles }
  | { readonly type: "failed"; readonly code: ErrorCode }
  | { readonly type: "handed-over" }
  | { readonly type: "connect-time-over" }
  | { readonly type: "socket-closed" }
  | { readonly type: "silent" }
  | { readonly type: "displaced" }
  | { readonly type: "rights"; readonly roles: Roles }
  | { readonly type: "tunnel-ending"; readonly graceMs: number }
  | { readonly type: "tunnel-closed" }
  | { readonly type: "stopped"; readonly code: ErrorCode };

/** What is to be done about it, in this order. */
export type Effect =
  | { readonly type: "send"; readonly message: RelayServerMessage }
  | { readonly type: "check"; readonly connect: Opening }
  | { readonly type: "welcome" }
  | { readonly type: "relay"; readonly frame: Uint8Array }
  | { readonly type: "roles"; readonly roles: Roles }
  | { readonly type: "close"; readonly code: ErrorCode }
  | { readonly type: "left" };

export type Transition = readonly [ConnectionState, readonly Effect[]];

/** What a connection is judged by. */
export interface Rules {
  readonly limits: Limits;
  readonly frameSteps: readonly FrameStep[];
  /** Whether dropped frames are counted. relay.strikes */
  readonly strikes: boolean;
}

export const CHALLENGED: Challenged = { phase: "challenged", checking: false };
const GONE: Gone = { phase: "gone" };

/** The rules without anything left out. */
export function defaultRules(limits: Limits): Rules {
  return { limits, frameSteps: FRAME_STEPS, strikes: true };
}

/**
 * One step of the state table.
 *
 * @example
 * ```ts
 * step(CHALLENGED, { type: "connect-time-over" }, defaultRules(limits)); // gone; error timeout, close
 * ```
 */
export function step(state: ConnectionState, event: ConnectionEvent, rules: Rules): Transition {
  switch (state.phase) {
    case "challenged":
      return challenged(state, event);
    case "live":
      return live(state, event, rules);
    case "gone":
      return [state, []];
    case "proxied":
      throw new Error(`a connection that was handed over got ${event.type}`);
  }
}

function challenged(state: Challenged, event: ConnectionEvent): Transition {
  switch (event.type) {
    case "connect":
      // relay.connect-first: also a second connect comes too early.
      if (state.checking) return refuse("unexpected-message");
      return [{ phase: "challenged", checking: true }, [{ type: "check", connect: event.connect }]];
    case "passed":
      return [
        { phase: "live", number: event.number, roles: event.roles, ending: false, relayed: [], strikes: [], noticed: undefined },
        [{ type: "welcome" }],
      ];
    case "failed":
    case "stopped":
      return refuse(event.code);
    case "handed-over":
      return [{ phase: "proxied" }, []];
    case "unreadable":
      return refuse(state.checking ? "unexpected-message" : event.code);
    case "ping":
    case "pong":
    case "frame":
      return refuse("unexpected-message");
    case "connect-time-over":
      // relay.connect-time
      return state.checking ? [state, []] : refuse("timeout");
    case "socket-closed":
      return [GONE, []];
    case "silent":
    case "displaced":
    case "rights":
    case "tunnel-ending":
    case "tunnel-closed":
      throw new Error(`a connection that is not welcomed got ${event.type}`);
  }
}

function live(state: Live, event: ConnectionEvent, rules: Rules): Transition {
  switch (event.type) {
    case "connect":
      return leave("unexpected-message");
    case "ping":
      // relay.pong
      return [state, [{ type: "send", message: { type: "pong", n: event.n } }]];
    case "pong":
      return [state, []];
    case "frame":
      return frame(state, event.frame, event.now, rules);
    case "unreadable":
    case "stopped":
      // relay.control-form, relay.control-known
      return leave(event.code);
    case "silent":
      // relay.dead
      return leave("unresponsive");
    case "displaced":
      // relay.one-per-device
      return leave("displaced");
    case "rights":
      return narrow(state, event.roles);
    case "tunnel-ending":
      // relay.ending: once
      if (state.ending) return [state, []];
      return [{ ...state, ending: true }, [{ type: "send", message: { type: "ending", grace_ms: event.graceMs as Milliseconds } }]];
    case "tunnel-closed":
      // tunnel.closed-cuts
      return [GONE, [{ type: "send", message: { type: "closed" } }, { type: "close", code: "tunnel-closed" }, { type: "left" }]];
    case "socket-closed":
      return [GONE, [{ type: "left" }]];
    case "connect-time-over":
      return [state, []];
    case "passed":
    case "failed":
    case "handed-over":
      throw new Error(`a live connection got ${event.type}`);
  }
}

/** rights.close, rights.narrow: a right that is given back does not come back to a connection that lost it. */
function narrow(state: Live, rights: Roles): Transition {
  const roles = commonRoles(state.roles, rights);
  if (sameRoles(roles, state.roles)) return [state, []];
  if (isNone(roles)) return leave("rights-lost");
  return [{ ...state, roles }, [{ type: "roles", roles }]];
}

function frame(state: Live, bytes: Uint8Array, now: number, rules: Rules): Transition {
  const relayed = within(state.relayed, now, RATE_SPAN_MS);
  const context = { frame: bytes, number: state.number, roles: state.roles, limits: rules.limits, recent: relayed.length };
  for (const { check } of rules.frameSteps) {
    const code = check(context);
    if (code !== undefined) return drop({ ...state, relayed }, code, now, rules);
  }
  return [{ ...state, relayed: [...relayed, now] }, [{ type: "relay", frame: bytes }]];
}

function drop(state: Live, code: ErrorCode, now: number, rules: Rules): Transition {
  if (code === "not-a-writer") {
    // relay.frame-writer: told at most once in ten seconds, and no strike.
    const silent = state.noticed !== undefined && now - state.noticed < CONSTANTS.writer_notice;
    return silent ? [state, []] : [{ ...state, noticed: now }, [error(code)]];
  }
  const strikes = [...within(state.strikes, now, STRIKE_SPAN_MS), now];
  // relay.strikes
  if (rules.strikes && strikes.length > rules.limits.strikes) return leave(code);
  return [{ ...state, strikes }, [error(code)]];
}

function within(times: readonly number[], now: number, span: number): readonly number[] {
  const first = times.findIndex((time) => now - time < span);
  return first === 0 ? times : first === -1 ? [] : times.slice(first);
}

function error(code: ErrorCode): Effect {
  return { type: "send", message: { type: "error", code: code as string as ErrorCodeText } };
}

// relay.close-code: the error comes before the close.
function refuse(code: ErrorCode): Transition {
  return [GONE, [error(code), { type: "close", code }]];
}

function leave(code: ErrorCode): Transition {
  return [GONE, [error(code), { type: "close", code }, { type: "left" }]];
}
