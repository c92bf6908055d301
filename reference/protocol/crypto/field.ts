import { compareBytes } from "../bytes.ts";

/** Whether a little-endian number of 32 bytes is below another. */
export function isBelow(bytes: Uint8Array, bound: Uint8Array): boolean {
  return compareBytes(bytes.toReversed(), bound.toReversed()) < 0;
}

/** p = 2^255 − 19, little endian: the field of both curves. */
export const FIELD_PRIME: Uint8Array = Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 0xed : at === 31 ? 0x7f : 0xff));

/** A copy without the top bit, which says the sign of x in Ed25519. */
export function withoutTopBit(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[31] = (copy[31] ?? 0) & 0x7f;
  return copy;
}

/** A little-endian number. */
export function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

const P = (1n << 255n) - 19n;

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let factor = base % P, rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * factor) % P;
    factor = (factor * factor) % P;
  }
  return result;
}

/** d of edwards25519: −121665 / 121666 (RFC 8032 section 5.1). */
const D = ((P - 121665n) * power(121666n, P - 2n)) % P;

/**
 * Whether some x belongs to this y on edwards25519: x² = (y² − 1) / (d·y² + 1) has a solution (RFC 8032 section 5.1.3). The denominator
 * is never zero, and a quotient is a square exactly if the product is. Public values only: this takes a time that depends on them.
 */
export function isOnCurve(y: bigint): boolean {
  const square = (y * y) % P;
  const product = ((square + P - 1n) * ((D * square + 1n) % P)) % P;
  return product === 0n || power(product, (P - 1n) / 2n) === 1n;
}
