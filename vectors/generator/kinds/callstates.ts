// Callstates: what makes a device LEFT, what is ignored, and who offers to whom.
import type { RequirementId } from "../../../schemas/v1/constants.ts";
import type { JsonObject, JsonValue } from "../../../reference/protocol/json/index.ts";
import type { Change } from "../contrast.ts";
import { contrasts } from "../contrast.ts";
import { ALICE, BOB, NOW } from "../scene.ts";
import type { Case, Kind } from "../vector.ts";
import { meshCases } from "./callstate-mesh.ts";
import { S1, S2, callstate } from "./callstate-parts.ts";
import { sequenceCases } from "./callstate-sequences.ts";

const PHONE = `phone${ALICE}`;
/** The sample of the origin: in the year 11280. */
const YEAR_11280 = 293_803_200_000_000;

function input(now: number, ...callstates: readonly JsonObject[]): JsonObject {
  return { members: [ALICE, BOB], callstates, now };
}

function change(id: string, comment: string, requirement: RequirementId, field: string, value: JsonValue | undefined): Change {
  return { id, comment, requirements: [requirement], field, value };
}

function same(id: string, comment: string, requirement: RequirementId, field: string, value: JsonValue): Change {
  return { ...change(id, comment, requirement, field, value), same: true };
}

/** A member of the content, with each of these values in its place. */
function each(values: readonly (JsonValue | undefined)[], name: string, requirement: RequirementId): readonly Change[] {
  const field = `/callstates/0/content/${name}`;
  return values.map((value, at) => {
    const id = `${name.replace("_", "-")}-${String(at + 1)}`;
    return change(id, `${name} is ${value === undefined ? "absent" : JSON.stringify(value)}`, requirement, field, value);
  });
}

const STATES = ["LEFT", "AWAY", "joined", "JOINED ", "", null, true, 1, {}, undefined];
const TIMESTAMPS = [String(NOW), "", null, -1, true, {}, [NOW], undefined];
const SESSIONS = ["", S1.slice(1), "a".repeat(256), `${S1.slice(1)}!`, `${S1.slice(1)}é`, 1, null, [S1], undefined];

function oneDevice(): readonly Case[] {
  const base: Case = {
    id: "joined",
    comment: "one device, just joined",
    requirements: ["presence.stale", "presence.key", "presence.clamp"],
    in: input(NOW, callstate(PHONE, 5, NOW)),
  };
  const [time, at] = ["/callstates/0/content/timestamp", "/now"];
  return contrasts(base, [
    same("stale-10000", "exactly 10 000 ms without a refresh", "presence.stale", at, NOW + 10_000),
    change("stale-10001", "a millisecond more", "presence.stale", at, NOW + 10_001),
    change("stale-a-day", "a day later", "presence.stale", at, NOW + 86_400_000),
    same("early", "the clock of the receiver goes after the server's", "presence.stale", at, NOW - 5000),
    same("old-60000", "the timestamp is exactly 60 000 ms old", "presence.old", time, NOW - 60_000),
    change("old-60001", "a millisecond more", "presence.old", time, NOW - 60_001),
    change("old-0", "the timestamp is the epoch", "presence.old", time, 0),
    same("future-1", "the timestamp lies in the future", "presence.clamp", time, NOW + 1),
    same("future-60001", "more than the clock skew in the future", "presence.clamp", time, NOW + 60_001),
    same("future-11280", "the timestamp lies in the year 11280", "presence.clamp", time, YEAR_11280),
    same("future-most", "the highest timestamp there is", "presence.clamp", time, Number.MAX_SAFE_INTEGER),
    change("no-member", "the user is not a member", "presence.member", "/members", [BOB]),
    change("no-members", "the channel has no members any more", "presence.member", "/members", []),
    ...each(STATES, "join_state", "presence.state"),
    ...each(TIMESTAMPS, "timestamp", "presence.timestamp"),
    ...each(SESSIONS, "session_id", "presence.session"),
    same("unknown-member", "an unknown member makes no difference", "presence.state", "/callstates/0/content/note", "hello"),
    change("session-longest", "the longest session_id", "presence.session", "/callstates/0/content/session_id", "~".repeat(255)),
    ...[`tablet${ALICE}`, ALICE, `${PHONE}/x`, `phone${BOB}`, `PHONE${ALICE}`, "", "phone"].map((key, n) =>
      change(`key-${String(n + 1)}`, `the key is "${key}"`, "presence.key", "/callstates/0/state_key", key),
    ),
    change("sender", "the sender is another user", "presence.key", "/callstates/0/sender", BOB),
    {
      ...change("device", "the device is another user's", "presence.key", "/callstates/0/sender_device", `phone${BOB}`),
      alike: ["/callstates/0/state_key"],
    },
    {
      ...change(
        "device-prefix",
        "the device begins like one of the sender's",
        "presence.key",
        "/callstates/0/sender_device",
        `${PHONE}.evil`,
      ),
      alike: ["/callstates/0/state_key"],
    },
  ]);
}

