// Codecs that read JSON in another way. encoding.utf8 to encoding.grammar
import { encodeHex, serializeRfc8785 } from "../../../reference/protocol/index.ts";
import type { Alteration, CodecFault } from "./codec-fault.ts";
import { forgiving, orNone, refusing, together } from "./codec-fault.ts";
import { hexOf, textOf, withNames, withNumbers } from "./text.ts";

/** Reads a text that is refused as it stands as another one. What is no UTF-8 stays refused. */
function reading(change: (text: string) => string): Alteration {
  const changed = (text: string): string => (hexOf(textOf(text)) === text ? hexOf(change(textOf(text))) : text);
  return together(
    forgiving<"JsonCanonicalIn">("json.canonical", "malformed", ({ text }, honest) => orNone(honest({ text: changed(text) }))),
    forgiving<"MessageReadIn">("message.read", "malformed", ({ type, text }, honest) =>
      changed(text) === text ? undefined : orNone(honest({ type, text: changed(text) })),
    ),
  );
}

/** Overlooks what is wrong with a text: where another one without that is accepted, this one is taken as it stands. */
function overlooking(without: (text: string) => string): Alteration {
  return forgiving<"JsonCanonicalIn">("json.canonical", "malformed", async ({ text }, honest) => {
    const own = textOf(text);
    const other = without(own);
    if (other === own || (await orNone(honest({ text: hexOf(other) }))) === undefined) return undefined;
    const value: unknown = JSON.parse(own, (_, member: unknown) =>
      typeof member === "number" && !Number.isFinite(member) ? null : member,
    );
    return { canonical: encodeHex(serializeRfc8785(value)) };
  });
}

/** What is nested deeper than 32, cut out; what is nested deeper than `most` is left in. */
function shallow(text: string, most: number): string {
  let depth = 0;
  let deepest = 0;
  let kept = "";
  for (const token of text.match(/"(?:[^"\\]|\\.)*"|[^"]/g) ?? []) {
    if ("[{".includes(token) && ++depth === 33) kept += "0";
    if (depth <= 32) kept += token;
    deepest = Math.max(deepest, depth);
    if ("]}".includes(token)) depth--;
  }
  return deepest > most ? text : kept;
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const token of text.match(/"(?:[^"\\]|\\.)*"|[[\]{}]/g) ?? []) {
    if ("[{".includes(token)) deepest = Math.max(deepest, ++depth);
    if ("]}".includes(token)) depth--;
  }
  return deepest;
}

/** The escape of a character that a member name may hold, and any other one. */
const ASCII_ESCAPE = /\\u00(?:[2-6][0-9a-f]|7[0-9a-e])/gi;
const OTHER_ESCAPE = /\\u(?!00(?:[2-6][0-9a-f]|7[0-9a-e]))[0-9a-f]{4}|\\[bfnrt]/gi;

const PAIR_OR_ESCAPE = /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[dD][89a-fA-F][0-9a-fA-F]{2}|\\./g;

