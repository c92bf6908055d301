import type { Bytes } from "../bytes.ts";
import { equalBytes, own } from "../bytes.ts";
import { decodeBase64url, encodeBase64url } from "../encoding/base64url.ts";
import { decodeHex } from "../encoding/hex.ts";
import { ProtocolError } from "../error.ts";
import { FIELD_PRIME, isBelow, isOnCurve, littleEndian, withoutTopBit } from "./field.ts";
import { pkcs8 } from "./pkcs8.ts";
import type { Suite } from "./suite.ts";

/** A signing key pair. */
export interface SigningKeyPair {
  /** 32 bytes, as it stands in documents (base64url there). */
  readonly publicKey: Bytes;
  /** The 32 byte private key: for storing, never for sending. */
  readonly seed: Bytes;
  readonly handle: CryptoKey;
}

/**
 * The pair of a 32 byte private key (RFC 8032 section 5.1.5).
 *
 * @example
 * ```ts
 * const pair = await signingKeyPair(suite, suite.random(32));
 * ```
 */
export async function signingKeyPair(suite: Suite, seed: Uint8Array): Promise<SigningKeyPair> {
  const handle = await suite.subtle.importKey("pkcs8", pkcs8("Ed25519", seed), "Ed25519", true, ["sign"]);
  const { x = "" } = await suite.subtle.exportKey("jwk", handle);
  // JSON Web Keys are the one place where base64url comes without padding.
  return { publicKey: decodeBase64url(`${x}=`, 32), seed: Uint8Array.from(seed), handle };
}

/** A new signing key pair. */
export function newSigningKeyPair(suite: Suite): Promise<SigningKeyPair> {
  return signingKeyPair(suite, suite.random(32));
}

/** The 64 byte signature of a message. */
export async function sign(suite: Suite, pair: SigningKeyPair, message: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await suite.subtle.sign("Ed25519", pair.handle, own(message)));
}

/** L, the order of the base point, little endian (RFC 8032 section 5.1). */
const ORDER = decodeHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");

/** The y of the 8 points whose order divides 8: ±1, 0 (two points), and two values with two points each. The sign bit is left out. */
const SMALL_ORDER_Y = [
  "0100000000000000000000000000000000000000000000000000000000000000",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "0000000000000000000000000000000000000000000000000000000000000000",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
].map(decodeHex);

/** Canonical, and not of small order: all that is cheap to see. Whether it is a point of the curve is not asked. */
function isPlausible(publicKey: Uint8Array): boolean {
  if (publicKey.length !== 32) return false;
  const y = withoutTopBit(publicKey);
  return isBelow(y, FIELD_PRIME) && !SMALL_ORDER_Y.some((small) => equalBytes(small, y));
}

/**
 * Whether 32 bytes are the canonical encoding of a point, and not of one of the 8 of small order, whose signatures fit any message.
 * Costs as much as a verification: for keys that arrive, not for each signature.
 */
export function isSigningKey(publicKey: Uint8Array): boolean {
  return isPlausible(publicKey) && isOnCurve(littleEndian(withoutTopBit(publicKey)));
}

/** @throws ProtocolError `bad-key` unless {@link isSigningKey}. */
export function checkSigningKey(publicKey: Uint8Array): void {
  // crypto.ed25519-key
  if (!isSigningKey(publicKey)) throw new ProtocolError("bad-key", "not an Ed25519 public key, or one of small order");
}

/**
 * Verifies strictly and without the cofactor: S < L, A canonical and not of small order, and the encoding of [S]B − [k]A is R, byte for
 * byte, and not of small order. The equation is what OpenSSL and BoringSSL compute; the rest is checked here, since they differ between libraries.
 */
export async function verify(suite: Suite, publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  // crypto.ed25519-s, crypto.ed25519-key, crypto.ed25519-equation
  if (signature.length !== 64 || !isBelow(signature.subarray(32), ORDER) || !isPlausible(publicKey)) return false;
  // R of small order: WebCrypto refuses it, OpenSSL does not. One that is not canonical never equals what is computed.
  if (!isPlausible(signature.subarray(0, 32))) return false;
  try {
    const key = await suite.imported(`Ed25519 ${encodeBase64url(publicKey)}`, () =>
      suite.subtle.importKey("raw", own(publicKey), "Ed25519", true, ["verify"]),
    );
    return await suite.subtle.verify("Ed25519", key, own(signature), own(message));
  } catch {
    // Not a point of the curve: some libraries say so when importing, some when verifying, some return false.
    return false;
  }
}
