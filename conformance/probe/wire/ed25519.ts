import { ed25519 } from "@noble/curves/ed25519.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { bigEndian, concat, equal, fromHex, fromLittleEndian, hex } from "./bytes.ts";

const { Point } = ed25519;
/** The group order L (RFC 8032 section 5.1). */
export const ED25519_ORDER: bigint = Point.Fn.ORDER;

/** The canonical encodings of the eight points of small order (chapter Cryptography). */
export const SMALL_ORDER: readonly string[] = [
  "0100000000000000000000000000000000000000000000000000000000000000",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0000000000000000000000000000000000000000000000000000000000000080",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
];

/** A key pair; `seed` is the private key of RFC 8032 (32 octets). */
export interface SigningPair {
  readonly seed: Uint8Array;
  readonly public: Uint8Array;
}

/** The key pair of a seed of 32 octets. */
export function signingPair(seed: Uint8Array): SigningPair {
  return { seed, public: expandedKey(seed).public };
}

interface ExpandedKey {
  readonly scalar: bigint;
  readonly prefix: Uint8Array;
  readonly public: Uint8Array;
}

const expandedKeys = new WeakMap<Uint8Array, ExpandedKey>();

/** RFC 8032 section 5.1.5, remembered for each array that holds a seed: half of what signing costs. */
function expandedKey(seed: Uint8Array): ExpandedKey {
  const known = expandedKeys.get(seed);
  if (known !== undefined) return known;
  if (seed.length !== 32) throw new RangeError(`an Ed25519 seed of ${String(seed.length)} octets where 32 are wanted`);
  const hash = sha512(seed);
  const low = hash.slice(0, 32);
  low[0] = (low[0] ?? 0) & 0xf8;
  low[31] = ((low[31] ?? 0) & 0x7f) | 0x40;
  const scalar = fromLittleEndian(low) % ED25519_ORDER;
  const expanded = { scalar, prefix: hash.slice(32), public: times(scalar).toBytes() };
  expandedKeys.set(seed, expanded);
  return expanded;
}

/** A multiple of the base point. The keys of the suite protect nobody, so it need not take constant time. */
function times(scalar: bigint): InstanceType<typeof Point> {
  return scalar === 0n ? Point.ZERO : Point.BASE.multiplyUnsafe(scalar);
}

/** Signs (RFC 8032 section 5.1.6): 64 octets. */
export function sign(message: Uint8Array, seed: Uint8Array): Uint8Array {
  const { scalar, prefix, public: key } = expandedKey(seed);
  const r = fromLittleEndian(sha512(concat(prefix, message))) % ED25519_ORDER;
  const encodedR = times(r).toBytes();
  const k = fromLittleEndian(sha512(concat(encodedR, key, message))) % ED25519_ORDER;
  return concat(encodedR, bigEndian((r + k * scalar) % ED25519_ORDER, 32).reverse());
}

/** Why a verifier refuses, as the registry calls it; undefined when it accepts. */
export type SignatureRefusal = "bad-key" | "bad-signature";

/** Whether 32 octets are a public key that an honest party can have (crypto.ed25519-key). */
export function isSigningKey(key: Uint8Array): boolean {
  return decodeKey(key) !== undefined;
}

function decodeKey(key: Uint8Array): InstanceType<typeof Point> | undefined {
  if (key.length !== 32 || SMALL_ORDER.includes(hex(key))) return undefined;
  try {
    // zip215 = false: y < p, and no sign bit where x = 0.
    return Point.fromBytes(key, false);
  } catch {
    return undefined;
  }
}

/**
 * The strict cofactorless verification of the chapter Cryptography. noble's own `verify` multiplies by the cofactor,
 * so the equation is done here on its points.
 *
 * @returns undefined when the signature is valid
 * @example
 * verifyRefusal(sign(message, pair.seed), message, pair.public); // undefined
 */
export function verifyRefusal(signature: Uint8Array, message: Uint8Array, key: Uint8Array): SignatureRefusal | undefined {
  const a = decodeKey(key);
  if (a === undefined) return "bad-key";
  if (signature.length !== 64) return "bad-signature";
  const r = signature.subarray(0, 32);
  const s = fromLittleEndian(signature.subarray(32));
  if (s >= ED25519_ORDER) return "bad-signature"; // crypto.ed25519-s
  if (SMALL_ORDER.includes(hex(r))) return "bad-signature"; // crypto.ed25519-equation
  const k = fromLittleEndian(sha512(concat(r, key, message))) % ED25519_ORDER;
  const sB = times(s);
  // crypto.ed25519-equation: R is compared as octets and never decoded, so that a non-canonical R cannot match.
  return equal(sB.subtract(a.multiplyUnsafe(k)).toBytes(), r) ? undefined : "bad-signature";
}

/** Whether a signature is valid. */
export function verify(signature: Uint8Array, message: Uint8Array, key: Uint8Array): boolean {
  return verifyRefusal(signature, message, key) === undefined;
}

/** The small-order encodings as octets, for checks that send them. */
export function smallOrderKeys(): readonly Uint8Array[] {
  return SMALL_ORDER.map(fromHex);
}