export const faults: readonly CodecFault[] = [
  {
    id: "bom-accepted",
    violates: ["encoding.utf8"],
    title: "It skips a byte order mark before a JSON text.",
    alter: reading((text) => text.replace(/^\ufeff/, "")),
  },
  {
    id: "lax-utf-8",
    violates: ["encoding.utf8"],
    title: "It reads what is no UTF-8 as U+FFFD.",
    alter: forgiving<"JsonCanonicalIn">("json.canonical", "malformed", ({ text }, honest) => orNone(honest({ text: hexOf(textOf(text)) }))),
  },
  {
    id: "lone-surrogates-accepted",
    violates: ["encoding.surrogates"],
    title: "It accepts the escape of half a surrogate pair.",
    alter: reading((text) => text.replace(PAIR_OR_ESCAPE, (found) => (/^\\u[dD][89a-fA-F]..$/.test(found) ? "\\ufffd" : found))),
  },
  {
    id: "surrogates-paired-by-number",
    violates: ["encoding.surrogates"],
    title: "It counts surrogates, and does not ask which half comes first.",
    alter: reading((text) => text.replace(/(?:\\u[dD][89a-fA-F][0-9a-fA-F]{2}){2}/g, "\\ufffd")),
  },
  {
    id: "duplicate-members-accepted",
    violates: ["encoding.duplicates"],
    title: "It keeps the last of two members with one name.",
    alter: overlooking((text) => withNames(text, (name, at) => `${name}#${at}`)),
  },
  {
    id: "duplicates-as-spelled",
    violates: ["encoding.duplicates"],
    title: "It compares member names before it resolves their escapes.",
    alter: overlooking((text) => withNames(text, (name) => name.replace(ASCII_ESCAPE, "%"))),
  },
  {
    id: "duplicates-within-only",
    violates: ["encoding.duplicates"],
    title: "It looks for duplicate members in the outermost object alone.",
    alter: overlooking((text) => (depthOf(text) > 1 ? withNames(text, (name, at) => `${name}#${at}`) : text)),
  },
  {
    id: "any-member-names",
    violates: ["encoding.ascii-names"],
    title: "It accepts any text as the name of a member.",
    alter: overlooking((text) => withNames(text, (name) => name.replace(OTHER_ESCAPE, "%").replace(/[^\x20-\x7e]/g, "%"))),
  },
  {
    id: "letters-as-member-names",
    violates: ["encoding.ascii-names"],
    title: "It accepts letters beyond ASCII in the names of members.",
    alter: overlooking((text) => withNames(text, (name) => name.replace(/\p{L}/gu, "x"))),
  },
  {
    id: "depth-unlimited",
    violates: ["encoding.depth"],
    title: "It reads a JSON text however deep it nests.",
    alter: overlooking((text) => shallow(text, Infinity)),
  },
  {
    id: "depth-33",
    violates: ["encoding.depth"],
    title: "It accepts one level of nesting more.",
    alter: overlooking((text) => shallow(text, 33)),
  },
  {
    id: "depth-31",
    violates: ["encoding.depth"],
    title: "It accepts one level of nesting less.",
    alter: refusing<"JsonCanonicalIn">("json.canonical", "malformed", ({ text }) => depthOf(textOf(text)) > 31),
  },
  {
    id: "floats-accepted",
    violates: ["encoding.numbers"],
    title: "It accepts numbers with a fraction.",
    alter: overlooking((text) => withNumbers(text, (token) => token.replace(/^(-?[0-9]+)\.[0-9]+$/, "$1"))),
  },
  {
    id: "exponents-accepted",
    violates: ["encoding.numbers"],
    title: "It accepts numbers with an exponent.",
    alter: overlooking((text) => withNumbers(text, (token) => token.replace(/^(-?[0-9]+)[eE][+-]?[0-9]+$/, "$1"))),
  },
  {
    id: "minus-zero-accepted",
    violates: ["encoding.numbers"],
    title: "It reads `-0` as 0.",
    alter: reading((text) => withNumbers(text, (token) => (token === "-0" ? "0" : token))),
  },
  {
    id: "large-numbers-rounded",
    violates: ["encoding.numbers"],
    title: "It rounds integers that are too large for a double.",
    alter: overlooking((text) => withNumbers(text, (token) => (/^-?[1-9][0-9]{15,}$/.test(token) ? "1" : token))),
  },
  {
    id: "numbers-of-64-bits",
    violates: ["encoding.numbers"],
    title: "It accepts integers of 64 bits.",
    alter: overlooking((text) => withNumbers(text, (token) => (/^-?[1-9][0-9]{15,18}$/.test(token) ? "1" : token))),
  },
  {
    id: "trailing-comma-accepted",
    violates: ["encoding.grammar"],
    title: "It accepts a comma after the last item.",
    alter: reading((text) => text.replace(/,(\s*[\]}])/g, "$1")),
  },
  {
    id: "comments-accepted",
    violates: ["encoding.grammar"],
    title: "It skips comments.",
    alter: reading((text) => text.replace(/\/\*.*?\*\/|\/\/.*$/g, "")),
  },
  {
    id: "control-characters-in-strings",
    violates: ["encoding.grammar"],
    title: "It accepts control characters in strings as they are.",
    alter: reading((text) => [...text].map((letter) => (letter < " " ? "?" : letter)).join("")),
  },
  {
    id: "any-white-space",
    violates: ["encoding.grammar"],
    title: "It takes for white space what Unicode does.",
    alter: reading((text) => (text.startsWith("\ufeff") ? text : text.trim())),
  },
  {
    id: "rest-ignored",
    violates: ["encoding.grammar"],
    title: "It reads the first value and ignores what follows.",
    alter: reading((text) => /^\s*(?:-?[0-9]+(?![0-9.eE])|[[{].*[\]}])/.exec(text)?.[0] ?? text),
  },
  {
    id: "leading-zeros-accepted",
    violates: ["encoding.grammar"],
    title: "It accepts numbers with leading zeros.",
    alter: reading((text) => withNumbers(text, (token) => token.replace(/^(-?)0+(?=[0-9])/, "$1"))),
  },
  {
    id: "words-in-capitals",
    violates: ["encoding.grammar"],
    title: "It reads `True` and `TRUE` as true.",
    alter: reading((text) => (/^(?:true|false|null)$/i.test(text) ? text.toLowerCase() : text)),
  },
  {
    id: "apostrophes-as-quotes",
    violates: ["encoding.grammar"],
    title: "It accepts strings in apostrophes.",
    alter: reading((text) => text.replace(/'([^'"]*)'/g, '"$1"')),
  },
];
