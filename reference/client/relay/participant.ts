import { ProtocolError } from "../../protocol/error.ts";
import type { ErrorCode } from "../../protocol/error.ts";
import type { Challenge, Participant, RelayClientMessage, RelayLimits, RelayServerMessage, Roles, Welcome } from "../wire.ts";

/**
 * Where a connection to a tunnel stands, seen from the client:
 * `waiting` for the challenge, `answering` it, `greeting` (the connect is sent), `checking` the welcome, `live`, `ending` (the tunnel
 * ends; frames still go), `quiet` (nothing is sent any more), `gone`.
 */
export type Phase = "waiting" | "answering" | "greeting" | "checking" | "live" | "ending" | "quiet" | "gone";

/** A connection to a tunnel. */
export interface ParticipantState {
  readonly phase: Phase;
  /** One's own number, 0 before the welcome. */
  readonly connection: number;
  readonly roles: Pick<Roles, "read" | "write">;
  readonly limits: RelayLimits | undefined;
  /** The others by number. */
  readonly others: ReadonlyMap<number, Participant>;
  /** The code of the newest `error` message, or why the client itself closed. */
  readonly reason: ErrorCode | undefined;
}

/** What happens to it. */
export type ParticipantEvent =
  | { readonly type: "message"; readonly message: RelayServerMessage }
  | { readonly type: "frame"; readonly connection: number; readonly bytes: Uint8Array }
  | { readonly type: "connect signed" }
  | { readonly type: "welcome accepted"; readonly welcome: Welcome }
  /** The client finds something that it must not go on with. */
  | { readonly type: "refused"; readonly code: ErrorCode }
  | { readonly type: "grace over" | "successor joined" | "silence" | "leave" }
  | { readonly type: "socket closed"; readonly code: ErrorCode | undefined };

/** What is to be done. */
export type ParticipantEffect =
  | { readonly do: "answer"; readonly challenge: Challenge }
  | { readonly do: "check welcome"; readonly welcome: Welcome }
  | { readonly do: "send"; readonly message: RelayClientMessage }
  /** Verify the credential and get ready to hear; `again`: it was there at one's own arrival. */
  | { readonly do: "admit"; readonly participant: Participant; readonly again: boolean }
  | { readonly do: "forget"; readonly connection: number }
  | { readonly do: "hear"; readonly connection: number; readonly bytes: Uint8Array }
  | { readonly do: "start grace"; readonly ms: number }
  | { readonly do: "close"; readonly code: ErrorCode | undefined }
  | { readonly do: "tell"; readonly what: "live" | "roles" | "ending" | "quiet" | "gone" }
  | { readonly do: "tell error"; readonly error: ProtocolError };

/** A state and what is to be done. */
export interface ParticipantStep {
  readonly state: ParticipantState;
  readonly effects: readonly ParticipantEffect[];
}

/** Before anything came. */
export const NEW_PARTICIPANT: ParticipantState = {
  phase: "waiting",
  connection: 0,
  roles: { read: false, write: false },
  limits: undefined,
  others: new Map(),
  reason: undefined,
};

/** Whether the connection is welcomed and not gone. */
export function isIn({ phase }: ParticipantState): boolean {
  return phase === "live" || phase === "ending" || phase === "quiet";
}

/** Whether frames may be sent. */
export function mayTalk({ phase, roles }: ParticipantState): boolean {
  return (phase === "live" || phase === "ending") && roles.write;
}

/**
 * The client's side of a relay connection as a pure function: sockets, keys and timers are whoever calls it.
 *
 * @example
 * ```ts
 * const { state, effects } = participantStep(NEW_PARTICIPANT, { type: "message", message: challenge });
 * effects[0].do; // "answer"
 * ```
 */
