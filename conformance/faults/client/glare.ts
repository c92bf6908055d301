import type { planCalls } from "../../../reference/protocol/calls/index.ts";
import { CALL } from "../../../reference/protocol/calls/call.ts";
import { planCalls as plan, readCalls } from "../../../reference/protocol/calls/index.ts";
import type { ClientFault } from "./client-fault.ts";
import { omitting, saying, seamed } from "./client-fault.ts";
import { comparing, incomingOf, misplanning, misreading, mistaking, notSending, withContent, type CallKey } from "./call-rules.ts";

const collateral = ["calls.*", "history.*", "glare.*", "media.*"];

/** Sorted by the ids, as a language would. */
function byIds(compare: (a: string, b: string) => number): (names: readonly CallKey[]) => readonly CallKey[] {
  return (names) => [...names].sort((a, b) => compare(a.id, b.id) || (a.caller < b.caller ? -1 : 1));
}

/** Ids of digits alone are numbers. */
const numbers = (a: string, b: string): number => (/^\d+$/.test(a + b) ? Number(BigInt(a) - BigInt(b)) : octets(a, b));
const octets = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

const order: readonly ClientFault[] = [
  misreading(
    "glare.collide",
    "meets-the-dead",
    "It lets a call collide with one whose lifetime is over.",
    (events) =>
      events.map((event) =>
        event.type === CALL.invite && event.content["lifetime"] === 90_000 ? withContent(event, { lifetime: 180_000 }) : event,
      ),
    { expected: ["glare.collide/expired"], collateral },
  ),
  comparing(
    "glare.lower",
    "compares-words",
    "It compares ids in the order of words.",
    byIds((a, b) => a.localeCompare(b)),
    {
      expected: ["glare.lower/case", "glare.lower/signs"],
      collateral,
    },
  ),
  comparing("glare.lower", "compares-numbers", "It compares ids that are numbers as numbers.", byIds(numbers), {
    expected: ["glare.lower/numbers"],
    collateral,
  }),
  comparing(
    "glare.lower",
    "compares-without-case",
    "It compares ids without regard to case.",
    byIds((a, b) => octets(a.toLowerCase(), b.toLowerCase())),
    {
      expected: ["glare.lower/case"],
      collateral,
    },
  ),
  comparing(
    "glare.lower",
    "prefers-short-ids",
    "It takes the shorter id as the lower one.",
    byIds((a, b) => a.length - b.length || octets(a, b)),
    {
      expected: ["glare.lower/shorter"],
      collateral,
    },
  ),
  comparing(
    "glare.tie",
    "gives-ties-to-the-higher",
    "Of two calls with one id it takes that of the higher user.",
    (names) => [...names].sort((a, b) => octets(a.id, b.id) || octets(b.caller, a.caller)),
    { collateral },
  ),
  misreading(
    "glare.final",
    "brings-calls-back",
    "It takes the call that has lost again when the winner is hung up.",
    (events) => {
      const isGone = (id: unknown, device: string, seq: number): boolean =>
        events.some((one) => one.type === CALL.hangup && one.seq > seq && one.sender_device === device && one.content["call_id"] === id);
      const [before] = events.filter(({ type }) => type === CALL.invite);
      return events.filter(
        ({ type, content, sender_device: device, seq }) =>
          type !== CALL.invite || seq === before?.seq || !isGone(content["call_id"], device, seq),
      );
    },
    { expected: ["glare.final/winner-hung-up"], collateral },
  ),
  misreading(
    "glare.connected",
    "stays-with-the-lost",
    "It stays in a call whose other device has called anew.",
    (events) =>
      events.map((event) => {
        const isAgain = events.some((one) => one.seq < event.seq && one.sender_device === event.sender_device && one.type !== CALL.hangup);
        const device = `new${event.sender_device}`;
        return event.type === CALL.invite && isAgain ? { ...withContent(event, { party_id: device }), sender_device: device } : event;
      }),
    { expected: ["glare.connected/party-calls", "glare.connected/calling-device-calls"], collateral },
  ),
];

/** Prepares on, whoever calls meanwhile. */
function stubborn(): ClientFault {
  return seamed(
    "glare.preparing",
    "calls-all-the-same",
    "It sends its invite though another call is invited.",
    () => {
      let prepares = false;
      const looks: typeof planCalls = (calls, who) => {
        prepares = who.own?.stage === "preparing";
        return plan(calls, who);
      };
      const read: typeof readCalls = (events, user, now) => {
        const shown = prepares ? events.filter(({ type, content }) => type !== CALL.invite || content["lifetime"] === undefined) : events;
        return readCalls(shown, user, now);
      };
      return { calls: { plan: looks, read } };
    },
    { expected: ["glare.preparing/other-user", "glare.preparing/own-user"], collateral },
  );
}

/** Says twice what its user is asked for. */
const asksTwice = (): ((line: string) => readonly string[]) => (line) => (line.includes('"notice":"media-asked"') ? [line, line] : [line]);

const acting: readonly ClientFault[] = [
  stubborn(),
  mistaking(
    "glare.under-way",
    "yields-until-acknowledged",
    "It gives way to another call until its own invite is acknowledged.",
    ({ own, ...who }) => (own === undefined || own.stage === "sent" ? who : { ...who, own }),
    { expected: ["glare.under-way/not-acknowledged-*"], collateral },
  ),
  mistaking(
    "glare.under-way",
    "yields-until-it-reads",
    "It gives way to another call until it reads its own invite.",
    ({ own, ...who }) => (own === undefined || own.stage === "sent" || own.stage === "acknowledged" ? who : { ...who, own }),
    { expected: ["glare.under-way/*"], collateral },
  ),
  omitting("glare.repeat", "gives-up", "It does not repeat an invite of which it does not know what became.", { collateral }),
  misplanning(
    "glare.replaced",
    "leaves-the-loser",
    "It does not say that its call was replaced.",
    notSending(({ reason }) => reason === "replaced"),
    { collateral },
  ),
  misplanning(
    "glare.accept",
    "takes-nothing-over",
    "It answers a call that it takes over only when it is told to.",
    notSending(({ type }, { word }) => type === CALL.answer && word === undefined),
    {
      expected: ["glare.accept/loser-answers", "glare.accept/party"],
      collateral,
    },
  ),
  misplanning(
    "glare.no-ring",
    "rings-beside",
    "It rings for a call that another device of its user takes over.",
    ({ shown, send }, calls, who) => ({
      shown: shown === "nothing" && who.own === undefined && incomingOf(calls, who) ? "ringing" : shown,
      send,
    }),
    { collateral },
  ),
  mistaking(
    "glare.hangup",
    "forgets-the-word",
    "It forgets that its user has hung up before the decision.",
    ({ word, ...who }) => (word === "hang-up" || word === "reject" || word === undefined ? who : { ...who, word }),
    { collateral },
  ),
  saying("glare.media", "asks-again", "It asks for the microphone again when it takes a call over.", asksTwice, { collateral }),
];

/** Clients that decide glare, or act on it, otherwise than they should. */
export const faults: readonly ClientFault[] = [...order, ...acting];
