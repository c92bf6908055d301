// Recorded sessions with their secrets, from the membership log to what is heard: a receiver is tried without a peer.
import type { JsonObject, JsonValue } from "../../../reference/protocol/json/index.ts";
import type { RequirementId } from "../../../schemas/v1/constants.ts";
import { userId } from "../membership-log.ts";
import { escaped, valueAt } from "../pointer.ts";
import { recordingOf } from "../recording.ts";
import type { Recording } from "../recording.ts";
import { drawText, hex, sealingOf, signingOf } from "../scene.ts";
import type { Case, Group, Kind } from "../vector.ts";
import { sessionOf } from "./sessions.ts";

/** One step of a receiver: an operation on what it was sent. */
function step(
  op: string,
  id: string,
  comment: string,
  requirements: readonly RequirementId[],
  input: JsonObject,
  wrong: readonly Case[] = [],
): Group {
  return { op, cases: [{ id, comment, requirements, in: input }, ...wrong] };
}

async function publicKey(name: string): Promise<string> {
  return hex((await signingOf(name)).publicKey);
}

/** The channel: its log, and the private key of its epoch as the log has it for alice. */
async function channelSteps(name: string, { log, epochKey }: Recording): Promise<readonly Group[]> {
  const at = log.objects.length - 1;
  const next = valueAt(log.objects[at] ?? null, "/next_epoch") ?? null;
  const sealed = valueAt(next, `/sealed/${escaped(userId("alice"))}`) ?? null;
  const sender = valueAt(log.objects[at] ?? null, "/sender") ?? null;
  const open = {
    context: { channel: log.channel, epoch: log.epoch, recipient: userId("alice"), sender },
    private_key: hex((await sealingOf("alice")).seed),
    epoch_public: hex((await sealingOf(`${log.name} epoch ${String(log.epoch)}`)).publicKey),
    sealed,
  };
  const forged: Case = {
    id: `${name}-log-forged`,
    comment: "the newest object with another time, by a server",
    requirements: ["log.client-verify", "log.signature"],
    in: { creation: log.creation, objects: log.objects.map((object, i) => (i === at ? { ...object, created_at: 7 } : object)) },
    reject: "bad-signature",
    twin: `${name}-log`,
    field: `/objects/${String(at)}/created_at`,
  };
  return [
    step("membership.apply", `${name}-log`, "the membership log", ["log.client-verify"], { creation: log.creation, objects: log.objects }, [
      forged,
    ]),
    step("epoch-key.open", `${name}-epoch-key`, `the private key of epoch ${String(log.epoch)}: ${epochKey}`, ["epoch.open"], open),
  ];
}

/** The tunnel: the InitializeVoice that names it, its key, and its declaration. */
async function tunnelSteps(name: string, { log, epochKey, event, declaration, tunnel }: Recording): Promise<readonly Group[]> {
  const bob = await publicKey("bob");
  const { enc = null, ciphertext = null } = event["content"] as JsonObject;
  const context = { channel: log.channel, epoch: log.epoch, tunnelID: tunnel.tunnelID, sender: userId("bob") };
  const open = { context, private_key: epochKey, sealed: { enc, ciphertext } };
  const reused: Case = {
    id: `${name}-tunnel-key-reused`,
    comment: "the same sealed key in an InitializeVoice of somebody else",
    requirements: ["crypto.hpke-info", "init.verify-hash"],
    in: { ...open, context: { ...context, sender: userId("alice") } },
    reject: "bad-seal",
    twin: `${name}-tunnel-key`,
    field: "/context/sender",
  };
  const signed = (label: string, object: JsonObject): JsonObject => ({ label, object, public_key: bob });
  return [
    step("object.verify", `${name}-event`, "the InitializeVoice of bob", ["encoding.label"], signed("event", event)),
    step("tunnel-key.open", `${name}-tunnel-key`, "the key of the tunnel in it", ["init.verify-hash", "tunnel.id"], open, [reused]),
    step("object.verify", `${name}-declaration`, "the declaration of the tunnel", ["encoding.label"], signed("declare", declaration)),
  ];
}

