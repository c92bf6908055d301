import type { Machine } from "../tunnel.ts";
import type { Call, Device, Entry, Standing, View } from "./log.ts";
import { rowOf, type Guards } from "./table.ts";

/** Where the invite of a device's own call is on its way. */
export type Way = "kept" | "handed over" | "arrived" | "unknown" | "acknowledged";

/** What a device has done and knows of it. What the channel says it computes anew from what it has read. */
export interface Phone {
  /** How many entries it has read. */
  readonly read: number;
  /** Its own call; undefined before its user presses. */
  readonly own?: { readonly call: number; readonly state: string; readonly way: Way; readonly yielded: boolean };
  /** The user said hang up, and that has to count as soon as it can. */
  readonly word: boolean;
  /** The user's newest word is hang up. */
  readonly hungUp: boolean;
  /** By call: where it is in the table `called-device`. */
  readonly called: Readonly<Record<number, string>>;
  /** Handed over, in this order, and not yet in the channel. */
  readonly outbox: readonly Entry[];
}

/** The tables by which devices act. */
export interface DeviceRules {
  readonly calling: Machine;
  readonly called: Machine;
}

export interface Surroundings {
  readonly rules: DeviceRules;
  readonly device: Device;
  readonly calls: readonly Call[];
  readonly view: View;
}

interface OwnFacts {
  readonly own: Standing;
  readonly invitedBy: string | undefined;
  readonly user: string;
  readonly way: Way;
}

const OWN_GUARDS: Guards<OwnFacts> = {
  "no call is invited": ({ invitedBy }) => invitedBy === undefined,
  "a call of the other user is invited": ({ invitedBy, user }) => invitedBy !== undefined && invitedBy !== user,
  "a call of the own user is invited": ({ invitedBy, user }) => invitedBy === user,
  "no collision, or it is won": ({ own }) => own.cause !== "replaced",
  "a collision is lost": ({ own }) => own.cause === "replaced",
  "cause `replaced`": ({ own }) => own.cause === "replaced",
  "another cause": ({ own }) => own.cause !== "replaced",
  // Of a wrong table: the border at the acknowledgement.
  "a call of the other user is invited, and the own invite is not acknowledged": ({ invitedBy, user, way }) =>
    invitedBy !== undefined && invitedBy !== user && way !== "acknowledged",
};

const NEW: Standing = { state: "none", answered: [] };
const standingOf = (view: View, call: number): Standing => view.calls[call] ?? NEW;

/** The call that is invited, if one is. */
function invited({ view }: Surroundings): number | undefined {
  const index = view.calls.findIndex(({ state }) => state === "invited");
  return index < 0 ? undefined : index;
}

/** Where the chain of calls that replaced each other ends. */
function winner(view: View, call: number): number {
  let at = call;
  for (let by = standingOf(view, at).by; by !== undefined; by = standingOf(view, at).by) at = by;
  return at;
}

function wasIn(calls: readonly Call[], view: View, device: string, call: number): boolean {
  return calls[call]?.device === device || standingOf(view, call).party === device;
}

/** Whether a device takes an invited call of the other user over: the chapter Glare, "After the decision". */
function takesOver({ calls, view }: Surroundings, device: Device, call: number): boolean {
  return calls.some(
    (_, other) =>
      other !== call &&
      wasIn(calls, view, device.name, other) &&
      standingOf(view, other).cause === "replaced" &&
      winner(view, other) === call,
  );
}

const entryOf = (device: Device, type: Entry["type"], call: number, more: Partial<Entry> = {}): Entry => ({
  type,
  device: device.name,
  user: device.user,
  call,
  ...more,
});

function sent(phone: Phone, ...entries: readonly Entry[]): Phone {
  return { ...phone, outbox: [...phone.outbox, ...entries] };
}

/** Answers a call that it takes over, or rejects it where its user said hang up. */
function takeOver(phone: Phone, around: Surroundings, call: number | undefined): Phone {
  const { calls, device, view } = around;
  if (call === undefined || calls[call]?.caller === device.user || standingOf(view, call).state !== "invited") return phone;
  const state = phone.called[call] ?? "idle";
  if (state !== "idle" && state !== "ringing") return phone;
  if (phone.word) return sent({ ...phone, called: { ...phone.called, [call]: "over" } }, entryOf(device, "reject", call));
  return sent({ ...phone, called: { ...phone.called, [call]: "answering" } }, entryOf(device, "answer", call));
}

/** What the texts of effects do. An unknown one is not passed over. */
function effect(text: string, phone: Phone, around: Surroundings): Phone {
  const { device, view } = around;
  const own = phone.own?.call ?? -1;
  switch (text) {
    case "":
    case "connect to the party":
    case "close the connection":
    case "ring":
    case "notify":
    case "stop ringing":
    case "answered elsewhere":
      return phone;
    case "hand the invite over":
    case "repeat the same event":
      return phone.own === undefined ? phone : { ...phone, own: { ...phone.own, way: "handed over" } };
    case "answer that call":
      return takeOver(phone, around, invited(around));
    case "keep the word":
      return { ...phone, word: true };
    case "hang up, if that was the user's word meanwhile":
      return phone.word ? sent(phone, entryOf(device, "hangup", own)) : phone;
    case "hang up with `replaced`":
      return sent(phone, entryOf(device, "hangup", own, { replaced: true }));
    case "answer the winner if it is invited":
    case "answer the winner if it is invited, or reject it if the user hung up meanwhile":
      return takeOver(phone, around, winner(view, own));
    case "select its party":
      return sent(phone, entryOf(device, "select_answer", own, { party: standingOf(view, own).party ?? "" }));
    case "hang up":
      return sent(phone, entryOf(device, "hangup", own));
    default:
      throw new Error(`the exploration does not know the effect "${text}"`);
  }
}

