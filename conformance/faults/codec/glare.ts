// Codecs that decide glare otherwise than the chapter. glare.*
import type { Alteration, CodecFault, In } from "./codec-fault.ts";
import { replacing, rewriting, saying } from "./codec-fault.ts";
import { fault, isInvite, reading, renaming, saidBy, type CallEvent } from "./call-parts.ts";

function idsOf(events: readonly CallEvent[]): readonly string[] {
  const ids = events.map(({ content }) => content["call_id"]);
  return [...new Set(ids.filter((id) => typeof id === "string" && /^[0-9A-Za-z._~-]{22,255}$/.test(id)))] as string[];
}

/** Compares call ids otherwise: they get new names, in that order. */
function comparing(compare: (a: string, b: string) => number): Alteration {
  return renaming(({ events, own }) => {
    const ids = [...new Set([...idsOf(events), ...(own === undefined ? [] : [own.call_id])])].sort(compare);
    return new Map(ids.map((id, at) => [id, `in-another-order-------${String(at)}`]));
  });
}

const english = new Intl.Collator("en");

/** The two users change names, and with it the order of their ids. */
const USERS_REVERSED = renaming(({ events, user }) => {
  const [first = user, second = first] = [...new Set(events.map(({ sender }) => sender))];
  return new Map([
    [first, second],
    [second, first],
  ]);
});

/** Calls that were hung up before anybody answered are taken as never made. */
function withoutHungUp(events: readonly CallEvent[]): readonly CallEvent[] {
  const hungUp = events.filter(({ type }) => type === "m.call.hangup").map(({ content }) => content["call_id"]);
  return events.filter(({ content }) => !hungUp.includes(content["call_id"]));
}

/** Invites from a device that has answered or been answered come from another one. */
function asStrangers(events: readonly CallEvent[]): readonly CallEvent[] {
  const isAnswered = events.some(({ type }) => type === "m.call.answer");
  const known = new Set<string>();
  return events.map((event) => {
    const isAgain = isAnswered && isInvite(event) && known.has(event.sender_device);
    known.add(event.sender_device);
    return isAgain ? saidBy(event, event.sender_device.replace(/^[^@]*/, "stranger")) : event;
  });
}

/** Takes the stage of the own call for another one. */
function staging(change: Partial<Record<string, "preparing" | "sent" | "unknown">>): Alteration {
  return rewriting<"CallViewIn">("call.view", (input) => {
    const { own } = input;
    return own === undefined ? input : { ...input, own: { ...own, stage: change[own.stage] ?? own.stage } };
  });
}

/** Leaves out some of what is to be sent. */
function notSending(isLeftOut: (one: In<"ViewedSend">, input: In<"CallViewIn">) => boolean): Alteration {
  return saying<"CallViewIn", "CallViewOut">("call.view", (out, input) => ({
    ...out,
    send: out.send.filter((one) => !isLeftOut(one, input)),
  }));
}

/** Reads each event as if those before it had not been read. */
const ARRIVAL = replacing<"CallViewIn">("call.view", (input, honest) => {
  const invites = input.events.filter(isInvite);
  const own = invites.filter(({ sender }) => sender === input.user);
  const events =
    own.length > 0 && own.length < invites.length ? [...own, ...input.events.filter((event) => !own.includes(event))] : input.events;
  return honest({ ...input, events: events.map((event, at) => ({ ...event, seq: at + 1 })) });
});

export const faults: readonly CodecFault[] = [
  fault(
    "collides-when-over",
    "glare.collide",
    "It has an invite collide with one that has expired.",
    reading((events) => events.map((event) => ({ ...event, received_at: 9_000_000_000_000 }))),
  ),
  fault("order-of-arrival-of-calls", "glare.collide", "It takes its own invite for the first one.", ARRIVAL),
  fault(
    "call-ids-as-numbers",
    "glare.lower",
    "It compares call ids as numbers.",
    comparing((a, b) => parseFloat(a) - parseFloat(b) || (a < b ? -1 : 1)),
  ),
  fault(
    "call-ids-as-words",
    "glare.lower",
    "It compares call ids as a dictionary does.",
    comparing((a, b) => english.compare(a, b)),
  ),
  fault(
    "call-ids-without-case",
    "glare.lower",
    "It compares call ids without regard to case.",
    comparing((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
  ),
  fault(
    "call-ids-by-length",
    "glare.lower",
    "It takes the shorter call id for the lower one.",
    comparing((a, b) => a.length - b.length || (a < b ? -1 : 1)),
  ),
  fault(
    "higher-call-id",
    "glare.lower",
    "It keeps the call with the higher id.",
    comparing((a, b) => (a < b ? 1 : -1)),
  ),
  fault("tie-the-other-way", "glare.tie", "It keeps the call of the higher caller.", USERS_REVERSED),
  fault("losers-come-back", "glare.final", "It takes a lost call up again when the winner is gone.", reading(withoutHungUp)),
  fault("same-party-waits", "glare.connected", "It lets a device wait for itself.", reading(asStrangers)),
  fault(
    "prepared-is-sent",
    "glare.preparing",
    "It takes a call that it prepares for one that is under way.",
    staging({ preparing: "sent" }),
  ),
  fault("border-at-the-acknowledgement", "glare.under-way", "It yields until its invite is acknowledged.", staging({ sent: "preparing" })),
  fault("outcome-not-cared-for", "glare.repeat", "It does not repeat an invite of unknown outcome.", staging({ unknown: "sent" })),
  fault(
    "losers-keep-silent",
    "glare.replaced",
    "It does not say that its call is over.",
    notSending(({ reason }) => reason === "replaced"),
  ),
  fault(
    "losers-wait",
    "glare.accept",
    "It waits for its user to answer the winner.",
    notSending(({ type }, { word }) => type === "m.call.answer" && word !== "accept"),
  ),
  fault(
    "all-devices-ring",
    "glare.no-ring",
    "It rings for a call that another device of its user takes over.",
    saying<"CallViewIn", "CallViewOut">("call.view", (out, { user, own }) => ({
      ...out,
      shown: own === undefined && out.calls.some(({ state, caller }) => state === "invited" && caller !== user) ? "ringing" : out.shown,
    })),
  ),
  fault(
    "hangup-forgotten",
    "glare.hangup",
    "It answers the winner though its user hangs up.",
    rewriting<"CallViewIn">("call.view", ({ word, ...input }) => (word === undefined || word === "hang-up" ? input : { ...input, word })),
  ),
];
