// JSON texts and their canonical bytes; what a strict reader refuses.
import type { RequirementId } from "../../../schemas/v1/constants.ts";
import { drawnText } from "../json-text.ts";
import type { Case, Kind } from "../vector.ts";

function hexOf(text: string): string {
  return Buffer.from(text, "utf8").toString("hex");
}

function shown(text: string): string {
  return [...text].length > 60 ? `${[...text].slice(0, 57).join("")}…` : text;
}

const accepted = (id: string, text: string, requirements: readonly RequirementId[] = ["encoding.canonical"], what = ""): Case => ({
  id,
  comment: `${what === "" ? "" : `${what}: `}${shown(text)}`,
  requirements,
  in: { text: hexOf(text) },
});

/** Refused, beside an accepted text of the same kind. */
function refused(id: string, requirement: RequirementId, comment: string, text: string | Uint8Array, twin: string): Case {
  const octets = typeof text === "string" ? hexOf(text) : Buffer.from(text).toString("hex");
  return { id, comment, requirements: [requirement], in: { text: octets }, reject: "malformed", twin, field: "/text" };
}

const VALUES: readonly (readonly [id: string, text: string])[] = [
  ["null", "null"],
  ["true", "true"],
  ["false", "false"],
  ["zero", "0"],
  ["minus-one", "-1"],
  ["empty-text", '""'],
  ["empty-array", "[]"],
  ["empty-object", "{}"],
  ["white-space", ' \t\r\n{ "a" : [ 1 , 2 ] , "b" : { } }\n'],
  ["names-sorted", '{"b":1,"a":2,"C":3,"_":4,"":5,"~":6," ":7}'],
  ["names-prefix", '{"aa":1,"a":2,"a ":3,"aA":4}'],
  ["names-like-numbers", '{"10":1,"9":2,"1":3,"01":4,"-1":5}'],
  ["names-of-prototypes", '{"toString":1,"constructor":2,"__proto__":{"a":1}}'],
  ["names-escaped", '{"\\u0062":1,"\\u0061":2}'],
  ["nested", '{"z":{"y":[{"x":1,"w":2}],"a":null}}'],
  ["array-order-kept", "[3,1,2]"],
  ["solidus", '"\\/"'],
  ["short-escapes", '"\\"\\\\\\b\\t\\n\\f\\r"'],
  ["upper-case-escape", '"\\u20AC"'],
  ["euro", '"€"'],
  ["del", '"\u007f"'],
  ["line-separators", '"\u2028\u2029"'],
  ["not-normalised-composed", '"\u00e9"'],
  ["not-normalised-decomposed", '"e\u0301"'],
  ["beyond-the-plane", '"😀"'],
  ["noncharacter", '"\uffff"'],
  ["html-is-not-escaped", "\"<a href='&'>\""],
];

const DEEP = (depth: number, open: string, close: string, inner = ""): string => open.repeat(depth) + inner + close.repeat(depth);

function acceptedCases(): readonly Case[] {
  const escapes = Array.from({ length: 32 }, (_, code) =>
    accepted(`control-${code.toString(16).padStart(2, "0")}`, `"\\u${code.toString(16).padStart(4, "0")}"`),
  );
  return [
    ...VALUES.map(([id, text]) => accepted(id, text)),
    ...escapes,
    accepted("largest", "9007199254740991", ["encoding.numbers"]),
    accepted("smallest", "-9007199254740991", ["encoding.numbers"]),
    accepted("one", "1", ["encoding.numbers", "encoding.grammar"]),
    accepted("utf8-in-text", '"é€😀"', ["encoding.utf8"]),
    accepted("surrogate-pair", '"\\ud83d\\ude00"', ["encoding.surrogates"]),
    accepted("different-names", '{"a":1,"b":1}', ["encoding.duplicates"]),
    accepted("same-names-apart", '{"a":{"a":1},"b":{"a":1}}', ["encoding.duplicates"]),
    accepted("printable-name", '{" ~":1}', ["encoding.ascii-names"]),
    accepted("depth-32-arrays", DEEP(32, "[", "]"), ["encoding.depth"], "32 arrays"),
    accepted("depth-32-objects", DEEP(31, '{"a":', "}", "{}"), ["encoding.depth"], "32 objects"),
    accepted("array", "[1,2]", ["encoding.grammar"]),
    accepted("object", '{"a":1,"b":2}', ["encoding.grammar"]),
    accepted("text", '"abc"', ["encoding.grammar"]),
  ];
}

const NUMBERS = [
  ["1.0", "1e0", "1E0", "1e+2", "1e-1", "0.5", "-0", "-0.0", "0e0", "10.00", "1.5e3", "9007199254740991.0"],
  ["9007199254740992", "-9007199254740992", "9007199254740993", "18446744073709551615", "1e400", "-1e400", "99999999999999999999999999"],
].flat();

const GRAMMAR = [
  ["01", "-01", "00", "+1", ".5", "1.", "1e", "1e+", "0x10", "0b1", "1_000", "--1", "-", "NaN", "Infinity", "-Infinity", "1 2", "1n"],
  ["", " ", "nul", "nulll", "True", "TRUE", "undefined", "'a'", '"a', 'a"', '"\\x41"', '"\\a"', '"\\u12"', '"\\u12g4"', '"\\U0041"', '"\\'],
  [
    "[1,]",
    "[,1]",
    "[1 2]",
    "[1,,2]",
    "[1",
    "1]",
    "[1}",
    "[",
    "]",
    "[1]]",
    "[1]x",
    "[1];",
    "[1]//",
    "/**/[1]",
    "[1]\u00a0",
    "\u00a0[1]",
    "[1]\f",
    "\v[1]",
  ],
  [
    '{"a":1,}',
    '{,"a":1}',
    '{"a"}',
    '{"a":}',
    '{"a" 1}',
    '{"a":1 "b":2}',
    "{a:1}",
    "{'a':1}",
    "{1:2}",
    '{"a":1',
    '{"a":1]',
    '{"a"::1}',
    "{null:1}",
  ],
].flat();