function effects(text: string | undefined, phone: Phone, around: Surroundings): Phone {
  return (text ?? "").split("; ").reduce((after, part) => effect(part, after, around), phone);
}

/** One event of the table `calling-device`; the same phone where no row fits. */
export function callingStep(phone: Phone, event: string, around: Surroundings, allow: (next: string) => boolean = () => true): Phone {
  const { own } = phone;
  if (own === undefined) return phone;
  const index = invited(around);
  const invitedBy = index === undefined ? undefined : around.calls[index]?.caller;
  const facts: OwnFacts = { own: standingOf(around.view, own.call), invitedBy, user: around.device.user, way: own.way };
  const row = rowOf(around.rules.calling, OWN_GUARDS, own.state, event, facts);
  if (row === undefined || !allow(row.next)) return phone;
  const yielded = own.yielded || (row.next === "over" && standingOf(around.view, own.call).state === "none");
  return effects(row.effects, { ...phone, own: { ...own, state: row.next, yielded } }, around);
}

interface CalledFacts {
  readonly ringing: boolean;
  readonly waiting: boolean;
  readonly takesOver: boolean;
}

const CALLED_GUARDS: Guards<CalledFacts> = {
  "the call is to be shown as ringing": ({ ringing }) => ringing,
  "the call is to be shown as waiting": ({ waiting }) => waiting,
  "the device takes the call over": (facts) => facts.takesOver,
};

/** How a call of the other user is to be shown: `calls.show` and its exceptions. */
function calledFacts(phone: Phone, around: Surroundings, call: number, devices: readonly Device[]): CalledFacts {
  const { calls, view, device } = around;
  const own = devices.filter(({ user }) => user === device.user);
  const isTaken = own.some((one) => takesOver(around, one, call));
  const busyWithOwn = phone.own !== undefined && ["preparing", "under-way"].includes(phone.own.state);
  const shown = standingOf(view, call).state === "invited" && !view.silent.includes(call) && !busyWithOwn && !isTaken;
  const engaged = calls.some(
    (_, other) => ["answered", "selected"].includes(standingOf(view, other).state) && wasIn(calls, view, device.name, other),
  );
  const mine = standingOf(view, call).state === "invited" && takesOver(around, device, call) && !busyWithOwn;
  return { ringing: shown && !engaged, waiting: shown && engaged, takesOver: mine };
}

/** One event of the table `called-device` for one call. */
export function calledStep(phone: Phone, event: string, call: number, around: Surroundings, devices: readonly Device[]): Phone {
  const state = phone.called[call] ?? "idle";
  const row = rowOf(around.rules.called, CALLED_GUARDS, state, event, calledFacts(phone, around, call, devices));
  if (row === undefined) return phone;
  const { device } = around;
  const after: Phone = { ...phone, called: { ...phone.called, [call]: row.next } };
  let done = after;
  for (const part of (row.effects ?? "").split("; ")) {
    if (part === "answer") done = takeOver({ ...done, called: { ...done.called, [call]: "idle" } }, around, call);
    else if (part === "reject") done = sent(done, entryOf(device, "reject", call));
    else if (part === "reject `to` the own user") done = sent(done, entryOf(device, "silent reject", call));
    else if (part === "hang up") done = sent(done, entryOf(device, "hangup", call));
    else if (part === "hang up, if that was the user's word meanwhile")
      done = done.word ? sent(done, entryOf(device, "hangup", call)) : done;
    else done = effect(part, done, around);
  }
  return done;
}

/** Everything that follows from what has been read, until nothing follows any more. */
export function settled(phone: Phone, around: Surroundings, devices: readonly Device[], isPrepared: boolean): Phone {
  let after = phone;
  for (let before: Phone | undefined; before !== after;) {
    before = after;
    after = settleOwn(after, around, isPrepared);
    around.calls.forEach(({ caller }, call) => {
      if (caller !== around.device.user && standingOf(around.view, call).state !== "none")
        after = settleCalled(after, around, call, devices);
    });
    if (JSON.stringify(before) === JSON.stringify(after)) return after;
  }
  return after;
}

function settleOwn(phone: Phone, around: Surroundings, isPrepared: boolean): Phone {
  const { own } = phone;
  if (own === undefined) return phone;
  const { state } = standingOf(around.view, own.call);
  if (own.state === "preparing") return callingStep(phone, "everything is read", around, (next) => isPrepared || next !== "under-way");
  const after = own.state === "under-way" && state === "none" ? callingStep(phone, "everything is read", around) : phone;
  if (own.state === "under-way" && state !== "none") return callingStep(after, "own invite is read", around);
  if (state === "ended") return callingStep(after, "own call is ended", around);
  if (state === "answered") return callingStep(after, "own call is answered", around);
  return state === "selected" ? callingStep(callingStep(after, "own call is answered", around), "own call is selected", around) : after;
}

function settleCalled(phone: Phone, around: Surroundings, call: number, devices: readonly Device[]): Phone {
  const { view, device } = around;
  const { state, party } = standingOf(view, call);
  const step = (event: string): Phone => calledStep(phone, event, call, around, devices);
  if ((phone.called[call] ?? "idle") === "idle") return step(state === "invited" ? "everything is read" : "the call is no longer invited");
  if (state === "invited") return view.silent.includes(call) ? step("rejected silently on another device") : phone;
  if (phone.called[call] === "ringing") return step("the call is no longer invited");
  if (state === "ended") return step("the call is ended");
  return step(party === device.name ? "the device is the party" : "another device is the party");
}
