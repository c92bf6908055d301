import type { Bytes } from "../bytes.ts";
import { concat, utf8 } from "../bytes.ts";
import { aesGcm } from "../crypto/aes-gcm.ts";
import { hkdf } from "../crypto/digest.ts";
import type { Suite } from "../crypto/suite.ts";
import { ProtocolError } from "../error.ts";
import type { SframeHeader } from "./header.ts";
import { bigEndian, decodeSframeHeader, encodeSframeHeader } from "./header.ts";

/** AES_128_GCM_SHA256_128 (RFC 9605 section 4.5): the one suite of this protocol. */
export const SFRAME_SUITE = 0x0004;

/** One key id's key. Never two of them for one (base key, key id) in one sender: the counter would start again. */
export interface SframeKey {
  readonly kid: bigint;
  /** Header ‖ ciphertext ‖ tag of a frame. The caller never gives one counter twice. */
  seal(counter: bigint, plaintext: Uint8Array, metadata?: Uint8Array): Promise<Bytes>;
  /**
   * The header and plaintext of a frame. Whether its counter is new is the caller's to judge.
   *
   * @throws ProtocolError `bad-frame` for a header that is wrong or another key id, `bad-seal` for a tag that does not fit.
   */
  open(ciphertext: Uint8Array, metadata?: Uint8Array): Promise<SframeHeader & { readonly plaintext: Bytes }>;
}

const NONE = new Uint8Array();

/**
 * Derives the key and salt of one key id from a base key (RFC 9605 section 4.4.2).
 *
 * @example
 * ```ts
 * const key = await sframeKey(suite, baseKey, 1n);
 * const frame = await key.seal(0n, Uint8Array.of(1, 2, 3));
 * ```
 */
export async function sframeKey(suite: Suite, baseKey: Uint8Array, kid: bigint): Promise<SframeKey> {
  const [secretKey, secretSalt] = await Promise.all([
    deriveSframe(suite, baseKey, "SFrame 1.0 Secret key ", kid, 16),
    deriveSframe(suite, baseKey, "SFrame 1.0 Secret salt ", kid, 12),
  ]);
  const key = await aesGcm(suite, secretKey);
  return {
    kid,
    async seal(counter, plaintext, metadata = NONE) {
      const header = encodeSframeHeader({ kid, counter });
      return concat(header, await key.seal(nonceOf(secretSalt, counter), plaintext, concat(header, metadata)));
    },
    async open(ciphertext, metadata = NONE) {
      const { length, ...header } = decodeSframeHeader(ciphertext);
      if (header.kid !== kid) throw new ProtocolError("bad-frame", "a frame under another key id");
      const aad = concat(ciphertext.subarray(0, length), metadata);
      const plaintext = await key.open(nonceOf(secretSalt, header.counter), ciphertext.subarray(length), aad);
      if (plaintext === undefined) throw new ProtocolError("bad-seal", "a frame that was altered or sealed with another key");
      return { ...header, plaintext };
    },
  };
}

/** RFC 9605 section 4.4.2: `sframe_key` and `sframe_salt`, by their label. */
export function deriveSframe(suite: Suite, baseKey: Uint8Array, label: string, kid: bigint, length: number): Promise<Bytes> {
  const info = concat(utf8(label), bigEndian(kid, 8), bigEndian(BigInt(SFRAME_SUITE), 2));
  return hkdf(suite, { ikm: baseKey, salt: NONE, info, length });
}

/** RFC 9605 section 4.4.3: the salt XOR the counter, right-aligned. */
function nonceOf(salt: Uint8Array, counter: bigint): Bytes {
  const padded = bigEndian(counter, salt.length);
  return padded.map((byte, at) => byte ^ (salt[at] ?? 0));
}
