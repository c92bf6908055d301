import { fromBase64url, toBase64url } from "../../wire/base64.ts";

/** The same octets in base64url with one bit changed: the form stays right, and no signature does. The last octet keeps the spelling canonical. */
export function flipped(text: string): string {
  const bytes = fromBase64url(text) ?? new Uint8Array(64);
  return toBase64url(flippedBytes(bytes, 0));
}

/** A copy with one bit of the octet at that place changed; counted from the end when negative. */
export function flippedBytes(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const index = at < 0 ? copy.length + at : at;
  copy[index] = (copy[index] ?? 0) ^ 0x01;
  return copy;
}
