import {
  agreementPair,
  canonical,
  epochInfo,
  hex,
  isCanonicalAgreementKey,
  isJsonObject,
  isSmallAgreementKey,
  JsonRefusal,
  openSealed,
  readJson,
  sealedInfo,
  sealText,
  tunnelId,
  tunnelKeyInfo,
  type JsonObject,
} from "../probe/wire/index.ts";
import { deriveKey } from "../probe/wire/hpke.ts";
import { decoded, number, object, octets, Refusal, text, textOrNone, type Op } from "./op.ts";

type Info = (context: JsonObject) => Uint8Array;

const epoch: Info = (context) =>
  epochInfo(text(context, "channel"), number(context, "epoch"), text(context, "recipient"), text(context, "sender"));
const event: Info = (context) =>
  sealedInfo({
    channel: text(context, "channel"),
    epoch: number(context, "epoch"),
    sender: text(context, "sender"),
    sender_device: text(context, "sender_device"),
    to: textOrNone(context, "to"),
  });
const tunnelKey: Info = (context) =>
  tunnelKeyInfo(text(context, "channel"), number(context, "epoch"), text(context, "tunnelID"), text(context, "sender"));

/** crypto.x25519-key, crypto.x25519-zero */
function checkKey(key: Uint8Array): Uint8Array {
  if (!isCanonicalAgreementKey(key) || isSmallAgreementKey(key)) throw new Refusal("bad-key");
  return key;
}

function seal(input: JsonObject, info: Info, plaintext: Uint8Array): JsonObject {
  const recipient = checkKey(octets(input, "recipient_key"));
  return { sealed: { ...sealText(recipient, info(object(input, "context")), plaintext, deriveKey(octets(input, "ephemeral_ikm"))) } };
}

function open(input: JsonObject, info: Info): Uint8Array {
  const sealed = object(input, "sealed");
  const ciphertext = decoded(text(sealed, "ciphertext"));
  const enc = checkKey(decoded(text(sealed, "enc"), 32));
  const opened = openSealed(octets(input, "private_key"), info(object(input, "context")), { enc, ciphertext });
  if (opened === undefined) throw new Refusal("bad-seal");
  return opened;
}

/** sealed.open: what is inside is JSON of this protocol with a type and an object. */
function contentOf(bytes: Uint8Array): JsonObject {
  try {
    const inner = readJson(bytes);
    if (!isJsonObject(inner)) throw new Refusal("bad-seal");
    const { type, content } = inner;
    if (typeof type !== "string" || !isJsonObject(content)) throw new Refusal("bad-seal");
    return { type, content };
  } catch (error) {
    if (error instanceof JsonRefusal) throw new Refusal("bad-seal");
    throw error;
  }
}

/** The operations on sealed things, by name. */
export const SEALING_OPS: Readonly<Record<string, Op>> = {
  "epoch-key.seal": (input) => seal(input, epoch, octets(input, "epoch_key")),
  "epoch-key.open": (input) => {
    const key = open(input, epoch);
    // epoch.open: it is the private half of the epoch's public key
    if (key.length !== 32 || hex(agreementPair(key).public) !== text(input, "epoch_public")) throw new Refusal("bad-seal");
    return { epoch_key: hex(key) };
  },
  "event-content.seal": (input) => seal(input, event, canonical({ type: text(input, "type"), content: object(input, "content") })),
  "event-content.open": (input) => contentOf(open(input, event)),
  "tunnel-key.seal": (input) => seal(input, tunnelKey, octets(input, "tunnel_key")),
  "tunnel-key.open": (input) => {
    const key = open(input, tunnelKey);
    // init.verify-hash
    if (key.length !== 32 || tunnelId(key) !== text(object(input, "context"), "tunnelID")) throw new Refusal("bad-seal");
    return { tunnel_key: hex(key) };
  },
  "tunnel-key.id": (input) => ({ tunnelID: tunnelId(octets(input, "tunnel_key")) }),
};
