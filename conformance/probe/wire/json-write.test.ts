import { describe, expect, it } from "vitest";
import { canonicalText } from "./json-write.ts";

describe("the RFC 8785 writer", () => {
  it.each<[unknown, string]>([
    [{ v: 1, b: [3, 2, 1], a: "\u20ac \u0007", "": null }, '{"":null,"a":"€ \\u0007","b":[3,2,1],"v":1}'],
    ['"\\\b\t\n\f\r\u0000\u001f\u007f\u2028', '"\\"\\\\\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028"'],
    [{ "\u{1f600}": 1, "\ufb33": 2 }, '{"\u{1f600}":1,"\ufb33":2}'],
    [-0, "0"],
    [[], "[]"],
    [{}, "{}"],
  ])("writes %j", (value, text) => {
    expect(canonicalText(value)).toBe(text);
  });

  it.each([[undefined], [NaN], [Infinity], ["\ud800"], [{ a: undefined }], [1n]])("refuses a value that JSON cannot hold", (value) => {
    expect(() => canonicalText(value)).toThrow(TypeError);
  });
});
