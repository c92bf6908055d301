// The engine beside the tables of the chapters: on every walk both say the same.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Bound, Moment } from "../../../conformance/models/explorer/calls.ts";
import { callSpace, entryKey } from "../../../conformance/models/explorer/calls.ts";
import type { Entry } from "../../../conformance/models/explorer/log.ts";
import { specified } from "../../../conformance/models/explorer/tables.ts";
import type { CallEvent, CallSend } from "../../protocol/calls/index.ts";
import { planCalls, readCalls } from "../../protocol/calls/index.ts";
import type { CallsInput, CallsState } from "./engine.ts";
import { callsStep, newCalls, shownCall } from "./engine.ts";

const RULES = { read: readCalls, plan: planCalls };
const LIFETIME = 90_000;
const TYPES: Readonly<Record<string, string>> = {
  invite: "m.call.invite",
  answer: "m.call.answer",
  select_answer: "m.call.select_answer",
  reject: "m.call.reject",
  "silent reject": "m.call.reject",
  hangup: "m.call.hangup",
};

const userOf = (name: string): string => `@${name.slice(0, 1)}:x.example`;
const deviceOf = (name: string): string => `${name}${userOf(name)}`;
const idOf = (id: string): string => id.padEnd(22, "0");

/** The calls of a bound, as the exploration counts them. */
function callsOf({ devices, ids }: Bound): readonly { readonly device: string; readonly id: string }[] {
  return devices.flatMap((device) => (ids[device] === undefined ? [] : [{ device, id: idOf(ids[device]) }]));
}

/** Entries as events. What is late comes more than a lifetime later. */
function eventsOf(bound: Bound, log: readonly Entry[]): readonly (CallEvent & { readonly late: boolean })[] {
  let now = 0;
  return log.map(({ type, device, call, replaced, party }, index) => {
    now += type === "late" ? LIFETIME + 1 : 0;
    const [sender, sender_device] = [userOf(device), deviceOf(device)];
    const lifetime = type === "invite" ? { lifetime: LIFETIME } : {};
    const reason = type === "hangup" ? { reason: replaced === true ? "replaced" : "user_hangup" } : {};
    const selected = party === undefined ? {} : { selected_party_id: deviceOf(party) };
    const content = { call_id: callsOf(bound)[call]?.id ?? "", party_id: sender_device, version: "1", ...lifetime, ...reason, ...selected };
    const to = type === "silent reject" ? { to: sender } : {};
    return { seq: index + 1, received_at: now, sender, sender_device, type: TYPES[type] ?? "late", content, ...to, late: type === "late" };
  });
}

/** What an entry and what is sent have in common. */
const saidByTable = (bound: Bound, entry: Entry): string => {
  const { device, id } = callsOf(bound)[entry.call]!;
  return entryKey({ ...entry, call: 0, ...(entry.party && { party: deviceOf(entry.party) }) }) + ` of ${userOf(device)} ${id}`;
};
function saidByEngine(name: string, { type, caller, call_id, reason, to, selected_party_id: party }: CallSend): string {
  const short = to === undefined ? type.replace("m.call.", "") : "silent reject";
  const more = { ...(reason === "replaced" && { replaced: true }), ...(party && { party }) };
  return entryKey({ type: short as Entry["type"], device: name, user: "", call: 0, ...more }) + ` of ${caller} ${call_id}`;
}

/** What the tables handed over in a move: what is new in the outbox, and the invite. */
function handedOver(bound: Bound, before: Moment, after: Moment, name: string): readonly string[] {
  const [old, now] = [before.phones[name]!, after.phones[name]!];
  const added = now.outbox.slice(old.outbox.length).map((entry) => saidByTable(bound, entry));
  const isInvite = now.own?.way === "handed over" && old.own?.way !== "handed over";
  const own = now.own?.call ?? -1;
  return isInvite ? [...added, saidByTable(bound, { type: "invite", device: name, user: "", call: own })] : added;
}

/** The inputs of the engine that stand for a move of the tables. */
function inputsOf(bound: Bound, move: string, name: string, before: Moment, after: Moment): readonly CallsInput[] {
  const call_id = idOf(bound.ids[name] ?? "");
  const word = (word: Extract<CallsInput, { type: "word" }>["word"]): readonly CallsInput[] => [{ type: "word", word }];
  if (move.endsWith("presses call")) return [{ type: "press", call_id }];
  if (move.endsWith("has prepared")) return [{ type: "prepared", call_id }];
  if (move.includes("reads up to")) {
    const events = eventsOf(bound, after.log).slice(0, after.phones[name]!.read);
    const now = events.at(-1)?.received_at ?? 0;
    return [{ type: "read", events: events.slice(before.phones[name]!.read).filter(({ late }) => !late), now }];
  }
  if (move.endsWith("is acknowledged")) return [{ type: "outcome", call_id, outcome: "acknowledged" }];
  if (move.endsWith("repeats its invite")) return [{ type: "outcome", call_id, outcome: "unknown" }];
  if (move.endsWith("accepts")) return word("accept");
  if (move.endsWith("rejects")) return word("reject");
  if (move.endsWith("rejects silently")) return word("reject-silently");
  return move.endsWith("hangs up") ? word("hang-up") : [];
}

