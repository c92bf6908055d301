import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";
import type { PlayedServer } from "../../probe/played/interface.ts";
import type { Channel } from "../../probe/actors/index.ts";
import { fromBase64url, hex, jsonAt, openSealed, textAt, toBase64, toBase64url, tunnelKeyInfo, utf8 } from "../../probe/wire/index.ts";
import { clientScene, token } from "../common/scene.ts";
import { sealedUsers } from "../chat-channel/log-lies.ts";
import { eventsOf, stepsOf } from "../common/sent.ts";

/** How a key of 32 octets could be written: as it is, in hexadecimal, in base64 with either alphabet and with or without padding. */
function spellings(key: Uint8Array): Uint8Array[] {
  const text = hex(key);
  const [standard, url] = [toBase64(key), toBase64url(key)].map((one) => one.replace(/=+$/, ""));
  return [key, utf8(text), utf8(text.toUpperCase()), utf8(standard ?? ""), utf8(url ?? "")];
}

/** In which spelling, if any, a key was sent. */
function sent(home: PlayedServer, key: Uint8Array): boolean {
  const wanted = spellings(key).map((one) => Buffer.from(one));
  return home.octets.some((octets) => wanted.some((one) => Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).includes(one)));
}

/** Fails when the key was sent, and unless another one, that has to be sent, was found in the same way. */
function neverSent(t: ClientTest, home: PlayedServer, what: string, key: Uint8Array, publicKey: Uint8Array): void {
  t.expect(sent(home, publicKey), { what: `the public key that belongs to ${what}`, expected: "sent", observed: "not found" });
  t.expect(!sent(home, key), { what, expected: "never sent", observed: "found in what the client sent" });
  t.fact(`${what} was not sent, and its public key was`);
}

/** The key of a tunnel, opened with the epoch's key as each reader can. */
function openedTunnelKey(home: PlayedServer, channel: Channel, user: string, tunnelID: string): Uint8Array | undefined {
  const announced = eventsOf(home, user, channel.id).find((event) => jsonAt(event, "content", "tunnelID") === tunnelID);
  const pair = channel.epochPair();
  const enc = fromBase64url(textAt(announced, "content", "enc"), 32);
  const ciphertext = fromBase64url(textAt(announced, "content", "ciphertext"));
  if (pair === undefined || enc === undefined || ciphertext === undefined) return undefined;
  const info = tunnelKeyInfo(channel.id, Number(jsonAt(announced, "content", "epoch")), tunnelID, user);
  return openSealed(pair.private, info, { enc, ciphertext });
}

const decoded = (text: string): Uint8Array => fromBase64url(text, 32) ?? new Uint8Array(32);

const users = clientCheck({
  id: "crypto.private/user",
  requirement: "crypto.private",
  title: "A client never sends its user's private keys, whatever it does.",
  ops: ["restore-account", "create-channel", "change-member", "send-event"],
  run: async (t) => {
    const seeds = { signing: t.random.bytes(32), sealing: t.random.bytes(32) };
    const { client, home, alice } = await clientScene(t, { seeds });
    const channel = textAt(await client.ok("create-channel", { kind: "group" }), "channel");
    await client.ok("change-member", { channel, action: "add", user: alice.id, flags: { read: true, write: true, admin: false } });
    for (const sealed of [true, false])
      await client.ok("send-event", { channel, type: "example.text", content: { body: token(t) }, sealed });
    await client.ok("change-member", { channel, action: "remove", user: alice.id });
    neverSent(t, home, "the private signing key", seeds.signing, decoded(textAt(client.identity, "signing_key")));
    neverSent(t, home, "the private sealing key", seeds.sealing, decoded(textAt(client.identity, "sealing_key")));
  },
});

const epochs = clientCheck({
  id: "crypto.private/epoch",
  requirement: "crypto.private",
  also: ["epoch.client-seal"],
  title: "A client never sends the private key of an epoch but sealed.",
  ops: ["create-channel", "change-member", "send-event"],
  run: async (t) => {
    const { client, home, alice, bob } = await clientScene(t);
    const channel = textAt(await client.ok("create-channel", { kind: "group" }), "channel");
    for (const user of [alice.id, bob.id])
      await client.ok("change-member", { channel, action: "add", user, flags: { read: true, write: true, admin: false } });
    await client.ok("send-event", { channel, type: "example.text", content: { body: token(t) }, sealed: true });
    const keyOf = async (): Promise<{ private: Uint8Array; public: Uint8Array } | undefined> =>
      (await home.channel(channel, [alice])).epochPair();
    const first = await keyOf();
    await client.ok("change-member", { channel, action: "remove", user: bob.id });
    const second = await keyOf();
    t.equal(
      sealedUsers(stepsOf(home, client.user, channel).at(-1)),
      [alice.id, client.user].toSorted(),
      "the users for whom the next epoch is sealed",
    );
    if (first === undefined || second === undefined) {
      t.expect(false, { what: "the epochs that the client made", expected: "opened by a member", observed: "not opened" });
      return;
    }
    neverSent(t, home, "the private key of the first epoch", first.private, first.public);
    neverSent(t, home, "the private key of the second epoch", second.private, second.public);
  },
});

const tunnels = clientCheck({
  id: "crypto.private/tunnel",
  requirement: "crypto.private",
  also: ["tunnel.key"],
  title: "A client never sends a tunnel key but sealed.",
  ops: ["create-channel", "start-tunnel"],
  run: async (t) => {
    const { client, home, alice } = await clientScene(t);
    const id = textAt(await client.ok("create-channel", { kind: "dm", peer: alice.id }), "channel");
    const tunnelID = textAt(await client.ok("start-tunnel", { channel: id }), "tunnelID");
    const dm = await home.channel(id, [alice]);
    const key = openedTunnelKey(home, dm, client.user, tunnelID);
    t.expect(key !== undefined, {
      what: "the tunnel key that the client announced",
      expected: "opened by a member",
      observed: "not opened",
    });
    // What is sent of it is its hash, which is the tunnel's id.
    if (key !== undefined) neverSent(t, home, "the tunnel key", key, decoded(tunnelID));
  },
});

export const privateKeys: readonly ClientCheck[] = [users, epochs, tunnels];
