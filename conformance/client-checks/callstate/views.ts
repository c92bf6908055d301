import type { ClientCheck } from "../../client-run/client-check.ts";
import { viewCheck, type Teller, type ViewPair } from "./telling.ts";

/** The 1st of January 11280, in milliseconds: that year is the sample in the description from which all this comes. */
export const YEAR_11280 = 293_792_140_800_000;

/** How old is what makes a device JOINED: it stays so for as long as a check may need. */
const FRESH_MS = 1_500;

const LEFT = { join_state: "LEFT" };
const JOINED = ({ event }: Teller): unknown => event();

/** A device that is there by its refresh alone: the entry is older than 10 s. */
const refreshed = ({ event, refresh }: Teller): void => refresh(event({}, { age: 11_000 }), {}, { age: FRESH_MS });

const ENTRY_RULES: readonly ViewPair[] = [
  {
    requirement: "presence.state",
    slug: "left",
    title: "A client takes a device as LEFT that has said so.",
    field: "join_state",
    joined: JOINED,
    left: ({ event }) => {
      event();
      event(LEFT);
    },
  },
  {
    requirement: "presence.state",
    slug: "unknown",
    title: "A client takes a device as LEFT whose join_state is one that there is not.",
    field: "join_state",
    joined: JOINED,
    left: ({ event }) => event({ join_state: "AWAY" }),
  },
  ...(["short", "has spaces in it, and that is not allowed"] as const).map((session_id, at): ViewPair => ({
    requirement: "presence.session",
    slug: ["short", "characters"][at] ?? "",
    title: "A client takes a device as LEFT whose session_id is no opaque id.",
    field: "session_id",
    joined: JOINED,
    left: ({ event }) => event({ session_id }),
  })),
  ...(
    [
      ["text", () => String(Date.now())],
      ["negative", () => -1],
      ["null", () => null],
    ] as const
  ).map(([slug, timestamp]): ViewPair => ({
    requirement: "presence.timestamp",
    slug,
    title: `A client takes a device as LEFT whose timestamp is no integer of at least 0: ${slug}.`,
    field: "timestamp",
    joined: JOINED,
    left: ({ event }) => event({ timestamp: timestamp() }),
  })),
  {
    requirement: "presence.timestamp",
    slug: "missing",
    title: "A client takes a device as LEFT whose callstate has no timestamp.",
    field: "timestamp",
    joined: JOINED,
    left: ({ scene: { home, group }, device, session }) => {
      const event = device.callstate({ session_id: session });
      const { timestamp: _, ...content } = event["content"] as Record<string, string>;
      home.force(
        group.id,
        "event",
        group.build.event(device.user, { type: "vt.callstate", state_key: device.address, device: device.address, content }),
      );
    },
  },
  {
    requirement: "presence.old",
    slug: "held-back",
    title: "A client takes a device as LEFT whose callstate was received more than 60 s after its timestamp.",
    field: "timestamp",
    joined: ({ event }) => event({}, { stamp: -59_000 }),
    left: ({ event }) => event({}, { stamp: -61_000 }),
  },
  {
    requirement: "presence.stale",
    slug: "before-it-joined",
    title: "A client takes a device as LEFT that was last refreshed more than 10 s ago.",
    field: "age",
    joined: ({ event }) => event({}, { age: FRESH_MS }),
    left: ({ event }) => event({}, { age: 11_000 }),
  },
  {
    requirement: "presence.member",
    slug: "removed",
    title: "A client takes a device as LEFT whose user was removed.",
    field: "membership",
    joined: JOINED,
    left: async ({ event, device, scene: { group, alice } }) => {
      event();
      await group.remove(alice, device.user);
    },
  },
  {
    requirement: "presence.clamp",
    slug: "stale",
    title: "A client takes a device as LEFT that is silent, though its timestamp lies in the year 11280.",
    field: "age",
    joined: ({ event }) => event({ timestamp: YEAR_11280 }),
    left: ({ event }) => event({ timestamp: YEAR_11280 }, { age: 11_000 }),
  },
  {
    requirement: "presence.clamp",
    slug: "goes-on",
    title: "A client goes on with a device whose clock was set right after it had joined in the year 11280.",
    field: "the refresh",
    joined: ({ event, refresh }) => refresh(event({ timestamp: YEAR_11280 }, { age: 11_000 }), {}, { age: FRESH_MS }),
    left: ({ event }) => event({ timestamp: YEAR_11280 }, { age: 11_000 }),
  },
];