function refreshes(): readonly Case[] {
  const ids: readonly RequirementId[] = ["presence.stale", "presence.same", "presence.gap", "presence.bad-refresh", "presence.backwards"];
  const refresh = callstate(PHONE, 5, NOW + 10_000);
  const base: Case = {
    id: "refreshed",
    comment: "a refresh",
    requirements: ids,
    in: input(NOW + 15_000, callstate(PHONE, 5, NOW), refresh),
  };
  const content = "/callstates/1/content";
  const at = "/callstates/1/received_at";
  return contrasts(base, [
    same("stale-10000", "exactly 10 000 ms after the refresh", "presence.stale", "/now", NOW + 20_000),
    change("stale-10001", "a millisecond more", "presence.stale", "/now", NOW + 20_001),
    change("gap-10001", "the refresh comes a millisecond too late", "presence.gap", at, NOW + 10_001),
    change("before", "the refresh was received earlier", "presence.stale", at, NOW + 4000),
    change("session", "it has another session and the same seq", "presence.same", `${content}/session_id`, S2),
    change("left", "it says LEFT and has the same seq", "presence.same", `${content}/join_state`, "LEFT"),
    change("more", "it has a member that the entry does not have", "presence.same", `${content}/note`, 1),
    change("text", "its timestamp is a text", "presence.bad-refresh", `${content}/timestamp`, String(NOW + 10_000)),
    change("no-time", "it has no timestamp", "presence.bad-refresh", `${content}/timestamp`, undefined),
    change("older", "its timestamp is a millisecond less than that of the entry", "presence.backwards", `${content}/timestamp`, NOW - 1),
    same("equal", "its timestamp is that of the entry", "presence.backwards", `${content}/timestamp`, NOW),
    same("future", "its timestamp lies in the year 11280", "presence.clamp", `${content}/timestamp`, YEAR_11280),
    change("lower", "it has a lower seq than the entry", "presence.order", "/callstates/1/seq", 4),
    change(
      "higher",
      "it has a higher seq: it is an event of the same session, and gives the device a new place",
      "presence.order",
      "/callstates/1/seq",
      6,
    ),
    change("key", "it is about another device", "presence.key", "/callstates/1/state_key", `tablet${ALICE}`),
    change("first-left", "what it refreshes is LEFT", "presence.gap", "/callstates/0/content/join_state", "LEFT"),
    change("first-text", "what it refreshes has a text for a timestamp", "presence.gap", "/callstates/0/content/timestamp", String(NOW)),
  ]);
}

/** A refresh that is ignored leaves the device as it was. */
function badRefreshes(): readonly Case[] {
  const refresh = callstate(PHONE, 5, NOW + 5000);
  const base: Case = {
    id: "refreshed-soon",
    comment: "a refresh, seen at once",
    requirements: ["presence.bad-refresh", "presence.same"],
    in: input(NOW + 6000, callstate(PHONE, 5, NOW), refresh),
  };
  const content = "/callstates/1/content";
  return contrasts(base, [
    same("text", "its timestamp is a text", "presence.bad-refresh", `${content}/timestamp`, String(NOW)),
    same("old", "its timestamp is too old", "presence.bad-refresh", `${content}/timestamp`, NOW - 60_000),
    same("left", "it says LEFT, and has the seq of the entry", "presence.same", `${content}/join_state`, "LEFT"),
    same("session", "it has another session, and the seq of the entry", "presence.same", `${content}/session_id`, S2),
    change("event", "it says LEFT, and has no session", "presence.session", "/callstates/0/content/session_id", null),
  ]);
}

/** Timestamps of the future are taken as the time of receipt, also where two are compared. */
function clamped(): readonly Case[] {
  const first = callstate(PHONE, 5, NOW, { timestamp: YEAR_11280 });
  const after = callstate(PHONE, 5, NOW + 4000, { timestamp: NOW });
  const old = [callstate(PHONE, 5, NOW, { timestamp: NOW - 60_000 }), callstate(PHONE, 5, NOW + 5000, { timestamp: NOW - 55_000 })];
  const time = "/callstates/1/content/timestamp";
  return [
    ...contrasts(
      {
        id: "future-then-present",
        comment: "the entry is of the year 11280, its refresh of the time when the entry was received",
        requirements: ["presence.clamp", "presence.backwards"],
        in: input(NOW + 14_000, first, after),
      },
      [
        change("less", "the refresh is a millisecond older than that", "presence.clamp", time, NOW - 1),
        same("more", "the refresh is of the year 11280 too", "presence.clamp", time, YEAR_11280),
        same("most", "the refresh is still later", "presence.clamp", time, YEAR_11280 + 1),
      ],
    ),
    ...contrasts(
      {
        id: "slow-clock",
        comment: "the clock of the device is 60 000 ms behind, and stays so",
        requirements: ["presence.old", "presence.bad-refresh"],
        in: input(NOW + 12_000, ...old),
      },
      [change("slower", "the refresh is a millisecond older than that", "presence.bad-refresh", time, NOW - 55_001)],
    ),
  ];
}