/** The handshake with the relay, and the credentials of those who are there. */
async function relaySteps(name: string, { challenge, connect, welcome }: Recording): Promise<readonly Group[]> {
  const bob = await publicKey("bob");
  const participants = welcome["participants"] as readonly JsonObject[];
  const [first, second] = participants as readonly [JsonObject, JsonObject];
  const accepted = { challenge, connect, welcome, public_key: await publicKey("relay") };
  const changed = (id: string, comment: string, field: string, list: readonly JsonValue[]): Case => ({
    id: `${name}-welcome-${id}`,
    comment,
    requirements: ["relay.verify-welcome"],
    in: { ...accepted, welcome: { ...welcome, participants: list } },
    reject: "bad-signature",
    twin: `${name}-welcome`,
    field: `/welcome/participants${field}`,
  });
  const credential = first["credential"] as JsonObject;
  const otherSalt: Case = {
    id: `${name}-credential-salt`,
    comment: "a salt that the talker did not sign",
    requirements: ["relay.credential", "encoding.signature-covers"],
    in: { label: "connect", public_key: bob, object: { ...credential, stream: { salt: drawText(`${name} other salt`) } } },
    reject: "bad-signature",
    twin: `${name}-credential`,
    field: "/object/stream/salt",
  };
  const verify = (label: string, object: JsonValue): JsonObject => ({ label, public_key: bob, object });
  return [
    step("connect.verify", `${name}-connect`, "alice's own connect", ["relay.connect-signature"], {
      challenge,
      connect,
      public_key: await publicKey("alice"),
      now: connect["issued_at"] ?? null,
    }),
    step("welcome.verify", `${name}-welcome`, "the welcome, with two participants", ["relay.verify-welcome"], accepted, [
      changed("number", "a participant with another number", "/0/connection", [{ ...first, connection: 2 }, second]),
      changed("order", "the participants in another order", "", [second, first]),
    ]),
    step("object.verify", `${name}-credential`, "the credential of bob's laptop", ["relay.credential"], verify("connect", credential), [
      otherSalt,
    ]),
    step(
      "object.verify",
      `${name}-proof`,
      "the credential of bob's tablet, by proof of relay",
      ["relay.credential"],
      verify("proof", second["credential"] ?? null),
    ),
  ];
}

async function stepsOf(name: string, isDm: boolean): Promise<readonly Group[]> {
  const recording = await recordingOf(name, isDm);
  const { tunnel, talkers } = recording;
  const { tunnel_key, ...names } = tunnel;
  const keys: Group = {
    op: "stream-key.derive",
    shared: { tunnel_key },
    cases: talkers.map(({ connection, device, salt }) => ({
      id: `${name}-stream-${String(connection)}`,
      comment: `the stream of ${device}`,
      requirements: ["relay.stream-key"],
      in: { stream: { ...names, device, salt }, connection },
    })),
  };
  return [
    ...(await channelSteps(name, recording)),
    ...(await tunnelSteps(name, recording)),
    ...(await relaySteps(name, recording)),
    keys,
    step(
      "session.open",
      `${name}-heard`,
      "sixty messages that the relay passed on",
      ["relay.replay", "relay.shortest", "relay.open"],
      await sessionOf(name, tunnel, talkers, 60),
    ),
  ];
}

export const recordings: Kind = {
  kind: "recordings",
  algorithm: "Everything that a receiver does, in its order",
  notes:
    "Whole sessions with their secrets, by the names with which the ids begin. What one case gives is what the next ones take: log, epoch key, InitializeVoice, tunnel key, declaration, connect, welcome, credentials, streams, and what is to be heard.",
  async groups() {
    return [
      ...(await stepsOf("group-tunnel", false)),
      ...(await stepsOf("dm-tunnel", true)),
      ...(await stepsOf("second-group-tunnel", false)),
    ];
  },
};
