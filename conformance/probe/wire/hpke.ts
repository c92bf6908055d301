import { gcm } from "@noble/ciphers/aes.js";
import { bigEndian, concat, utf8 } from "./bytes.ts";
import { hkdfExpand, hkdfExtract } from "./hash.ts";
import { agree, agreementPair } from "./x25519.ts";

// RFC 9180 with DHKEM(X25519, HKDF-SHA256) 0x0020, HKDF-SHA256 0x0001, AES-128-GCM 0x0001, base mode.
const KEM_SUITE = concat(utf8("KEM"), bigEndian(0x0020, 2));
const SUITE = concat(utf8("HPKE"), bigEndian(0x0020, 2), bigEndian(0x0001, 2), bigEndian(0x0001, 2));
const VERSION = utf8("HPKE-v1");
const EMPTY = new Uint8Array(0);

/** What travels: the encapsulated key (32 octets) and the sealed octets with their tag. */
export interface Sealed {
  readonly enc: Uint8Array;
  readonly ciphertext: Uint8Array;
}

/** RFC 9180 section 4: LabeledExtract. */
function labeledExtract(suite: Uint8Array, salt: Uint8Array, label: string, ikm: Uint8Array): Uint8Array {
  return hkdfExtract(salt, concat(VERSION, suite, utf8(label), ikm));
}

/** RFC 9180 section 4: LabeledExpand. */
function labeledExpand(suite: Uint8Array, prk: Uint8Array, label: string, info: Uint8Array, length: number): Uint8Array {
  return hkdfExpand(prk, concat(bigEndian(length, 2), VERSION, suite, utf8(label), info), length);
}

/** RFC 9180 section 4.1: ExtractAndExpand of the KEM. */
function sharedSecret(dh: Uint8Array, enc: Uint8Array, recipient: Uint8Array): Uint8Array {
  const prk = labeledExtract(KEM_SUITE, EMPTY, "eae_prk", dh);
  return labeledExpand(KEM_SUITE, prk, "shared_secret", concat(enc, recipient), 32);
}

/** RFC 9180 section 5.1: KeySchedule in mode_base, for the first (and only) message. */
function keySchedule(secret: Uint8Array, info: Uint8Array): { readonly key: Uint8Array; readonly nonce: Uint8Array } {
  const pskIdHash = labeledExtract(SUITE, EMPTY, "psk_id_hash", EMPTY);
  const infoHash = labeledExtract(SUITE, EMPTY, "info_hash", info);
  const context = concat(Uint8Array.of(0), pskIdHash, infoHash);
  const prk = labeledExtract(SUITE, secret, "secret", EMPTY);
  return { key: labeledExpand(SUITE, prk, "key", context, 16), nonce: labeledExpand(SUITE, prk, "base_nonce", context, 12) };
}

/** RFC 9180 section 7.1.3: DeriveKeyPair of the KEM gives this private key; what is worked out in the specification begins there. */
export function deriveKey(ikm: Uint8Array): Uint8Array {
  return labeledExpand(KEM_SUITE, labeledExtract(KEM_SUITE, EMPTY, "dkp_prk", ikm), "sk", EMPTY, 32);
}

/**
 * Seals one message. Throws TypeError for a recipient's key that gives no shared secret.
 *
 * @param recipient - public key, 32 octets
 * @param ephemeral - private key, 32 fresh random octets
 */
export function hpkeSeal(
  recipient: Uint8Array,
  info: Uint8Array,
  plaintext: Uint8Array,
  ephemeral: Uint8Array,
  aad: Uint8Array = EMPTY,
): Sealed {
  const pair = agreementPair(ephemeral);
  const dh = agree(ephemeral, recipient);
  if (dh === undefined) throw new TypeError("hpkeSeal: the recipient's key gives no shared secret");
  const { key, nonce } = keySchedule(sharedSecret(dh, pair.public, recipient), info);
  return { enc: pair.public, ciphertext: gcm(key, nonce, aad).encrypt(plaintext) };
}

/** Opens one message with the recipient's private key; undefined when it does not open. */
export function hpkeOpen(secret: Uint8Array, info: Uint8Array, sealed: Sealed, aad: Uint8Array = EMPTY): Uint8Array | undefined {
  const dh = agree(secret, sealed.enc);
  if (dh === undefined || sealed.ciphertext.length < 16) return undefined;
  const { key, nonce } = keySchedule(sharedSecret(dh, sealed.enc, agreementPair(secret).public), info);
  try {
    return gcm(key, nonce, aad).decrypt(sealed.ciphertext);
  } catch {
    return undefined;
  }
}
