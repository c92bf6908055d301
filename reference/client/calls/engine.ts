// Calls and Glare chapters: what a device does in a DM. It knows what it has read, what it has said, and its user's word; all else it computes.
import type { CallDevice, CallEvent, CallName, CallSend, planCalls, readCalls } from "../../protocol/calls/index.ts";
import type { Call } from "../../protocol/calls/index.ts";
import { CALL, isIn, isLive, isSameCall, isUp } from "../../protocol/calls/call.ts";

/** What the events come to, and what a device does about it. */
export interface CallRules {
  readonly read: typeof readCalls;
  readonly plan: typeof planCalls;
  /** Whether a call that is prepared gives way to one that is invited; false in a wrong client alone. */
  readonly yields?: boolean;
}

/** The call that the user has begun last. */
export interface OwnCall {
  readonly call_id: string;
  readonly stage: NonNullable<CallDevice["own"]>["stage"];
  /** Whether media, offer and channel are there, while it is prepared. */
  readonly isPrepared: boolean;
}

/** The call that is being answered, or was by this device. */
export interface AcceptedCall extends CallName {
  /** Whether the answer can be sent. */
  readonly isReady: boolean;
}

/** A device's calls in one DM. */
export interface CallsState {
  readonly user: string;
  readonly device: string;
  /** All that were read, in order. */
  readonly events: readonly CallEvent[];
  /** What they come to. */
  readonly calls: readonly Call[];
  readonly own: OwnCall | undefined;
  readonly accepted: AcceptedCall | undefined;
  /** Whether the user's last word is hang up: it is kept until it can count. */
  readonly hungUp: boolean;
  /** What was handed over, once for each thing. */
  readonly said: ReadonlySet<string>;
  /** Whether the device is in a call of another channel. */
  readonly engaged: boolean;
}

/** What happens to them. `now` is the server's clock, in milliseconds. */
export type CallsInput =
  | { readonly type: "read"; readonly events: readonly CallEvent[]; readonly now: number }
  | { readonly type: "press" | "prepared" | "not prepared"; readonly call_id: string }
  /** Of handing the invite over. `stale`: refused, but another one may go. */
  | { readonly type: "outcome"; readonly call_id: string; readonly outcome: "acknowledged" | "unknown" | "refused" | "stale" }
  | { readonly type: "word"; readonly word: NonNullable<CallDevice["word"]> }
  | { readonly type: "answer ready" | "no answer"; readonly call: CallName }
  | { readonly type: "engaged"; readonly engaged: boolean };

/** What is to be done: hand something over, or make the answer to a call and say when it is ready. */
export type CallsEffect = { readonly kind: "send"; readonly send: CallSend } | { readonly kind: "answer"; readonly call: CallName };

/** A state, and what it took to get there. */
export interface CallsStep {
  readonly state: CallsState;
  readonly effects: readonly CallsEffect[];
}

/** A device that has read nothing. */
export function newCalls(user: string, device: string): CallsState {
  const nothing = { own: undefined, accepted: undefined, hungUp: false, said: new Set<string>(), engaged: false };
  return { user, device, events: [], calls: [], ...nothing };
}

/**
 * One step. It is the tables `calling-device` and `called-device`, all calls of the DM at once.
 *
 * @example
 * ```ts
 * const { state, effects } = callsStep(newCalls(user, device), { type: "read", events, now }, { read: readCalls, plan: planCalls });
 * ```
 */
export function callsStep(state: CallsState, input: CallsInput, rules: CallRules): CallsStep {
  switch (input.type) {
    case "read": {
      const events = [...state.events, ...input.events];
      return settle({ ...state, events, calls: rules.read(events, state.user, input.now) }, rules);
    }
    case "press":
      return settle({ ...state, hungUp: false, own: { call_id: input.call_id, stage: "preparing", isPrepared: false } }, rules);
    case "word":
      return hear(state, input.word, rules);
    case "answer ready":
      return settle(withAnswer(state, input.call, true), rules);
    case "no answer":
      return withoutAnswer(state, input.call, rules);
    case "engaged":
      return settle({ ...state, engaged: input.engaged }, rules);
    default:
      return state.own?.call_id === input.call_id ? settle({ ...state, own: ownAfter(state.own, input) }, rules) : { state, effects: [] };
  }
}

