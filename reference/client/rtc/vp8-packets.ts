import { concat } from "../../protocol/bytes.ts";

/** Payload of one packet: leaves room for the headers of IP, UDP, RTP and SRTP in what every path carries. */
const MOST = 1100;
/** RFC 7741 section 4.2: the descriptor of one octet, at the start of a partition and elsewhere. */
const START = 0x10;
const CONTINUED = 0x00;

/** Cuts a VP8 frame into the payloads of RTP packets. */
export function packVp8(frame: Uint8Array): Uint8Array[] {
  const count = Math.max(1, Math.ceil(frame.length / MOST));
  return Array.from({ length: count }, (_, at) =>
    concat(Uint8Array.of(at === 0 ? START : CONTINUED), frame.subarray(at * MOST, (at + 1) * MOST)),
  );
}

/** The part of an RTP packet that matters here. */
interface VideoPacket {
  readonly header: { readonly sequenceNumber: number; readonly timestamp: number; readonly marker: boolean };
  readonly payload: Uint8Array;
}

/** Puts frames together again: gives each with its last packet. One that lacks a packet is dropped. */
export function unpackVp8(): (packet: VideoPacket) => Uint8Array | undefined {
  let parts: Uint8Array[] = [];
  let next: { readonly sequence: number; readonly timestamp: number } | undefined;
  return ({ header: { sequenceNumber, timestamp, marker }, payload }) => {
    const length = descriptorLength(payload);
    if (length === undefined) return undefined;
    if (((payload[0] ?? 0) & 0x17) === START) parts = [];
    else if (next?.sequence !== sequenceNumber || next.timestamp !== timestamp) {
      next = undefined;
      return undefined;
    }
    parts.push(payload.slice(length));
    next = marker ? undefined : { sequence: (sequenceNumber + 1) & 0xffff, timestamp };
    return marker ? concat(...parts) : undefined;
  };
}

/** How long the descriptor before a payload is, or undefined where there is nothing behind it (RFC 7741 section 4.2). */
function descriptorLength(payload: Uint8Array): number | undefined {
  const [first = 0, extension = 0, picture = 0] = payload;
  let length = 1;
  if ((first & 0x80) !== 0) {
    length = 2;
    if ((extension & 0x80) !== 0) length += (picture & 0x80) === 0 ? 1 : 2;
    if ((extension & 0x40) !== 0) length += 1;
    if ((extension & 0x30) !== 0) length += 1;
  }
  return length < payload.length ? length : undefined;
}
