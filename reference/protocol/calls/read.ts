// Calls and Glare chapters: what the events of a DM come to. It is the same for every device of both users, except for what was rejected silently.
import { compareIds } from "../ids/compare.ts";
import type { Call, CallEvent, CallName } from "./call.ts";
import { CALL, ended, isIn, isLive, isReadable, isSameCall, isUp } from "./call.ts";

type Calls = readonly Call[];

function textIn(event: CallEvent, name: string): string {
  const value = event.content[name];
  return typeof value === "string" ? value : "";
}

function nameOf(event: CallEvent): CallName {
  return { caller: event.sender, call_id: textIn(event, "call_id") };
}

function replace(calls: Calls, old: Call, next: Call): Calls {
  return calls.map((call) => (call === old ? next : call));
}

/** glare.lower, glare.tie: negative when the first call is the lower one. */
function compareCalls(a: CallName, b: CallName): number {
  return compareIds(a.call_id, b.call_id) || compareIds(a.caller, b.caller);
}

/** calls.lifetime: exactly the lifetime is still in time. */
export function expire(calls: Calls, at: number): Calls {
  return calls.map((call) =>
    call.state === "invited" && at - call.invitedAt > call.lifetime ? ended(call, { cause: "expired", at }) : call,
  );
}

function readInvite(calls: Calls, event: CallEvent): Calls {
  const name = nameOf(event);
  // calls.known
  if (calls.some((call) => isSameCall(call, name))) return calls;
  const { sender_device: device, received_at: at } = event;
  const own: Call = {
    ...name,
    device,
    lifetime: event.content["lifetime"] as number,
    invitedAt: at,
    state: "invited",
    answers: new Map(),
    isSilenced: false,
    hangups: new Set(),
  };
  // glare.connected
  const before = calls.map((call) => (isUp(call) && isIn(call, device) ? ended(call, { cause: "replaced", at, by: own }) : call));
  // glare.collide
  const other = before.find((call) => call.state === "invited");
  if (other === undefined) return [...before, own];
  if (compareCalls(own, other) > 0) return [...before, ended(own, { cause: "replaced", at, by: other })];
  return [...replace(before, other, ended(other, { cause: "replaced", at, by: own })), own];
}

function readAnswer(calls: Calls, event: CallEvent): Calls {
  const call = calls.find((one) => isForeign(one, event));
  if (call === undefined || (call.state !== "invited" && call.state !== "answered")) return calls;
  const { sender_device: device, received_at: at } = event;
  const answers = call.answers.has(device) ? call.answers : new Map([...call.answers, [device, at]]);
  // calls.answer: the first one is the party.
  return replace(calls, call, { ...call, answers, state: "answered", party: call.party ?? device });
}

function readSelect(calls: Calls, event: CallEvent): Calls {
  const call = calls.find((one) => isSameCall(one, nameOf(event)));
  const party = textIn(event, "selected_party_id");
  // calls.select-other
  if (call?.state !== "answered" || call.device !== event.sender_device || !call.answers.has(party)) return calls;
  // calls.select
  return replace(calls, call, { ...call, state: "selected", party });
}

/** Whether an event names a call of the other user. */
function isForeign(call: Call, event: CallEvent): boolean {
  return call.call_id === event.content["call_id"] && call.caller !== event.sender;
}

function readReject(calls: Calls, event: CallEvent): Calls {
  const call = calls.find((one) => isForeign(one, event));
  if (call === undefined || !isLive(call)) return calls;
  // calls.silent
  if (event.to !== undefined) return replace(calls, call, { ...call, isSilenced: true });
  // calls.reject
  if (call.state !== "invited") return calls;
  return replace(calls, call, ended(call, { cause: "rejected", at: event.received_at }));
}

/** Which call a hangup is for: with equal ids the sender's own, as long as that is live. */
function hungUp(calls: Calls, event: CallEvent): Call | undefined {
  const own = calls.find((call) => isSameCall(call, nameOf(event)));
  if (event.content["reason"] === "replaced" || (own !== undefined && isLive(own))) return own;
  return calls.find((call) => isForeign(call, event));
}

function readHangup(calls: Calls, event: CallEvent): Calls {
  const { sender_device: device, received_at: at } = event;
  const call = hungUp(calls, event);
  // calls.hangup: the calling device always, of the other side the party.
  const next =
    call !== undefined && isLive(call) && isIn(call, device)
      ? replace(calls, call, ended(call, { cause: "hangup", at, reason: textIn(event, "reason") }))
      : calls;
  const told = next.find((one) => isSameCall(one, nameOf(event)));
  return told === undefined ? next : replace(next, told, { ...told, hangups: new Set([...told.hangups, device]) });
}

const READERS: ReadonlyMap<string, (calls: Calls, event: CallEvent) => Calls> = new Map([
  [CALL.invite, readInvite],
  [CALL.answer, readAnswer],
  [CALL.select, readSelect],
  [CALL.reject, readReject],
  [CALL.hangup, readHangup],
]);

/**
 * What the call events of a DM come to.
 *
 * @param events - all of them up to some place, in the order in which they came
 * @param user - whose device reads
 * @param now - the server's clock, in milliseconds
 * @returns the calls in the order of their invites
 * @example
 * ```ts
 * const calls = readCalls(events, "@ann:a.example", Date.now());
 * ```
 */
export function readCalls(events: readonly CallEvent[], user: string, now: number): readonly Call[] {
  let calls: Calls = [];
  let last = 0;
  for (const event of events) {
    // calls.seq
    if (event.seq <= last) continue;
    last = event.seq;
    calls = expire(calls, event.received_at);
    // calls.absorb, calls.no-invite: a reader leaves the calls as they are.
    if (isReadable(event, user)) calls = READERS.get(event.type)?.(calls, event) ?? calls;
  }
  return expire(calls, now);
}