function ownAfter(own: OwnCall, input: Extract<CallsInput, { call_id: string }>): OwnCall | undefined {
  if (input.type !== "outcome") return input.type === "prepared" ? { ...own, isPrepared: true } : undefined;
  switch (input.outcome) {
    case "acknowledged":
    case "unknown":
      return { ...own, stage: input.outcome };
    case "stale":
      return { ...own, stage: "preparing", isPrepared: false };
    case "refused":
      return undefined;
  }
}

function withAnswer(state: CallsState, call: CallName, isReady: boolean): CallsState {
  const { accepted } = state;
  if (accepted === undefined || !isSameCall(accepted, call)) return state;
  return { ...state, accepted: isReady ? { ...accepted, isReady } : undefined };
}

/** It could not be made. Who accepted may try again; what was taken over is not tried for ever. */
function withoutAnswer(before: CallsState, call: CallName, rules: CallRules): CallsStep {
  const state = withAnswer(before, call, false);
  const step = settle(state, rules);
  if (!step.effects.some((effect) => effect.kind === "answer" && isSameCall(effect.call, call))) return step;
  const { caller, call_id } = call;
  return { state: { ...state, said: new Set([...state.said, nameOf({ type: CALL.answer, caller, call_id })]) }, effects: [] };
}

function hear(state: CallsState, word: NonNullable<CallDevice["word"]>, rules: CallRules): CallsStep {
  if (word === "accept") return settle({ ...state, hungUp: false }, rules, word);
  if (word !== "hang-up") return settle(state, rules, word);
  // Of the table: a call that is only prepared is over, and one that is under way keeps the word.
  const own = state.own?.stage === "preparing" ? undefined : state.own;
  return settle({ ...state, own, hungUp: true }, rules);
}

/** What names a thing that is said once. */
function nameOf({ type, caller, call_id, reason, to }: CallSend): string {
  return JSON.stringify([type, caller, call_id, reason ?? "", to ?? ""]);
}

function hasSaid({ said }: CallsState, type: string, { caller, call_id }: CallName, more: Partial<CallSend> = {}): boolean {
  return said.has(nameOf({ type, caller, call_id, ...more }));
}

/** Whether this device has answered a call of the other user, or rejected it. */
function isReplied(state: CallsState, call: CallName): boolean {
  return hasSaid(state, CALL.answer, call) || hasSaid(state, CALL.reject, call);
}

/** glare.preparing: a call that is prepared gives way to one that is invited, and takes that over where it is the other user's. */
function yielded(state: CallsState): CallsState {
  const { own, calls, user } = state;
  const invited = calls.find((call) => call.state === "invited");
  if (own?.stage !== "preparing" || invited === undefined || isSameCall(invited, { caller: user, call_id: own.call_id })) return state;
  const { caller, call_id } = invited;
  const isTaken = caller !== user && state.accepted === undefined && !isReplied(state, invited);
  return { ...state, own: undefined, ...(isTaken && { accepted: { caller, call_id, isReady: false } }) };
}

/** What was accepted counts as long as it can lead to this device's being in the call. */
function current(state: CallsState): CallsState {
  const { accepted, calls, device } = state;
  const call = accepted && calls.find((one) => isSameCall(one, accepted));
  const isOpen = call?.state === "invited" || (call !== undefined && isUp(call) && call.party === device);
  return accepted === undefined || isOpen ? state : { ...state, accepted: undefined };
}

/** The user's word, as it stands when nothing is said now. */
function standing(state: CallsState): CallDevice["word"] {
  const { accepted, hungUp } = state;
  const isUnanswered = accepted !== undefined && !hasSaid(state, CALL.answer, accepted);
  // glare.hangup
  if (hungUp) return isUnanswered ? "reject" : "hang-up";
  return isUnanswered ? "accept" : undefined;
}

/** How the device looks to the view. */
function deviceOf({ user, device, own, engaged }: CallsState, word: CallDevice["word"]): CallDevice {
  return { user, device, engaged, ...(own && { own: { call_id: own.call_id, stage: own.stage } }), ...(word && { word }) };
}

function settle(before: CallsState, rules: CallRules, word?: CallDevice["word"]): CallsStep {
  let state = current(rules.yields === false ? before : yielded(before));
  const effects: CallsEffect[] = [];
  if (state.accepted !== undefined && state.accepted !== before.accepted) effects.push({ kind: "answer", call: state.accepted });
  for (const send of planned(state, rules, word ?? standing(state))) {
    const done = say(state, send);
    state = done.state;
    effects.push(...done.effects);
  }
  return { state, effects };
}

