import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { READ_WRITE, type Alter, type Channel, type User } from "../../probe/actors/index.ts";
import {
  agreementPair,
  epochInfo,
  equal,
  fromBase64url,
  isJsonObject,
  jsonAt,
  openSealed,
  sealText,
  textAt,
  toBase64url,
  type JsonObject,
} from "../../probe/wire/index.ts";
import { inside, otherText } from "../common/alter.ts";
import { clientScene, groupOf, READ_ONLY, type ClientScene } from "../common/scene.ts";
import { epochOf, sealsNow, stepsOf } from "../common/sent.ts";
import { sealedUsers } from "./log-lies.ts";

interface EpochScene extends ClientScene {
  readonly group: Channel;
}

/** An epoch whose private key the client cannot use. */
interface EpochLie {
  readonly slug: string;
  readonly what: string;
  readonly field: string;
  readonly alter: (scene: EpochScene) => Alter;
}

/** Changes what the next epoch brings for the client. */
function forMe({ client }: EpochScene, change: (sealed: JsonObject, all: JsonObject) => void): Alter {
  return inside(["next_epoch", "sealed"], (all) => {
    const sealed = all[client.user];
    if (isJsonObject(sealed)) change(sealed, all);
  });
}

/** Seals 32 octets for the client, as if they were the private key. */
function sealedForMe(
  scene: EpochScene,
  secret: Uint8Array,
  info: Partial<{ channel: string; epoch: number; from: string; to: string }>,
): JsonObject {
  const { group, alice, me, world } = scene;
  const { channel = group.id, epoch = group.state.epoch + 1, from = alice.id, to = me.id } = info;
  return { ...sealText(me.sealing.public, epochInfo(channel, epoch, to, from), secret, world.bytes(32)) };
}

const EPOCH_LIES: readonly EpochLie[] = [
  {
    slug: "altered",
    what: "whose private key was altered where it is sealed for it",
    field: "next_epoch.sealed",
    alter: (scene) => forMe(scene, (sealed) => void (sealed["ciphertext"] = otherText(textAt(sealed, "ciphertext")))),
  },
  {
    slug: "sealed-for-another",
    what: "whose private key is sealed for another member in its place",
    field: "next_epoch.sealed",
    alter: (scene) => forMe(scene, (_, all) => void (all[scene.client.user] = { ...(all[scene.bob.id] as JsonObject) })),
  },
  {
    slug: "other-key",
    what: "whose private key does not belong to its public key",
    field: "next_epoch.public",
    alter: ({ world }) => inside(["next_epoch"], (next) => void (next["public"] = toBase64url(agreementPair(world.bytes(32)).public))),
  },
  {
    slug: "other-secret",
    what: "for which it is given another private key than the others",
    field: "next_epoch.sealed",
    alter: (scene) => forMe(scene, (_, all) => void (all[scene.client.user] = sealedForMe(scene, scene.world.bytes(32), {}))),
  },
];

const unusable = EPOCH_LIES.map(({ slug, what, field, alter }) =>
  clientCheck({
    id: `epoch.open/${slug}`,
    requirement: "epoch.open",
    title: `A client seals nothing for an epoch ${what}.`,
    ops: ["send-event"],
    run: async (t) => {
      const scene = await clientScene(t);
      const { client, alice } = scene;
      const seals = async (wrong: boolean): Promise<boolean> => {
        const group = await groupOf(scene);
        // The client may post a further one.
        const number = group.state.epoch + 1;
        await group.rotate(alice, wrong ? alter({ ...scene, group }) : undefined);
        return (await sealsNow(t, client, group.id)).some((event) => epochOf(event) === number);
      };
      await t.beside({
        field,
        expect: "treat the epoch as rotation due",
        wrong: () => seals(true),
        right: () => seals(false),
      });
    },
  }),
);

const unusableAdd = clientCheck({
  id: "epoch.open/added",
  requirement: "epoch.open",
  title: "A client that is added, with a key of the epoch that it cannot open, seals nothing for that epoch.",
  ops: ["send-event"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, alice, bob, me, world } = scene;
    const seals = async (alter?: Alter): Promise<boolean> => {
      const group = await world.group(alice, [bob]);
      const number = group.state.epoch;
      await group.add(alice, me, READ_WRITE, alter);
      return (await sealsNow(t, client, group.id)).some((event) => epochOf(event) === number);
    };
    await t.beside({
      field: "epoch.sealed",
      expect: "treat the epoch as rotation due",
      wrong: () => seals(inside(["epoch", "sealed"], (sealed) => void (sealed["ciphertext"] = otherText(textAt(sealed, "ciphertext"))))),
      right: () => seals(),
    });
  },
});

/** Waits for the client's next epoch. */
async function rotates({ t, home, client }: EpochScene, group: Channel, number: number): Promise<JsonObject> {
  await home.asked(
    `the epoch ${number} of the client`,
    (request) => request.path === `/v1/channels/${group.id}/members` && (request.headers["signature-input"] ?? "").includes(client.user),
  );
  const step = stepsOf(home, client.user, group.id).find((object) => object["action"] === "epoch") ?? {};
  t.equal(jsonAt(step, "next_epoch", "number"), number, "the number of the epoch that the client posts");
  return step;
}

