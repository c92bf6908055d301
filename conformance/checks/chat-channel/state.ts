import { READ_WRITE, type Channel, type User, type World } from "../../probe/actors/index.ts";
import { objectsAt, textAt, type JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { eventScene, eventTwins, type EventTwin } from "./event-twins.ts";
import { note } from "./scene.ts";

/** From type and key to the `seq` of the state entry, as a snapshot gives them. */
function stateOf(snapshot: JsonObject): Record<string, unknown> {
  const entries = objectsAt(snapshot, "state").map(
    (entry) => [`${textAt(entry, "event", "type")} ${textAt(entry, "event", "state_key")}`, entry["seq"]] as const,
  );
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const last = serverCheck({
  id: "state.last/highest-seq",
  requirement: "state.last",
  title: "The state entry of a type and key is the event with the highest seq, also when several members write it at once.",
  run: async (t) => {
    const { world, alice, bob } = await eventScene(t);
    const dm = await world.dm(alice, bob);
    const highest: Record<string, number> = {};
    const write = async (by: User, type: string, state_key: string): Promise<void> => {
      const answer = await t.accepted(`a state event ${type} ${state_key}`, () => dm.attempt.post(by, { ...note(world), type, state_key }));
      const name = `${type} ${state_key}`;
      highest[name] = Math.max(highest[name] ?? 0, Number(answer.object("Ordered")["seq"]));
    };
    const cells = ["org.example.topic", "org.example.name"].flatMap((type) => ["", "main"].map((key) => [type, key] as const));
    // One after the other, so that each is replaced at least once, then all at once.
    for (const [type, key] of [...cells, ...cells]) await write(t.random.pick([alice, bob]), type, key);
    await Promise.all(cells.flatMap(([type, key]) => [write(alice, type, key), write(bob, type, key)]));
    await write(alice, "org.example.topic", alice.device);
    const observed = stateOf((await t.accepted("the snapshot", () => dm.snapshot(bob))).object("ChannelSnapshot"));
    const expected = Object.fromEntries(Object.entries(highest).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    t.equal(observed, expected, "the seq of each state entry");
  },
});

/** Keys that hold an `@` and are the sender's own. */
const OWN: readonly ((who: User) => string)[] = [
  (who) => who.id,
  (who) => who.device,
  (who) => who.deviceOf("Another-Device.2"),
  (who) => `${who.id}/settings`,
  (who) => `${who.device}/a/b@c:d`,
];

/** Keys that hold an `@` and are nobody's or somebody else's, some of which begin like the sender's own. */
function foreignKeys(who: User, other: User): Readonly<Record<string, string>> {
  const elsewhere = who.id.replace(/:\d+$/, "");
  return {
    "another member": other.id,
    "another member's device": other.device,
    "another member's device, with a suffix": `${other.device}/x`,
    "the own user id, lengthened": `${elsewhere}.example`,
    "the own device, lengthened": `d1${elsewhere}.example`,
    "the own user id, lengthened, with a suffix": `${elsewhere}.example/x`,
    "the own user id without its server": who.id.split(":")[0] ?? "",
    "an empty device": `@${who.id}`,
    "two names": `${who.id}${who.id}`,
    "the own user id behind a slash": `x/${who.id}`,
    "the own name, lengthened": who.id.replace(":", "x:"),
    "an @ alone": "@",
  };
}

const ownKeyAccepted = serverCheck({
  id: "state.own-key/own",
  requirement: "state.own-key",
  title: "A member without admin sets state under the own user id and device addresses, with and without a suffix.",
  run: async (t) => {
    const { world, bob, group } = await eventScene(t);
    for (const key of OWN) {
      const state_key = key(bob);
      await t.accepted(`a state event with the key ${state_key}`, () => group.attempt.post(bob, { ...note(world), state_key }));
    }
  },
});

const ownKey = eventTwins(
  {
    id: "state.own-key/foreign",
    requirement: "state.own-key",
    title: "A key with an @ that is not the sender's own is refused, also one that begins like it, and also from an admin.",
  },
  "forbidden",
  ({ world, alice, bob, group }) => {
    const twin = (by: User, what: string, state_key: string): EventTwin => {
      const draft = note(world);
      const [bad, good] = [state_key, by.id].map((key) => group.build.event(by, { ...draft, state_key: key })) as [JsonObject, JsonObject];
      return { field: `state_key (${what})`, by, bad, good };
    };
    return [
      ...Object.entries(foreignKeys(bob, alice)).map(([what, key]) => twin(bob, what, key)),
      ...[bob.id, bob.device].map((key) => twin(alice, "another member's, by an admin", key)),
    ];
  },
);

const adminKey = serverCheck({
  id: "state.admin-key/group",
  requirement: "state.admin-key",
  title: "In a group a key without @ is for admins.",
  run: async (t) => {
    const { world, alice, bob, group } = await eventScene(t);
    for (const state_key of ["topic", ""]) {
      const event = group.build.event(bob, { ...note(world), state_key });
      await t.twin({
        field: `flag admin of the sender, for the key "${state_key}"`,
        bad: () => group.attempt.post(bob, event),
        good: async () => {
          await group.change(alice, bob, { ...READ_WRITE, admin: true });
          return group.attempt.post(bob, event);
        },
        expect: { code: "forbidden" },
      });
      await group.change(alice, bob, READ_WRITE);
    }
  },
});

const adminKeyDm = serverCheck({
  id: "state.admin-key/dm",
  requirement: "state.admin-key",
  title: "In a DM, where nobody has admin, either member sets a key without @.",
  run: async (t) => {
    const { world, alice, bob } = await eventScene(t);
    const dm = await world.dm(alice, bob);
    for (const by of [alice, bob])
      await t.accepted("a state event in a DM", () => dm.attempt.post(by, { ...note(world), state_key: "topic" }));
  },
});

function callstate(world: World, group: Channel, by: User, state_key?: string): JsonObject {
  const content = { join_state: "JOINED", timestamp: world.now(), session_id: "0123456789abcdefghijkl" };
  return group.build.event(by, { type: "vt.callstate", content, ...(state_key === undefined ? {} : { state_key }) });
}

const callstateKey = eventTwins(
  {
    id: "state.callstate-key/not-the-device",
    requirement: "state.callstate-key",
    title: "A callstate is refused when its key is not exactly the device that sends it.",
  },
  "forbidden",
  ({ world, alice, bob, group }) =>
    [alice.id, alice.deviceOf("d2"), `${alice.device}/x`, bob.device, "topic"].map((key) => ({
      field: `state_key (${key})`,
      bad: callstate(world, group, alice, key),
      good: callstate(world, group, alice, alice.device),
    })),
);

const callstateKeyed = eventTwins(
  {
    id: "state.callstate-keyed/without",
    requirement: "state.callstate-keyed",
    title: "A callstate without a key is refused.",
  },
  "malformed",
  ({ world, bob, group }) => [
    { field: "state_key", by: bob, bad: callstate(world, group, bob), good: callstate(world, group, bob, bob.device) },
  ],
);

export const state: readonly ServerCheck[] = [last, ownKeyAccepted, ownKey, adminKey, adminKeyDm, callstateKey, callstateKeyed];
