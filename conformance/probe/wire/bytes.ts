const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The UTF-8 octets of a text. Throws TypeError for a lone surrogate, which has none. */
export function utf8(text: string): Uint8Array {
  if (!text.isWellFormed()) throw new TypeError("utf8: the text holds a lone surrogate");
  return encoder.encode(text);
}

/** The text of well-formed UTF-8; throws TypeError for anything else. A byte order mark is kept. */
export function fromUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/**
 * Joins octets.
 *
 * @example
 * concat(utf8("a"), Uint8Array.of(0)); // 0x61 0x00
 */
export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Whether two octet strings are the same. Not in constant time: the suite has no secrets. */
export function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** Lower-case hexadecimal. */
export function hex(bytes: Uint8Array): string {
  let digits = "";
  for (const byte of bytes) digits += HEX[byte] ?? "";
  return digits;
}

/** Octets of hexadecimal digits; throws TypeError for anything else. */
export function fromHex(digits: string): Uint8Array {
  if (!/^(?:[0-9a-fA-F]{2})*$/.test(digits)) throw new TypeError("fromHex: not pairs of hexadecimal digits");
  return Uint8Array.from({ length: digits.length / 2 }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16));
}

/** `length` octets of an unsigned integer, most significant first. Throws RangeError when it does not fit. */
export function bigEndian(value: number | bigint, length: number): Uint8Array {
  let rest = BigInt(value);
  const out = new Uint8Array(length);
  for (let i = length - 1; i >= 0; i -= 1) {
    out[i] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  if (rest !== 0n) throw new RangeError(`bigEndian: ${value} does not fit in ${length} octets`);
  return out;
}

/** The unsigned integer of octets, most significant first. */
export function fromBigEndian(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${hex(bytes)}`);
}

/** The unsigned integer of octets, least significant first (RFC 8032, RFC 7748). */
export function fromLittleEndian(bytes: Uint8Array): bigint {
  return fromBigEndian(bytes.toReversed());
}
