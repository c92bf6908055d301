import { utf8 } from "./bytes.ts";

/**
 * The RFC 8785 form of a value as text. Throws TypeError for what JSON cannot hold: undefined, a function, NaN, a lone surrogate.
 *
 * @example
 * canonicalText({ b: [2, 1], a: "€" }); // '{"a":"€","b":[2,1]}'
 */
export function canonicalText(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") return numberText(value);
  if (typeof value === "string") return stringText(value);
  if (Array.isArray(value)) return `[${value.map((item: unknown) => canonicalText(item)).join(",")}]`;
  if (typeof value !== "object") throw new TypeError(`canonical: JSON has no ${typeof value}`);
  // RFC 8785 section 3.2.3: names in the order of their UTF-16 code units, which is what sort() without a comparator does.
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${stringText(name)}:${canonicalText(member)}`).join(",")}}`;
}

/** The octets that are signed and hashed (encoding.canonical). */
export function canonical(value: unknown): Uint8Array {
  return utf8(canonicalText(value));
}

/** RFC 8785 section 3.2.2.3 takes the number form of ECMAScript; `-0` becomes `0`. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`canonical: JSON has no ${value}`);
  return String(value);
}

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
};

/** Maybe has a character that is escaped. Most texts have none. */
const ESCAPED = /["\\\p{Cc}]/u;

/** RFC 8785 section 3.2.2.2: nothing is escaped but quote, backslash and control characters. */
function stringText(text: string): string {
  if (!text.isWellFormed()) throw new TypeError("canonical: the text holds a lone surrogate");
  if (!ESCAPED.test(text)) return `"${text}"`;
  let out = "";
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    out += SHORT[char] ?? (code < 0x20 ? `\\u${code.toString(16).padStart(4, "0")}` : char);
  }
  return `"${out}"`;
}