function sessionCases(): readonly Case[] {
  const join = (seq: number, at: number, session_id: string, more: JsonObject = {}): JsonObject =>
    callstate(PHONE, seq, at, { session_id, ...more });
  const leave = (seq: number, at: number, session_id: string): JsonObject => join(seq, at, session_id, { join_state: "LEFT" });
  const content = (n: number): string => `/callstates/${String(n)}/content`;
  const rejoin: Case = {
    id: "rejoin",
    comment: "left, then joined with a new session",
    requirements: ["presence.gap", "presence.order"],
    in: input(NOW + 3000, join(5, NOW, S1), leave(6, NOW + 1000, S1), join(7, NOW + 2000, S2)),
  };
  const late: Case = {
    id: "left-late",
    comment: "the LEFT of the old session comes after the new one has joined",
    requirements: ["presence.old-left", "presence.order"],
    in: input(NOW + 3000, join(5, NOW, S1), join(6, NOW + 1000, S2), leave(7, NOW + 2000, S1)),
  };
  const again: Case = {
    id: "joined-again",
    comment: "a second JOINED of the same session, just in time",
    requirements: ["presence.gap", "presence.backwards"],
    in: input(NOW + 12_000, join(5, NOW, S1), join(9, NOW + 10_000, S1)),
  };
  return [
    ...contrasts(rejoin, [
      change("old-session", "with the session that it has left", "presence.gap", `${content(2)}/session_id`, S1),
      change("no-left", "the LEFT was of another session, and the new one joins all the same", "presence.order", "/callstates/2/seq", 4),
      same("never-left", "without the LEFT being one", "presence.old-left", `${content(1)}/session_id`, S2),
    ]),
    ...contrasts(late, [
      change("new-session", "it is the LEFT of the new session", "presence.old-left", `${content(2)}/session_id`, S2),
      same("away", "an unknown state of the old session", "presence.old-left", `${content(2)}/join_state`, "AWAY"),
      change("joins", "it joins, with the session of before", "presence.old-left", `${content(2)}/join_state`, "JOINED"),
      same("first", "it has the seq of the old session's entry", "presence.order", "/callstates/2/seq", 5),
    ]),
    ...contrasts(again, [
      change("late", "a millisecond too late", "presence.gap", "/callstates/1/received_at", NOW + 10_001),
      change("new", "with a new session", "presence.gap", `${content(1)}/session_id`, S2),
      change("back", "its timestamp goes back", "presence.backwards", `${content(1)}/timestamp`, NOW - 1),
      change("text", "its timestamp is a text", "presence.timestamp", `${content(1)}/timestamp`, String(NOW)),
      change("refresh", "it is a refresh", "presence.order", "/callstates/1/seq", 5),
    ]),
    {
      id: "echo",
      comment: "the same event twice: from the snapshot and from the entries",
      requirements: ["presence.order", "presence.backwards"],
      in: input(NOW + 9000, join(5, NOW, S1), join(5, NOW, S1)),
    },
    {
      id: "refresh-echo",
      comment: "the same refresh twice",
      requirements: ["presence.order", "presence.backwards"],
      in: input(NOW + 12_000, join(5, NOW, S1), join(5, NOW + 4000, S1), join(5, NOW + 4000, S1)),
    },
    {
      id: "new-session-at-once",
      comment: "a new session joins although the old one has not left",
      requirements: ["presence.gap"],
      in: input(NOW + 1000, join(5, NOW, S1), join(6, NOW + 500, S2)),
    },
    {
      id: "nobody",
      comment: "no callstate at all",
      requirements: ["mesh.cap", "mesh.offer"],
      in: input(NOW),
    },
  ];
}

export const callstates: Kind = {
  kind: "callstates",
  algorithm: "The view of the chapter Callstate",
  notes:
    "Nothing is refused here: a case that is made from another one, and comes to something else, names that one as its twin. Cases of a sequence are one sequence, cut after each callstate.",
  groups: () => [
    {
      op: "callstate.view",
      cases: [...oneDevice(), ...refreshes(), ...badRefreshes(), ...clamped(), ...sessionCases(), ...meshCases(), ...sequenceCases()],
    },
  ],
};
