import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { Channel } from "../../probe/actors/index.ts";
import { isJsonObject, thingId, type JsonObject } from "../../probe/wire/index.ts";
import { follows } from "../common/following.ts";
import { lying } from "../common/lying.ts";
import { clientScene, groupOf, token, type ClientScene } from "../common/scene.ts";

/** Events of Bob's, ready to be posted. */
function texts({ t, bob }: ClientScene, group: Channel, count: number): JsonObject[] {
  return Array.from({ length: count }, () => group.build.event(bob, { type: "example.text", content: { body: token(t) } }));
}

const eventId = (event: JsonObject): string => thingId("event", event);

/** The ids of those events, as the client applied them. */
async function readIds({ client }: ClientScene, group: Channel, last: JsonObject): Promise<readonly unknown[]> {
  return (await client.hasRead(group.id, eventId(last))).map(({ id }) => id);
}

/** Whether an item of a stream is the entry of that event. */
function isEntryOf(item: JsonObject, event: JsonObject): boolean {
  return item["kind"] === "event" && item["id"] === eventId(event);
}

const swapped = clientCheck({
  id: "channel.seq-order/stream-swapped",
  requirement: "channel.seq-order",
  also: ["channel.gaps"],
  title: "A client applies events in the order of `seq`, each once, though they come the other way round, and again.",
  ops: ["read-events"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, bob } = scene;
    const group = await groupOf(scene);
    const [start, first, second, fence] = texts(scene, group, 4) as [JsonObject, JsonObject, JsonObject, JsonObject];
    await group.post(bob, start);
    await readIds(scene, group, start);
    await follows(t, client, group.id);
    let held: JsonObject | undefined;
    const stream = (item: JsonObject): readonly JsonObject[] => {
      if (isEntryOf(item, first)) {
        held = item;
        return [];
      }
      // The one behind it, itself, and both once more.
      return isEntryOf(item, second) && held !== undefined ? [item, held, item, held] : [item];
    };
    await lying(home, { only: [client.user], stream }, async () => {
      await group.post(bob, first);
      await group.post(bob, second);
      await group.post(bob, fence);
      t.equal(await readIds(scene, group, fence), [start, first, second, fence].map(eventId), "the events, as they were applied");
    });
    t.fact("all events were read");
  },
});

const pageSwapped = clientCheck({
  id: "channel.seq-order/page-reversed",
  requirement: "channel.seq-order",
  title: "A client never shows events against the order of `seq`, whatever order a server gives them in.",
  ops: ["read-events", "send-event"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, bob } = scene;
    const group = await groupOf(scene);
    const [start, first, second, fence] = texts(scene, group, 4) as [JsonObject, JsonObject, JsonObject, JsonObject];
    await group.post(bob, start);
    await readIds(scene, group, start);
    await follows(t, client, group.id);
    const isHeld = (entry: JsonObject): boolean => [first, second].some((event) => isEntryOf(entry, event));
    const entries = (channel: string, all: readonly JsonObject[]): readonly JsonObject[] =>
      channel === group.id ? [...all.filter((entry) => !isHeld(entry)), ...all.filter(isHeld).toReversed()] : all;
    // Nothing of it comes on the stream, so that it comes by that page alone.
    const stream = (item: JsonObject): readonly JsonObject[] => (isHeld(item) ? [] : [item]);
    await lying(home, { only: [client.user], entries, stream }, async () => {
      await group.post(bob, first);
      await group.post(bob, second);
      // Fetches, whatever comes of it.
      await client.ask("send-event", { channel: group.id, type: "example.other", content: { body: token(t) }, sealed: false });
    });
    await group.post(bob, fence);
    const known = [start, first, second, fence].map(eventId);
    const shown = (await readIds(scene, group, fence)).filter((id) => known.some((one) => one === id));
    t.equal(shown, known, "the events, as they were applied");
    t.fact("all events were read");
  },
});

