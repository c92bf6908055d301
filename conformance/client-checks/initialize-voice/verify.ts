import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";
import type { Alter, Announced, Channel, Tunnel, User } from "../../probe/actors/index.ts";
import { hex } from "../../probe/wire/bytes.ts";
import { sealText, tunnelKeyInfo } from "../../probe/wire/derive.ts";
import { isJsonObject, type JsonObject } from "../../probe/wire/json.ts";
import { newStage, type Stage } from "../relay/scene.ts";
import { framesOf, holds } from "../relay/voices.ts";

const OPS = ["join-voice", "talk", "leave-voice"] as const;

/** Has a tunnel declared and announced so, and says whether the client takes the key: it connects, and what it says opens with it. */
async function takes(stage: Stage, announce: (tunnel: Tunnel) => JsonObject, key?: Uint8Array): Promise<boolean> {
  const { t, home, client, channel, alice } = stage;
  const tunnel = await channel.declare(alice, { announce: false });
  home.force(channel.id, "event", announce(tunnel));
  const seat = await stage.attempt(tunnel);
  if (seat === undefined) {
    await stage.clear();
    return false;
  }
  const opus = t.random.bytes(24);
  await client.ask("talk", { voice: seat.voice, packets: [hex(opus)] });
  await seat.line.fence();
  const took = holds(framesOf(key === undefined ? tunnel : { ...tunnel, key }, seat.line), opus);
  await seat.leave();
  await stage.clear();
  return took;
}

/** An InitializeVoice that is right, but for what is altered before it is signed. */
function announced(
  { channel, alice }: Stage,
  by: User = alice,
  more: Partial<Announced> = {},
  alter?: Alter,
): (tunnel: Tunnel) => JsonObject {
  return ({ id, key, declaration }) =>
    channel.build.initializeVoice(by, { tunnelID: id, key, epoch: Number(declaration["epoch"]), ...more }, alter);
}

/** Shows a client a wrong InitializeVoice, beside a right one. */
async function refuses(stage: Stage, field: string, wrong: (tunnel: Tunnel) => JsonObject, key?: Uint8Array): Promise<void> {
  await stage.t.beside({
    field,
    expect: "the key is not taken: join-voice is rejected",
    wrong: () => takes(stage, wrong, key),
    right: () => takes(stage, announced(stage)),
  });
}

const hash = clientCheck({
  id: "init.verify-hash/other-key",
  requirement: "init.verify-hash",
  title: "A client does not take a key that does not hash to the id of the tunnel, though its creator has sealed and signed it.",
  ops: OPS,
  run: async (t) => {
    const stage = await newStage(t);
    const key = t.random.bytes(32);
    await refuses(stage, "key in the InitializeVoice", announced(stage, stage.alice, { key }), key);
  },
});

const sender = clientCheck({
  id: "init.verify-sender/other-member",
  requirement: "init.verify-sender",
  title:
    "A client does not take the key of a tunnel from another member than its creator, be it the right one, be it one who may not write.",
  ops: OPS,
  run: async (t) => {
    const stage = await newStage(t);
    const [bob, mute] = [await stage.home.user(), await stage.home.user()];
    await stage.channel.add(stage.alice, bob);
    await stage.channel.add(stage.alice, mute, { read: true, write: false, admin: false });
    await refuses(stage, "sender (another member)", announced(stage, bob));
    await refuses(stage, "sender (a member without write)", announced(stage, mute));
  },
});

const homeserver = clientCheck({
  id: "init.verify-homeserver/other-server",
  requirement: "init.verify-homeserver",
  title: "A client does not take an InitializeVoice that names another server than that of the channel.",
  ops: OPS,
  run: async (t) => {
    const stage = await newStage(t);
    const before = ({ content }: JsonObject): void => {
      if (isJsonObject(content)) content["homeserver"] = "voice.example.org";
    };
    await refuses(stage, "homeserver", announced(stage, stage.alice, {}, { before }));
  },
});

/** Seals to the key of an epoch that was before. */
function sealedBefore(channel: Channel, epoch: number, publicKey: Uint8Array, by: User, t: ClientTest): (tunnel: Tunnel) => JsonObject {
  return ({ id, key }) => {
    const text = sealText(publicKey, tunnelKeyInfo(channel.id, epoch, id, by.id), key, t.random.bytes(32));
    const content = { v: 1, tunnelID: id, homeserver: channel.world.server, epoch, ...text };
    return channel.build.event(by, { type: "vt.initialize_voice", content });
  };
}

const epoch = clientCheck({
  id: "init.verify-epoch/epoch-before",
  requirement: "init.verify-epoch",
  title: "A client does not take a key that is sealed for another epoch than that of the tunnel's declaration, one whose key it has.",
  ops: OPS,
  run: async (t) => {
    const stage = await newStage(t);
    const { channel, alice } = stage;
    const { epoch: number } = channel.state;
    const pair = channel.epochPair();
    await channel.rotate(alice);
    await refuses(stage, "epoch", sealedBefore(channel, number, pair?.public ?? new Uint8Array(32), alice, t));
  },
});

const signature = clientCheck({
  id: "event.verify/initialize-voice",
  requirement: "event.verify",
  title: "A client does not take the key of an InitializeVoice that somebody else has signed, or that was changed after it was signed.",
  ops: OPS,
  run: async (t) => {
    const stage = await newStage(t);
    const bob = await stage.home.user();
    await stage.channel.add(stage.alice, bob);
    await refuses(stage, "key of the signature", announced(stage, stage.alice, {}, { seed: bob.signing.seed }));
    const after = (event: JsonObject): void => void (event["created_at"] = Number(event["created_at"]) + 1);
    await refuses(stage, "created_at (changed after signing)", announced(stage, stage.alice, {}, { after }));
  },
});

export const verification: readonly ClientCheck[] = [hash, sender, homeserver, epoch, signature];
