import { expect, test } from "vitest";
import { oggChecksum, opusMilliseconds, readOggOpus } from "./ogg.ts";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const HEAD = Uint8Array.of(...text("OpusHead"), 1, 1, 0x38, 1, 0x80, 0xbb, 0, 0, 0, 0, 0);
const TAGS = Uint8Array.of(...text("OpusTags"), 0, 0, 0, 0, 0, 0, 0, 0);

interface Wish {
  readonly flags?: number;
  readonly serial?: number;
  readonly sequence: number;
  /** Lacing values; by default those of whole packets. */
  readonly lacing?: readonly number[];
}

/** A page with its checksum. */
function page(body: readonly Uint8Array[], { flags = 0, serial = 7, sequence, lacing }: Wish): Uint8Array {
  const lengths = lacing ?? body.flatMap(({ length }) => [...Array<number>(Math.floor(length / 255)).fill(255), length % 255]);
  const bytes = Uint8Array.of(
    ...text("OggS"),
    0,
    flags,
    ...new Uint8Array(20),
    lengths.length,
    ...lengths,
    ...body.flatMap((one) => [...one]),
  );
  const view = new DataView(bytes.buffer);
  view.setUint32(14, serial, true);
  view.setUint32(18, sequence, true);
  view.setUint32(22, oggChecksum(bytes), true);
  return bytes;
}

const join = (...pages: readonly Uint8Array[]): Uint8Array => Uint8Array.from(pages.flatMap((one) => [...one]));
const packet = (length: number, first = 0x78): Uint8Array => Uint8Array.from({ length }, (_, at) => (at === 0 ? first : at & 0xff));
const headers = [page([HEAD], { flags: 2, sequence: 0 }), page([TAGS], { sequence: 1 })] as const;

test("packets come in their order: small, of 255 octets and more, and across pages, also with another stream between", () => {
  const [small, full, large] = [packet(3), packet(255), packet(700)];
  const file = join(
    page([text("fishead")], { flags: 2, serial: 9, sequence: 0 }),
    ...headers,
    page([small, full, large.subarray(0, 510)], { sequence: 2, lacing: [3, 255, 0, 255, 255] }),
    page([packet(5)], { serial: 9, sequence: 1 }),
    page([large.subarray(510), small], { flags: 5, sequence: 3, lacing: [190, 3] }),
    page([packet(9)], { flags: 2, serial: 8, sequence: 0 }),
  );
  expect(readOggOpus(file)).toEqual([small, full, large, small]);
});

test("the checksum is the one of RFC 3533, whatever stands in its own place", () => {
  const bytes = page([HEAD], { flags: 2, sequence: 0 });
  const before = oggChecksum(bytes);
  bytes.set([1, 2, 3, 4], 22);
  expect(oggChecksum(bytes)).toBe(before);
  // The check value of this polynomial when it begins with zeros and inverts nothing.
  expect(oggChecksum(text("123456789"))).toBe(0x89a1897f);
});

test.each([
  ["no Ogg", text("RIFF and so on, and a little more of it"), /no Ogg file/],
  ["cut off", headers[0].subarray(0, 40), /cut off/],
  ["damaged", join(headers[0].with(35, 9), headers[1]), /damaged/],
  ["without Opus", page([text("vorbis")], { flags: 2, sequence: 0 }), /no Opus/],
  ["with a page missing", join(...headers, page([packet(3)], { sequence: 3 })), /missing/],
  ["without tags", join(headers[0], page([packet(3)], { sequence: 1 })), /second header/],
  ["of another version", page([HEAD.with(8, 16)], { flags: 2, sequence: 0 }), /another version/],
])("a file that is %s is refused in words", (_name, file, message) => {
  expect(() => readOggOpus(file)).toThrow(message);
});

test.each([
  [[0x78, 0], 20],
  [[0x08, 0], 20],
  [[0x79, 0], 40],
  [[0xfb, 3], 60],
  [[0xe0, 0], 2.5],
])("what a packet lasts: %o is %d ms", (octets, ms) => {
  expect(opusMilliseconds(Uint8Array.from(octets))).toBe(ms);
});
