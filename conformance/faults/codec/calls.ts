// Codecs that read another call out of the events than the chapter Calls. calls.*, history.*
import type { Alteration, CodecFault, In } from "./codec-fault.ts";
import { replacing, rewriting, saying } from "./codec-fault.ts";
import { fault, isInvite, reading, readingEach, reordered, saidBy, withContent, type CallEvent } from "./call-parts.ts";

const UNANSWERED = new Set(["m.call.reject", "m.call.hangup"]);

function isLate(event: CallEvent): number {
  return UNANSWERED.has(event.type) ? 1 : 0;
}

/** The calling device of the call that an event is about. */
function callingDevice({ sender, content }: CallEvent, before: readonly CallEvent[]): string | undefined {
  return before.find((one) => isInvite(one) && one.sender === sender && one.content["call_id"] === content["call_id"])?.sender_device;
}

/** Takes an event that another device of the caller sent for one of the calling device. */
function ofAnyDevice(type: string): (event: CallEvent, before: readonly CallEvent[]) => CallEvent {
  return (event, before) => (event.type === type ? saidBy(event, callingDevice(event, before) ?? event.sender_device) : event);
}

/** The answers change places among each other. */
function answersReversed(events: readonly CallEvent[]): readonly CallEvent[] {
  const devices = events.filter(({ type }) => type === "m.call.answer").map(({ sender_device }) => sender_device);
  return events.map((event) => (event.type === "m.call.answer" ? saidBy(event, devices.pop() ?? "") : event));
}

/** What is read, and what is not. */
const READ: readonly CodecFault[] = [
  fault(
    "duplicates-of-calls",
    "calls.seq",
    "It reads what it has read already.",
    reading((events) => events.map((event, at) => ({ ...event, seq: at + 1 }))),
  ),
  fault(
    "to-not-looked-at",
    "calls.to",
    "It does not look at whom an event is sealed to.",
    readingEach(({ to: _, ...event }) => event),
  ),
  fault(
    "party-not-compared",
    "calls.party",
    "It does not compare the party_id.",
    readingEach((event) => withContent(event, { party_id: event.sender_device })),
  ),
  fault(
    "any-call-version",
    "calls.form",
    "It reads call events of every version.",
    readingEach((event) => withContent(event, { version: "1" })),
  ),
  fault(
    "any-lifetime",
    "calls.form",
    "It takes lifetimes of every length, as far as it goes.",
    readingEach((event) =>
      isInvite(event)
        ? withContent(event, { lifetime: Math.min(180_000, Math.max(90_000, Number(event.content["lifetime"]) || 0)) })
        : event,
    ),
  ),
  fault(
    "last-invite",
    "calls.known",
    "It takes the last invite of a call.",
    reading((events) => events.filter((event, at) => !isInvite(event) || callingDevice(event, events.slice(at + 1)) === undefined)),
  ),
  fault(
    "invites-first",
    "calls.no-invite",
    "It keeps what comes before an invite.",
    reading((events) => reordered(events, (a, b) => Number(isInvite(b)) - Number(isInvite(a)))),
  ),
];

/** What changes a call. */
const CHANGED: readonly CodecFault[] = [
  fault(
    "invites-not-read",
    "calls.invite",
    "It reads no invite from a phone.",
    reading((events) => events.filter((event) => !isInvite(event) || !event.sender_device.startsWith("phone@alice"))),
  ),
  fault(
    "never-expires",
    "calls.lifetime",
    "It lets invites stand for ever.",
    reading((events) => events.map((event) => ({ ...event, received_at: 9_000_000_000_000 }))),
  ),
  fault(
    "expires-too-early",
    "calls.lifetime",
    "It takes 90 000 ms for more than 90 000.",
    rewriting<"CallViewIn">("call.view", (input) => ({ ...input, now: input.now + 1 })),
  ),
  fault("last-answer", "calls.answer", "It connects to who answered last.", reading(answersReversed)),
  fault(
    "selection-not-read",
    "calls.select",
    "It takes the first answer, whatever is selected.",
    reading((events) => events.filter(({ type }) => type !== "m.call.select_answer")),
  ),
  fault(
    "anybody-selects",
    "calls.select-other",
    "It lets every device of the caller select.",
    readingEach(ofAnyDevice("m.call.select_answer")),
  ),
  fault(
    "rejects-not-read",
    "calls.reject",
    "It rings on after a reject.",
    reading((events) => events.filter(({ type, to }) => type !== "m.call.reject" || to !== undefined)),
  ),
  fault("anybody-hangs-up", "calls.hangup", "It lets every device of the caller hang up.", readingEach(ofAnyDevice("m.call.hangup"))),
  fault(
    "replaced-by-callee-obeyed",
    "calls.hangup",
    "It obeys a callee that says replaced.",
    readingEach((event, before) =>
      event.type === "m.call.hangup" && callingDevice(event, before) === undefined ? withContent(event, { reason: "user_hangup" }) : event,
    ),
  ),
  fault(
    "ended-calls-come-back",
    "calls.absorb",
    "It lets an answer bring a call back.",
    reading((events) => reordered(events, (a, b) => isLate(a) - isLate(b))),
  ),
  fault(
    "silent-reject-ends",
    "calls.silent",
    "It takes a silent reject for one that everybody hears.",
    readingEach(({ to, ...event }) => (to === event.sender || to === undefined ? event : { ...event, to })),
  ),
];

