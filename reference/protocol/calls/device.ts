// Calls and Glare chapters: what a device shows and sends when it has read everything.
import { parseDeviceAddress } from "../ids/device-address.ts";
import type { Call, CallName } from "./call.ts";
import { CALL, isIn, isSameCall, isUp } from "./call.ts";

/** The device that looks, and what it knows beside the channel. */
export interface CallDevice {
  readonly user: string;
  readonly device: string;
  /** The call that it has last begun, and how far that has got. */
  readonly own?: { readonly call_id: string; readonly stage: "preparing" | "sent" | "acknowledged" | "unknown" };
  /** What the user says now. */
  readonly word?: "accept" | "reject" | "reject-silently" | "hang-up";
  /** Whether it is in a call of another channel. */
  readonly engaged?: boolean;
}

/** A call event to be sent, without what is in all of them. */
export interface CallSend extends CallName {
  readonly type: string;
  readonly reason?: "user_hangup" | "replaced";
  readonly selected_party_id?: string;
  readonly to?: string;
}

export interface CallPlan {
  readonly shown: "nothing" | "ringing" | "waiting";
  readonly send: readonly CallSend[];
}

/** The stage of the own invite while it is not read in the channel. */
function stageOf(calls: readonly Call[], { user, own }: CallDevice): "preparing" | "under-way" | "repeat" | undefined {
  if (own === undefined || calls.some((call) => isSameCall(call, { caller: user, call_id: own.call_id }))) return undefined;
  if (own.stage === "preparing") return "preparing";
  // glare.under-way: the acknowledgement makes no difference. glare.repeat: not knowing it does.
  return own.stage === "unknown" ? "repeat" : "under-way";
}

/** The calls that were replaced by a call, directly or by way of others. */
function replacedBy(calls: readonly Call[], winner: Call): readonly Call[] {
  const direct = calls.filter(({ by }) => by !== undefined && isSameCall(by, winner));
  return direct.flatMap((call) => [call, ...replacedBy(calls, call)]);
}

function isDeviceOf(user: string, device: string | undefined): boolean {
  return device !== undefined && parseDeviceAddress(device).user === user;
}

interface Incoming {
  readonly call: Call;
  /** Whether this device has its user's word for it already. */
  readonly isTaken: boolean;
  /** Whether a device of the user has. */
  readonly isClaimed: boolean;
}

/** The invited call of the other user. */
function incoming(calls: readonly Call[], who: CallDevice): Incoming | undefined {
  const call = calls.find(({ state, caller }) => state === "invited" && caller !== who.user);
  if (call === undefined) return undefined;
  const chain = replacedBy(calls, call);
  const isClaimed = chain.some(({ device, party }) => isDeviceOf(who.user, device) || isDeviceOf(who.user, party));
  const isTaken = stageOf(calls, who) === "preparing" || chain.some((one) => isIn(one, who.device));
  return { call, isTaken, isClaimed };
}

/** calls.show, glare.no-ring, glare.under-way */
function shown(calls: readonly Call[], who: CallDevice, call: Incoming | undefined): CallPlan["shown"] {
  if (call === undefined || call.isClaimed || call.call.isSilenced || stageOf(calls, who) !== undefined) return "nothing";
  const isEngaged = who.engaged === true || calls.some((one) => isUp(one) && isIn(one, who.device));
  return isEngaged ? "waiting" : "ringing";
}

/** What is sent for the invited call of the other user. */
function reply({ call, isTaken }: Incoming, { user, word }: CallDevice): readonly CallSend[] {
  const { caller, call_id } = call;
  if (word === "reject-silently") return call.isSilenced ? [] : [{ type: CALL.reject, caller, call_id, to: user }];
  // glare.hangup
  if (word === "reject" || (word === "hang-up" && isTaken)) return [{ type: CALL.reject, caller, call_id }];
  // calls.press, glare.accept
  return word === "accept" || isTaken ? [{ type: CALL.answer, caller, call_id }] : [];
}

/** What is sent for a call that this device is in, or was. */
function upkeep(call: Call, { device, word }: CallDevice): readonly CallSend[] {
  const { caller, call_id, state, party } = call;
  // glare.replaced
  if (call.device === device && call.cause === "replaced")
    return call.hangups.has(device) ? [] : [{ type: CALL.hangup, caller, call_id, reason: "replaced" }];
  if (state === "ended" || !isIn(call, device)) return [];
  if (word === "hang-up") return [{ type: CALL.hangup, caller, call_id, reason: "user_hangup" }];
  // calls.select-first
  if (state !== "answered" || call.device !== device || party === undefined) return [];
  return [{ type: CALL.select, caller, call_id, selected_party_id: party }];
}

/** What is sent of a call that is not read in the channel yet. */
function invite(calls: readonly Call[], who: CallDevice): readonly CallSend[] {
  const stage = stageOf(calls, who);
  // glare.preparing
  const isSent = stage === "repeat" || (stage === "preparing" && who.word !== "hang-up" && calls.every(({ state }) => state !== "invited"));
  return isSent && who.own !== undefined ? [{ type: CALL.invite, caller: who.user, call_id: who.own.call_id }] : [];
}

/**
 * What a device shows and sends, once it has read everything.
 *
 * @param calls - what the events come to, by `readCalls`
 * @example
 * ```ts
 * const { shown, send } = planCalls(readCalls(events, user, now), { user, device, word: "accept" });
 * ```
 */
export function planCalls(calls: readonly Call[], who: CallDevice): CallPlan {
  const call = incoming(calls, who);
  const stage = stageOf(calls, who);
  const isMute = stage === "under-way" || stage === "repeat";
  const send = calls.flatMap((one) => {
    if (one !== call?.call) return upkeep(one, who);
    return isMute ? [] : reply(call, who);
  });
  return { shown: shown(calls, who, call), send: [...send, ...invite(calls, who)] };
}
