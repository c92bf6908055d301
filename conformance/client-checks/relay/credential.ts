import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";
import type { User } from "../../probe/actors/index.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { isJsonObject, textAt, type JsonObject } from "../../probe/wire/json.ts";
import { signObject } from "../../probe/wire/signed.ts";
import { PATIENCE_MS } from "./scene.ts";
import { newSeance, playsNewcomer, wasHeard, type Ghost, type GhostOptions, type Seance } from "./voices.ts";

const REQUIREMENT = "relay.credential";
const OPS = ["join-voice", "send-event"] as const;

/** Changes a credential before it is signed: the signature covers it. */
function before(change: JsonObject): GhostOptions {
  return { alter: { before: (connect) => void Object.assign(connect, change) } };
}

/** Tells a client of somebody with a wrong credential, beside the same one with a right credential. */
async function refuses(seance: Seance, field: string, wrong: Ghost, right: Ghost = seance.ghost()): Promise<void> {
  await seance.t.beside({
    field,
    expect: "nothing is played of that participant",
    wrong: () => playsNewcomer(seance, wrong),
    right: () => playsNewcomer(seance, right),
  });
}

const signature = clientCheck({
  id: `${REQUIREMENT}/signature`,
  requirement: REQUIREMENT,
  title: "A client plays nobody whose connect is signed by another key, with another label, or was changed after it was signed.",
  ops: OPS,
  run: async (t) => {
    const seance = await newSeance(t);
    await refuses(seance, "key of the signature", seance.ghost({ alter: { seed: t.random.bytes(32) } }));
    await refuses(seance, "label of the signature", seance.ghost({ alter: { label: "relay connect" } }));
    const nonce = toBase64url(t.random.bytes(32));
    await refuses(seance, "client_nonce", seance.ghost({ alter: { after: (connect) => void (connect["client_nonce"] = nonce) } }));
  },
});

const salt = clientCheck({
  id: `${REQUIREMENT}/swapped-salt`,
  requirement: REQUIREMENT,
  title: "A client plays nobody whose salt a relay has put in place of the signed one, be it new or that of somebody else.",
  ops: OPS,
  run: async (t) => {
    const seance = await newSeance(t);
    const swap = (stream: JsonObject): GhostOptions => ({ alter: { after: (connect) => void (connect["stream"] = stream) } });
    await refuses(seance, "salt (a new one)", seance.ghost(swap({ salt: toBase64url(t.random.bytes(32)) })));
    const { credential } = seance.ghost();
    const stream = isJsonObject(credential["stream"]) ? credential["stream"] : {};
    await refuses(seance, "salt (that of another connect)", seance.ghost(swap(stream)));
  },
});

const elsewhere = clientCheck({
  id: `${REQUIREMENT}/other-tunnel`,
  requirement: REQUIREMENT,
  title: "A client plays nobody whose connect was signed for another tunnel, another channel or another server.",
  ops: OPS,
  run: async (t) => {
    const seance = await newSeance(t);
    await refuses(seance, "tunnelID", seance.ghost(before({ tunnelID: toBase64url(t.random.bytes(32)) })));
    await refuses(seance, "auth_chatchannel", seance.ghost(before({ auth_chatchannel: toBase64url(t.random.bytes(32)) })));
    await refuses(seance, "server", seance.ghost(before({ server: "relay.example.org" })));
  },
});

const stranger = clientCheck({
  id: `${REQUIREMENT}/stranger`,
  requirement: REQUIREMENT,
  title: "A client plays nobody who is no member of the channel, whatever the directory says of their key.",
  ops: OPS,
  run: async (t) => {
    const seance = await newSeance(t);
    const mallory = await seance.home.user();
    await refuses(seance, "user (no member)", seance.ghost({ user: mallory }));
    const { alice } = seance;
    // The name of a member with the key of somebody else.
    const forged = signObject("connect", seance.ghost({ device: alice.device }).credential, mallory.signing.seed);
    await refuses(seance, "key of the signature (another user's)", seance.ghost({ credential: forged }));
  },
});

/** A user with these rights in the channel. */
async function addedMember({ home, alice, channel }: Seance, write: boolean): Promise<User> {
  const user = await home.user();
  await channel.add(alice, user, { read: true, write, admin: false });
  return user;
}

const noRight = clientCheck({
  id: `${REQUIREMENT}/without-write`,
  requirement: REQUIREMENT,
  title: "A client plays nobody who has not the right to write in the channel, though a relay says that they speak.",
  ops: OPS,
  run: async (t) => {
    const seance = await newSeance(t);
    const [mute, speaker] = [await addedMember(seance, false), await addedMember(seance, true)];
    const speaking = { roles: { read: true, write: true } };
    await refuses(seance, "right of the user", seance.ghost({ user: mute, ...speaking }), seance.ghost({ user: speaker, ...speaking }));
  },
});

const narrowed = clientCheck({
  id: `${REQUIREMENT}/access`,
  requirement: REQUIREMENT,
  title: "A client plays nobody whom the declaration of the tunnel does not let write, though they may write in the channel.",
  ops: OPS,
  run: async (t) => {
    const seance = await newSeanceFor(t);
    const bob = await addedMember(seance, true);
    await refuses(seance, "user (not in the list of those who write)", seance.ghost({ user: bob }));
  },
});

