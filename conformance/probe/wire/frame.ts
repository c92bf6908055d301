import { bigEndian, concat, fromBigEndian } from "./bytes.ts";
import { decodeHeader, sframeOpen, sframeSeal, type SFrameKey } from "./sframe.ts";

/** The first octet of a frame, and of its plaintext. */
const VERSION = 0x01;

/** One packet of voice in clear: timestamp of a 48 kHz clock, and the Opus packet. */
export interface Voice {
  readonly timestamp: number;
  readonly opus: Uint8Array;
}

/** A frame in its parts. */
export interface Frame {
  readonly connection: number;
  readonly kid: bigint;
  readonly counter: bigint;
  readonly shortest: boolean;
  readonly sframe: Uint8Array;
}

/** The octets of a frame around an SFrame ciphertext. */
export function wrapFrame(connection: number, sframe: Uint8Array): Uint8Array {
  return concat(Uint8Array.of(VERSION), bigEndian(connection, 4), sframe);
}

/** A frame's parts, or undefined when it has not its form (relay.frame-form). */
export function parseFrame(bytes: Uint8Array): Frame | undefined {
  if (bytes[0] !== VERSION || bytes.length < 23) return undefined;
  const sframe = bytes.slice(5);
  const header = decodeHeader(sframe);
  if (header === undefined) return undefined;
  const connection = Number(fromBigEndian(bytes.subarray(1, 5)));
  return { connection, kid: header.kid, counter: header.counter, shortest: header.shortest, sframe };
}

/** Seals voice into a frame of that connection; the key's KID is the connection. */
export function sealFrame(connection: number, key: SFrameKey, counter: bigint, voice: Voice): Uint8Array {
  return wrapFrame(connection, sframeSeal(key, counter, concat(Uint8Array.of(VERSION), bigEndian(voice.timestamp, 4), voice.opus)));
}

/** Opens a frame; undefined when it has not its form, does not open, or is not spelled shortest (relay.shortest). */
export function openFrame(bytes: Uint8Array, key: SFrameKey): Voice | undefined {
  const frame = parseFrame(bytes);
  if (frame === undefined || !frame.shortest || frame.kid !== BigInt(frame.connection)) return undefined;
  const plain = sframeOpen(key, frame.sframe);
  if (plain?.[0] !== VERSION || plain.length < 5) return undefined;
  return { timestamp: Number(fromBigEndian(plain.subarray(1, 5))), opus: plain.slice(5) };
}
