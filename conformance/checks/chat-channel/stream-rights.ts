import { READ_WRITE, type Channel, type User } from "../../probe/actors/index.ts";
import type { EventStream } from "../../probe/stream.ts";
import { jsonAt, textAt, type JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { eventScene } from "./event-twins.ts";
import { entryOn, followAll, isEntry, note, PATIENCE_MS, TOLD_MS } from "./scene.ts";

const WRITE_ONLY = { read: false, write: true, admin: false };

function isAbout(kind: string, channel: Channel): (item: JsonObject) => boolean {
  return (item) => item["kind"] === kind && item["channel"] === channel.id;
}

const added = serverCheck({
  id: "stream.added/new-reader",
  requirement: "stream.added",
  title: "The open streams of a user tell of each channel of which the user becomes a reader, and of no other.",
  run: async (t) => {
    const { world, alice, bob, group } = await eventScene(t);
    const streams = [await group.follow(bob, 3), await group.follow(bob, 3)];
    const unread = await world.group(alice, [{ user: bob, flags: WRITE_ONLY }]);
    const elsewhere = await world.group(alice);
    const grown = await world.group(alice, [{ user: bob, flags: WRITE_ONLY }]);
    const told = async (what: string, channel: Channel): Promise<void> => {
      for (const stream of streams) await stream.next(`an added item after ${what}`, isAbout("added", channel), PATIENCE_MS * t.scale);
      t.fact(`the streams told of ${what}`);
    };
    await told("an add", await world.group(alice, [bob]));
    await told("a DM", await world.dm(alice, bob));
    await grown.change(alice, bob, READ_WRITE);
    await told("a change that gives read", grown);
    for (const stream of streams) {
      for (const [what, channel] of Object.entries({ "without read": unread, "of others": elsewhere, "that is named": group })) {
        const items = stream.log.filter(({ item }) => isAbout("added", channel)(item));
        t.equal(items.length, 0, `added items of a channel ${what}`);
      }
    }
  },
});

/** The four ways in which Bob's reading ends. */
export const TAKERS: Readonly<Record<string, (group: Channel, alice: User, bob: User) => ReturnType<Channel["leave"]>>> = {
  "a change": (group, alice, bob) => group.change(alice, bob, WRITE_ONLY),
  "a remove": (group, alice, bob) => group.remove(alice, bob),
  "a ban": (group, alice, bob) => group.ban(alice, bob),
  "a leave": (group, _alice, bob) => group.leave(bob),
};

const lost = serverCheck({
  id: "stream.lost/told-and-silent",
  requirement: "stream.lost",
  title: "The streams of a user who loses read tell so, send nothing of the channel afterwards, and go on with the others.",
  run: async (t) => {
    const { world, alice, bob, group: kept } = await eventScene(t);
    const groups: [string, Channel][] = [];
    for (const what of Object.keys(TAKERS)) groups.push([what, await world.group(alice, [bob])]);
    const names = Object.fromEntries([kept, ...groups.map(([, group]) => group)].map((group) => [group.id, 3]));
    const stream = await followAll(bob, names);
    const witness = await followAll(alice, names);
    for (const [what, group] of groups) {
      await group.post(alice, note(world));
      await entryOn(t, stream, group, 4);
      await TAKERS[what]?.(group, alice, bob);
      await stream.next(`a lost item after ${what}`, isAbout("lost", group), PATIENCE_MS * t.scale);
      const { seq } = (await group.post(alice, note(world))).object("Ordered");
      await t.fence(`the event after ${what} on the stream of another reader`, () => entryOn(t, witness, group, Number(seq)));
    }
    const { seq } = (await kept.post(alice, note(world))).object("Ordered");
    await t.fence("an event of a channel that is still read", () => entryOn(t, stream, kept, Number(seq)));
    for (const [what, group] of groups) {
      const items = stream.log.map(({ item }) => item).filter((item) => item["channel"] === group.id);
      t.equal(items.at(-1)?.["kind"], "lost", `the kind of the last item of the channel that was lost by ${what}`);
      t.equal(items.filter((item) => item["kind"] === "lost").length, 1, `lost items of the channel that was lost by ${what}`);
    }
  },
});

/** Waits until what was taken must not work any more. */
export async function rightsDelay(t: ServerTest, since: number): Promise<void> {
  await t.eventually("the time in which a right may still work", () => performance.now() - since > TOLD_MS * t.scale, 2 * TOLD_MS);
}

/** Everything of a channel on a stream that came after a moment. */
export function lateItems(stream: EventStream, channel: Channel, since: number): JsonObject[] {
  const isOf = (item: JsonObject): boolean => (item["channel"] ?? jsonAt(item, "snapshot", "channel")) === channel.id;
  return stream.log.filter(({ at, item }) => at > since && isOf(item)).map(({ item }) => item);
}

const cutPages = serverCheck({
  id: "channel.cut/pages",
  requirement: "channel.cut",
  also: ["channel.read"],
  title: "1000 ms after a member lost read, no request gives events, not even one that was held when it was lost.",
  run: async (t) => {
    const { world, alice, bob, group } = await eventScene(t);
    await t.accepted("a page before", () => group.events(bob));
    // The change is entry 4: what wakes this request is the event after it.
    const held = group.events(bob, { after: 4, wait: 60_000 }, { ms: 70_000 });
    held.catch(() => undefined);
    await t.accepted("the change that takes read", () => group.attempt.change(alice, bob, WRITE_ONLY));
    const taken = performance.now();
    await rightsDelay(t, taken);
    const secret = await t.accepted("an event after that", () => group.attempt.post(alice, note(world)));
    const id = textAt(secret.object("Ordered"), "id");
    const requests = [
      ["a page", () => group.events(bob)],
      ["a page with wait", () => group.events(bob, { after: 4, wait: 100 })],
      ["the snapshot", () => group.snapshot(bob)],
    ] as const;
    for (const [what, request] of requests) {
      const { status, problem } = await request();
      t.equal([status, problem?.code], [403, "forbidden"], `status and code of ${what} for a user who lost read`);
    }
    await held.then(
      (answer) => {
        const text = new TextDecoder().decode(answer.body);
        t.expect(!text.includes(id), {
          what: "the answer to a page request that was held when read was lost",
          expected: "nothing that was accepted more than 1000 ms later",
          observed: `the event ${id}`,
        });
      },
      () => undefined,
    );
    const page = await t.accepted("a page of a reader", () => group.events(alice, { after: 4 }));
    t.equal(jsonAt(page.json("EventPage"), "items", 0, "id"), id, "the event in the page of a reader");
  },
});

const cutStream = serverCheck({
  id: "channel.cut/stream-and-notices",
  requirement: "channel.cut",
  title: "1000 ms after a member lost read, the member's streams have neither entries nor notices of the channel.",
  run: async (t) => {
    const { world, alice, bob, group } = await eventScene(t);
    const kept = await world.group(alice, [bob]);
    const stream = await followAll(bob, { [group.id]: 3, [kept.id]: 3 });
    const witness = await group.follow(alice, 3);
    await group.post(alice, note(world));
    await entryOn(t, stream, group, 4);
    await t.accepted("the change that takes read", () => group.attempt.change(alice, bob, WRITE_ONLY));
    const taken = performance.now();
    await group.post(alice, note(world));
    await rightsDelay(t, taken);
    const since = Math.max(taken + TOLD_MS * t.scale, performance.now());
    const tunnel = await group.declare(alice);
    await tunnel.join(alice);
    await group.post(alice, { ...note(world), state_key: "topic" });
    const { seq } = (await group.rotate(alice)).object("Ordered");
    await t.fence("the entries on the stream of a reader", () => entryOn(t, witness, group, Number(seq)));
    const isNotice = (item: JsonObject): boolean => isAbout("notice", group)(item) && jsonAt(item, "tunnel", "state") === "open";
    await t.fence("a notice on the stream of a reader", () => witness.next("a notice", isNotice, TOLD_MS * t.scale));
    await kept.post(alice, note(world));
    await t.fence("an event of another channel on the stream", () => entryOn(t, stream, kept, 4));
    t.equal(lateItems(stream, group, since), [], "what came of the channel on the stream of a user who lost read");
    t.expect(
      witness.log.some(({ at, item }) => at > since && isEntry(item, group)),
      {
        what: "the entries on the stream of a reader",
        expected: "some",
        observed: "none",
      },
    );
  },
});

export const streamRights: readonly ServerCheck[] = [added, lost, cutPages, cutStream];