/** With a tunnel in which Alice alone may write. */
async function newSeanceFor(t: ClientTest): Promise<Seance> {
  const seance = await newSeance(t, {
    declareFor: ({ alice }) => ({ access: { write: [alice.id] } }),
    roles: { read: true, write: false },
  });
  return seance;
}

const lost = clientCheck({
  id: `${REQUIREMENT}/right-lost`,
  requirement: REQUIREMENT,
  title: "A client stops playing somebody whom the log takes the right to write, though a relay passes their frames on.",
  ops: [...OPS, "read-events"],
  run: async (t) => {
    const seance = await newSeance(t);
    const { alice, channel, client } = seance;
    const [bob, carol] = [await addedMember(seance, true), await addedMember(seance, true)];
    const [ofBob, ofCarol] = [seance.ghost({ user: bob }), seance.ghost({ user: carol })];
    for (const one of [ofBob, ofCarol]) {
      t.expect(await playsNewcomer(seance, one), { what: "a right participant is not played", expected: "heard", observed: "nothing" });
    }
    await channel.change(alice, bob, { read: true, write: false, admin: false });
    const said = await channel.post(alice, { type: "example.text", content: { body: "bob is silent now" } });
    await client.hasRead(channel.id, textAt(said.object(), "id"));
    await t.beside({
      field: "right of the user (lost by now)",
      expect: "nothing is played of that participant any more",
      wrong: () => seance.plays(ofBob),
      right: () => seance.plays(ofCarol),
    });
  },
});

const device = clientCheck({
  id: "relay.client-device/other-device",
  requirement: "relay.client-device",
  title:
    "A client plays nobody who is shown as another device than that of the credential, or whose credential names another user's device.",
  ops: OPS,
  run: async (t) => {
    const seance = await newSeance(t);
    const { alice } = seance;
    const bob = await addedMember(seance, true);
    for (const shownDevice of [alice.deviceOf("other"), bob.device]) {
      const field = `device (${shownDevice === bob.device ? "that of another user" : "another one of the same user"})`;
      // Whichever of the two the client makes the key with.
      await refuses(seance, field, seance.ghost({ shownDevice }));
      await refuses(seance, field, seance.ghost({ shownDevice, sealedAs: shownDevice }));
    }
    await refuses(seance, "device of the credential (another user's)", seance.ghost(before({ device: bob.deviceOf("stolen") })));
  },
});

const readsOn = clientCheck({
  id: "relay.client-reads-on/newer-than-the-stream",
  requirement: "relay.client-reads-on",
  title: "A client that is shown a participant before its stream tells of their right looks at the channel first, and then plays them.",
  ops: [...OPS, "read-events"],
  run: async (t) => {
    const seance = await newSeance(t);
    const { alice, channel, client, home, seat } = seance;
    const mute = await addedMember(seance, false);
    // It knows that much.
    const said = await channel.post(alice, { type: "example.text", content: {} });
    await client.hasRead(channel.id, textAt(said.object(), "id"));
    home.lies.only = [client.user];
    home.lies.stream = () => [];
    const added = await addedMember(seance, true);
    await channel.change(alice, mute, { read: true, write: true, admin: false });
    for (const user of [added, mute]) {
      const ghost = seance.ghost({ user });
      ghost.appear(seat.line);
      await t.eventually(
        "a packet of somebody whose right the client can read of",
        async () => {
          const opus = ghost.speak(seat.line);
          await seat.line.fence();
          return wasHeard(client, opus);
        },
        PATIENCE_MS,
      );
      t.fact("a newcomer was heard");
    }
  },
});

const welcomed = clientCheck({
  id: `${REQUIREMENT}/in-the-welcome`,
  requirement: REQUIREMENT,
  title: "A client verifies those who are there when it comes as it does those who come later.",
  ops: [...OPS, "leave-voice"],
  run: async (t) => {
    const seance = await newSeance(t);
    const { client, home, seat, tunnel } = seance;
    const witness = seance.ghost();
    const [wrong, right] = [seance.ghost({ alter: { seed: t.random.bytes(32) } }), seance.ghost()];
    await seat.leave();
    home.lies.only = [client.user];
    home.lies.welcome = (welcome) => ({ ...welcome, participants: [wrong, right, witness].map(({ participant }) => participant) });
    const again = await seance.join(tunnel);
    const spoken = [wrong.speak(again.line), right.speak(again.line)] as const;
    await client.heard(again.voice, spoken[1]);
    await client.ok("send-event", { channel: seance.channel.id, type: "example.fence", content: {}, sealed: false });
    await client.heard(again.voice, witness.speak(again.line));
    t.equal(wasHeard(client, spoken[0]), false, "whether a forged participant of the welcome was played");
    t.fact("a right participant of the welcome was heard");
  },
});

export const credentials: readonly ClientCheck[] = [
  signature,
  salt,
  elsewhere,
  stranger,
  noRight,
  narrowed,
  lost,
  device,
  readsOn,
  welcomed,
];
