// Calls chapter: what a call is, and which events say anything of one.
import { CONSTANTS } from "../../../schemas/v1/constants.ts";
import type { KnownEventType } from "../../../schemas/v1/constants.ts";
import { isOpaqueId } from "../ids/opaque-id.ts";
import type { JsonObject } from "../json/index.ts";

/** A call event after it was opened, verified and put in order. */
export interface CallEvent {
  readonly seq: number;
  /** By the server's clock, in milliseconds. */
  readonly received_at: number;
  readonly sender: string;
  /** A device of the sender. */
  readonly sender_device: string;
  /** That of the sealed event. */
  readonly to?: string;
  readonly type: string;
  readonly content: JsonObject;
}

/** What names a call. */
export interface CallName {
  readonly caller: string;
  readonly call_id: string;
}

export type CallCause = "hangup" | "rejected" | "expired" | "replaced";

/** A call at some place of the channel's order. */
export interface Call extends CallName {
  /** The calling device. */
  readonly device: string;
  readonly lifetime: number;
  readonly invitedAt: number;
  readonly state: "invited" | "answered" | "selected" | "ended";
  /** When each device has answered that did so before the call was selected. */
  readonly answers: ReadonlyMap<string, number>;
  readonly party?: string;
  /** Whether the reader's own user has rejected it silently. */
  readonly isSilenced: boolean;
  /** Devices of the caller that have sent a hangup with this `call_id`. */
  readonly hangups: ReadonlySet<string>;
  readonly cause?: CallCause;
  readonly endedAt?: number;
  /** Of the hangup that ended it. */
  readonly reason?: string;
  /** What replaced it. */
  readonly by?: CallName;
}

/** The types of the events that change a call. */
export const CALL: { readonly [N in "invite" | "answer" | "select" | "reject" | "hangup"]: KnownEventType } = {
  invite: "m.call.invite",
  answer: "m.call.answer",
  select: "m.call.select_answer",
  reject: "m.call.reject",
  hangup: "m.call.hangup",
};

/** Whether two names are of one call. */
export function isSameCall(a: CallName, b: CallName): boolean {
  return a.caller === b.caller && a.call_id === b.call_id;
}

/** Whether a device is in a call: it called, or is the party. */
export function isIn(call: Call, device: string): boolean {
  return call.device === device || call.party === device;
}

/** Whether a call is not ended. */
export function isLive(call: Call): boolean {
  return call.state !== "ended";
}

/** Whether a call is answered or selected. */
export function isUp(call: Call): boolean {
  return call.state === "answered" || call.state === "selected";
}

/** A call as it is when it has ended. */
export function ended(
  call: Call,
  how: { readonly cause: CallCause; readonly at: number; readonly by?: CallName; readonly reason?: string },
): Call {
  const { cause, at, by, reason } = how;
  const { caller, call_id } = by ?? call;
  return {
    ...call,
    state: "ended",
    cause,
    endedAt: at,
    ...(by === undefined ? {} : { by: { caller, call_id } }),
    ...(reason === undefined ? {} : { reason }),
  };
}

function isLifetime(value: unknown): boolean {
  const [least, most] = [CONSTANTS.call_lifetime_least, CONSTANTS.call_lifetime_most];
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}

/**
 * Whether an event is to be read at all.
 *
 * @param user - whose device reads
 */
export function isReadable(event: CallEvent, user: string): boolean {
  const { type, sender, sender_device, to, content } = event;
  const isSilent = type === CALL.reject && sender === user && to === user;
  // calls.to
  if (to !== undefined && !isSilent) return false;
  // calls.party, calls.form
  const { call_id, party_id, version, lifetime } = content;
  if (party_id !== sender_device || version !== "1" || typeof call_id !== "string" || !isOpaqueId(call_id)) return false;
  return type !== CALL.invite || isLifetime(lifetime);
}
