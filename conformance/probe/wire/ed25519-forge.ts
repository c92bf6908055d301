// Signatures that some verifiers accept and others refuse: the chapter Cryptography says which. For checks that send them.
import { ed25519 } from "@noble/curves/ed25519.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { concat, fromHex, fromLittleEndian } from "./bytes.ts";
import { ED25519_ORDER, SMALL_ORDER } from "./ed25519.ts";

const { Point } = ed25519;
type EdPoint = InstanceType<typeof Point>;

/** Signs a message: 64 octets. */
export type Signer = (message: Uint8Array) => Uint8Array;

/** A source of fresh octets. */
export type Draw = (n: number) => Uint8Array;

const L = ED25519_ORDER;
/** A point of order 8. */
const TORSION: EdPoint = Point.fromBytes(fromHex(SMALL_ORDER[4] ?? ""), false);

function scalarBytes(value: bigint): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn));
}

function challenge(r: Uint8Array, key: Uint8Array, message: Uint8Array): bigint {
  return fromLittleEndian(sha512(concat(r, key, message))) % L;
}

function scalarOf(seed: Uint8Array): bigint {
  return ed25519.utils.getExtendedPublicKey(seed).scalar;
}

function nonceOf(draw: Draw): bigint {
  return (fromLittleEndian(draw(64)) % (L - 1n)) + 1n;
}

/** The same signature with `times` · L added to S: the same point, another number (crypto.ed25519-s). */
export function addOrder(signature: Uint8Array, times: bigint): Uint8Array {
  return concat(signature.subarray(0, 32), scalarBytes(fromLittleEndian(signature.subarray(32)) + times * L));
}

/**
 * Signs for a key whose point has small order: nobody needs a private key for it. It works in every verifier that lets the key pass.
 *
 * @param key - 32 octets, also an encoding of such a point that is not canonical
 */
export function smallOrderSigner(key: Uint8Array, draw: Draw): Signer {
  const a = Point.fromBytes(key, true);
  return (message) => {
    for (;;) {
      const r = nonceOf(draw);
      const encoded = Point.BASE.multiply(r).toBytes();
      const k = challenge(encoded, key, message);
      if (k === 0n || a.multiplyUnsafe(k).is0()) return concat(encoded, scalarBytes(r));
    }
  };
}

/** A + T: the public key of a seed with a point of order 8 added. It is canonical and not of small order. */
export function mixedKey(seed: Uint8Array): Uint8Array {
  return Point.fromBytes(ed25519.getPublicKey(seed), false).add(TORSION).toBytes();
}

/**
 * Signs for `mixedKey(seed)`. The signature holds for every verifier that multiplies by the cofactor; for one that does not it
 * holds exactly if k is a multiple of 8.
 *
 * @param holds - whether to look for such a k, or for another one
 */
export function mixedSigner(seed: Uint8Array, draw: Draw, holds: boolean): Signer {
  const key = mixedKey(seed);
  return (message) => {
    for (;;) {
      const r = nonceOf(draw);
      const encoded = Point.BASE.multiply(r).toBytes();
      const k = challenge(encoded, key, message);
      if ((k % 8n === 0n) === holds) return concat(encoded, scalarBytes((r + k * scalarOf(seed)) % L));
    }
  };
}

/** Signs with an R that has a point of order 8 added: only a verifier that multiplies by the cofactor accepts it. */
export function mixedRSigner(seed: Uint8Array, draw: Draw): Signer {
  return (message) => {
    const r = nonceOf(draw);
    return withR(seed, Point.BASE.multiply(r).add(TORSION).toBytes(), r, message);
  };
}

/** Encodings of the neutral element: y = 1, and y = p + 1, which is not canonical. */
const NEUTRAL = fromHex("0100000000000000000000000000000000000000000000000000000000000000");
const NEUTRAL_ODD = fromHex("eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");

/** Signs with the neutral element as R: right by the equation, unless it is written in its other encoding. */
export function neutralRSigner(seed: Uint8Array, canonical: boolean): Signer {
  return (message) => withR(seed, canonical ? NEUTRAL : NEUTRAL_ODD, 0n, message);
}

function withR(seed: Uint8Array, encoded: Uint8Array, r: bigint, message: Uint8Array): Uint8Array {
  const k = challenge(encoded, ed25519.getPublicKey(seed), message);
  return concat(encoded, scalarBytes((r + k * scalarOf(seed)) % L));
}
