import type { Bytes } from "../bytes.ts";
import { concat } from "../bytes.ts";
import { ProtocolError } from "../error.ts";

/** The two numbers in front of an SFrame ciphertext, each below 2^64. */
export interface SframeHeader {
  /** Key id: which key. */
  readonly kid: bigint;
  /** Counter: which frame under that key. */
  readonly counter: bigint;
}

/**
 * Encodes a header in the shortest form (RFC 9605 section 4.3): a configuration byte `X KKK Y CCC`, where a number below 8 stands in its
 * three bits, and for a larger one they hold the number of its bytes less one.
 *
 * @example
 * ```ts
 * encodeSframeHeader({ kid: 1n, counter: 255n }); // 18 ff
 * ```
 */
export function encodeSframeHeader({ kid, counter }: SframeHeader): Bytes {
  const [kidBits, kidBytes] = encodeNumber(kid);
  const [counterBits, counterBytes] = encodeNumber(counter);
  return concat(Uint8Array.of((kidBits << 4) | counterBits), kidBytes, counterBytes);
}

/**
 * Decodes the header at the beginning of a ciphertext, and says how long it is. RFC 9605 lets a receiver take longer forms than the
 * shortest; this protocol does not, so that a frame has one encoding.
 *
 * @throws ProtocolError `bad-frame` when it is cut off or not the shortest form.
 */
export function decodeSframeHeader(bytes: Uint8Array): SframeHeader & { readonly length: number } {
  const config = bytes[0];
  if (config === undefined) throw badFrame("no SFrame header");
  const kid = decodeNumber(config >> 4, bytes, 1);
  const counter = decodeNumber(config & 15, bytes, kid.end);
  return { kid: kid.value, counter: counter.value, length: counter.end };
}

function encodeNumber(value: bigint): readonly [bits: number, bytes: Uint8Array] {
  if (value < 0n || value >= 1n << 64n) throw new RangeError("SFrame numbers are below 2^64");
  if (value < 8n) return [Number(value), new Uint8Array()];
  const bytes = bigEndian(value, Math.ceil(value.toString(16).length / 2));
  return [8 | (bytes.length - 1), bytes];
}

function decodeNumber(bits: number, bytes: Uint8Array, at: number): { readonly value: bigint; readonly end: number } {
  if (bits < 8) return { value: BigInt(bits), end: at };
  const end = at + (bits & 7) + 1;
  if (end > bytes.length) throw badFrame("an SFrame header that is cut off");
  const value = bytes.subarray(at, end).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  if (value < 8n || bytes[at] === 0) throw badFrame("an SFrame header that is not the shortest");
  return { value, end };
}

/** A number as exactly so many bytes, the highest first. */
export function bigEndian(value: bigint, length: number): Bytes {
  return Uint8Array.from({ length }, (_, at) => Number((value >> BigInt(8 * (length - 1 - at))) & 0xffn));
}

function badFrame(message: string): ProtocolError {
  return new ProtocolError("bad-frame", message);
}
