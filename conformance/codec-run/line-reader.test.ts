import { expect, test } from "vitest";
import { CODEC_LIMITS } from "./limits.ts";
import { lineReader } from "./line-reader.ts";

function read(...chunks: readonly Uint8Array[]) {
  const lines: string[] = [];
  const tooLong: string[] = [];
  const reader = lineReader({
    line: (octets) => void lines.push(Buffer.from(octets).toString()),
    tooLong: (begin) => void tooLong.push(Buffer.from(begin).toString()),
  });
  for (const chunk of chunks) reader.push(chunk);
  return { lines, tooLong, rest: Buffer.from(reader.rest()).toString() };
}

test("lines are the same however they are cut into chunks", () => {
  const text = Buffer.from("one\ntwo\n\nthree\nhalf");
  const whole = { lines: ["one", "two", "", "three"], tooLong: [], rest: "half" };
  expect(read(text)).toEqual(whole);
  expect(read(...[...text].map((octet) => Uint8Array.of(octet)))).toEqual(whole);
  for (let at = 0; at <= text.length; at++) expect(read(text.subarray(0, at), text.subarray(at))).toEqual(whole);
});

test("a line may be as long as the limit says with its end, and no longer; the next one is read again", () => {
  const longest = Buffer.alloc(CODEC_LIMITS.lineBytes, "a");
  longest[longest.length - 1] = 0x0a;
  expect(read(longest)).toMatchObject({ lines: ["a".repeat(CODEC_LIMITS.lineBytes - 1)], tooLong: [] });
  const half = Buffer.alloc(CODEC_LIMITS.lineBytes / 2, "a");
  const found = read(half, half, half, Buffer.from("\nnext\n"));
  expect(found).toEqual({ lines: ["next"], tooLong: ["a".repeat(CODEC_LIMITS.shownBytes)], rest: "" });
});
