import { concat, utf8 } from "../../probe/wire/bytes.ts";
import { canonicalText } from "../../probe/wire/json-write.ts";
import type { Json } from "../../probe/wire/json.ts";
import type { Spelling, SpellingCase } from "../common/spelling.ts";

/** A member `note` written as it stands here; `means` is what a lax reader makes of it. */
export function note(written: string | Uint8Array, means: Json): Spelling {
  const value = typeof written === "string" ? utf8(written) : written;
  return { members: concat(utf8('"note":'), value), means: { note: means } };
}

const RIGHT = note('"x"', "x");

function octetsCase(name: string, ...octets: readonly number[]): SpellingCase {
  const quote = Uint8Array.of(0x22);
  // A lax decoder makes replacement characters of them.
  return {
    name,
    bad: note(concat(quote, Uint8Array.from(octets), quote), "\ufffd"),
    good: note('"\u00e9\u20ac\u{1f600}"', "\u00e9\u20ac\u{1f600}"),
  };
}

export const UTF8_CASES: readonly SpellingCase[] = [
  octetsCase("the octet 0xff", 0xff),
  octetsCase("a continuation octet alone", 0x80),
  octetsCase("a sequence that breaks off", 0xe2, 0x82),
  octetsCase("an overlong NUL", 0xc0, 0x80),
  octetsCase("an overlong slash", 0xe0, 0x80, 0xaf),
  octetsCase("a surrogate, encoded", 0xed, 0xa0, 0x80),
  octetsCase("beyond U+10FFFF", 0xf4, 0x90, 0x80, 0x80),
  { name: "a byte order mark", bad: { text: (text) => `\ufeff${text}` }, good: {} },
];

function escapeCase(name: string, bad: string): SpellingCase {
  return { name, bad: note(`"${bad}"`, "\ufffd"), good: note('"\\ud83d\\ude00"', "\u{1f600}") };
}

export const SURROGATE_CASES: readonly SpellingCase[] = [
  escapeCase("a high one alone", "\\ud800"),
  escapeCase("a low one alone", "\\udc00"),
  escapeCase("a low one first", "\\ude00\\ud83d"),
  escapeCase("two high ones", "\\ud83d\\ud83d"),
  escapeCase("a high one before a letter", "\\uD83Dx"),
  escapeCase("a high one before another escape", "\\ud83d\\u0041"),
];

function twice(name: string, bad: string, means: Json): SpellingCase {
  return { name, bad: note(bad, means), good: note(canonicalText(means), means) };
}

export const DUPLICATE_CASES: readonly SpellingCase[] = [
  { name: "a member of the message", bad: { text: (text) => `{"v":1,${text.slice(1)}` }, good: {} },
  { name: "the same, seen after unescaping", bad: { text: (text) => `{"\\u0076":1,${text.slice(1)}` }, good: {} },
  { name: "an unknown member", bad: { members: '"note":1,"note":1', means: { note: 1 } }, good: note("1", 1) },
  twice("in an object below", '{"a":1,"a":1}', { a: 1 }),
  twice("in an array below", '[{"a":1,"b":2,"a":1}]', [{ a: 1, b: 2 }]),
  twice("with another value", '{"a":0,"a":1}', { a: 1 }),
  twice("of the empty name", '{"":1,"":1}', { "": 1 }),
  twice("of a name that objects have in some languages", '{"constructor":1,"constructor":1}', { constructor: 1 }),
];

function nameCase(name: string, written: string, member: string): SpellingCase {
  return { name, bad: { members: `${written}:1`, means: { [member]: 1 } }, good: { members: '"note":1', means: { note: 1 } } };
}

export const NAME_CASES: readonly SpellingCase[] = [
  nameCase("a letter beyond ASCII", '"\u00e9"', "\u00e9"),
  nameCase("the same, escaped", '"\\u00e9"', "\u00e9"),
  nameCase("an escaped control character", '"a\\u0007"', "a\u0007"),
  nameCase("an escaped tab", '"a\\tb"', "a\tb"),
  nameCase("DEL", '"a\u007f"', "a\u007f"),
  nameCase("a character of two UTF-16 units", '"\u{1f600}"', "\u{1f600}"),
  { name: "in an object below", bad: note('{"\u00e9":1}', { "\u00e9": 1 }), good: note('{"e":1}', { e: 1 }) },
];

