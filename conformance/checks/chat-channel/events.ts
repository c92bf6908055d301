import { jsonAt, type JsonObject } from "../../probe/wire/json.ts";
import { thingId } from "../../probe/wire/signed.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { eventScene, eventTwins } from "./event-twins.ts";
import { note } from "./scene.ts";
import { otherKey, otherSignature, set } from "./tamper.ts";

const accept = serverCheck({
  id: "event.accept/next-seq",
  requirement: "event.accept",
  also: ["encoding.id"],
  title: "An event is answered with its id and the next seq, and a page gives it back as it was sent.",
  run: async (t) => {
    const { world, alice, bob, group } = await eventScene(t);
    const before = Number((await t.accepted("a page", () => group.events(alice))).object()["seq"]);
    const events = [
      ["an event", bob, group.build.event(bob, note(world))],
      ["a state event", bob, group.build.event(bob, { ...note(world), state_key: bob.device })],
      ["a sealed event", bob, group.build.sealed(bob, note(world))],
      ["a sealed event for one member", alice, group.build.sealed(alice, note(world), { to: bob })],
      ["an event of another device", alice, group.build.event(alice, { ...note(world), device: alice.deviceOf("tablet") })],
    ] as const;
    for (const [i, [what, by, event]] of events.entries()) {
      const answer = await t.accepted(what, () => group.attempt.post(by, event));
      const { channel, id, seq } = answer.object("Ordered");
      const expected = { status: 201, channel: group.id, id: thingId("event", event), seq: before + 1 + i };
      t.equal({ status: answer.status, channel, id, seq }, expected, `the answer to ${what}`);
    }
    const page = (await t.accepted("a page", () => group.events(bob, { after: before }))).object("EventPage");
    const delivered = events.map((_, i) => jsonAt(page, "items", i, "event"));
    t.equal(
      delivered,
      events.map(([, , event]) => event),
      "the events in a page",
    );
  },
});

const sender = eventTwins(
  {
    id: "event.sender/of-another",
    requirement: "event.sender",
    title: "An event is refused when its sender or its device is not of the user who sends it.",
  },
  "forbidden",
  ({ world, alice, bob, group }) => {
    const bobs = group.build.event(bob, note(world));
    const alices = note(world);
    const withDevice = (device: string): JsonObject => group.build.event(alice, alices, set("sender_device", device));
    return [
      { field: "requesting user, of an event that Bob signed", bad: bobs, good: bobs, by: alice, goodBy: bob },
      {
        field: "sender, who is another member",
        bad: group.build.event(alice, alices, set("sender", bob.id)),
        good: group.build.event(alice, alices),
      },
      { field: "sender_device, which is Bob's", bad: withDevice(bob.device), good: withDevice(alice.device) },
      {
        field: "sender_device, whose server only begins like the sender's",
        bad: withDevice(`${alice.device.replace(/:\d+$/, "")}.example`),
        good: withDevice(alice.deviceOf("other")),
      },
    ];
  },
);

const channel = serverCheck({
  id: "event.channel/of-another",
  requirement: "event.channel",
  title: "An event is refused in another channel than its own.",
  run: async (t) => {
    const { world, alice, group } = await eventScene(t);
    const other = await world.group(alice);
    const event = other.build.event(alice, note(world));
    await t.twin({
      field: "channel in the path",
      bad: () => group.attempt.post(alice, event),
      good: () => other.attempt.post(alice, event),
      expect: { code: "audience" },
    });
  },
});

const signature = eventTwins(
  {
    id: "event.signature/wrong",
    requirement: "event.signature",
    also: ["encoding.label", "encoding.signature-covers"],
    title: "An event is refused when its signature is altered, of another member or label, or does not cover what is sent.",
  },
  "bad-signature",
  ({ world, bob, group, alice, carol }) => {
    const draft = { ...note(world), state_key: alice.device };
    const good = group.build.event(alice, draft);
    const after = (change: (event: JsonObject) => void): JsonObject => group.build.event(alice, draft, { after: change });
    const bad: readonly (readonly [string, JsonObject])[] = [
      ["altered", group.build.event(alice, draft, otherSignature)],
      ["by another member", group.build.event(alice, draft, otherKey(bob))],
      ["by a user who is no member", group.build.event(alice, draft, otherKey(carol))],
      ["with the label member", group.build.event(alice, draft, { label: "member" })],
      ["over another content", after((event) => void (event["content"] = { text: "another" }))],
      ["over another time", after((event) => void (event["created_at"] = 1))],
      ["over another type", after((event) => void (event["type"] = "org.example.other"))],
      ["over another state_key", after((event) => void (event["state_key"] = alice.deviceOf("d2")))],
      ["without the member that was added", after((event) => void (event["org.example.more"] = 1))],
    ];
    return bad.map(([what, event]) => ({ field: `signature (${what})`, bad: event, good }));
  },
);

export const events: readonly ServerCheck[] = [accept, sender, channel, signature];
