import type { Bytes } from "../bytes.ts";
import { equalBytes, own } from "../bytes.ts";
import { decodeHex } from "../encoding/hex.ts";
import { ProtocolError } from "../error.ts";
import { FIELD_PRIME, isBelow } from "./field.ts";
import { pkcs8 } from "./pkcs8.ts";
import type { Suite } from "./suite.ts";

/** A key pair for agreement and sealing. */
export interface SealingKeyPair {
  /** 32 bytes, as it stands in documents (base64url there). */
  readonly publicKey: Bytes;
  /** The 32 byte private key: for storing, never for sending. */
  readonly seed: Bytes;
  readonly handle: CryptoKey;
}

const BASE_POINT = Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 9 : 0));

/**
 * The pair of a 32 byte private key (RFC 7748 section 5). The public key is computed as an agreement with the base point: some browsers
 * cannot export what they imported.
 *
 * @example
 * ```ts
 * const pair = await sealingKeyPair(suite, suite.random(32));
 * ```
 */
export async function sealingKeyPair(suite: Suite, seed: Uint8Array): Promise<SealingKeyPair> {
  const handle = await suite.subtle.importKey("pkcs8", pkcs8("X25519", seed), "X25519", true, ["deriveBits"]);
  return { publicKey: await derive(suite, handle, BASE_POINT), seed: Uint8Array.from(seed), handle };
}

/** A new key pair. */
export function newSealingKeyPair(suite: Suite): Promise<SealingKeyPair> {
  return sealingKeyPair(suite, suite.random(32));
}

/** The canonical encodings whose agreement is zero with every private key (RFC 7748 section 6.1). */
const SMALL_ORDER = [
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
  "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
].map(decodeHex);

/**
 * Refuses what no honest party has as a public key.
 *
 * @throws ProtocolError `bad-key` for one with the top bit set, not below p, or of small order.
 */
export function checkSealingKey(publicKey: Uint8Array): void {
  // crypto.x25519-key: p has its top bit clear, so one comparison refuses both.
  const canonical = publicKey.length === 32 && isBelow(publicKey, FIELD_PRIME);
  // crypto.x25519-small: a server never agrees on a key, and sees them only here.
  if (!canonical || SMALL_ORDER.some((small) => equalBytes(small, publicKey))) {
    throw new ProtocolError("bad-key", "not an X25519 public key, or one of small order");
  }
}

/**
 * The shared secret of 32 bytes.
 *
 * @throws ProtocolError `bad-key` for a public key that is refused or gives a secret of zeros (RFC 7748 section 6.1).
 */
export async function agree(suite: Suite, pair: SealingKeyPair, publicKey: Uint8Array): Promise<Bytes> {
  checkSealingKey(publicKey);
  let secret: Bytes;
  try {
    secret = await derive(suite, pair.handle, publicKey);
  } catch (cause) {
    // Every library throws an error of its own when the secret is zero.
    throw new ProtocolError("bad-key", "an X25519 public key of small order", { cause });
  }
  // crypto.x25519-zero
  if (secret.every((byte) => byte === 0)) throw new ProtocolError("bad-key", "an X25519 public key of small order");
  return secret;
}

async function derive(suite: Suite, handle: CryptoKey, publicKey: Uint8Array): Promise<Bytes> {
  const imported = await suite.subtle.importKey("raw", own(publicKey), "X25519", true, []);
  return new Uint8Array(await suite.subtle.deriveBits({ name: "X25519", public: imported }, handle, 256));
}
