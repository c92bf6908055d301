import { textAt, type JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { entryOn, seqsOn, TOLD_MS } from "../chat-channel/scene.ts";
import { meshScene, type Scene } from "./scene.ts";

/** A joined device with an entry, and what the server answered to it. */
async function joined(scene: Scene): Promise<{ readonly session: string; readonly seq: number }> {
  const { alice, group, callstate } = scene;
  const session = scene.session();
  const answer = await group.post(alice, callstate(alice, { session, ms: -5_000 }));
  return { session, seq: Number(answer.object("Ordered")["seq"]) };
}

const keepsSeq = serverCheck({
  id: "presence.server-refresh/keeps-seq",
  requirement: "presence.server-refresh",
  title: "A refresh keeps its entry's seq, and does not grow the channel; a callstate that says something else is ordered.",
  run: async (t) => {
    const scene = await meshScene(t);
    const { alice, bob, group, callstate } = scene;
    const { session, seq } = await joined(scene);
    const ids = new Set<string>();
    for (const ms of [-3_000, -2_000, -1_000]) {
      const event = callstate(alice, { session, ms });
      const answer = (await t.accepted("a refresh", () => group.attempt.post(alice, event))).object("Ordered");
      t.equal(answer["seq"], seq, "the seq in the answer to a refresh");
      ids.add(textAt(answer, "id"));
    }
    t.equal(ids.size, 3, "how many ids three refreshes have");
    const other = await t.accepted("a callstate with one more member", () =>
      group.attempt.post(alice, callstate(alice, { session, more: { "org.example.mood": "quiet" } })),
    );
    t.equal(other.object("Ordered")["seq"], seq + 1, "the seq of the next event");
    const page = (await t.accepted("a page", () => group.events(bob, { after: seq - 1 }))).json("EventPage") as JsonObject;
    const items = page["items"] as readonly JsonObject[];
    t.equal(
      items.map((item) => item["seq"]),
      [seq, seq + 1],
      "the entries from the callstate on",
    );
  },
});

const again = serverCheck({
  id: "presence.server-again/refresh",
  requirement: "presence.server-again",
  title: "The newest refresh, sent again, is answered like the first time.",
  run: async (t) => {
    const scene = await meshScene(t);
    const { alice, group, callstate } = scene;
    const { session } = await joined(scene);
    const event = callstate(alice, { session });
    const answer = async (): Promise<JsonObject> =>
      (await t.accepted("a refresh", () => group.attempt.post(alice, event))).object("Ordered");
    t.equal(await answer(), await answer(), "the answer to a repetition");
  },
});

const entry = serverCheck({
  id: "presence.server-entry/snapshot",
  requirement: "presence.server-entry",
  title: "The state entry holds the newest refresh, with the seq that it had and an age that begins with the refresh.",
  run: async (t) => {
    const scene = await meshScene(t);
    const { alice, group, callstate } = scene;
    const { session, seq } = await joined(scene);
    const before = await scene.entry(alice.device);
    const began = performance.now();
    await t.eventually("400 ms are over", () => performance.now() - began > 400, 2_000);
    const event = callstate(alice, { session });
    const { id } = (await t.accepted("a refresh", () => group.attempt.post(alice, event))).object("Ordered");
    const after = (await scene.entry(alice.device)) ?? {};
    t.equal([after["id"], after["seq"], after["event"]], [id, seq, event], "id, seq and event of the entry");
    t.equal(after["received_at"], before?.["received_at"], "received_at of the entry");
    const [age, refreshed] = [Number(after["age"]), Number(after["refreshed_age"])];
    t.expect(age - refreshed >= 300 && refreshed < 300 + 1_000 * t.scale, {
      what: "the ages of a refreshed entry",
      expected: "age at least 300 ms more than refreshed_age",
      observed: { age, refreshed_age: refreshed },
    });
  },
});

const stream = serverCheck({
  id: "presence.server-stream/item",
  requirement: "presence.server-stream",
  title: "A refresh comes on the streams of readers within a second, with its entry's seq, between the entries before and after it.",
  run: async (t) => {
    const scene = await meshScene(t);
    const { alice, bob, group, callstate } = scene;
    const { session, seq } = await joined(scene);
    const follows = await group.follow(bob, seq);
    await follows.next("the snapshot", (item) => item["kind"] === "snapshot", TOLD_MS * t.scale);
    for (const ms of [-2_000, -1_000]) {
      const event = callstate(alice, { session, ms });
      const { id } = (await t.accepted("a refresh", () => group.attempt.post(alice, event))).object("Ordered");
      const isIt = (item: JsonObject): boolean => item["kind"] === "refresh" && item["id"] === id;
      const item = await follows.next("the refresh on the stream", isIt, TOLD_MS * t.scale);
      t.equal([item["channel"], item["seq"], item["event"]], [group.id, seq, event], "channel, seq and event of the refresh");
    }
    await group.post(alice, callstate(alice, { session, join_state: "LEFT" }));
    await entryOn(t, follows, group, seq + 1);
    t.equal(seqsOn(follows, group), [seq + 1], "the entries on the stream");
  },
});

/** What servers do with refreshes. */
export const refreshes: readonly ServerCheck[] = [keepsSeq, again, entry, stream];
