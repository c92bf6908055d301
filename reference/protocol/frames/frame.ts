import type { Bytes } from "../bytes.ts";
import { concat, readU32, u32 } from "../bytes.ts";
import { ProtocolError } from "../error.ts";

/** The first byte of every frame, and of every plaintext in one. */
const VERSION = 0x01;

/** Version, connection, the shortest SFrame header, one byte of plaintext, and the tag. */
export const LEAST_FRAME_BYTES = 23;

const HEADER_BYTES = 5;

/** A frame as it travels: `0x01 ‖ connection (u32) ‖ SFrame ciphertext`. */
export interface Frame {
  readonly connection: number;
  readonly ciphertext: Uint8Array;
}

/** The bytes of a frame. */
export function encodeFrame({ connection, ciphertext }: Frame): Bytes {
  return concat(Uint8Array.of(VERSION), u32(connection), ciphertext);
}

/**
 * What a relay can see of a frame: all that it needs. The ciphertext is a view, not a copy.
 *
 * @throws ProtocolError `bad-frame`.
 */
export function decodeFrame(bytes: Uint8Array): Frame {
  // relay.frame-form, relay.open
  if (bytes.length < LEAST_FRAME_BYTES || bytes[0] !== VERSION) throw new ProtocolError("bad-frame", "not a frame");
  return { connection: readU32(bytes, 1), ciphertext: bytes.subarray(HEADER_BYTES) };
}

/** What is sealed in a frame. */
export interface Packet {
  /** Samples at 48 kHz, modulo 2^32. */
  readonly timestamp: number;
  /** One Opus packet, mono, 20 ms. */
  readonly opus: Uint8Array;
}

/** `0x01 ‖ timestamp (u32) ‖ Opus packet`. */
export function encodePacket({ timestamp, opus }: Packet): Bytes {
  return concat(Uint8Array.of(VERSION), u32(timestamp), opus);
}

/** @throws ProtocolError `bad-frame` for another version or one that is cut off. */
export function decodePacket(bytes: Uint8Array): Packet {
  // relay.packet
  if (bytes.length < HEADER_BYTES || bytes[0] !== VERSION) throw new ProtocolError("bad-frame", "not a packet of version 1");
  return { timestamp: readU32(bytes, 1), opus: bytes.slice(HEADER_BYTES) };
}
