import type { CallstateEntry, CallstateReport } from "../../../reference/protocol/callstate/index.ts";
import { isJoined, receiveCallstate, viewEntries } from "../../../reference/protocol/callstate/index.ts";
import type { JsonObject } from "../../../reference/protocol/json/index.ts";
import type { PresenceRules } from "../../../reference/client/mesh/presence.ts";
import type { RequirementId } from "../../runner/requirement-id.ts";
import type { ClientFault, FaultOptions } from "./client-fault.ts";
import { checksOf, omitting, seamed } from "./client-fault.ts";
import { sameFor } from "./ways.ts";

/** Sees entries that are not those that it keeps. */
function seeing(change: (entry: CallstateEntry) => JsonObject): PresenceRules["view"] {
  return (kept, members, at) =>
    viewEntries(new Map([...kept].map(([device, one]) => [device, { ...one, content: change(one) }])), members, at);
}

/** Takes what comes as if its content were another one, and keeps what came. */
function takenFor(change: (entry: CallstateEntry, report: CallstateReport) => JsonObject): PresenceRules["receive"] {
  return (entry, report) => {
    if (entry === undefined) return receiveCallstate(entry, report);
    const next = receiveCallstate(entry, { ...report, content: change(entry, report) });
    return next === entry || next === undefined ? next : { ...next, content: report.content };
  };
}

const isLeft = ({ content }: CallstateReport): boolean => content["join_state"] !== "JOINED";
const isRefresh = (entry: CallstateEntry, { seq }: CallstateReport): boolean => entry.seq === seq;
/** Of an entry or a report. */
const isInTime = ({ content, received_at }: CallstateEntry): boolean => isJoined({ seq: 1, received_at, content }, received_at);

const keep = ({ seq, received_at, content }: CallstateReport): CallstateEntry => ({ seq, received_at, content });

type WrongView = readonly [requirement: RequirementId, id: string, title: string, rules: Partial<PresenceRules>, more?: FaultOptions];

