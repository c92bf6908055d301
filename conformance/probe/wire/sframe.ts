import { gcm } from "@noble/ciphers/aes.js";
import { bigEndian, concat, fromBigEndian, utf8 } from "./bytes.ts";
import { hkdfExpand, hkdfExtract } from "./hash.ts";

// RFC 9605, AES_128_GCM_SHA256_128.
const SUITE = bigEndian(0x0004, 2);
const EMPTY = new Uint8Array(0);

/** The header of a frame: key id, counter, and its own octets. */
export interface SFrameHeader {
  readonly kid: bigint;
  readonly counter: bigint;
  readonly bytes: Uint8Array;
  /** Whether KID and counter have their shortest encodings (relay.shortest). */
  readonly shortest: boolean;
}

/** Key and salt of one KID. */
export interface SFrameKey {
  readonly kid: bigint;
  readonly key: Uint8Array;
  readonly salt: Uint8Array;
}

function shortestBytes(value: bigint): Uint8Array {
  let length = 1;
  while (value >> BigInt(8 * length) !== 0n) length += 1;
  return bigEndian(value, length);
}

/**
 * RFC 9605 section 4.3: X and Y flags with the length less one, or the value itself below 8.
 *
 * @example
 * hex(encodeHeader(1n, 300n)); // "19012c"
 */
export function encodeHeader(kid: bigint, counter: bigint): Uint8Array {
  const kidBytes = kid < 8n ? EMPTY : shortestBytes(kid);
  const counterBytes = counter < 8n ? EMPTY : shortestBytes(counter);
  const x = kidBytes.length === 0 ? Number(kid) : 8 | (kidBytes.length - 1);
  const y = counterBytes.length === 0 ? Number(counter) : 8 | (counterBytes.length - 1);
  return concat(Uint8Array.of((x << 4) | y), kidBytes, counterBytes);
}

/** Reads a header; undefined when octets are missing. */
export function decodeHeader(bytes: Uint8Array): SFrameHeader | undefined {
  const config = bytes[0];
  if (config === undefined) return undefined;
  const kidLength = config & 0x80 ? ((config >> 4) & 7) + 1 : 0;
  const counterLength = config & 0x08 ? (config & 7) + 1 : 0;
  const length = 1 + kidLength + counterLength;
  if (bytes.length < length) return undefined;
  const kid = kidLength === 0 ? BigInt((config >> 4) & 7) : fromBigEndian(bytes.subarray(1, 1 + kidLength));
  const counter = counterLength === 0 ? BigInt(config & 7) : fromBigEndian(bytes.subarray(1 + kidLength, length));
  return { kid, counter, bytes: bytes.slice(0, length), shortest: encodeHeader(kid, counter).length === length };
}

/** RFC 9605 section 4.4.2: key (16 octets) and salt (12) of a KID from its base key. */
export function sframeKey(baseKey: Uint8Array, kid: bigint): SFrameKey {
  const secret = hkdfExtract(EMPTY, baseKey);
  const context = concat(bigEndian(kid, 8), SUITE);
  return {
    kid,
    key: hkdfExpand(secret, concat(utf8("SFrame 1.0 Secret key "), context), 16),
    salt: hkdfExpand(secret, concat(utf8("SFrame 1.0 Secret salt "), context), 12),
  };
}

function nonceOf(key: SFrameKey, counter: bigint): Uint8Array {
  const bytes = bigEndian(counter, 12);
  return bytes.map((byte, i) => byte ^ (key.salt[i] ?? 0));
}

/** RFC 9605 section 4.4.3: header ‖ ciphertext ‖ tag of 16 octets. */
export function sframeSeal(key: SFrameKey, counter: bigint, plaintext: Uint8Array, metadata: Uint8Array = EMPTY): Uint8Array {
  const header = encodeHeader(key.kid, counter);
  return concat(header, gcm(key.key, nonceOf(key, counter), concat(header, metadata)).encrypt(plaintext));
}

/** RFC 9605 section 4.4.4: the plaintext, or undefined when KID or tag is wrong. */
export function sframeOpen(key: SFrameKey, bytes: Uint8Array, metadata: Uint8Array = EMPTY): Uint8Array | undefined {
  const header = decodeHeader(bytes);
  if (header?.kid !== key.kid || bytes.length < header.bytes.length + 16) return undefined;
  try {
    return gcm(key.key, nonceOf(key, header.counter), concat(header.bytes, metadata)).decrypt(bytes.subarray(header.bytes.length));
  } catch {
    return undefined;
  }
}
