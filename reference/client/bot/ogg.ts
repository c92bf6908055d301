// RFC 3533 (Ogg) and RFC 7845 (Opus in Ogg): the packets of an .opus file.
import { malformed } from "../../protocol/error.ts";

/** A page of an Ogg stream. */
interface Page {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isContinued: boolean;
  readonly serial: number;
  readonly sequence: number;
  /** Pieces of packets; the last one may go on in the next page. */
  readonly pieces: readonly Uint8Array[];
  readonly goesOn: boolean;
  /** Octets that the page takes. */
  readonly length: number;
}

const HEADER = 27;

/** RFC 3533 section 6: polynomial 0x04c11db7, nothing inverted, over the page with its own checksum as 0. */
const CRC = Uint32Array.from({ length: 256 }, (_, octet) => {
  let rest = octet << 24;
  for (let bit = 0; bit < 8; bit++) rest = rest < 0 ? (rest << 1) ^ 0x04c11db7 : rest << 1;
  return rest >>> 0;
});

/** The checksum of a page. */
export function oggChecksum(page: Uint8Array): number {
  return page.reduce((sum, octet, at) => {
    const counted = at >= 22 && at < 26 ? 0 : octet;
    return ((sum << 8) ^ (CRC[((sum >>> 24) ^ counted) & 0xff] ?? 0)) >>> 0;
  }, 0);
}

function readPage(file: Uint8Array, at: number): Page {
  const view = new DataView(file.buffer, file.byteOffset + at, file.length - at);
  const where = `at octet ${String(at)}`;
  if (view.byteLength < HEADER || view.getUint32(0) !== 0x4f676753) throw malformed(`this is no Ogg file: there is no page ${where}`);
  if (view.getUint8(4) !== 0) throw malformed(`an Ogg page of another version ${where}`);
  const count = view.getUint8(26);
  if (view.byteLength < HEADER + count) throw malformed(`the Ogg page ${where} is cut off`);
  const lengths = file.subarray(at + HEADER, at + HEADER + count);
  const length = HEADER + count + lengths.reduce((sum, one) => sum + one, 0);
  if (view.byteLength < length) throw malformed(`the Ogg page ${where} is cut off`);
  if (oggChecksum(file.subarray(at, at + length)) !== view.getUint32(22, true)) throw malformed(`the Ogg page ${where} is damaged`);
  const pieces: Uint8Array[] = [];
  let start = at + HEADER + count;
  let size = 0;
  for (const lacing of lengths) {
    size += lacing;
    if (lacing === 255) continue;
    pieces.push(file.subarray(start, start + size));
    start += size;
    size = 0;
  }
  // RFC 3533 section 5: a lacing value of 255 at the end says that the packet goes on in the next page.
  const goesOn = lengths.at(-1) === 255;
  if (goesOn) pieces.push(file.subarray(start, start + size));
  const flags = view.getUint8(5);
  return {
    isContinued: (flags & 1) !== 0,
    isFirst: (flags & 2) !== 0,
    isLast: (flags & 4) !== 0,
    serial: view.getUint32(14, true),
    sequence: view.getUint32(18, true),
    pieces,
    goesOn,
    length,
  };
}

function startsWith(packet: Uint8Array | undefined, text: string): boolean {
  return packet !== undefined && new TextDecoder("latin1").decode(packet.subarray(0, text.length)) === text;
}

/** The packets of the first Opus stream in a file, its two headers among them. */
function packetsOf(file: Uint8Array): readonly Uint8Array[] {
  const packets: Uint8Array[] = [];
  let serial: number | undefined;
  let sequence = 0;
  let begun: Uint8Array | undefined;
  for (let at = 0; at < file.length;) {
    const page = readPage(file, at);
    at += page.length;
    if (serial === undefined && page.isFirst && startsWith(page.pieces[0], "OpusHead")) ({ serial, sequence } = page);
    // RFC 3533 section 4: other streams may lie between the pages of this one.
    if (page.serial !== serial) continue;
    if (page.sequence !== sequence++) throw malformed("an Ogg page is missing");
    if (page.isContinued !== (begun !== undefined)) throw malformed("an Ogg packet is cut off");
    page.pieces.forEach((piece, index) => {
      const whole: Uint8Array = index === 0 && begun !== undefined ? Uint8Array.of(...begun, ...piece) : piece;
      begun = undefined;
      if (page.goesOn && index === page.pieces.length - 1) begun = whole;
      else packets.push(whole);
    });
    if (page.isLast) break;
  }
  if (serial === undefined) throw malformed("there is no Opus in this Ogg file");
  return packets;
}

/** RFC 6716 section 3.1: what a packet lasts, in milliseconds. */
export function opusMilliseconds(packet: Uint8Array): number {
  const [toc = 0, count = 0] = packet;
  const config = toc >> 3;
  const [silk, hybrid, celt] = [
    [10, 20, 40, 60],
    [10, 20],
    [2.5, 5, 10, 20],
  ] as const;
  const frame = config < 12 ? (silk[config & 3] ?? 0) : config < 16 ? (hybrid[config & 1] ?? 0) : (celt[config & 3] ?? 0);
  const code = toc & 3;
  return frame * (code === 0 ? 1 : code === 3 ? count & 63 : 2);
}

/**
 * The Opus packets of an Ogg file, in their order.
 *
 * @throws ProtocolError `malformed` for what is no Ogg, is damaged or cut off, or holds no Opus of version 1.
 * @example
 * ```ts
 * const packets = readOggOpus(await readFile("hello.opus"));
 * ```
 */
export function readOggOpus(file: Uint8Array): readonly Uint8Array[] {
  const [head, tags, ...packets] = packetsOf(file);
  // RFC 7845 section 5.1: a higher version in the low half is readable all the same.
  if (head === undefined || head.length < 19 || (head[8] ?? 0) >> 4 !== 0) throw malformed("an Opus file of another version");
  if ((head[18] ?? 0) !== 0) throw malformed("an Opus file with more than two channels");
  // RFC 7845 section 5.2
  if (!startsWith(tags, "OpusTags")) throw malformed("an Opus file without its second header");
  return packets.filter(({ length }) => length > 0);
}
