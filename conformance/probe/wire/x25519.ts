import { ed25519, x25519 } from "@noble/curves/ed25519.js";
import { fromLittleEndian, hex } from "./bytes.ts";

const { Point } = ed25519;
const P = 2n ** 255n - 19n;

/** The values that give every honest party an all-zero secret (crypto.x25519-small). */
export const X25519_SMALL: readonly bigint[] = [
  0n,
  1n,
  325606250916557431795983626356110631294008115727848805560023387167927233504n,
  39382357235489614581723060781553021112529911719440698176882885853963445705823n,
  P - 1n,
];

/** A key pair of 32 octets each. */
export interface AgreementPair {
  readonly private: Uint8Array;
  readonly public: Uint8Array;
}

/**
 * RFC 7748 section 5 with the base point, on the Edwards curve, where tables of multiples make it three times as fast: u = (1 + y) / (1 - y).
 */
function multiplyBase(scalar: bigint): Uint8Array {
  const { y } = Point.BASE.multiplyUnsafe(scalar).toAffine();
  return agreementKeyOf(Point.Fp.mul(1n + y, Point.Fp.inv(Point.Fp.create(1n - y))));
}

/** RFC 7748 section 5: 32 private octets as a number, modulo the order of the base point; 0 when it cannot be used as one. */
function scalarOf(secret: Uint8Array): bigint {
  if (secret.length !== 32) return 0n;
  const clamped = Uint8Array.from(secret);
  clamped[0] = (clamped[0] ?? 0) & 0xf8;
  clamped[31] = ((clamped[31] ?? 0) & 0x7f) | 0x40;
  return fromLittleEndian(clamped) % Point.Fn.ORDER;
}

/** Scalars of the newest pairs by their public key: the suite plays all users, so it mostly agrees with itself. */
const ownScalars = new Map<string, bigint>();
const MOST_OWN = 10_000;

/** The key pair of 32 private octets (clamped when used, RFC 7748 section 5). */
export function agreementPair(secret: Uint8Array): AgreementPair {
  const scalar = scalarOf(secret);
  if (scalar === 0n) return { private: secret, public: x25519.getPublicKey(secret) };
  const pair = { private: secret, public: multiplyBase(scalar) };
  if (ownScalars.size >= MOST_OWN) ownScalars.clear();
  ownScalars.set(hex(pair.public), scalar);
  return pair;
}

/** Whether octets are an accepted public key: 32 of them, top bit clear, value below p (crypto.x25519-key). */
export function isCanonicalAgreementKey(key: Uint8Array): boolean {
  return key.length === 32 && fromLittleEndian(key) < P;
}

/** Whether a public key is one of the values of small order (crypto.x25519-small). */
export function isSmallAgreementKey(key: Uint8Array): boolean {
  return X25519_SMALL.includes(fromLittleEndian(key));
}

/**
 * The shared secret, or undefined where the chapter Cryptography says `bad-key`: a key that is not canonical
 * (crypto.x25519-key) or an all-zero secret (crypto.x25519-zero).
 */
export function agree(secret: Uint8Array, key: Uint8Array): Uint8Array | undefined {
  if (!isCanonicalAgreementKey(key)) return undefined;
  // a · (b · B) = (a · b mod order) · B: with both scalars at hand the tables of the base point serve here, too.
  const product = (scalarOf(secret) * (ownScalars.get(hex(key)) ?? 0n)) % Point.Fn.ORDER;
  if (product !== 0n) return multiplyBase(product);
  try {
    const shared = x25519.getSharedSecret(secret, key);
    return shared.some((byte) => byte !== 0) ? shared : undefined;
  } catch {
    // noble throws on an all-zero secret.
    return undefined;
  }
}

/** 32 octets of a small value, least significant first, for checks that send it. */
export function agreementKeyOf(value: bigint): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn));
}
