import { CALL } from "../../../reference/protocol/calls/call.ts";
import type { CallEvent } from "../../../reference/protocol/calls/index.ts";
import { readCalls } from "../../../reference/protocol/calls/index.ts";
import type { ClientFault } from "./client-fault.ts";
import { omitting, saying, seamed } from "./client-fault.ts";
import {
  first,
  incomingOf,
  inOrder,
  inviteFor,
  misplanning,
  misreading,
  mistaking,
  notSending,
  sentBy,
  withContent,
} from "./call-rules.ts";
import { sameFor } from "./ways.ts";

/** What else breaks with a client that misreads calls is not said of each one. */
const collateral = ["calls.*", "history.*", "glare.*", "media.*", "negotiate.*", "ice.*"];

/** Hangups as if the calling device had sent them. */
function obeyed(events: readonly CallEvent[], event: CallEvent): CallEvent {
  const invite = inviteFor(events, event);
  if (event.to !== undefined || invite === undefined) return event;
  const { reason: _, ...content } = event.content;
  const hangup = { ...event, type: CALL.hangup, content: { ...content, reason: "user_hangup" } };
  return sentBy(hangup, invite.sender, invite.sender_device);
}

const sending: readonly ClientFault[] = [
  omitting("calls.dm", "calls-in-groups", "It makes calls in groups.", { collateral }),
  omitting("calls.group", "is-called-in-groups", "It takes invites that come in groups.", { collateral }),
  misplanning(
    "calls.sealed",
    "selects-for-itself",
    "It seals what it selects to its own user.",
    ({ shown, send }, _calls, { user }) => ({ shown, send: send.map((one) => (one.type === CALL.select ? { ...one, to: user } : one)) }),
    { expected: ["calls.sealed/everything"], collateral },
  ),
  misplanning(
    "calls.sealed",
    "rejects-silently-aloud",
    "It seals a silent reject for both users.",
    ({ shown, send }) => ({ shown, send: send.map(({ to: _, ...one }) => one) }),
    { expected: ["calls.sealed/silent-reject"], collateral },
  ),
  seamed(
    "calls.version",
    "is-of-version-0",
    "It says that its answers are of the version `0`.",
    () => ({ sealing: (event) => (event.type === CALL.answer ? { ...event, content: { ...event.content, version: "0" } } : event) }),
    { collateral },
  ),
  seamed("calls.id", "reuses-call-ids", "It takes the same id for each call.", () => ({ random: sameFor("call id") }), { collateral }),
];

const reading: readonly ClientFault[] = [
  seamed(
    "calls.seq",
    "reads-every-place-twice",
    "It reads call events that stand at the place of others.",
    () => ({ omit: ["channel.seq-order/arrival"], calls: { read: (events, user, now) => readCalls(inOrder(events), user, now) } }),
    { collateral: [...collateral, "channel.*"] },
  ),
  misreading(
    "calls.to",
    "reads-what-is-for-one",
    "It takes call events that were sealed to one user.",
    (events, user) =>
      events.map(({ to, ...event }) => (event.type === CALL.reject && event.sender === user && to ? { ...event, to } : event)),
    { collateral },
  ),
  misreading(
    "calls.party",
    "trusts-the-sender",
    "It takes a call event whose content names another device.",
    (events) => events.map((event) => withContent(event, { party_id: event.sender_device })),
    { collateral },
  ),
  misreading(
    "calls.form",
    "takes-any-form",
    "It takes call events of any version, any lifetime and any id.",
    (events) =>
      events.map((event) => {
        const { lifetime, call_id: id } = event.content;
        const time = Math.min(180_000, Math.max(90_000, Number(lifetime ?? 90_000)));
        const name = typeof id === "string" ? id.padEnd(22, "0") : "";
        return withContent(event, { version: "1", call_id: name, ...(event.type === CALL.invite && { lifetime: time }) });
      }),
    { collateral },
  ),
  misreading(
    "calls.known",
    "takes-the-last-invite",
    "It takes the last invite of a call, and not the first.",
    (events) => {
      const isAgain = (event: CallEvent, other: CallEvent): boolean =>
        other.type === CALL.invite &&
        other.seq > event.seq &&
        other.sender === event.sender &&
        other.content["call_id"] === event.content["call_id"];
      return events.filter((event) => event.type !== CALL.invite || !events.some((other) => isAgain(event, other)));
    },
    { collateral },
  ),
  misreading("calls.no-invite", "remembers-answers", "It counts answers that stand before the invite.", first(CALL.invite), { collateral }),
  misreading(
    "calls.invite",
    "misses-invites",
    "It takes no call as invited.",
    (events) => events.filter(({ type }) => type !== CALL.invite),
    { collateral },
  ),
  misreading(
    "calls.lifetime",
    "lets-calls-live",
    "It lets each call live as long as any may.",
    (events) => events.map((event) => (event.type === CALL.invite ? withContent(event, lifetimeOf(event, 180_000)) : event)),
    { collateral },
  ),
  misreading(
    "calls.lifetime",
    "ends-calls-early",
    "It ends a call when exactly its lifetime is over.",
    (events) => events.map((event) => (event.type === CALL.invite ? { ...event, received_at: event.received_at - 1 } : event)),
    { expected: ["calls.lifetime/a-millisecond-late"], collateral },
  ),
  misreading(
    "calls.answer",
    "takes-the-last-answer",
    "It takes the last answer.",
    (events) => {
      const isBefore = (event: CallEvent, other: CallEvent): boolean =>
        other.type === CALL.answer &&
        other.seq > event.seq &&
        other.sender === event.sender &&
        other.content["call_id"] === event.content["call_id"];
      return events.filter((event) => event.type !== CALL.answer || !events.some((other) => isBefore(event, other)));
    },
    { expected: ["calls.answer/first"], collateral },
  ),
  misreading(
    "calls.select",
    "selects-nothing",
    "It does not read which device was selected.",
    (events) => events.filter(({ type }) => type !== CALL.select),
    {
      collateral,
    },
  ),
  misreading(
    "calls.select-other",
    "is-selected-by-anybody",
    "It takes whatever any device selects.",
    (events) =>
      events.flatMap((event) => {
        const invite = event.type === CALL.select ? inviteFor(events, event) : undefined;
        if (invite === undefined) return [event];
        const party = event.content["selected_party_id"] as string;
        const answer = { ...event, type: CALL.answer };
        return [sentBy(answer, party.slice(party.indexOf("@")), party), sentBy(event, invite.sender, invite.sender_device)];
      }),
    { collateral },
  ),
  misreading(
    "calls.reject",
    "obeys-every-reject",
    "It ends a call at every reject.",
    (events) => events.map((event) => (event.type === CALL.reject ? obeyed(events, event) : event)),
    { collateral },
  ),
  misreading(
    "calls.hangup",
    "obeys-every-hangup",
    "It ends a call at the hangup of whoever says it.",
    (events) => events.map((event) => (event.type === CALL.hangup ? obeyed(events, event) : event)),
    {
      expected: ["callers-other-device", "callee-of-an-invited-call", "party-says-replaced", "replaced-while-talking"].map(
        (slug) => `calls.hangup/${slug}`,
      ),
      collateral,
    },
  ),
  misreading("calls.absorb", "answers-the-dead", "It counts an answer to a call that was hung up.", first(CALL.invite, CALL.answer), {
    collateral,
  }),
  misreading(
    "calls.silent",
    "rejects-for-everybody",
    "It ends a call that its user has rejected silently.",
    (events) => events.map(({ to, ...event }) => (event.type === CALL.reject || to === undefined ? event : { ...event, to })),
    { collateral },
  ),
];

