// Wrong readings of the events of calls, and wrong plans: what such clients are made of.
import type { Call, CallDevice, CallEvent, CallPlan, CallSend } from "../../../reference/protocol/calls/index.ts";
import { planCalls, readCalls } from "../../../reference/protocol/calls/index.ts";
import { CALL } from "../../../reference/protocol/calls/call.ts";
import type { RequirementId } from "../../runner/requirement-id.ts";
import type { ClientFault, FaultOptions } from "./client-fault.ts";
import { seamed } from "./client-fault.ts";

/** What is read, given the client's user. */
export type Misread = (events: readonly CallEvent[], user: string) => readonly CallEvent[];

/** A client that reads other events than those that are there. */
export function misreading(requirement: RequirementId, id: string, title: string, change: Misread, more?: FaultOptions): ClientFault {
  const read: typeof readCalls = (events, user, now) => readCalls(inOrder(change(events, user)), user, now);
  return seamed(requirement, id, title, () => ({ calls: { read } }), more);
}

/** Numbered anew where something was moved or put in between. */
export function inOrder(events: readonly CallEvent[]): readonly CallEvent[] {
  return events.map((event, at) => ({ ...event, seq: at + 1 }));
}

/** What a device does in place of what it should. */
export type Misplan = (plan: CallPlan, calls: readonly Call[], who: CallDevice) => CallPlan;

/** A client that shows or sends something else. */
export function misplanning(requirement: RequirementId, id: string, title: string, change: Misplan, more?: FaultOptions): ClientFault {
  const plan: typeof planCalls = (calls, who) => change(planCalls(calls, who), calls, who);
  return seamed(requirement, id, title, () => ({ calls: { plan } }), more);
}

/** A client that takes itself for another. */
export function mistaking(
  requirement: RequirementId,
  id: string,
  title: string,
  change: (who: CallDevice, calls: readonly Call[]) => CallDevice,
  more?: FaultOptions,
): ClientFault {
  const plan: typeof planCalls = (calls, who) => planCalls(calls, change(who, calls));
  return seamed(requirement, id, title, () => ({ calls: { plan } }), more);
}

/** With another content. */
export function withContent(event: CallEvent, more: CallEvent["content"]): CallEvent {
  return { ...event, content: { ...event.content, ...more } };
}

/** As if another device had sent it. */
export function sentBy(event: CallEvent, sender: string, device: string): CallEvent {
  return { ...withContent(event, { party_id: device }), sender, sender_device: device };
}

/** The invite of the call that an event names. */
export function inviteFor(events: readonly CallEvent[], { content }: CallEvent): CallEvent | undefined {
  return events.find((one) => one.type === CALL.invite && one.content["call_id"] === content["call_id"]);
}

/** Of several types first, each in its order; the rest behind them. */
export function first(...types: readonly string[]): Misread {
  const rank = ({ type }: CallEvent): number => (types.includes(type) ? types.indexOf(type) : types.length);
  return (events) => [...events].sort((a, b) => rank(a) - rank(b) || a.seq - b.seq);
}

/** A client that compares the calls of a collision by other names. */
export function comparing(
  requirement: RequirementId,
  id: string,
  title: string,
  rename: (names: readonly CallKey[]) => readonly CallKey[],
  more?: FaultOptions,
): ClientFault {
  const read: typeof readCalls = (events, user, now) => {
    const keys = events
      .filter(({ type }) => type === CALL.invite)
      .map(({ sender, content }) => ({ caller: sender, id: content["call_id"] as string }));
    const order = rename(keys.filter((key, at) => keys.findIndex((other) => isSame(key, other)) === at));
    const nameOf = (key: CallKey): string => `${order.findIndex((other) => isSame(key, other)) + 1_000}-${"0".repeat(22)}`;
    const renamed = events.map((event) => {
      const given = event.content["call_id"] as string;
      const isOwn = order.some((key) => isSame(key, { caller: event.sender, id: given }));
      const isReply = event.type === CALL.answer || (event.type === CALL.reject && event.to === undefined);
      const other = order.find((key) => key.id === given && key.caller !== event.sender);
      const key = isOwn && !(isReply && other !== undefined) ? { caller: event.sender, id: given } : other;
      return key === undefined ? event : withContent(event, { call_id: nameOf(key) });
    });
    const back = (name: string): string => order.find((key) => nameOf(key) === name)?.id ?? name;
    return readCalls(renamed, user, now).map((call) => ({
      ...call,
      call_id: back(call.call_id),
      ...(call.by && { by: { ...call.by, call_id: back(call.by.call_id) } }),
    }));
  };
  return seamed(requirement, id, title, () => ({ calls: { read } }), more);
}

/** What names a call. */
export interface CallKey {
  readonly caller: string;
  readonly id: string;
}

function isSame(a: CallKey, b: CallKey): boolean {
  return a.caller === b.caller && a.id === b.id;
}

/** The invited call of the other user. */
export function incomingOf(calls: readonly Call[], { user }: CallDevice): Call | undefined {
  return calls.find(({ state, caller }) => state === "invited" && caller !== user);
}

/** Without some of what is sent. */
export function notSending(is: (send: CallSend, who: CallDevice) => boolean): Misplan {
  return ({ shown, send }, _calls, who) => ({ shown, send: send.filter((one) => !is(one, who)) });
}
