import type { Bytes } from "../bytes.ts";
import { own } from "../bytes.ts";
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

/** @throws ProtocolError `bad-key` for a public key with the top bit set or not below p: two spellings of one key. */
export function checkSealingKey(publicKey: Uint8Array): void {
  // p has its top bit clear, so one comparison refuses both.
  if (publicKey.length !== 32 || !isBelow(publicKey, FIELD_PRIME)) throw new ProtocolError("bad-key", "not an X25519 public key");
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
  if (secret.every((byte) => byte === 0)) throw new ProtocolError("bad-key", "an X25519 public key of small order");
  return secret;
}

async function derive(suite: Suite, handle: CryptoKey, publicKey: Uint8Array): Promise<Bytes> {
  const imported = await suite.subtle.importKey("raw", own(publicKey), "X25519", true, []);
  return new Uint8Array(await suite.subtle.deriveBits({ name: "X25519", public: imported }, handle, 256));
}
