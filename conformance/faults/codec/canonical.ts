// Codecs that write another canonical form. encoding.canonical
import type { JsonValue } from "../../../reference/protocol/index.ts";
import { isObject } from "../../../reference/protocol/index.ts";
import type { Alteration, CodecFault } from "./codec-fault.ts";
import { saying } from "./codec-fault.ts";
import { hexOf, textOf } from "./text.ts";

/** Writes another text than the canonical one. */
function writing(change: (canonical: string, given: string) => string): Alteration {
  return saying<"JsonCanonicalIn", "JsonCanonicalOut">("json.canonical", (out, { text }) => ({
    canonical: hexOf(change(textOf(out.canonical), textOf(text))),
  }));
}

/** Writes the members in another order. */
function ordering(compare: (a: string, b: string) => number): Alteration {
  const write = (value: JsonValue): string => {
    if (Array.isArray(value)) return `[${value.map((item: JsonValue) => write(item)).join()}]`;
    if (!isObject(value)) return JSON.stringify(value);
    const members = Object.entries(value).sort(([a], [b]) => compare(a, b));
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${write(member)}`).join()}}`;
  };
  return writing((canonical) => write(JSON.parse(canonical) as JsonValue));
}

function inHex(letter: string): string {
  return letter.charCodeAt(0).toString(16).padStart(4, "0");
}

export const faults: readonly CodecFault[] = [
  {
    id: "canonical-not-sorted",
    violates: ["encoding.canonical"],
    title: "It writes members in the order in which they came.",
    collateral: ["encoding.duplicates", "encoding.ascii-names"],
    alter: writing((_, given) => JSON.stringify(JSON.parse(given))),
  },
  {
    id: "canonical-in-locale-order",
    violates: ["encoding.canonical"],
    title: "It sorts members as a dictionary does.",
    collateral: ["encoding.duplicates", "encoding.ascii-names"],
    alter: ordering((a, b) => a.localeCompare(b, "en")),
  },
  {
    id: "canonical-numbers-first",
    violates: ["encoding.canonical"],
    title: "It sorts member names that look like numbers by their value.",
    alter: ordering((a, b) => (/^[0-9]+$/.test(a) && /^[0-9]+$/.test(b) ? Number(a) - Number(b) : a < b ? -1 : 1)),
  },
  {
    id: "canonical-as-given",
    violates: ["encoding.canonical"],
    title: "It leaves white space where it was.",
    collateral: ["encoding.grammar", "encoding.numbers", "encoding.surrogates", "encoding.duplicates", "encoding.ascii-names"],
    alter: writing((_, given) => given),
  },
  {
    id: "canonical-in-ascii",
    violates: ["encoding.canonical"],
    title: "It escapes all characters beyond ASCII.",
    collateral: ["encoding.utf8", "encoding.surrogates"],
    alter: writing((canonical) => canonical.replace(/[^\0-\x7f]/g, (letter) => `\\u${inHex(letter)}`)),
  },
  {
    id: "canonical-escapes-solidus",
    violates: ["encoding.canonical"],
    title: "It escapes the solidus.",
    alter: writing((canonical) => canonical.replaceAll("/", "\\/")),
  },
  {
    id: "canonical-escapes-html",
    violates: ["encoding.canonical"],
    title: "It escapes what has a meaning in HTML.",
    alter: writing((canonical) => canonical.replace(/[<>&]/g, (letter) => `\\u${inHex(letter)}`)),
  },
  {
    id: "canonical-escapes-line-separators",
    violates: ["encoding.canonical"],
    title: "It escapes U+2028 and U+2029, as for JavaScript.",
    alter: writing((canonical) => canonical.replace(/[\u2028\u2029]/g, (letter) => `\\u${inHex(letter)}`)),
  },
  {
    id: "canonical-escapes-del",
    violates: ["encoding.canonical"],
    title: "It escapes U+007F.",
    alter: writing((canonical) => canonical.replaceAll("\x7f", "\\u007f")),
  },
  {
    id: "canonical-escapes-upper-case",
    violates: ["encoding.canonical"],
    title: "It escapes in upper-case digits.",
    alter: writing((canonical) => canonical.replace(/\\u[0-9a-f]{4}/g, (escape) => `\\u${escape.slice(2).toUpperCase()}`)),
  },
  {
    id: "canonical-escapes-long",
    violates: ["encoding.canonical"],
    title: "It escapes line ends and tabs by their numbers.",
    alter: writing((canonical) =>
      canonical.replace(/\\([bfnrt])/g, (_, kind: string) => `\\u${inHex(JSON.parse(`"\\${kind}"`) as string)}`),
    ),
  },
  {
    id: "canonical-normalised",
    violates: ["encoding.canonical"],
    title: "It normalises texts.",
    alter: writing((canonical) => canonical.normalize("NFC")),
  },
];