function planned(state: CallsState, rules: CallRules, word: CallDevice["word"]): readonly CallSend[] {
  const { send } = rules.plan(state.calls, deviceOf(state, word));
  if (word !== "hang-up") return send;
  // calls.select-first: also when the hangup is on its way, and an answer was quicker.
  const late = rules.plan(state.calls, deviceOf(state, undefined)).send;
  return [...send, ...late.filter((one) => one.type === CALL.select && hasSaid(state, CALL.hangup, one, { reason: "user_hangup" }))];
}

/** Hands over what the plan says, if its time has come and it was not handed over before. */
function say(state: CallsState, send: CallSend): CallsStep {
  const nothing = { state, effects: [] };
  const { own, accepted } = state;
  if (send.type === CALL.invite) {
    if (own === undefined || (own.stage === "preparing" && !own.isPrepared)) return nothing;
    // glare.under-way: from here on it counts.
    return { state: { ...state, own: { ...own, stage: "sent" } }, effects: [{ kind: "send", send }] };
  }
  if (state.said.has(nameOf(send))) return nothing;
  const { caller, call_id } = send;
  // What was answered is not rejected, nor the other way round.
  if ((send.type === CALL.answer || (send.type === CALL.reject && send.to === undefined)) && isReplied(state, send)) return nothing;
  if (send.type === CALL.answer && accepted?.isReady !== true) {
    if (accepted !== undefined && isSameCall(accepted, send)) return nothing;
    return { state: { ...state, accepted: { caller, call_id, isReady: false } }, effects: [{ kind: "answer", call: { caller, call_id } }] };
  }
  // Who has a select_answer to send when the user hangs up sends the hangup alone.
  const isAlone = send.type === CALL.hangup && state.calls.some((call) => isSameCall(call, send) && call.state === "answered");
  const alone = isAlone ? [nameOf({ type: CALL.select, caller, call_id })] : [];
  const after = { ...state, said: new Set([...state.said, nameOf(send), ...alone]) };
  const isRefused = send.type === CALL.reject && accepted !== undefined && isSameCall(accepted, send);
  return { state: isRefused ? { ...after, accepted: undefined } : after, effects: [{ kind: "send", send }] };
}

/** What a user is shown of the calls of a DM. */
export interface ShownCall extends Partial<CallName> {
  readonly shown: "ringing" | "waiting" | "calling" | "talking" | "nothing";
}

/** What is shown: the other user's call first, since that is what there is to decide. */
export function shownCall(state: CallsState, rules: CallRules): ShownCall {
  const { calls, device, user, own, hungUp, accepted } = state;
  const named = (shown: ShownCall["shown"], { caller, call_id }: CallName): ShownCall => ({ shown, caller, call_id });
  const coming = calls.find((call) => call.state === "invited" && call.caller !== user);
  const { shown } = rules.plan(calls, deviceOf(state, undefined));
  // calls.stop
  const isOpen =
    coming !== undefined &&
    !isReplied(state, coming) &&
    !hasSaid(state, CALL.reject, coming, { to: user }) &&
    !(accepted && isSameCall(accepted, coming));
  if (shown !== "nothing" && isOpen) return named(shown, coming);
  const mine = calls.filter((call) => isLive(call) && isIn(call, device) && !hasSaid(state, CALL.hangup, call, { reason: "user_hangup" }));
  const up = mine.find(isUp);
  if (up !== undefined) return named("talking", up);
  const [invited] = mine;
  if (invited !== undefined && !hungUp) return named("calling", invited);
  const isNew = own !== undefined && !calls.some((call) => isSameCall(call, { caller: user, call_id: own.call_id }));
  return isNew && !hungUp ? named("calling", { caller: user, call_id: own.call_id }) : { shown: "nothing" };
}

/** The calls for which this device has, or makes, a connection. */
export function connectedCalls({ calls, device, user, own, accepted }: CallsState): readonly CallName[] {
  const live = calls.filter((call) => isLive(call) && isIn(call, device));
  const isUnread = own !== undefined && !calls.some((call) => isSameCall(call, { caller: user, call_id: own.call_id }));
  const names: CallName[] = [...live, ...(isUnread ? [{ caller: user, call_id: own.call_id }] : []), ...(accepted ? [accepted] : [])];
  return names.filter((name, index) => names.findIndex((other) => isSameCall(other, name)) === index);
}

/** Whether the device is in a live call. */
export function isInCall({ calls, device }: CallsState): boolean {
  return calls.some((call) => isLive(call) && isIn(call, device));
}
