import { EVENT_TYPES } from "../../../schemas/v1/constants.ts";
import { jsonAt, objectsAt, type JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { eventScene, eventTwins } from "./event-twins.ts";
import { entryOn, note } from "./scene.ts";

/** Types that only look as if they were in a reserved name space. */
const FREE_TYPES = ["org.example.note", "vtx.note", "v.t", "m.callstate", "m.call_x.invite", "m.call", "m.room.message", "x.vt.sealed"];

const unknown = serverCheck({
  id: "event.unknown-type/accepted",
  requirement: "event.unknown-type",
  title: "An event of a type that no chapter knows is accepted and delivered, also one that is spelled almost like a reserved one.",
  run: async (t) => {
    const { world, bob, group } = await eventScene(t);
    for (const type of FREE_TYPES)
      await t.accepted(`an event of the type ${type}`, () => group.attempt.post(bob, { ...note(world), type }));
    const page = (await t.accepted("a page", () => group.events(bob, { after: 3 }))).json("EventPage");
    const types = objectsAt(page, "items").map((item) => jsonAt(item, "event", "type"));
    t.equal(types, FREE_TYPES, "the types that a page delivers");
  },
});

/** The types that travel only sealed, and some in the reserved name spaces that nobody knows. */
const SEALED_TYPES: readonly string[] = [
  ...Object.entries(EVENT_TYPES)
    .filter(([, form]) => form === "sealed")
    .map(([type]) => type),
  "vt.example",
  "vt.sealed_x",
  "vt.initialize_voice.x",
  "m.call.example",
];

const mustBeSealed = eventTwins(
  {
    id: "event.must-be-sealed/in-clear",
    requirement: "event.must-be-sealed",
    title: "Each event type that travels only sealed, and each unknown one in the reserved name spaces, is refused in clear.",
  },
  "must-be-sealed",
  ({ world, alice, group }) =>
    SEALED_TYPES.map((type) => {
      const draft = note(world);
      return {
        field: `type (${type})`,
        bad: group.build.event(alice, { ...draft, type }),
        good: group.build.event(alice, draft),
      };
    }),
);

const received = serverCheck({
  id: "event.received/same-everywhere",
  requirement: "event.received",
  title: "An event has one received_at: in its answer, in pages, on streams, and in the snapshot.",
  run: async (t) => {
    const { world, alice, bob, group } = await eventScene(t);
    const live = await group.follow(alice);
    const draft = { ...note(world), state_key: bob.device };
    const { received_at, seq } = (await t.accepted("a state event", () => group.attempt.post(bob, draft))).object("Ordered");
    const at = Number(seq);
    const places: [string, unknown][] = [["on a live stream", (await entryOn(t, live, group, at))["received_at"]]];
    live.close();
    const resumed = await group.follow(bob, at - 1);
    const snapshot = await resumed.next("a snapshot", (item) => item["kind"] === "snapshot", t.scale * 5_000);
    const pages = [await group.events(alice, { after: at - 1 }), await group.events(bob, { after: at - 1, limit: 1 })];
    places.push(["on a resumed stream", (await entryOn(t, resumed, group, at))["received_at"]]);
    places.push(["in the snapshot of a stream", jsonAt(snapshot, "snapshot", "state", 0, "received_at")]);
    places.push(["in the snapshot", jsonAt((await group.snapshot(alice)).json("ChannelSnapshot"), "state", 0, "received_at")]);
    for (const page of pages) places.push(["in a page", jsonAt(page.json("EventPage"), "items", 0, "received_at")]);
    for (const [where, observed] of places) t.equal(observed, received_at, `received_at ${where}`);
  },
});

/** What two clocks that run at the same speed differ by in a second, roundings and small corrections included. */
const CLOCK_MS = 50;

const age = serverCheck({
  id: "event.age/grows",
  requirement: "event.age",
  title: "The age of an event is the time from its acceptance to the delivery: it lies in what was measured, and grows.",
  run: async (t) => {
    const { world, bob, group } = await eventScene(t);
    const begin = performance.now();
    const { seq } = (await t.accepted("an event", () => group.attempt.post(bob, note(world)))).object("Ordered");
    const posted = performance.now();
    const look = async (what: string): Promise<void> => {
      const asked = performance.now();
      const page = (await t.accepted(what, () => group.events(bob, { after: Number(seq) - 1 }))).json("EventPage");
      const observed = Number(jsonAt(page, "items", 0, "age"));
      const [least, most] = [Math.floor(asked - posted) - CLOCK_MS, Math.ceil(performance.now() - begin) + CLOCK_MS];
      t.expect(observed >= least && observed <= most, { what: `the age in ${what}`, expected: `${least} to ${most} ms`, observed });
    };
    await look("a page at once");
    // Nothing comes: the server holds the answer, and the event gets older. 400 ms are less than every wait_ms.
    await t.accepted("a page that waits", () => group.events(bob, { after: Number(seq), wait: 400 }));
    await t.eventually("the event to be old enough to tell", () => performance.now() - posted > 400, 2_000);
    await look("a page 400 ms later");
    const asked = performance.now();
    const stream = await group.follow(bob, Number(seq) - 1);
    const item: JsonObject = await entryOn(t, stream, group, Number(seq));
    const least = Math.floor(asked - posted) - CLOCK_MS;
    t.expect(Number(item["age"]) >= least, { what: "the age on a stream", expected: `at least ${least} ms`, observed: item["age"] });
  },
});

export const eventsType: readonly ServerCheck[] = [unknown, mustBeSealed, received, age];
