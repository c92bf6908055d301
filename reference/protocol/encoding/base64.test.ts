import { expect, test } from "vitest";
import { base64std } from "./base64.ts";
import { decodeBase64url, encodeBase64url } from "./base64url.ts";
import { decodeHex, encodeHex } from "./hex.ts";

test("every length goes there and back, as Buffer writes it", () => {
  for (let length = 0; length < 100; length++) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 89 + length * 7) & 255);
    const expected = Buffer.from(bytes).toString("base64");
    expect(base64std.encode(bytes)).toBe(expected);
    expect(encodeBase64url(bytes)).toBe(expected.replaceAll("+", "-").replaceAll("/", "_"));
    expect(decodeBase64url(encodeBase64url(bytes))).toEqual(bytes);
    expect(decodeHex(encodeHex(bytes))).toEqual(bytes);
  }
});

test.for([
  ["missing padding", "_w"],
  ["half the padding", "_w="],
  ["superfluous padding", "_w==="],
  ["four of padding", "AAAA===="],
  ["only padding", "===="],
  ["padding inside", "_w==AAAA"],
  ["the standard alphabet", "/w=="],
  ["bits without a meaning", "_x=="],
  ["bits without a meaning, two bytes", "__9="],
  ["a space", "_w= "],
  ["a line break", "_w==\n"],
  ["one letter", "A"],
])("refuses %s: %j", ([, text = ""]) => {
  expect(() => decodeBase64url(text)).toThrow(expect.objectContaining({ code: "malformed" }) as Error);
});

test("refuses another length than the one asked for", () => {
  expect(() => decodeBase64url("_w==", 2)).toThrow("1 bytes where 2");
});

test("refuses what is not hexadecimal", () => {
  expect(() => decodeHex("0")).toThrow("hexadecimal");
  expect(() => decodeHex("0g")).toThrow("hexadecimal");
});