export function participantStep(state: ParticipantState, event: ParticipantEvent): ParticipantStep {
  if (state.phase === "gone") return { state, effects: [] };
  switch (event.type) {
    case "message":
      return onMessage(state, event.message);
    case "frame":
      return isIn(state) && state.others.has(event.connection) && state.roles.read
        ? { state, effects: [{ do: "hear", connection: event.connection, bytes: event.bytes }] }
        : { state, effects: [] };
    case "connect signed":
      return { state: { ...state, phase: "greeting" }, effects: [] };
    case "welcome accepted":
      return welcomed(state, event.welcome);
    case "refused":
      return close(state, event.code);
    case "grace over":
    case "successor joined":
      // successor.stop
      return state.phase === "live" || state.phase === "ending"
        ? { state: { ...state, phase: "quiet" }, effects: [{ do: "tell", what: "quiet" }] }
        : { state, effects: [] };
    case "silence":
    case "leave":
      return close(state, undefined);
    case "socket closed":
      return { state: { ...state, phase: "gone", reason: event.code ?? state.reason }, effects: [{ do: "tell", what: "gone" }] };
  }
}

function close(state: ParticipantState, code: ErrorCode | undefined): ParticipantStep {
  return {
    state: { ...state, phase: "gone", reason: code },
    effects: [
      { do: "close", code },
      { do: "tell", what: "gone" },
    ],
  };
}

function onMessage(state: ParticipantState, message: RelayServerMessage): ParticipantStep {
  switch (message.type) {
    case "challenge":
      return state.phase === "waiting"
        ? { state: { ...state, phase: "answering" }, effects: [{ do: "answer", challenge: message }] }
        : close(state, "unexpected-message");
    case "welcome":
      return state.phase === "greeting"
        ? { state: { ...state, phase: "checking" }, effects: [{ do: "check welcome", welcome: message }] }
        : close(state, "unexpected-message");
    case "ping":
      // relay.client-first
      if (!isIn(state)) return close(state, "unexpected-message");
      // relay.client-pong: now, whatever else there is to do.
      return { state, effects: [{ do: "send", message: { type: "pong", n: message.n } }] };
    case "pong":
      return { state, effects: [] };
    case "error":
      return told(state, message.code, message.detail);
    case "joined":
    case "left":
    case "roles":
    case "ending":
    case "closed":
      return isIn(state) ? onTunnel(state, message) : close(state, "unexpected-message");
  }
}

function told(state: ParticipantState, code: string, detail: string | undefined): ParticipantStep {
  const known = code as ErrorCode;
  return { state: { ...state, reason: known }, effects: [{ do: "tell error", error: new ProtocolError(known, detail ?? code) }] };
}

function welcomed(state: ParticipantState, { connection, roles, limits, participants }: Welcome): ParticipantStep {
  const others = new Map(participants.map((other) => [other.connection, other]));
  return {
    state: { ...state, phase: "live", connection, roles, limits, others },
    effects: [
      ...participants.map((participant): ParticipantEffect => ({ do: "admit", participant, again: true })),
      { do: "tell", what: "live" },
    ],
  };
}

type TunnelMessage = Extract<RelayServerMessage, { readonly type: "joined" | "left" | "roles" | "ending" | "closed" }>;

function onTunnel(state: ParticipantState, message: TunnelMessage): ParticipantStep {
  switch (message.type) {
    case "joined": {
      const { connection, device, roles, credential } = message;
      const participant: Participant = { connection, device, roles, credential };
      // relay.repeated: one that takes the number of another does not take its place.
      const others = state.others.has(connection) ? state.others : new Map(state.others).set(connection, participant);
      return { state: { ...state, others }, effects: [{ do: "admit", participant, again: false }] };
    }
    case "left": {
      const others = new Map(state.others);
      others.delete(message.connection);
      return { state: { ...state, others }, effects: [{ do: "forget", connection: message.connection }] };
    }
    case "roles": {
      const { connection, roles } = message;
      if (connection === state.connection) return { state: { ...state, roles }, effects: [{ do: "tell", what: "roles" }] };
      const other = state.others.get(connection);
      const others = other === undefined ? state.others : new Map(state.others).set(connection, { ...other, roles });
      return { state: { ...state, others }, effects: [{ do: "tell", what: "roles" }] };
    }
    case "ending": {
      if (state.phase !== "live") return { state, effects: [] };
      const effects: ParticipantEffect[] = [
        { do: "start grace", ms: message.grace_ms },
        { do: "tell", what: "ending" },
      ];
      return { state: { ...state, phase: "ending" }, effects };
    }
    case "closed":
      return close(state, "tunnel-closed");
  }
}