const SURROGATES = [
  "\\ud800",
  "\\udfff",
  "\\ud83d",
  "\\udc00\\ud800",
  "\\ud83d\\u0041",
  "\\ud83dx",
  "\\ud83d\\ud83d",
  "\\ud83d\\n",
  "a\\ude00",
  "\\uD83D",
];

function invalidUtf8(): readonly Case[] {
  const quoted = (...bytes: number[]): Uint8Array => Uint8Array.of(0x22, ...bytes, 0x22);
  const leads = [...Array.from({ length: 0x42 }, (_, at) => 0x80 + at), ...Array.from({ length: 11 }, (_, at) => 0xf5 + at)];
  const named: readonly (readonly [id: string, comment: string, bytes: Uint8Array])[] = [
    ["bom", "a byte order mark", Uint8Array.of(0xef, 0xbb, 0xbf, 0x22, 0x22)],
    ["utf16", "UTF-16", Uint8Array.of(0x22, 0, 0x61, 0, 0x22, 0)],
    ["overlong-2", "an overlong solidus", quoted(0xc0, 0xaf)],
    ["overlong-3", "an overlong solidus of three octets", quoted(0xe0, 0x80, 0xaf)],
    ["overlong-4", "an overlong solidus of four octets", quoted(0xf0, 0x80, 0x80, 0xaf)],
    ["overlong-nul", "an overlong U+0000", quoted(0xc0, 0x80)],
    ["surrogate-octets", "a surrogate in UTF-8", quoted(0xed, 0xa0, 0x80)],
    ["cesu-pair", "a pair of surrogates in UTF-8 (CESU-8)", quoted(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80)],
    ["beyond-unicode", "U+110000", quoted(0xf4, 0x90, 0x80, 0x80)],
    ["cut-2", "two octets of three", quoted(0xe2, 0x82)],
    ["cut-3", "three octets of four", quoted(0xf0, 0x9f, 0x98)],
    ["cut-at-the-end", "the text ends inside of a character", Uint8Array.of(0x22, 0xe2, 0x82)],
    ["latin-1", "é in Latin-1", quoted(0xe9)],
  ];
  return [
    ...named.map(([id, comment, bytes]) => refused(`utf8-${id}`, "encoding.utf8", comment, bytes, "utf8-in-text")),
    ...leads.map((lead) =>
      refused(
        `utf8-octet-${lead.toString(16)}`,
        "encoding.utf8",
        `the octet ${lead.toString(16)} between quotes`,
        quoted(lead),
        "utf8-in-text",
      ),
    ),
  ];
}

function refusedCases(): readonly Case[] {
  const duplicates = [
    '{"a":1,"a":1}',
    '{"a":1,"\\u0061":2}',
    '{"a":1,"b":2,"a":3}',
    '{"x":{"a":1,"a":2}}',
    '[{"":1,"":1}]',
    '{"__proto__":1,"__proto__":2}',
  ];
  const names = ['{"é":1}', '{"\\u00e9":1}', '{"\\u007f":1}', '{"\\n":1}', '{"\\u0000":1}', '{"😀":1}', '{"a":{"ü":1}}'];
  const deep = [
    DEEP(33, "[", "]"),
    DEEP(32, '{"a":', "}", "{}"),
    DEEP(33, "[", "]", "1"),
    DEEP(16, '[{"a":', "}]", "[]"),
    DEEP(500, "[", "]"),
  ];
  const list = (prefix: string, requirement: RequirementId, texts: readonly string[], twin: string): readonly Case[] =>
    texts.map((text, at) => refused(`${prefix}-${String(at + 1)}`, requirement, text === "" ? "nothing" : shown(text), text, twin));
  const raw = Array.from({ length: 32 }, (_, code) =>
    refused(
      `raw-control-${code.toString(16).padStart(2, "0")}`,
      "encoding.grammar",
      `U+00${code.toString(16).padStart(2, "0")} as itself in a text`,
      `"a${String.fromCharCode(code)}"`,
      "text",
    ),
  );
  return [
    ...invalidUtf8(),
    ...list(
      "surrogate",
      "encoding.surrogates",
      SURROGATES.map((text) => `"${text}"`),
      "surrogate-pair",
    ),
    ...list("duplicate", "encoding.duplicates", duplicates, "different-names"),
    ...list("name", "encoding.ascii-names", names, "printable-name"),
    ...list("depth", "encoding.depth", deep, "depth-32-arrays"),
    ...list("number", "encoding.numbers", NUMBERS, "one"),
    ...list("grammar", "encoding.grammar", GRAMMAR, "array"),
    ...raw,
  ];
}

/** Texts as a machine would think of them, written in no particular way. */
function drawnCases(): readonly Case[] {
  return Array.from({ length: 60 }, (_, at) =>
    accepted(`drawn-${String(at + 1)}`, drawnText(`json ${String(at)}`), ["encoding.canonical"]),
  );
}

export const canonicalJson: Kind = {
  kind: "canonical-json",
  algorithm: "RFC 8785 over the JSON of the chapter Encoding",
  notes:
    "`text` is the JSON text as octets. Accepted ones have their canonical bytes in `canonical`. A comment shows the text as far as it can be shown.",
  groups: () => [{ op: "json.canonical", cases: [...acceptedCases(), ...drawnCases(), ...refusedCases()] }],
};
