import { channelOf, creationObject, newWorld, postCreation, type Alter, type User, type World } from "../../probe/actors/index.ts";
import { thingId } from "../../probe/wire/signed.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { otherKey, otherSignature } from "./tamper.ts";

const create = serverCheck({
  id: "channel.create/accepted",
  requirement: "channel.create",
  also: ["encoding.id"],
  title: "A valid creation object gives a channel whose id is that of the object, at seq 1.",
  run: async (t) => {
    const world = await newWorld(t);
    const [alice, bob] = [await world.user(), await world.user()];
    for (const [kind, creation] of [
      ["a group", creationObject(world, alice)],
      ["a DM", creationObject(world, alice, bob)],
    ] as const) {
      const answer = await t.accepted(kind, () => postCreation(alice, creation));
      const { channel, id, seq } = answer.object("Ordered");
      const expected = thingId("channel", creation);
      t.equal(
        { status: answer.status, channel, id, seq },
        { status: 201, channel: expected, id: expected, seq: 1 },
        `the answer to ${kind}`,
      );
    }
  },
});

const own = serverCheck({
  id: "channel.create-own/posted-by-another",
  requirement: "channel.create-own",
  title: "A creation object is refused when somebody else than its creator sends it.",
  run: async (t) => {
    const world = await newWorld(t);
    const [alice, bob] = [await world.user(), await world.user()];
    const creation = creationObject(world, alice);
    await t.twin({
      field: "requesting user",
      bad: () => postCreation(bob, creation),
      good: () => postCreation(alice, creation),
      expect: { code: "forbidden" },
    });
  },
});

/** A refusal of a creation object that differs from a right one in what `alter` does to it before or after it is signed. */
function altered(
  def: Omit<ServerCheck, "run">,
  field: string,
  code: "audience" | "forbidden" | "bad-signature",
  alters: Alters,
): ServerCheck {
  return serverCheck({
    ...def,
    run: async (t) => {
      const world = await newWorld(t);
      const [alice, bob] = [await world.user(), await world.user()];
      for (const [what, peer, alter] of alters(world, alice, bob)) {
        await t.twin({
          field: `${field} (${what})`,
          bad: () => postCreation(alice, creationObject(world, alice, peer, alter)),
          good: () => postCreation(alice, creationObject(world, alice, peer)),
          expect: { code },
        });
      }
    },
  });
}

type Alters = (world: World, alice: User, bob: User) => readonly (readonly [what: string, peer: User | undefined, alter: Alter])[];

const server = altered(
  { id: "channel.create-server/other", requirement: "channel.create-server", title: "A creation object for another server is refused." },
  "server",
  "audience",
  () => [["another name", undefined, { before: (object) => void (object["server"] = "elsewhere.example") }]],
);

function setKey(part: "creator" | "peer", name: "signing_key" | "sealing_key", key: string): Alter["before"] & object {
  return (object) => void ((object[part] as JsonObject)[name] = key);
}

const keys = altered(
  {
    id: "channel.create-keys/not-registered",
    requirement: "channel.create-keys",
    title: "A creation object is refused when it gives a user of this server other keys than the registered ones.",
  },
  "key",
  "forbidden",
  (world, _alice, bob) => {
    const other = world.stranger();
    const [signing, sealing] = [other.identity["signing_key"] as string, other.identity["sealing_key"] as string];
    return [
      ["the creator's signing key", undefined, { before: setKey("creator", "signing_key", signing), seed: other.signing.seed }],
      ["the creator's sealing key", undefined, { before: setKey("creator", "sealing_key", sealing) }],
      ["the peer's signing key", bob, { before: setKey("peer", "signing_key", signing) }],
      ["the peer's sealing key", bob, { before: setKey("peer", "sealing_key", sealing) }],
    ];
  },
);

const signature = altered(
  {
    id: "channel.create-signature/wrong",
    requirement: "channel.create-signature",
    also: ["encoding.label"],
    title: "A creation object is refused when its signature is altered, of another key, or of another label.",
  },
  "signature",
  "bad-signature",
  (world, _alice, bob) => [
    ["altered", undefined, otherSignature],
    ["by another user", undefined, otherKey(bob)],
    ["with the label member", undefined, { label: "member" }],
    ["of a DM, by its peer", bob, otherKey(bob)],
    ["over another nonce", undefined, { after: (object) => void (object["nonce"] = "AAAAAAAAAAAAAAAAAAAAAA==") }],
    ["of nobody", undefined, otherKey(world.stranger())],
  ],
);

const peer = serverCheck({
  id: "channel.create-peer/own-creator",
  requirement: "channel.create-peer",
  title: "A DM with oneself is refused.",
  run: async (t) => {
    const world = await newWorld(t);
    const [alice, bob] = [await world.user(), await world.user()];
    await t.twin({
      field: "peer",
      bad: () => postCreation(alice, creationObject(world, alice, alice)),
      good: () => postCreation(alice, creationObject(world, alice, bob)),
      expect: { code: "malformed" },
    });
  },
});

const known = serverCheck({
  id: "channel.create-known/not-registered",
  requirement: "channel.create-known",
  title: "A DM with a user of this server who is not registered is refused, until that user is.",
  run: async (t) => {
    const world = await newWorld(t);
    const alice = await world.user();
    const bob = world.stranger();
    const create = () => postCreation(alice, creationObject(world, alice, bob));
    await t.twin({
      field: "peer",
      bad: create,
      good: async () => {
        await t.accepted("the registration of the peer", () => bob.register());
        return create();
      },
      expect: { code: "not-found" },
    });
  },
});

const again = serverCheck({
  id: "channel.create-again/same-answer",
  requirement: "channel.create-again",
  title: "A repeated creation object gets the first answer and makes no second channel.",
  run: async (t) => {
    const world = await newWorld(t);
    const alice = await world.user();
    const creation = creationObject(world, alice);
    const first = await t.accepted("the creation", () => postCreation(alice, creation));
    const channel = channelOf(world, creation);
    await channel.rotate(alice);
    const second = await t.accepted("its repetition", () => postCreation(alice, creation));
    t.equal([second.status, second.object("Ordered")], [first.status, first.object("Ordered")], "the answer to the repetition");
    const page = (await t.accepted("a page", () => channel.events(alice))).object("EventPage");
    t.equal(page["seq"], 2, "the number of the newest entry after the repetition");
  },
});

export const creation: readonly ServerCheck[] = [create, own, server, known, keys, signature, peer, again];