/** Somebody else's address, and what stands for the one of the twin. */
const IGNORED: readonly ViewPair[] = [
  {
    requirement: "presence.key",
    slug: "another-key",
    title: "A client ignores a callstate that a user posts with the address of another device as its key.",
    field: "state_key",
    joined: JOINED,
    left: ({ event, device }) => event({}, { key: device.address, from: device.user.deviceOf("other") }),
  },
  {
    requirement: "presence.key",
    slug: "anothers-device",
    title: "A client ignores a callstate whose sender_device is a device of another user.",
    field: "sender",
    joined: JOINED,
    left: ({ event, scene: { alice } }) => event({}, { by: alice }),
  },
  {
    requirement: "presence.key",
    slug: "anothers-left",
    title: "A client ignores the LEFT of a device that another device posts.",
    field: "sender_device",
    joined: ({ event, device }) => {
      event();
      event(LEFT, { key: device.address, from: device.user.deviceOf("other") });
    },
    left: ({ event }) => {
      event();
      event(LEFT);
    },
  },
  {
    requirement: "presence.order",
    slug: "refresh-of-the-first",
    title: "A client ignores a refresh of an entry in the place of which there is another one.",
    field: "seq",
    joined: ({ event, other }) => {
      event();
      event(LEFT);
      event({ session_id: other });
    },
    left: ({ event, refresh, other }) => {
      const first = event();
      event(LEFT);
      refresh(first, { session_id: other });
    },
  },
  {
    requirement: "presence.same",
    slug: "one-member-more",
    title: "A client ignores a refresh that differs from the entry in more than its timestamp.",
    field: "a further member",
    joined: refreshed,
    left: ({ event, refresh }) => refresh(event({}, { age: 11_000 }), { mood: "quiet" }, { age: FRESH_MS }),
  },
  {
    requirement: "presence.same",
    slug: "left",
    title: "A client ignores a LEFT that comes as a refresh of a JOINED.",
    field: "seq",
    joined: ({ event, refresh }) => refresh(event({}, { age: 2_000 }), LEFT, { age: 1_000 }),
    left: ({ event }) => {
      event({}, { age: 2_000 });
      event(LEFT, { age: 1_000 });
    },
  },
  {
    requirement: "presence.gap",
    slug: "late-refresh",
    title: "A client ignores a refresh that comes more than 10 s after the one before.",
    field: "age of the entry",
    joined: refreshed,
    left: ({ event, refresh }) => refresh(event({}, { age: 16_000 }), {}, { age: FRESH_MS }),
  },
  {
    requirement: "presence.gap",
    slug: "joined-again",
    title: "A client ignores a second JOINED of a session that is over.",
    field: "session_id",
    // A millisecond later: an event that is the same to the octet is one event, however often it comes.
    joined: ({ event, other }) => {
      event();
      event(LEFT);
      event({ session_id: other }, { stamp: 1 });
    },
    left: ({ event }) => {
      event();
      event(LEFT);
      event({}, { stamp: 1 });
    },
  },
  {
    requirement: "presence.bad-refresh",
    slug: "text",
    title: "A client ignores a refresh by which its device would be LEFT at once, and keeps what was there before.",
    field: "whether it is a refresh",
    joined: ({ event, refresh }) => refresh(event({}, { age: 2_000 }), { timestamp: "now" }, { age: 1_000 }),
    left: ({ event, other }) => {
      event({}, { age: 2_000 });
      event({ session_id: other, timestamp: "now" }, { age: 1_000 });
    },
  },
  {
    requirement: "presence.backwards",
    slug: "refresh",
    title: "A client ignores a refresh whose timestamp is less than that of the entry.",
    field: "timestamp",
    joined: ({ event, refresh }) => refresh(event({}, { age: 11_000 }), {}, { age: FRESH_MS, stamp: -9_400 }),
    left: ({ event, refresh }) => refresh(event({}, { age: 11_000 }), {}, { age: FRESH_MS, stamp: -9_600 }),
  },
  {
    requirement: "presence.backwards",
    slug: "joined-again",
    title: "A client ignores a second JOINED of a session whose timestamp is less than that of the first.",
    field: "timestamp",
    joined: ({ event }) => {
      event({}, { age: 11_000 });
      event({}, { age: FRESH_MS, stamp: -9_400 });
    },
    left: ({ event }) => {
      event({}, { age: 11_000 });
      event({}, { age: FRESH_MS, stamp: -9_600 });
    },
  },
  {
    requirement: "presence.old-left",
    slug: "other-session",
    title: "A client ignores the LEFT of a session that its device has left for another one.",
    field: "session_id",
    joined: ({ event, other }) => {
      event();
      event({ session_id: other });
      event(LEFT);
    },
    left: ({ event, other }) => {
      event();
      event({ session_id: other });
      event({ ...LEFT, session_id: other });
    },
  },
];

/** What the client makes of what comes. */
export const views: readonly ClientCheck[] = [...ENTRY_RULES, ...IGNORED].map(viewCheck);
