import { utf8 } from "../bytes.ts";
import { malformed } from "../error.ts";
import { decodeUtf8 } from "./utf8.ts";
import type { JsonObject, JsonValue } from "./value.ts";
import { MAX_DEPTH, isMemberName } from "./value.ts";

/**
 * Reads one JSON value strictly (RFC 8259 within I-JSON, RFC 7493): UTF-8 without BOM, no lone surrogates, no member twice, printable
 * ASCII names, containers at most 32 deep, integers within ±(2^53−1) written without fraction, exponent or minus zero.
 * `JSON.parse` cannot see half of this: it keeps the last of two members and rounds numbers.
 *
 * @throws ProtocolError `malformed`, with the byte offset in `details.offset`.
 * @example
 * ```ts
 * readJson(new TextEncoder().encode('{"v":1}')); // { v: 1 }
 * ```
 */
export function readJson(bytes: Uint8Array): JsonValue {
  const cursor: Cursor = { text: decodeUtf8(bytes), at: 0 };
  skipSpace(cursor);
  const value = readValue(cursor, 0);
  skipSpace(cursor);
  if (cursor.at < cursor.text.length) throw wrong(cursor, "something follows the value");
  return value;
}

interface Cursor {
  readonly text: string;
  at: number;
}

function wrong(cursor: Cursor, reason: string, at: number = cursor.at): Error {
  const offset = utf8(cursor.text.slice(0, at)).length;
  return malformed(`${reason} at byte ${String(offset)}`, { details: { offset } });
}

function skipSpace(cursor: Cursor): void {
  while (cursor.at < cursor.text.length && " \t\n\r".includes(cursor.text.charAt(cursor.at))) cursor.at++;
}

function readValue(cursor: Cursor, depth: number): JsonValue {
  switch (cursor.text.charAt(cursor.at)) {
    case "{":
      return readObject(cursor, depth + 1);
    case "[":
      return readArray(cursor, depth + 1);
    case '"':
      return readString(cursor);
    case "t":
      return readWord(cursor, "true", true);
    case "f":
      return readWord(cursor, "false", false);
    case "n":
      return readWord(cursor, "null", null);
    default:
      return readInteger(cursor);
  }
}

function readWord<T>(cursor: Cursor, word: string, value: T): T {
  if (!cursor.text.startsWith(word, cursor.at)) throw wrong(cursor, "no JSON value");
  cursor.at += word.length;
  return value;
}

function readInteger(cursor: Cursor): number {
  const shape = /-?(?:0|[1-9][0-9]*)/y;
  shape.lastIndex = cursor.at;
  const digits = shape.exec(cursor.text)?.[0];
  if (digits === undefined) throw wrong(cursor, "no JSON value");
  const value = Number(digits);
  if (Object.is(value, -0)) throw wrong(cursor, "minus zero");
  if (!Number.isSafeInteger(value)) throw wrong(cursor, "an integer beyond 2^53-1");
  const start = cursor.at;
  cursor.at += digits.length;
  if (/[.eE]/.test(cursor.text.charAt(cursor.at))) throw wrong(cursor, "a fraction or exponent", start);
  return value;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

function readString(cursor: Cursor): string {
  const start = cursor.at++;
  let value = "";
  for (;;) {
    const run = cursor.text.slice(cursor.at, endOfRun(cursor));
    value += run;
    cursor.at += run.length;
    const next = cursor.text.charAt(cursor.at);
    if (next === "\\") {
      value += readEscape(cursor);
    } else if (next === '"') {
      cursor.at++;
      if (!value.isWellFormed()) throw wrong(cursor, "a lone surrogate", start);
      return value;
    } else {
      throw wrong(cursor, next === "" ? "a string without end" : "a control character in a string");
    }
  }
}

/** Where the characters that stand for themselves end: at a quote, a backslash, a control character, or the end of the text. */
function endOfRun({ text, at }: Cursor): number {
  let end = at;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c) break;
    end++;
  }
  return end;
}

function readEscape(cursor: Cursor): string {
  const kind = cursor.text.charAt(cursor.at + 1);
  const simple = ESCAPES.get(kind);
  if (simple !== undefined) {
    cursor.at += 2;
    return simple;
  }
  const digits = cursor.text.slice(cursor.at + 2, cursor.at + 6);
  if (kind !== "u" || !/^[0-9a-fA-F]{4}$/.test(digits)) throw wrong(cursor, "an unknown escape");
  cursor.at += 6;
  return String.fromCharCode(Number.parseInt(digits, 16));
}

function readArray(cursor: Cursor, depth: number): JsonValue[] {
  const items: JsonValue[] = [];
  readItems(cursor, depth, "]", () => {
    items.push(readValue(cursor, depth));
  });
  return items;
}

function readObject(cursor: Cursor, depth: number): JsonObject {
  const object: Record<string, JsonValue> = {};
  readItems(cursor, depth, "}", () => {
    const start = cursor.at;
    if (cursor.text.charAt(cursor.at) !== '"') throw wrong(cursor, "no member name");
    const name = readString(cursor);
    if (!isMemberName(name)) throw wrong(cursor, "a member name that is not printable ASCII", start);
    // Compared after unescaping: "a" and "\u0061" are one name.
    if (Object.hasOwn(object, name)) throw wrong(cursor, "a member twice", start);
    skipSpace(cursor);
    if (cursor.text.charAt(cursor.at) !== ":") throw wrong(cursor, "no colon after a member name");
    cursor.at++;
    skipSpace(cursor);
    const value = readValue(cursor, depth);
    // Plain assignment would set the prototype when the name is "__proto__".
    Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
  });
  return object;
}

function readItems(cursor: Cursor, depth: number, end: "]" | "}", readItem: () => void): void {
  if (depth > MAX_DEPTH) throw wrong(cursor, `nested deeper than ${String(MAX_DEPTH)}`);
  cursor.at++;
  skipSpace(cursor);
  if (cursor.text.charAt(cursor.at) === end) {
    cursor.at++;
    return;
  }
  for (;;) {
    readItem();
    skipSpace(cursor);
    const next = cursor.text.charAt(cursor.at);
    if (next !== "," && next !== end) throw wrong(cursor, `neither a comma nor ${end}`);
    cursor.at++;
    if (next === end) return;
    skipSpace(cursor);
  }
}
