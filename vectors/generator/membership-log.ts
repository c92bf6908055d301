// Builds membership logs: signed objects, each naming the one before it.
import type { JsonObject } from "../../reference/protocol/json/index.ts";
import { compute } from "./build.ts";
import { drawHex } from "./draw.ts";
import { NOW, SERVER, b64, drawText, hex, sealingOf, signingOf, textOf } from "./scene.ts";

/** A log as it grows. */
export interface Log {
  readonly name: string;
  readonly creation: JsonObject;
  readonly channel: string;
  readonly objects: readonly JsonObject[];
  readonly head: string;
  readonly epoch: number;
}

export function userId(name: string): string {
  return `@${name}:example.org`;
}

/** Name and keys of a user, as they stand in a log. */
export async function identityOf(name: string): Promise<JsonObject> {
  return { user: userId(name), signing_key: b64((await signingOf(name)).publicKey), sealing_key: b64((await sealingOf(name)).publicKey) };
}

/** The object with a signature by that user. */
export async function signedBy(name: string, label: string, object: JsonObject): Promise<JsonObject> {
  const { object: signed } = await compute("object.sign", { label, object, private_key: hex((await signingOf(name)).seed) });
  return signed as JsonObject;
}

/** An empty log: with a peer that of a DM. */
export async function newLog(name: string, creator: string, peer?: string): Promise<Log> {
  const kind = peer === undefined ? { kind: "group" } : { kind: "dm", peer: await identityOf(peer) };
  const unsigned = {
    v: 1,
    ...kind,
    server: SERVER,
    creator: await identityOf(creator),
    nonce: drawText(`nonce of ${name}`, 16),
    created_at: NOW,
  };
  const creation = await signedBy(creator, "channel", unsigned);
  const channel = textOf((await compute("object.id", { label: "channel", object: creation }))["id"]);
  return { name, creation, channel, objects: [], head: channel, epoch: 0 };
}

/** An epoch's private key, sealed by one user for another. */
export async function sealedEpoch(log: Log, epoch: number, sender: string, recipient: string): Promise<JsonObject> {
  const input = {
    context: { channel: log.channel, epoch, recipient: userId(recipient), sender: userId(sender) },
    recipient_key: hex((await sealingOf(recipient)).publicKey),
    epoch_key: drawHex(`sealing ${log.name} epoch ${String(epoch)}`, 32),
    ephemeral_ikm: drawHex(`${log.name} epoch ${String(epoch)} for ${recipient}`, 32),
  };
  return (await compute("epoch-key.seal", input))["sealed"] as JsonObject;
}

/** The next epoch of a log, sealed for these readers. */
export async function nextEpoch(log: Log, sender: string, readers: readonly string[], number: number = log.epoch + 1): Promise<JsonObject> {
  const sealed = new Map<string, JsonObject>();
  for (const reader of readers) sealed.set(userId(reader), await sealedEpoch(log, number, sender, reader));
  const key = await sealingOf(`${log.name} epoch ${String(number)}`);
  return { number, public: b64(key.publicKey), sealed: Object.fromEntries(sealed) };
}

/** The next object of a log, signed by its sender. */
export function objectOf(log: Log, sender: string, parts: JsonObject): Promise<JsonObject> {
  const place = { v: 1, channel: log.channel, prev: log.head, sender: userId(sender) };
  return signedBy(sender, "member", { ...place, ...parts, created_at: NOW + 1000 * (log.objects.length + 1) });
}

/** The log with one more object. */
export async function grown(log: Log, sender: string, parts: JsonObject): Promise<Log> {
  const object = await objectOf(log, sender, parts);
  const head = textOf((await compute("object.id", { label: "member", object }))["id"]);
  return { ...log, objects: [...log.objects, object], head, epoch: parts["next_epoch"] === undefined ? log.epoch : log.epoch + 1 };
}