function nested(depth: number, kind: "arrays" | "objects"): Json {
  let value: Json = 1;
  for (let i = 0; i < depth; i += 1) value = kind === "arrays" ? [value] : { a: value };
  return value;
}

function depthCase(kind: "arrays" | "objects"): SpellingCase {
  const at = (depth: number): Spelling => note(canonicalText(nested(depth, kind)), nested(depth, kind));
  // The message itself is the first level.
  return { name: `33 levels of ${kind}, and 32`, bad: at(32), good: at(31) };
}

/** Depth 32 is allowed, but not for what is handed on inside of other messages. */
export const CARRIED_DEPTH_CASES: readonly SpellingCase[] = [
  {
    name: "33 levels, and 28",
    bad: note(canonicalText(nested(32, "arrays")), nested(32, "arrays")),
    good: note(canonicalText(nested(27, "arrays")), nested(27, "arrays")),
  },
];

/** Deep enough to exhaust the stack of a reader that recurses without counting. */
const VERY_DEEP = 50_000;

export const DEPTH_CASES: readonly SpellingCase[] = [
  depthCase("arrays"),
  depthCase("objects"),
  { name: "50 000 levels", bad: note("[".repeat(VERY_DEEP) + "]".repeat(VERY_DEEP), 1), good: RIGHT },
  { name: "50 000 levels that are never closed", bad: note("[".repeat(VERY_DEEP), 1), good: RIGHT },
];

function numberCase(written: string, means: number, right = String(Math.trunc(means))): SpellingCase {
  return { name: written.slice(0, 30), bad: note(written, means), good: note(right, Number(right)) };
}

export const NUMBER_CASES: readonly SpellingCase[] = [
  numberCase("1.0", 1),
  numberCase("1.5", 1.5),
  numberCase("0.0", 0),
  numberCase("1e0", 1),
  numberCase("1E2", 100),
  numberCase("1e+2", 100),
  numberCase("100e-2", 1),
  numberCase("-0", 0),
  numberCase("-0.0", 0),
  numberCase("9007199254740992", 2 ** 53, "9007199254740991"),
  numberCase("-9007199254740992", -(2 ** 53), "-9007199254740991"),
  numberCase("9007199254740993", 2 ** 53, "9007199254740990"),
  numberCase("1e400", 0),
  numberCase("1".repeat(400), 0),
];

function grammarCase(name: string, text: (text: string) => string | Uint8Array): SpellingCase {
  return { name, bad: { text }, good: { text: (right) => ` \t\r\n${right}\n ` } };
}

function valueCase(written: string, means: Json = "x"): SpellingCase {
  return { name: written.replace(/[^\x20-\x7e]/g, "?"), bad: note(written, means), good: RIGHT };
}

export const GRAMMAR_CASES: readonly SpellingCase[] = [
  grammarCase("it breaks off", (text) => text.slice(0, -1)),
  grammarCase("only white space", () => " "),
  grammarCase("something behind it", (text) => `${text}x`),
  grammarCase("two texts", (text) => `${text}${text}`),
  grammarCase("two texts in lines", (text) => `${text}\n${text}`),
  grammarCase("a NUL behind it", (text) => `${text}\u0000`),
  grammarCase("a comma behind the last member", (text) => `${text.slice(0, -1)},}`),
  grammarCase("a comma before the first member", (text) => `{,${text.slice(1)}`),
  grammarCase("a comment", (text) => `/* x */${text}`),
  grammarCase("white space that JSON has not", (text) => `\u00a0${text}`),
  valueCase("[1,]", [1]),
  valueCase("[,1]", [1]),
  valueCase("'x'"),
  valueCase("x"),
  valueCase("undefined", null),
  valueCase("NaN", null),
  valueCase("True", true),
  valueCase("+1", 1),
  valueCase("01", 1),
  valueCase("1.", 1),
  valueCase(".5", 0),
  valueCase("0x10", 16),
  valueCase('"a\tb"', "a\tb"),
  valueCase('"a\nb"', "a\nb"),
  valueCase('"\\x41"', "A"),
  valueCase('"\\u12"', "\u0012"),
  valueCase('"\\\'"', "'"),
];
