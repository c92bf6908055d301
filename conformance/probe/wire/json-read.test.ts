import { describe, expect, it } from "vitest";
import { concat, utf8 } from "./bytes.ts";
import { JsonRefusal, readJson, type JsonReason, type JsonSpans } from "./json-read.ts";

function refusal(bytes: Uint8Array): JsonRefusal | undefined {
  try {
    readJson(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof JsonRefusal) return error;
    throw error;
  }
}

const deep = (n: number): string => "[".repeat(n) + "]".repeat(n);

describe("the strict reader", () => {
  it.each<[string, unknown]>([
    [' {"a":[1,-2,0,true,false,null,"x"],"b":{}} ', { a: [1, -2, 0, true, false, null, "x"], b: {} }],
    ['"\\ud83d\\ude00\\u00e4\\/\\n"', "😀ä/\n"],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
    ["-9007199254740991", Number.MIN_SAFE_INTEGER],
    [deep(32), JSON.parse(deep(32))],
    ['{"":""}', { "": "" }],
  ])("reads %s", (text, value) => {
    expect(readJson(utf8(text))).toEqual(value);
  });

  it.each<[string, JsonReason, number]>([
    ['{"a":1,"\\u0061":2}', "duplicate", 7],
    ['{"ä":1}', "name", 1],
    ['{"\\u0000":1}', "name", 1],
    ['"\\ud800"', "surrogate", 1],
    ['"\\udc00"', "surrogate", 1],
    ['"\\ud800\\u0041"', "surrogate", 1],
    ['"\\ud800x"', "surrogate", 1],
    ["1.0", "number", 0],
    ["[1e2]", "number", 1],
    ["-0", "number", 0],
    ["9007199254740992", "number", 0],
    ["-9007199254740992", "number", 0],
    ["01", "grammar", 0],
    ["+1", "grammar", 0],
    [".5", "grammar", 0],
    ["1.", "grammar", 0],
    ["NaN", "grammar", 0],
    ["[1,]", "grammar", 3],
    ["[1 2]", "grammar", 3],
    ['{"a":1,}', "grammar", 7],
    ["{a:1}", "grammar", 1],
    ["'a'", "grammar", 0],
    ['"a\u0001"', "grammar", 2],
    ['"\\x41"', "grammar", 1],
    ['"\\u12"', "grammar", 1],
    ['"abc', "grammar", 4],
    ["", "grammar", 0],
    ["  ", "grammar", 2],
    ["1 2", "grammar", 2],
    ["\u00a01", "grammar", 0],
    ["tru", "grammar", 0],
    ["[", "grammar", 1],
    [deep(33), "depth", 32],
    ["\ufeff1", "bom", 0],
  ])("refuses %s as %s at octet %i", (text, reason, offset) => {
    expect(refusal(utf8(text))).toMatchObject({ reason, offset });
  });

  it.each([
    [[0xff]],
    [[0xc0, 0x80]],
    [[0xed, 0xa0, 0x80]],
    [[0xf4, 0x90, 0x80, 0x80]],
    [[0xe2, 0x82]],
    [[0x80]],
    [[0xf5, 0x80, 0x80, 0x80]],
  ])("refuses the octets %j in a string", (octets) => {
    expect(refusal(concat(utf8('"'), Uint8Array.from(octets), utf8('"')))).toMatchObject({ reason: "utf8", offset: 1 });
  });

  it("takes a member named __proto__ as data", () => {
    const value = readJson(utf8('{"__proto__":{"a":1}}')) as object;
    expect(Object.getOwnPropertyDescriptor(value, "__proto__")?.value).toEqual({ a: 1 });
    expect("a" in value).toBe(false);
  });

  it("tells the place of each value and the pointer of a refusal", () => {
    const spans: JsonSpans = new Map();
    readJson(utf8('{"a/b":[1, "x"]}'), spans);
    expect(spans.get("/a~1b/1")).toEqual([11, 14]);
    expect(refusal(utf8('{"a":[1,1.5]}'))?.pointer).toBe("/a/1");
  });
});
