import { toBase64url } from "./base64.ts";
import { concat, utf8 } from "./bytes.ts";
import { hkdfSha256, sha256 } from "./hash.ts";
import { hpkeOpen, hpkeSeal, type Sealed } from "./hpke.ts";
import { canonical } from "./json-write.ts";
import { DERIVATION } from "./labels.ts";

/** Names a stream's key (chapter Relay). */
export interface StreamNames {
  readonly server: string;
  readonly channel: string;
  readonly tunnelID: string;
  /** Device address. */
  readonly device: string;
}

/** `info` of an epoch's private key. */
export function epochInfo(channel: string, epoch: number, recipient: string, sender: string): Uint8Array {
  return canonical([DERIVATION.epoch, channel, epoch, recipient, sender]);
}

/** `info` of a sealed event. */
export function sealedInfo(event: {
  channel: string;
  epoch: number;
  sender: string;
  sender_device: string;
  to?: string | undefined;
}): Uint8Array {
  return canonical([DERIVATION.sealed, event.channel, event.epoch, event.sender, event.sender_device, event.to ?? null]);
}

/** `info` of a tunnel key. */
export function tunnelKeyInfo(channel: string, epoch: number, tunnelID: string, sender: string): Uint8Array {
  return canonical([DERIVATION.tunnelKey, channel, epoch, tunnelID, sender]);
}

/**
 * The id of a tunnel: the hash of its key of 32 octets (tunnel.id).
 *
 * @example
 * tunnelId(new Uint8Array(32)).length; // 44
 */
export function tunnelId(key: Uint8Array): string {
  return toBase64url(sha256(concat(utf8(DERIVATION.tunnelId), Uint8Array.of(0), key)));
}

/** The base key of a sender's stream: 32 octets. `salt` has 32. */
export function streamBaseKey(tunnelKey: Uint8Array, salt: Uint8Array, names: StreamNames): Uint8Array {
  const info = canonical([DERIVATION.stream, names.server, names.channel, names.tunnelID, names.device]);
  return hkdfSha256(tunnelKey, salt, info, 32);
}

/** What makes the base keys of a call its own (chapter Calls, "Frames"); the keys as they travel. */
export interface CallNames {
  readonly channel: string;
  readonly caller: string;
  readonly call_id: string;
  /** Device addresses. */
  readonly calling: string;
  readonly party: string;
  readonly callingKey: string;
  readonly partyKey: string;
}

/** The base key of the frames of `sender`, one of the two devices: 32 octets. `dh` is what the two keys agree on. */
export function callBaseKey(dh: Uint8Array, names: CallNames, sender: string): Uint8Array {
  const { channel, caller, call_id, calling, party, callingKey, partyKey } = names;
  const info = canonical([DERIVATION.call, channel, caller, call_id, calling, party, callingKey, partyKey, sender]);
  return hkdfSha256(dh, new Uint8Array(32), info, 32);
}

/** The fingerprint of a user's keys: 12 groups of five digits, each from 20 bits of the first 30 octets. */
export function fingerprint(user: string, signingKey: string, sealingKey: string): string {
  const hash = sha256(canonical([DERIVATION.fingerprint, user, signingKey, sealingKey]));
  const bits = Array.from(hash.subarray(0, 30), (byte) => byte.toString(2).padStart(8, "0")).join("");
  return Array.from({ length: 12 }, (_, i) =>
    (Number.parseInt(bits.slice(20 * i, 20 * i + 20), 2) % 100_000).toString().padStart(5, "0"),
  ).join(" ");
}

/** A sealed thing as it travels. */
export interface SealedText {
  enc: string;
  ciphertext: string;
}

/** Seals and writes as base64url; `ephemeral` is 32 fresh random octets. */
export function sealText(recipient: Uint8Array, info: Uint8Array, plaintext: Uint8Array, ephemeral: Uint8Array): SealedText {
  const sealed: Sealed = hpkeSeal(recipient, info, plaintext, ephemeral);
  return { enc: toBase64url(sealed.enc), ciphertext: toBase64url(sealed.ciphertext) };
}

/** Opens with a private key of 32 octets; undefined when it does not open. */
export function openSealed(secret: Uint8Array, info: Uint8Array, sealed: Sealed): Uint8Array | undefined {
  return hpkeOpen(secret, info, sealed);
}