/** Steps, with answers that are ready at once. */
function stepped(state: CallsState, inputs: readonly CallsInput[]): { readonly state: CallsState; readonly sent: readonly CallSend[] } {
  const sent: CallSend[] = [];
  const queue = [...inputs];
  let now = state;
  for (let input = queue.shift(); input !== undefined; input = queue.shift()) {
    const step = callsStep(now, input, RULES);
    now = step.state;
    for (const effect of step.effects) {
      if (effect.kind === "send") sent.push(effect.send);
      else queue.push({ type: "answer ready", call: effect.call });
    }
  }
  return { state: now, sent };
}

/** Whether a press would be given to a device that knows of an invited call: the tables act on that when they read next, the engine at once. */
function isPressWhileInvited(move: string, state: CallsState | undefined): boolean {
  return move.endsWith("presses call") && state?.calls.some((call) => call.state === "invited") === true;
}

/** A hangup that the tables send of a call that is over by then, to which it would make no difference: the chapter Calls lets nothing be sent. */
function isTooLate(said: string, { calls }: CallsState): boolean {
  const call = calls.find(({ caller, call_id }) => said.endsWith(` of ${caller} ${call_id}`));
  return said.startsWith("hangup.") && call?.state === "ended" && (!said.includes(".replaced") || call.hangups.has(call.device));
}

/** Who has a select_answer to send when the user hangs up sends the hangup alone. */
function isBeside(said: string, all: readonly string[]): boolean {
  const call = said.slice(said.indexOf(" of "));
  return said.startsWith("select_answer.") && all.some((one) => one.startsWith("hangup.") && one.endsWith(call));
}

function walk(bound: Bound, choices: readonly number[]): void {
  const space = callSpace(specified(), bound);
  const engines = new Map(bound.devices.map((name) => [name, newCalls(userOf(name), deviceOf(name))]));
  const trace: string[] = [];
  let moment = space.start;
  for (const choice of choices) {
    const moves = space.moves(moment).filter(({ name }) => !isPressWhileInvited(name, engines.get(name.slice(0, 2))));
    const move = moves[choice % moves.length];
    if (move === undefined) return;
    trace.push(move.name);
    const name = move.name.slice(0, 2);
    const engine = engines.get(name);
    if (engine !== undefined) {
      const { state, sent } = stepped(engine, inputsOf(bound, move.name, name, moment, move.next));
      const table = handedOver(bound, moment, move.next, name).filter((one, _, all) => !isTooLate(one, state) && !isBeside(one, all));
      const own = sent.map((one) => saidByEngine(name, one));
      expect(own.toSorted(), trace.join("\n")).toEqual(table.toSorted());
      engines.set(name, state);
      expectShown(bound, move.next, name, state, trace);
    }
    moment = move.next;
  }
}

/** The table rings exactly when the engine shows a call of the other user. */
function expectShown(bound: Bound, { phones }: Moment, name: string, state: CallsState, trace: readonly string[]): void {
  // glare.no-ring
  const claimed = state.calls.flatMap(({ device, party = "", by }) =>
    by !== undefined && [device, party].some((one) => one.endsWith(state.user)) ? [by.call_id] : [],
  );
  const ringing = Object.entries(phones[name]!.called).filter(
    ([call, one]) => one === "ringing" && !claimed.includes(callsOf(bound)[Number(call)]?.id ?? ""),
  );
  const { shown, call_id } = shownCall(state, RULES);
  const isShown = shown === "ringing" || shown === "waiting";
  expect(isShown ? [call_id] : [], trace.join("\n")).toEqual(ringing.map(([call]) => callsOf(bound)[Number(call)]?.id));
}

const BOUNDS: readonly Bound[] = [
  { devices: ["a1", "b1"], ids: { a1: "B", b1: "A" }, words: 3, late: 1, unknown: 2 },
  { devices: ["a1", "b1"], ids: { a1: "A", b1: "A" }, words: 3, late: 1, unknown: 1 },
  { devices: ["a1", "b1", "b2"], ids: { a1: "B", b1: "A", b2: "C" }, words: 3, late: 1, unknown: 1 },
  { devices: ["a1", "a2", "b1", "b2"], ids: { a1: "D", a2: "B", b1: "A", b2: "C" }, words: 4, late: 1, unknown: 1 },
];

test.each(BOUNDS.map((bound) => [Object.entries(bound.ids).join(" "), bound] as const))("devices with the calls %s", (_, bound) => {
  const choices = fc.array(fc.nat({ max: 9_999 }), { minLength: 10, maxLength: 60 });
  fc.assert(
    fc.property(choices, (walked) => walk(bound, walked)),
    { numRuns: 400, seed: 9 },
  );
});
