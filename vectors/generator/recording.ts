// A tunnel from the channel's first object to its last frame, with everybody's secrets.
import type { JsonObject } from "../../reference/protocol/json/index.ts";
import { compute } from "./build.ts";
import { drawHex } from "./draw.ts";
import type { Talker, Tunnel } from "./kinds/sessions.ts";
import { grown, identityOf, newLog, nextEpoch, signedBy, userId } from "./membership-log.ts";
import type { Log } from "./membership-log.ts";
import { NOW, OTHER_SERVER, SERVER, b64, drawText, exampleOf, hex, sealingOf, signingOf, textOf } from "./scene.ts";

/** What alice, who only listens, was sent and knows. */
export interface Recording {
  readonly log: Log;
  /** The private key of the epoch, and that of the tunnel. */
  readonly epochKey: string;
  readonly tunnel: Tunnel;
  readonly event: JsonObject;
  readonly declaration: JsonObject;
  readonly challenge: JsonObject;
  readonly connect: JsonObject;
  readonly welcome: JsonObject;
  readonly talkers: readonly Talker[];
}

/** A channel: a DM of alice and bob, or a group with carol, in which an epoch was left behind. */
async function channelOf(name: string, isDm: boolean): Promise<Log> {
  const empty = await newLog(name, "alice", isDm ? "bob" : undefined);
  if (isDm) return grown(empty, "bob", { action: "epoch", next_epoch: await nextEpoch(empty, "bob", ["alice", "bob"]) });
  let log = empty;
  for (const member of ["bob", "carol"]) {
    const flags = { read: true, write: member === "bob", admin: false };
    log = await grown(log, "alice", { action: "add", member: await identityOf(member), flags, epoch: { number: 0 } });
  }
  const readers = ["alice", "bob", "carol"];
  log = await grown(log, "bob", { action: "epoch", next_epoch: await nextEpoch(log, "bob", readers) });
  return grown(log, "alice", { action: "remove", user: userId("carol"), next_epoch: await nextEpoch(log, "alice", ["alice", "bob"]) });
}

/** The connect of a user's device. */
async function connectOf(name: string, user: string, tunnel: Tunnel, device: string, write: boolean): Promise<JsonObject> {
  return signedBy(user, "connect", {
    type: "connect",
    v: 1,
    tunnelID: tunnel.tunnelID,
    auth_chatchannel: tunnel.channel,
    server: SERVER,
    vt_key: b64((await signingOf("relay")).publicKey),
    user: userId(user),
    device,
    roles: { read: true, write },
    challenge: drawText(`${name} challenge of ${device}`),
    client_nonce: drawText(`${name} nonce of ${device}`),
    issued_at: NOW + 60_000,
    stream: { salt: drawText(`${name} salt of ${device}`) },
  });
}

/** The InitializeVoice of bob, and his declaration. */
async function initialized(log: Log, tunnel: Tunnel): Promise<readonly [JsonObject, JsonObject]> {
  const { channel, epoch, name } = log;
  const { sealed } = await compute("tunnel-key.seal", {
    context: { channel, epoch, tunnelID: tunnel.tunnelID, sender: userId("bob") },
    recipient_key: hex((await sealingOf(`${name} epoch ${String(epoch)}`)).publicKey),
    tunnel_key: tunnel.tunnel_key,
    ephemeral_ikm: drawHex(`${name} ephemeral`, 32),
  });
  const content = { v: 1, tunnelID: tunnel.tunnelID, homeserver: SERVER, epoch, ...(sealed as JsonObject) };
  const event = { v: 1, type: "vt.initialize_voice", channel, sender: userId("bob"), sender_device: "laptop@bob:example.org", content };
  const declaration = { v: 1, tunnelID: tunnel.tunnelID, auth_chatchannel: channel, epoch, created_by: userId("bob") };
  return [
    await signedBy("bob", "event", { ...event, created_at: NOW + 50_000 }),
    await signedBy("bob", "declare", { ...declaration, created_at: NOW + 49_000 }),
  ];
}

/** The proof of bob's tablet, which comes through another server's relay. Its user part alone is for receivers to check. */
async function proofOf(name: string, tunnel: Tunnel, device: string): Promise<JsonObject> {
  const proof = {
    type: "proof",
    v: 1,
    tunnelID: tunnel.tunnelID,
    auth_chatchannel: tunnel.channel,
    user: userId("bob"),
    device,
    origin: SERVER,
    proxy: { address: OTHER_SERVER, public: drawText(`${name} proxy`) },
    roles: { read: true, write: true },
    stream: { salt: drawText(`${name} salt of ${device}`) },
    issued_at: NOW + 61_000,
    expires_at: NOW + 121_000,
    nonce: drawText(`${name} proof nonce`, 16),
  };
  return signedBy("server b", "proof relay", await signedBy("bob", "proof", proof));
}

/** Makes the recording of this name. */
export async function recordingOf(name: string, isDm: boolean): Promise<Recording> {
  const log = await channelOf(name, isDm);
  const tunnel_key = drawHex(`${name} tunnel key`, 32);
  const { tunnelID } = await compute("tunnel-key.id", { tunnel_key });
  const tunnel = { tunnel_key, server: SERVER, channel: log.channel, tunnelID: textOf(tunnelID) };
  const [event, declaration] = await initialized(log, tunnel);
  const [laptop, tablet] = ["laptop@bob:example.org", "tablet@bob:example.org"];
  const credentials = [await connectOf(name, "bob", tunnel, laptop, true), await proofOf(name, tunnel, tablet)];
  const participants = credentials.map((credential, at) => ({
    connection: 1 + 2 * at,
    device: textOf(credential["device"]),
    roles: credential["roles"] ?? null,
    credential,
  }));
  const own = await connectOf(name, "alice", tunnel, "phone@alice:example.org", false);
  const relay = await signingOf("relay");
  const challenge = { type: "challenge", v: 1, nonce: own["challenge"] ?? null, server: SERVER, key: b64(relay.publicKey) };
  const { sig: _sig, ...form } = exampleOf("Welcome");
  const unsigned = { ...form, connection: 4, roles: { read: true, write: false }, participants };
  const handshake = { challenge, connect: own, welcome: unsigned };
  const { welcome } = await compute("welcome.sign", { ...handshake, private_key: hex(relay.seed) });
  return {
    log,
    epochKey: hex((await sealingOf(`${name} epoch ${String(log.epoch)}`)).seed),
    tunnel,
    event,
    declaration,
    challenge,
    connect: own,
    welcome: welcome as JsonObject,
    talkers: participants.map(({ connection, device }) => ({ connection, device, salt: drawText(`${name} salt of ${device}`) })),
  };
}
