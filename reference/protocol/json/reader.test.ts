import { describe, expect, test } from "vitest";
import { utf8 } from "../bytes.ts";
import { ProtocolError } from "../error.ts";
import { readJson } from "./reader.ts";

const refusal = (text: string | Uint8Array): ProtocolError => {
  try {
    readJson(typeof text === "string" ? utf8(text) : text);
  } catch (error) {
    if (error instanceof ProtocolError) return error;
    throw error;
  }
  throw new Error(`accepted: ${String(text)}`);
};

describe("the strict reader", () => {
  test.for<[string, unknown]>([
    [' {"a" : [ 1 , -2, true,false,null ] }\r\n', { a: [1, -2, true, false, null] }],
    ['"\\u0061\\n\\/\\ud83d\\ude00😀"', "a\n/😀😀"],
    ["9007199254740991", 9007199254740991],
    ["-9007199254740991", -9007199254740991],
    ["0", 0],
    ["[]", []],
    ["{}", {}],
    ['{"":1}', { "": 1 }],
    ['"\uFEFF"', "\uFEFF"],
  ])("reads %j", ([text, value]) => {
    expect(readJson(utf8(text))).toEqual(value);
  });

  test.for<[string, number, string]>([
    ["", 0, "nothing"],
    ["{} {}", 3, "trailing data"],
    ['{"a":1,"a":2}', 7, "a member twice"],
    ['{"a":1,"\\u0061":2}', 7, "a member twice, escaped"],
    ['{"é":1}', 1, "a name beyond ASCII"],
    ['{"\\u0007":1}', 1, "a control character in a name"],
    ["1.0", 0, "a fraction"],
    ["1e3", 0, "an exponent"],
    ["-0", 0, "minus zero"],
    ["01", 1, "a leading zero"],
    ["+1", 0, "a plus sign"],
    ["9007199254740992", 0, "2^53"],
    ["-9007199254740992", 0, "-2^53"],
    ['["é", 1.5]', 7, "a fraction, counted in bytes"],
    ['"\\ud800"', 0, "a lone high surrogate"],
    ['"\\udc00\\ud800"', 0, "surrogates in the wrong order"],
    ['"\\x"', 1, "an unknown escape"],
    ['"\t"', 1, "a raw control character"],
    ['"a', 2, "no end of string"],
    ["[1,]", 3, "a trailing comma"],
    ['{"a":1,}', 7, "a trailing comma in an object"],
    ["{a:1}", 1, "a bare name"],
    ["[1 2]", 3, "no comma"],
    ["nul", 0, "half a word"],
    ["NaN", 0, "NaN"],
    ["\uFEFF{}", 0, "a byte order mark"],
    ["'a'", 0, "single quotes"],
    ["\u00a01", 0, "a space that is not white space"],
  ])("refuses %j at byte %i: %s", ([text, offset]) => {
    const error = refusal(text);
    expect(error.code).toBe("malformed");
    expect(error.details?.["offset"]).toBe(offset);
  });

  test.for<[string, number[], number]>([
    ["a cut-off sequence", [0x22, 0xe2, 0x82, 0x22], 3],
    ["an overlong slash", [0x22, 0xc0, 0xaf, 0x22], 1],
    ["a surrogate in UTF-8", [0x22, 0xed, 0xa0, 0x80, 0x22], 2],
    ["beyond U+10FFFF", [0x22, 0xf4, 0x90, 0x80, 0x80, 0x22], 2],
    ["a byte that never occurs", [0x22, 0xff, 0x22], 1],
  ])("refuses %s", ([, bytes, offset]) => {
    expect(refusal(Uint8Array.from(bytes)).details?.["offset"]).toBe(offset);
  });

  test("reads 32 levels and refuses 33", () => {
    const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
    expect(() => readJson(utf8(nested(32)))).not.toThrow();
    expect(refusal(nested(33)).message).toContain("deeper");
    expect(refusal("[".repeat(1_000_000)).message).toContain("deeper");
  });

  test("does not let __proto__ reach the prototype", () => {
    const value = readJson(utf8('{"__proto__":{"admin":true}}')) as { admin?: boolean };
    expect(value.admin).toBeUndefined();
    expect(Object.hasOwn(value, "__proto__")).toBe(true);
  });
});