const VIEWS: readonly WrongView[] = [
  [
    "presence.state",
    "takes-away-as-joined",
    "It takes every device as joined that has not said LEFT.",
    { view: seeing(({ content }) => (content["join_state"] === "LEFT" ? content : { ...content, join_state: "JOINED" })) },
    { expected: ["presence.state/unknown"] },
  ],
  [
    "presence.state",
    "never-hears-left",
    "It takes no device as LEFT that says so.",
    { view: seeing(({ content }) => ({ ...content, join_state: "JOINED" })) },
  ],
  [
    "presence.session",
    "takes-any-session",
    "It takes any text as a session.",
    {
      view: seeing(({ content }) => ({
        ...content,
        session_id: (content["session_id"] as string).replaceAll(/[^0-9A-Za-z]/g, "-").padEnd(22, "-"),
      })),
    },
  ],
  [
    "presence.timestamp",
    "takes-any-timestamp",
    "It takes a timestamp that is none as now.",
    {
      view: seeing(({ content, received_at }) => {
        const { timestamp } = content;
        return typeof timestamp === "number" && timestamp >= 0 ? content : { ...content, timestamp: received_at };
      }),
    },
  ],
  [
    "presence.old",
    "takes-what-was-held-back",
    "It takes a callstate that was held back for however long.",
    {
      view: seeing(({ content, received_at }) =>
        typeof content["timestamp"] === "number" ? { ...content, timestamp: Math.max(content["timestamp"], received_at) } : content,
      ),
    },
  ],
  [
    "presence.stale",
    "waits-for-the-silent",
    "It takes a device as joined for as long as nobody says that it left.",
    { view: (kept, members) => viewEntries(kept, members, (device) => kept.get(device)?.received_at ?? 0) },
  ],
  [
    "presence.member",
    "keeps-those-who-were-removed",
    "It takes devices of users who are no members.",
    { view: (kept, _, at) => viewEntries(kept, new Set([...kept.keys()].map((device) => device.slice(device.indexOf("@")))), at) },
    { expected: ["presence.member/seat"], collateral: ["mesh.close/*"] },
  ],
  [
    "presence.clamp",
    "refuses-the-future",
    "It takes a device as LEFT whose clock is ahead.",
    {
      view: seeing(({ content, received_at }) =>
        Number(content["timestamp"]) > received_at + 60_000 ? { ...content, timestamp: -1 } : content,
      ),
    },
    { expected: ["presence.clamp/stale"] },
  ],
  [
    "presence.clamp",
    "remembers-the-future",
    "It takes all that comes after a timestamp of the future as going back in time.",
    {
      receive: (entry, report) =>
        entry !== undefined && Number(report.content["timestamp"]) < Number(entry.content["timestamp"])
          ? entry
          : receiveCallstate(entry, report),
    },
    { expected: ["presence.clamp/clock-set-right"], collateral: ["presence.backwards/*", "presence.old-left/*"] },
  ],
  [
    "presence.clamp",
    "believes-the-future",
    "It takes a device as fresh whose timestamp lies in the future.",
    {
      view: (kept, members, at) =>
        viewEntries(kept, members, (device) => {
          const entry = kept.get(device);
          return entry !== undefined && Number(entry.content["timestamp"]) > entry.received_at + 60_000 ? entry.received_at : at(device);
        }),
    },
    { expected: ["presence.clamp/stale"], collateral: ["presence.clamp/goes-on"] },
  ],
  [
    "presence.order",
    "goes-back-to-the-first",
    "It takes a refresh of an entry in whose place there is another one.",
    {
      receive: (entry, report) => (entry !== undefined && report.seq < entry.seq ? keep(report) : receiveCallstate(entry, report)),
    },
    { expected: ["presence.order/after-it-joined"] },
  ],
  [
    "presence.same",
    "lets-refreshes-say-anything",
    "It takes a refresh that says something else than the entry.",
    {
      receive: takenFor((entry, report) =>
        isRefresh(entry, report) ? { ...entry.content, timestamp: report.content["timestamp"] ?? null } : report.content,
      ),
    },
  ],
  [
    "presence.gap",
    "lets-sessions-rise-again",
    "It takes a session that was over as going on.",
    {
      receive: (entry, report) => {
        if (entry === undefined) return receiveCallstate(entry, report);
        const alive = { ...entry, received_at: report.received_at, content: { ...entry.content, join_state: "JOINED" } };
        const next = receiveCallstate(alive, report);
        return next === alive ? entry : next;
      },
    },
  ],
  [
    "presence.bad-refresh",
    "believes-bad-refreshes",
    "It takes a refresh by which its device is LEFT.",
    {
      receive: takenFor((entry, report) =>
        isRefresh(entry, report) && !isInTime(keep(report)) ? { ...report.content, timestamp: report.received_at } : report.content,
      ),
    },
  ],
  [
    "presence.backwards",
    "goes-back-in-time",
    "It takes what goes back in time.",
    { receive: takenFor((_, report) => (isInTime(keep(report)) ? { ...report.content, timestamp: report.received_at } : report.content)) },
  ],
  [
    "presence.old-left",
    "hears-any-left",
    "It takes the LEFT of whatever session as that of the device.",
    {
      receive: (entry, report) =>
        entry !== undefined && report.seq > entry.seq && isLeft(report) && report.state_key === report.sender_device
          ? keep(report)
          : receiveCallstate(entry, report),
    },
  ],
  [
    "mesh.cap",
    "knows-no-cap",
    "It takes all who have joined as the mesh.",
    {
      view: (...given) => {
        const { devices, offers } = viewEntries(...given);
        return { devices: devices.map((one) => (one.join_state === "JOINED" ? { ...one, in_mesh: true } : one)), offers };
      },
    },
  ],
  [
    "mesh.offer",
    "offers-with-the-lower-seq",
    "It offers to those who have joined after it.",
    {
      view: (...given) => {
        const { devices, offers } = viewEntries(...given);
        return { devices: devices.map((one) => (one.join_state === "JOINED" ? { ...one, seq: -one.seq } : one)), offers };
      },
    },
  ],
];

/** Clients that make something else of callstates. */
export const faults: readonly ClientFault[] = [
  omitting("presence.refresh", "never-refreshes", "It posts its callstate once."),
  omitting("presence.refresh-rate", "refreshes-all-the-time", "It refreshes its callstate more than twice as often."),
  omitting("presence.new-session", "clings-to-its-session", "It joins again with the session that was refused.", {
    expected: ["presence.new-session/expired"],
  }),
  seamed("presence.new-session", "one-session-for-all", "It joins with the same session each time.", () => ({ random: sameFor("mesh") }), {
    expected: ["presence.new-session/joins-again"],
  }),
  omitting("presence.leave", "vanishes", "It leaves without a word."),
  seamed("presence.own", "speaks-for-others", "It posts the LEFT of another device.", () => ({
    body: (_, body) => {
      const { type, state_key, content } = body as { readonly type?: string; readonly state_key?: string; readonly content?: JsonObject };
      return type === "vt.callstate" && content?.["join_state"] === "LEFT" ? { ...body, state_key: `other-${state_key ?? ""}` } : body;
    },
  })),
  seamed(
    "presence.key",
    "believes-any-key",
    "It takes a callstate as that of the device that its key names, whoever posts it.",
    () => ({
      omit: ["event.client-rights"],
      callstates: {
        receive: (entry, report) => {
          const { state_key } = report;
          return receiveCallstate(entry, { ...report, sender_device: state_key, sender: state_key.slice(state_key.indexOf("@")) });
        },
      },
    }),
    { expected: checksOf("presence.key", "another-key", "anothers-device", "anothers-left") },
  ),
  ...VIEWS.map(([requirement, id, title, callstates, more]) => seamed(requirement, id, title, () => ({ callstates }), more)),
];
