import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase64, fromBase64url, toBase64, toBase64url } from "./base64.ts";

describe("base64url", () => {
  it.each([
    "A",
    "AA",
    "AA=",
    "AAA",
    "AAAA=",
    "AB==",
    "AAB=",
    "A===",
    "====",
    "AA==AA==",
    " AAA",
    "AAA\n",
    "AA+A",
    "AA/A",
    "AA*A",
    "AA==\n",
  ])("refuses the spelling %j", (text) => {
    expect(fromBase64url(text)).toBeUndefined();
  });

  it("writes and reads every octet string", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
  });

  it("refuses another length than the one asked for", () => {
    expect(fromBase64url(toBase64url(new Uint8Array(31)), 32)).toBeUndefined();
  });
});