const afterLeave = clientCheck({
  id: "epoch.rotate/left",
  requirement: "epoch.rotate",
  title: "A client posts the next epoch when it sees a reader leave, sealed for those who stay.",
  ops: [],
  run: async (t) => {
    const scene = await clientScene(t);
    const { bob, alice, client } = scene;
    const group = await groupOf(scene, READ_WRITE);
    await group.leave(bob);
    const step = await rotates({ ...scene, group }, group, 2);
    t.equal(sealedUsers(step), [alice.id, client.user].toSorted(), "the users for whom the next epoch is sealed");
    t.fact("the client has posted the next epoch");
  },
});

const afterUnusable = clientCheck({
  id: "epoch.rotate/unusable",
  requirement: "epoch.rotate",
  also: ["epoch.open"],
  title: "A client posts the next epoch when the current one came with a key that it cannot open.",
  ops: [],
  run: async (t) => {
    const scene = await clientScene(t);
    const { alice } = scene;
    const group = await groupOf(scene, READ_WRITE);
    await group.rotate(
      alice,
      forMe({ ...scene, group }, (sealed) => void (sealed["ciphertext"] = otherText(textAt(sealed, "ciphertext")))),
    );
    await rotates({ ...scene, group }, group, 3);
    t.fact("the client has posted the next epoch");
  },
});

const away = clientCheck({
  id: "epoch.rotate/away",
  requirement: "epoch.rotate",
  title: "A client that was away while a reader left posts the next epoch when it is back.",
  ops: ["restore-account", "stop-account"],
  run: async (t) => {
    const seeds = { signing: t.random.bytes(32), sealing: t.random.bytes(32) };
    const names = { local: `c${Buffer.from(t.random.bytes(6)).toString("hex")}`, device: "d1", seeds };
    const scene = await clientScene(t, names);
    const { client, bob } = scene;
    const group = await groupOf(scene, READ_WRITE);
    await client.ok("stop-account");
    await group.leave(bob);
    await t.client({ ...names, number: client.number });
    await rotates({ ...scene, group }, group, 2);
    t.fact("the client has posted the next epoch");
  },
});

/** What the sealed key of a user opens to. */
function opened(user: User, by: string, group: string, epoch: number, sealed: unknown): Uint8Array | undefined {
  if (!isJsonObject(sealed)) return undefined;
  const { enc, ciphertext } = sealed as { enc: string; ciphertext: string };
  const parts = { enc: fromBase64url(enc, 32) ?? new Uint8Array(32), ciphertext: fromBase64url(ciphertext) ?? new Uint8Array(0) };
  return openSealed(user.sealing.private, epochInfo(group, epoch, user.id, by), parts);
}

/** The private key of an epoch opens for each of them and belongs to the public key. */
function opensFor(scene: ClientScene, group: string, next: JsonObject, users: readonly User[]): readonly string[] {
  const { client } = scene;
  const sealed = next["sealed"] as JsonObject;
  return users
    .filter((user) => {
      const secret = opened(user, client.user, group, Number(next["number"]), sealed[user.id]);
      return secret?.length === 32 && equal(agreementPair(secret).public, fromBase64url(textAt(next, "public"), 32) ?? new Uint8Array(0));
    })
    .map(({ id }) => id);
}

const sealsNext = clientCheck({
  id: "epoch.client-seal/next",
  requirement: "epoch.client-seal",
  also: ["crypto.hpke-info"],
  title: "A client seals the next epoch for each reader who stays, with the key of the log, and for nobody else.",
  ops: ["change-member"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, alice, bob, carol } = scene;
    const dave = await home.user();
    const group = await groupOf(scene, undefined, [carol, { user: dave, flags: { read: false, write: true, admin: false } }]);
    await client.ok("change-member", { channel: group.id, action: "remove", user: carol.id });
    const step = stepsOf(home, client.user, group.id).at(-1) ?? {};
    t.equal(sealedUsers(step), [alice.id, bob.id, client.user].toSorted(), "the users for whom the next epoch is sealed");
    const opens = opensFor(scene, group.id, step["next_epoch"] as JsonObject, [alice, bob]);
    t.equal(opens, [alice.id, bob.id], "the users who can open the next epoch");
    t.fact("each reader opens the next epoch");
  },
});

const sealsCurrent = clientCheck({
  id: "epoch.client-seal/added",
  requirement: "epoch.client-seal",
  title: "A client seals the current epoch for a reader whom it adds, and not for a member without `read`.",
  ops: ["change-member"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, carol } = scene;
    const dave = await home.user();
    const group = await groupOf(scene);
    await client.ok("change-member", {
      channel: group.id,
      action: "add",
      user: dave.id,
      flags: { read: false, write: true, admin: false },
    });
    await client.ok("change-member", { channel: group.id, action: "add", user: carol.id, flags: { ...READ_ONLY } });
    const [writer, reader] = stepsOf(home, client.user, group.id).slice(-2);
    const [none, current] = [writer?.["epoch"] as JsonObject, reader?.["epoch"] as JsonObject];
    t.equal(Object.hasOwn(none, "sealed"), false, "whether something is sealed for a member without `read`");
    const secret = opened(carol, client.user, group.id, 1, current["sealed"]);
    t.equal(secret, group.epochPair()?.private, "the epoch's private key that the new reader opens");
    t.fact("the new reader opens the current epoch");
  },
});

export const epochs: readonly ClientCheck[] = [...unusable, unusableAdd, afterLeave, afterUnusable, away, sealsNext, sealsCurrent];
