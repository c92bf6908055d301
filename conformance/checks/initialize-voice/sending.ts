import { newWorld, READ_WRITE } from "../../probe/actors/index.ts";
import { jsonAt, objectsAt } from "../../probe/wire/json.ts";
import { thingId } from "../../probe/wire/signed.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { lastingTunnel, voice, voiceScene } from "./scene.ts";

const accept = serverCheck({
  id: "init.accept/like-any-event",
  requirement: "init.accept",
  also: ["event.accept"],
  title:
    "The InitializeVoice of a new tunnel is answered like any event, comes on streams and in pages, and its repetition changes nothing.",
  run: async (t) => {
    const world = await newWorld(t);
    const [alice, bob] = [await world.user(), await world.user()];
    const group = await world.group(alice, [bob]);
    const stream = await group.follow(bob, 3);
    const tunnel = await group.declare(bob, { announce: false });
    const event = voice(tunnel);
    const answer = await t.accepted("an InitializeVoice", () => group.attempt.post(bob, event));
    const { channel, id, seq } = answer.object("Ordered");
    const expected = { status: 201, channel: group.id, id: thingId("event", event), seq: 4 };
    t.equal({ status: answer.status, channel, id, seq }, expected, "the answer to an InitializeVoice");
    const item = await stream.next("the InitializeVoice on a stream", (one) => one["kind"] === "event", 1_000 * t.scale);
    t.equal([item["seq"], item["event"]], [4, event], "the InitializeVoice on a stream");
    const page = (await t.accepted("a page", () => group.events(alice, { after: 3 }))).json("EventPage");
    t.equal(jsonAt(page, "items", 0, "event"), event, "the InitializeVoice in a page");
    const again = await t.accepted("its repetition", () => group.attempt.post(bob, event));
    t.equal(again.object("Ordered"), answer.object("Ordered"), "the answer to the repetition");
    t.equal(objectsAt(page, "items").length, 1, "the entries after the InitializeVoice was sent");
  },
});

const write = serverCheck({
  id: "init.write/without-the-flag",
  requirement: "init.write",
  also: ["channel.write"],
  title: "An InitializeVoice by the creator of the tunnel is refused while the creator lacks write, and accepted with it.",
  run: async (t) => {
    const { alice, bob, group } = await voiceScene(t).then(async (scene) => {
      // One tunnel at a time: the next is Bob's.
      await scene.tunnel.close();
      return scene;
    });
    const tunnel = await lastingTunnel(group, bob);
    const event = voice(tunnel);
    await group.change(alice, bob, { ...READ_WRITE, write: false });
    await t.twin({
      field: "flag write of the sender",
      bad: () => group.attempt.post(bob, event),
      good: async () => {
        await group.change(alice, bob, READ_WRITE);
        return group.attempt.post(bob, event);
      },
      expect: { code: "forbidden" },
    });
  },
});

const creator = serverCheck({
  id: "init.creator/another-member",
  requirement: "init.creator",
  title: "An InitializeVoice by another member than the tunnel's creator is refused, also by an admin of the channel.",
  run: async (t) => {
    const { alice, bob, group, tunnel } = await voiceScene(t);
    const twin = async (field: string): Promise<void> => {
      await t.twin({
        field,
        bad: () => group.attempt.post(bob, voice(tunnel, bob)),
        good: () => group.attempt.post(alice, voice(tunnel, alice)),
        expect: { code: "forbidden" },
      });
    };
    await twin("sender");
    await group.change(alice, bob, { ...READ_WRITE, admin: true });
    await twin("sender, who is an admin");
  },
});

const closed = serverCheck({
  id: "init.closed/after-the-closing",
  requirement: "init.closed",
  title: "An InitializeVoice for a closed tunnel is refused, and one for the tunnel that came after it accepted.",
  run: async (t) => {
    const { alice, group, tunnel } = await voiceScene(t);
    await t.accepted("an InitializeVoice before the closing", () => group.attempt.post(alice, voice(tunnel)));
    await tunnel.close();
    const next = await lastingTunnel(group, alice);
    await t.twin({
      field: "content.tunnelID, which is closed",
      bad: () => group.attempt.post(alice, voice(tunnel)),
      good: () => group.attempt.post(alice, voice(next)),
      expect: { code: "tunnel-closed" },
    });
  },
});

export const sendingChecks: readonly ServerCheck[] = [accept, write, creator, closed];