/** What a device makes of it. */
const DONE: readonly CodecFault[] = [
  fault(
    "waiting-rings",
    "calls.show",
    "It rings while its user talks.",
    saying<"CallViewIn", "CallViewOut">("call.view", (out) => ({ ...out, shown: out.shown === "waiting" ? "ringing" : out.shown })),
  ),
  fault(
    "own-echo-rings",
    "calls.show",
    "It rings for a call of its own user.",
    saying<"CallViewIn", "CallViewOut">("call.view", (out, { user }) => ({
      ...out,
      shown: out.calls.some(({ state, caller }) => state === "invited" && caller === user) ? "ringing" : out.shown,
    })),
  ),
  fault(
    "nobody-selects",
    "calls.select-first",
    "It selects nobody.",
    saying<"CallViewIn", "CallViewOut">("call.view", (out) => ({
      ...out,
      send: out.send.filter(({ type }) => type !== "m.call.select_answer"),
    })),
  ),
  fault(
    "deaf-to-its-user",
    "calls.press",
    "It does not do what its user says.",
    rewriting<"CallViewIn">("call.view", ({ word: _, ...input }) => input),
  ),
];

/** Logs something else. */
function logging(change: (entry: In<"CallLogEntry">) => readonly object[]): Alteration {
  return saying<"CallLogIn", "CallLogOut">("call-log.derive", ({ entries }) => ({ entries: entries.flatMap(change) }));
}

/** Logs each call as if there were no others. */
const ONE_BY_ONE = replacing<"CallLogIn">("call-log.derive", async (input, honest) => {
  const entries: unknown[] = [];
  for (const invite of input.events.filter(isInvite)) {
    const events = input.events.filter(({ content }) => content["call_id"] === invite.content["call_id"]);
    entries.push(...((await honest({ ...input, events }))["entries"] as unknown as readonly unknown[]));
  }
  return { entries };
});

const LOGGED: readonly CodecFault[] = [
  fault("replaced-logged", "history.replaced", "It logs a call that another one replaced.", ONE_BY_ONE),
  fault(
    "failures-missed",
    "history.failed",
    "It logs what failed as missed.",
    logging((entry) => [entry.outcome === "failed" ? { ...entry, outcome: "missed" } : entry]),
  ),
  fault(
    "durations-in-seconds",
    "history.ended",
    "It gives durations in seconds.",
    logging(({ duration_ms, ...entry }) => [duration_ms === undefined ? entry : { ...entry, duration_ms: Math.trunc(duration_ms / 1000) }]),
  ),
  fault(
    "rejected-missed",
    "history.rejected",
    "It logs what was rejected as missed.",
    logging((entry) => [entry.outcome === "rejected" ? { ...entry, outcome: "missed" } : entry]),
  ),
  fault(
    "missed-not-logged",
    "history.missed",
    "It does not log what was missed.",
    logging((entry) => (entry.outcome === "missed" ? [] : [entry])),
  ),
  fault(
    "all-incoming",
    "history.direction",
    "It logs every call as incoming.",
    logging((entry) => [{ ...entry, direction: "incoming" }]),
  ),
];

export const faults: readonly CodecFault[] = [...READ, ...CHANGED, ...DONE, ...LOGGED];
