import type { Channel, User } from "../../probe/actors/index.ts";
import { jsonAt, type JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import type { Reply } from "../../runner/reply.ts";
import { eventScene } from "./event-twins.ts";
import { entryOn, followAll, isEntry, note, PATIENCE_MS, TOLD_MS } from "./scene.ts";

const snapshot = serverCheck({
  id: "stream.snapshot/first",
  requirement: "stream.snapshot",
  title: "On a stream each channel begins with its snapshot, the one that a request for it gives.",
  run: async (t) => {
    const { world, alice, bob, group } = await eventScene(t);
    const other = await world.group(alice);
    await group.post(bob, { ...note(world), state_key: bob.device });
    await group.post(bob, note(world));
    const stream = await followAll(alice, { [group.id]: 0, [other.id]: 1 });
    await entryOn(t, stream, group, 5, PATIENCE_MS);
    await entryOn(t, stream, other, 2, PATIENCE_MS);
    for (const channel of [group, other]) {
      const about = (item: JsonObject): boolean => (item["channel"] ?? jsonAt(item, "snapshot", "channel")) === channel.id;
      const [first, ...more] = stream.log.map(({ item }) => item).filter(about);
      t.equal(first?.["kind"], "snapshot", "the kind of the first item of a channel");
      t.equal(more.filter((item) => item["kind"] === "snapshot").length, 0, "further snapshots of a channel");
      const asked = (await t.accepted("the snapshot", () => channel.snapshot(alice))).object("ChannelSnapshot");
      const given = (first?.["snapshot"] ?? {}) as JsonObject;
      const fixed = ({ head, seq, state, tunnels }: JsonObject): unknown => [head, seq, ids(state), tunnels];
      t.equal(fixed(given), fixed(asked), "the snapshot on the stream");
    }
  },
});

/** The ids of state entries, in no order: their ages differ from one moment to the next. */
function ids(state: unknown): unknown[] {
  return Array.isArray(state) ? state.map((entry) => jsonAt(entry, "id")).toSorted() : [];
}

const form = serverCheck({
  id: "stream.form/event-stream",
  requirement: "stream.form",
  title: "A stream is text/event-stream, and each of its items is one data line.",
  run: async (t) => {
    const { world, alice, bob, group } = await eventScene(t);
    const { status, headers, stream } = await group.stream(alice);
    const type = headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
    t.equal([status, type], [200, "text/event-stream"], "status and media type of the answer to a stream request");
    if (stream === undefined) return;
    // An item that has not this form ends the waiting with what is wrong.
    await entryOn(t, stream, group, 3, PATIENCE_MS);
    await group.post(bob, { type: "org.example.note", content: { text: "two\nlines\r\n, and \u2028 another" } });
    await entryOn(t, stream, group, 4);
    await group.post(bob, note(world));
    await entryOn(t, stream, group, 5);
    t.fact("the items came, each as one data line");
  },
});

const live = serverCheck({
  id: "stream.live/told",
  requirement: "stream.live",
  title: "A new entry is on the streams of all readers within 1000 ms of its acceptance.",
  run: async (t) => {
    const { world, alice, bob, group } = await eventScene(t);
    const streams = [await group.follow(alice, 3), await group.follow(bob, 3)];
    const steps: readonly (readonly [string, () => ReturnType<Channel["post"]>])[] = [
      ["an event", () => group.post(bob, note(world))],
      ["a state event", () => group.post(alice, { ...note(world), state_key: "topic" })],
      ["a sealed event", () => group.post(bob, group.build.sealed(bob, note(world)))],
      ["a membership object", () => group.rotate(alice)],
    ];
    for (const [what, step] of steps) {
      const { seq, id } = (await t.accepted(what, step)).object("Ordered");
      const accepted = performance.now();
      for (const stream of streams) {
        t.equal((await entryOn(t, stream, group, Number(seq), PATIENCE_MS))["id"], id, `the id of ${what} on a stream`);
        const at = stream.log.find(({ item }) => isEntry(item, group) && item["seq"] === seq)?.at ?? accepted;
        const late = Math.round(at - accepted);
        t.expect(late <= TOLD_MS * t.scale, {
          what: `the time from the acceptance of ${what} to its coming on a stream`,
          expected: `at most ${TOLD_MS * t.scale} ms`,
          observed: `${late} ms`,
        });
      }
    }
  },
});

const heartbeat = serverCheck({
  id: "stream.heartbeat/idle",
  requirement: "stream.heartbeat",
  title: "A stream on which nothing happens is not silent for longer than heartbeat_ms, measured at twice that.",
  needs: ["limit:heartbeat_ms"],
  run: async (t) => {
    const { alice, group } = await eventScene(t);
    const stream = await group.follow(alice);
    await entryOn(t, stream, group, 3, PATIENCE_MS);
    // Twice: what a busy machine adds is no silence of the server.
    const most = 2 * t.limit("heartbeat_ms");
    for (let beat = 1; beat <= 3; beat += 1) {
      const seen = stream.activity.length;
      await t.eventually(`heartbeat ${beat} on an idle stream`, () => stream.activity.length > seen, most);
    }
    t.fact("three heartbeats came on an idle stream");
  },
});

/** A stream request as an answer that a twin can judge; an accepted stream is closed at once. */
async function opened(by: User, channels: Readonly<Record<string, number>>): Promise<Reply> {
  const answer = await by.stream(channels);
  answer.stream?.close();
  return answer;
}

const refuse = serverCheck({
  id: "stream.refuse/one-among-others",
  requirement: "stream.refuse",
  title: "A stream request that names one channel too many is refused with the code that a page of that channel gets.",
  run: async (t) => {
    const { world, alice, bob, group } = await eventScene(t);
    const unreadable = await world.group(alice, [{ user: bob, flags: { read: false, write: true, admin: false } }]);
    const banning = await world.group(alice, [bob]);
    await banning.ban(alice, bob);
    const cases: readonly (readonly [string, Channel, ErrorCode])[] = [
      ["of which the user is no member", await world.group(alice), "not-found"],
      ["from which the user is banned", banning, "not-found"],
      ["that the user does not read", unreadable, "forbidden"],
    ];
    for (const [what, channel, code] of cases) {
      await t.twin({
        field: `channels (one ${what})`,
        bad: () => opened(bob, { [group.id]: 0, [channel.id]: 0 }),
        good: () => opened(bob, { [group.id]: 0 }),
        expect: { code },
      });
      const page = await channel.events(bob);
      t.equal(page.problem?.code, code, `the code of a page of a channel ${what}`);
    }
  },
});

export const stream: readonly ServerCheck[] = [snapshot, form, live, heartbeat, refuse];
