// Sealing and opening with other inputs of HPKE than the right ones. crypto.hpke-info
import { SUITE, suiteWith } from "../../../reference/codec/suite.ts";
import type { JsonValue } from "../../../reference/protocol/index.ts";
import {
  ProtocolError,
  canonicalBytes,
  decodeBase64url,
  decodeHex,
  encodeBase64url,
  encodeHex,
  hpkeOpen,
  hpkeSeal,
  isObject,
  readJson,
  sealingKeyPair,
  tunnelId,
} from "../../../reference/protocol/index.ts";
import type { Alteration, In } from "./codec-fault.ts";
import { replacing, together } from "./codec-fault.ts";

type EpochContext = In<"EpochSealIn">["context"];
type EventContext = In<"EventSealIn">["context"];
type TunnelContext = In<"TunnelKeySealIn">["context"];

/** What HPKE is given beside keys and plaintext. */
export interface Binding {
  readonly info: Uint8Array;
  readonly aad: Uint8Array;
}

/** What is sealed: the part of an operation's name before the dot. */
export type Purpose = "epoch-key" | "event-content" | "tunnel-key";

const PURPOSES: readonly Purpose[] = ["epoch-key", "event-content", "tunnel-key"];

/** The binding of a purpose, from the named parts of its `info`: the label is one of them. */
export type Bind = (parts: Readonly<Record<string, JsonValue>>) => Binding;

const NONE = new Uint8Array();

/** The binding that is right: a start for wrong ones. */
export function rightBinding(parts: Readonly<Record<string, JsonValue>>): Binding {
  return { info: canonicalBytes(Object.values(parts)), aad: NONE };
}

// The parts in the order of the table in the chapter Cryptography.
function epochParts({ channel, epoch, recipient, sender }: EpochContext): Readonly<Record<string, JsonValue>> {
  return { label: "voicetunnel/1 epoch", channel, epoch, recipient, sender };
}

function eventParts({ channel, epoch, sender, sender_device, to }: EventContext): Readonly<Record<string, JsonValue>> {
  return { label: "voicetunnel/1 sealed", channel, epoch, sender, sender_device, to: to ?? null };
}

function tunnelParts({ channel, epoch, tunnelID, sender }: TunnelContext): Readonly<Record<string, JsonValue>> {
  return { label: "voicetunnel/1 tunnel key", channel, epoch, tunnelID, sender };
}

interface SealedText {
  readonly enc: string;
  readonly ciphertext: string;
}

async function seal(recipient: string, plaintext: Uint8Array, binding: Binding, ikm: string): Promise<{ sealed: SealedText }> {
  const suite = suiteWith(decodeHex(ikm));
  const { enc, ciphertext } = await hpkeSeal(suite, decodeHex(recipient), plaintext, binding);
  return { sealed: { enc: encodeBase64url(enc), ciphertext: encodeBase64url(ciphertext) } };
}

/** Opens without asking what is in it; undefined where it does not open. */
async function openBare(privateKey: string, sealed: SealedText, binding: Binding): Promise<Uint8Array | undefined> {
  const bytes = { enc: decodeBase64url(sealed.enc, 32), ciphertext: decodeBase64url(sealed.ciphertext) };
  return hpkeOpen(await sealingKeyPair(SUITE, decodeHex(privateKey)), bytes, binding);
}

async function opened(privateKey: string, sealed: SealedText, binding: Binding): Promise<Uint8Array> {
  const plaintext = await openBare(privateKey, sealed, binding);
  if (plaintext === undefined) throw new ProtocolError("bad-seal", "it does not open");
  return plaintext;
}

/** Whether 32 octets are the private half of a public key. */
async function isHalfOf(privateKey: Uint8Array, publicKey: string): Promise<boolean> {
  return privateKey.length === 32 && encodeHex((await sealingKeyPair(SUITE, privateKey)).publicKey) === publicKey;
}

/** Which of the checks of what was opened are left out. */
export interface Unchecked {
  /** Whether a private key belongs to the epoch. */
  readonly half?: boolean;
  /** Whether a tunnel key is that of the tunnel. */
  readonly hash?: boolean;
  /** What a sealed event holds. */
  readonly content?: boolean;
}

function refused(): ProtocolError {
  return new ProtocolError("bad-seal", "what it holds is wrong");
}

/** Opens what is sealed with another binding, or checks less of what is in it. */
export function openingWith(bind: Bind, unchecked: Unchecked = {}, purposes: readonly Purpose[] = PURPOSES): Alteration {
  const alterations: Readonly<Record<Purpose, Alteration>> = {
    "epoch-key": replacing<"EpochOpenIn">("epoch-key.open", async (input, honest) => {
      await unlessBadSeal(honest(input));
      const key = await opened(input.private_key, input.sealed, bind(epochParts(input.context)));
      if (unchecked.half !== true && !(await isHalfOf(key, input.epoch_public))) throw refused();
      return { epoch_key: encodeHex(key) };
    }),
    "event-content": replacing<"EventOpenIn">("event-content.open", async (input, honest) => {
      await unlessBadSeal(honest(input));
      return contentOf(await opened(input.private_key, input.sealed, bind(eventParts(input.context))), unchecked.content === true);
    }),
    "tunnel-key": replacing<"TunnelKeyOpenIn">("tunnel-key.open", async (input, honest) => {
      await unlessBadSeal(honest(input));
      const key = await opened(input.private_key, input.sealed, bind(tunnelParts(input.context)));
      const isRight = key.length === 32 && (await tunnelId(SUITE, key)) === input.context.tunnelID;
      if (unchecked.hash !== true && !isRight) throw refused();
      return { tunnel_key: encodeHex(key) };
    }),
  };
  return together(...purposes.map((purpose) => alterations[purpose]));
}

/** What is wrong with a key or a spelling is no matter of what else goes in. */
async function unlessBadSeal(said: Promise<unknown>): Promise<void> {
  try {
    await said;
  } catch (error) {
    if (!(error instanceof ProtocolError) || error.code !== "bad-seal") throw error;
  }
}

function contentOf(plaintext: Uint8Array, isUnchecked: boolean): object {
  try {
    const value = readJson(plaintext);
    const { type, content } = isObject(value) ? value : {};
    if (typeof type === "string" && content !== undefined && isObject(content)) return { type, content };
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
  }
  if (isUnchecked) return { type: "", content: {} };
  throw refused();
}

/** Seals with another binding. */
export function sealingWith(bind: Bind, purposes: readonly Purpose[] = PURPOSES): Alteration {
  const alterations: Readonly<Record<Purpose, Alteration>> = {
    "epoch-key": replacing<"EpochSealIn">("epoch-key.seal", ({ context, recipient_key, epoch_key, ephemeral_ikm }) =>
      seal(recipient_key, decodeHex(epoch_key), bind(epochParts(context)), ephemeral_ikm),
    ),
    "event-content": replacing<"EventSealIn">("event-content.seal", ({ context, recipient_key, type, content, ephemeral_ikm }) =>
      seal(recipient_key, canonicalBytes({ type, content: content as JsonValue }), bind(eventParts(context)), ephemeral_ikm),
    ),
    "tunnel-key": replacing<"TunnelKeySealIn">("tunnel-key.seal", ({ context, recipient_key, tunnel_key, ephemeral_ikm }) =>
      seal(recipient_key, decodeHex(tunnel_key), bind(tunnelParts(context)), ephemeral_ikm),
    ),
  };
  return together(...purposes.map((purpose) => alterations[purpose]));
}
