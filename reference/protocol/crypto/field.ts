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
