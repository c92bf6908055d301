import type { Bytes } from "../bytes.ts";
import { own } from "../bytes.ts";
import type { Suite } from "./suite.ts";

/** SHA-256: 32 bytes. */
export async function sha256(suite: Suite, bytes: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await suite.subtle.digest("SHA-256", own(bytes)));
}

/**
 * HKDF-SHA-256 (RFC 5869), extract and expand. WebCrypto's HMAC refuses an empty key, its HKDF does not: so extract with an empty salt,
 * which SFrame wants, goes this way only.
 *
 * @param length of the result in bytes, at most 255 · 32.
 * @example
 * ```ts
 * const key = await hkdf(suite, { ikm: secret, salt: new Uint8Array(32), info: new Uint8Array(), length: 16 });
 * ```
 */
export async function hkdf(
  suite: Suite,
  { ikm, salt, info, length }: { ikm: Uint8Array; salt: Uint8Array; info: Uint8Array; length: number },
): Promise<Bytes> {
  // RFC 5869 section 2.3. Not every WebCrypto checks it.
  if (length > 255 * 32) throw new RangeError(`hkdf: ${String(length)} bytes where 8160 are the most`);
  const key = await suite.subtle.importKey("raw", own(ikm), "HKDF", false, ["deriveBits"]);
  const algorithm = { name: "HKDF", hash: "SHA-256", salt: own(salt), info: own(info) };
  return new Uint8Array(await suite.subtle.deriveBits(algorithm, key, length * 8));
}

/** HMAC with a key that is not empty. SHA-1 exists for TURN credentials only. */
export async function hmac(suite: Suite, hash: "SHA-1" | "SHA-256", key: Uint8Array, bytes: Uint8Array): Promise<Bytes> {
  const imported = await suite.subtle.importKey("raw", own(key), { name: "HMAC", hash }, false, ["sign"]);
  return new Uint8Array(await suite.subtle.sign("HMAC", imported, own(bytes)));
}