const again = clientCheck({
  id: "channel.seq-order/applied-before",
  requirement: "channel.seq-order",
  title: "A client ignores an event that it has applied when it comes again under another `seq`.",
  ops: ["read-events"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { home, bob } = scene;
    const group = await groupOf(scene);
    const [first, other, fence] = texts(scene, group, 3) as [JsonObject, JsonObject, JsonObject];
    await group.post(bob, first);
    home.force(group.id, "event", first);
    await group.post(bob, other);
    home.force(group.id, "event", first);
    await group.post(bob, fence);
    t.equal(await readIds(scene, group, fence), [first, other, fence].map(eventId), "the events, as they were applied");
    t.fact("each event was read once");
  },
});

const gapFetched = clientCheck({
  id: "channel.gaps/fetched",
  requirement: "channel.gaps",
  title: "A client fetches the event that a stream left out, and applies it before the one behind it.",
  ops: ["read-events"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, bob } = scene;
    const group = await groupOf(scene);
    const [start, missing, behind] = texts(scene, group, 3) as [JsonObject, JsonObject, JsonObject];
    await group.post(bob, start);
    await readIds(scene, group, start);
    await follows(t, client, group.id);
    const stream = (item: JsonObject): readonly JsonObject[] => (isEntryOf(item, missing) ? [] : [item]);
    await lying(home, { only: [client.user], stream }, async () => {
      await group.post(bob, missing);
      await group.post(bob, behind);
      t.equal(await readIds(scene, group, behind), [start, missing, behind].map(eventId), "the events, as they were applied");
    });
    t.fact("the event that the stream left out was read");
  },
});

const gapKept = clientCheck({
  id: "channel.gaps/withheld",
  requirement: "channel.gaps",
  title: "A client does not apply an event behind one that the server withholds.",
  ops: ["read-events", "send-event"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, bob } = scene;
    const reads = async (withheld: boolean): Promise<boolean> => {
      const group = await groupOf(scene);
      const [start, missing, behind] = texts(scene, group, 3) as [JsonObject, JsonObject, JsonObject];
      await group.post(bob, start);
      await readIds(scene, group, start);
      const entries = (channel: string, all: readonly JsonObject[]): readonly JsonObject[] =>
        withheld && channel === group.id ? all.filter((entry) => !isEntryOf(entry, missing)) : all;
      return lying(home, { only: [client.user], entries }, async () => {
        await group.post(bob, missing);
        await group.post(bob, behind);
        await client.ask("send-event", { channel: group.id, type: "example.other", content: { body: token(t) }, sealed: false });
        const { events } = await client.ok("read-events", { channel: group.id });
        return Array.isArray(events) && events.some((event) => isJsonObject(event) && event["id"] === eventId(behind));
      });
    };
    await t.beside({
      field: "seq, with nothing missing before it",
      expect: "wait for what is missing",
      wrong: () => reads(true),
      right: () => reads(false),
    });
  },
});

const gapInLog = clientCheck({
  id: "channel.gaps/log",
  requirement: "channel.gaps",
  also: ["log.client-verify"],
  title: "A client does not take an event of somebody whose removal the server withholds, nor anything else behind it.",
  ops: ["read-events", "send-event"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, alice, bob } = scene;
    const reads = async (withheld: boolean): Promise<boolean> => {
      const group = await groupOf(scene);
      const [start, later] = texts(scene, group, 2) as [JsonObject, JsonObject];
      await group.post(bob, start);
      await readIds(scene, group, start);
      const entries = (channel: string, all: readonly JsonObject[]): readonly JsonObject[] =>
        channel === group.id && withheld
          ? all.filter((entry) => !(isJsonObject(entry["member"]) && entry["member"]["action"] === "remove"))
          : all;
      return lying(home, { only: [client.user], entries }, async () => {
        if (withheld) await group.remove(alice, bob);
        home.force(group.id, "event", later);
        await client.ask("send-event", { channel: group.id, type: "example.other", content: { body: token(t) }, sealed: false });
        const { events } = await client.ok("read-events", { channel: group.id });
        return Array.isArray(events) && events.some((event) => isJsonObject(event) && event["id"] === eventId(later));
      });
    };
    await t.beside({
      field: "the log before it",
      expect: "take nothing behind what is missing",
      wrong: () => reads(true),
      right: () => reads(false),
    });
  },
});

export const order: readonly ClientCheck[] = [swapped, pageSwapped, again, gapFetched, gapKept, gapInLog];