function lifetimeOf({ content }: CallEvent, most: number): CallEvent["content"] {
  return Number.isInteger(content["lifetime"]) ? { lifetime: most } : {};
}

/** Keeps back what says that nobody rings any more. */
function ringsOn(): (line: string) => readonly string[] {
  const ringing = new Set<string>();
  return (line) => {
    const { notice, about } = JSON.parse(line) as {
      readonly notice?: string;
      readonly about?: { readonly channel: string; readonly shown: string };
    };
    if (notice !== "call" || about === undefined) return [line];
    if (about.shown === "ringing") ringing.add(about.channel);
    return about.shown !== "ringing" && ringing.has(about.channel) ? [] : [line];
  };
}

const doing: readonly ClientFault[] = [
  omitting("calls.batch", "rings-at-once", "It rings for an invite before it has read the rest of the page.", {
    expected: ["hung-up", "answered", "rejected", "silently"].map((slug) => `calls.batch/${slug}`),
    collateral,
  }),
  mistaking("calls.show", "never-waits", "It rings for a call although it is in another.", ({ engaged: _, ...who }) => who, {
    expected: ["calls.show/waiting"],
    collateral,
  }),
  misplanning(
    "calls.select-first",
    "selects-nobody",
    "It selects no device.",
    notSending(({ type }) => type === CALL.select),
    {
      expected: ["calls.select-first/two-answers"],
      collateral,
    },
  ),
  misplanning(
    "calls.select-first",
    "selects-the-last",
    "It selects the device that has answered last.",
    ({ shown, send }, calls) => ({
      shown,
      send: send.map((one) => {
        const last = [...(calls.find(({ call_id }) => call_id === one.call_id)?.answers.keys() ?? [])].at(-1);
        return one.type === CALL.select && last !== undefined ? { ...one, selected_party_id: last } : one;
      }),
    }),
    { expected: ["calls.select-first/two-answers"], collateral },
  ),
  mistaking(
    "calls.press",
    "answers-by-itself",
    "It answers every call.",
    (who, calls) => (who.word === undefined && incomingOf(calls, who) ? { ...who, word: "accept" } : who),
    { expected: ["calls.press/nothing-by-itself"], collateral },
  ),
  misplanning(
    "calls.engaged",
    "says-busy",
    "It rejects calls that come while it is in another.",
    (plan, calls, who) => {
      const call = incomingOf(calls, who);
      if (call === undefined || plan.shown !== "waiting") return plan;
      return { shown: plan.shown, send: [...plan.send, { type: CALL.reject, caller: call.caller, call_id: call.call_id }] };
    },
    { collateral },
  ),
  saying("calls.stop", "rings-on", "It goes on ringing.", ringsOn, { collateral }),
];

/** Takes itself for the party, whoever has answered. */
function deafToOthers(): ClientFault {
  return misreading(
    "calls.elsewhere",
    "keeps-its-part",
    "It does not read what other devices of its user answer.",
    (events, user) => {
      const invites = new Set(
        events.filter(({ type, sender }) => type === CALL.invite && sender !== user).map(({ content }) => content["call_id"]),
      );
      return events.filter(
        ({ type, sender, sender_device: device, content }) =>
          type !== CALL.answer || sender !== user || !invites.has(content["call_id"]) || !device.startsWith("tablet@"),
      );
    },
    { collateral },
  );
}

/** Clients that read, show or send calls otherwise than they should. */
export const faults: readonly ClientFault[] = [...sending, ...reading, ...doing, deafToOthers()];
