import { describe, expect, test } from "vitest";
import { show, showBoth } from "./show.ts";

describe("bytes", () => {
  test("few of them are shown whole, of many how they begin and end", () => {
    expect(show(Uint8Array.of(1, 255))).toBe("2 bytes 01ff");
    const long = new Uint8Array(1_500).fill(7);
    expect(show(long)).toBe(`1500 bytes ${"07".repeat(32)}…${"07".repeat(32)}`);
  });

  test("where two long rows differ is shown, not how they begin", () => {
    const expected = new Uint8Array(1_500);
    const observed = expected.with(1_499, 1);
    expect(showBoth(expected, observed)).toEqual([
      `1500 bytes, at octet 1499: …${"00".repeat(16)} 00`,
      `1500 bytes, at octet 1499: …${"00".repeat(16)} 01`,
    ]);
    expect(showBoth(expected, expected.subarray(0, 1_000))[1]).toBe(`1000 bytes, at octet 1000: …${"00".repeat(16)}`);
    expect(showBoth(expected.subarray(0, 100), new Uint8Array(200))[1]).toMatch(/^200 bytes, at octet 100: …/);
  });
});

test("everything else is JSON, cut at a bound", () => {
  expect(showBoth({ a: 1n }, undefined)).toEqual(['{"a":"1"}', "nothing"]);
  expect(show("x".repeat(3_000))).toMatch(/x… \(3000 characters\)$/);
});
