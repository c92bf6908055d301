import { fromUtf8 } from "./bytes.ts";
import { pointerStep, setMember, type Json, type JsonObject } from "./json.ts";
import { firstInvalidUtf8 } from "./utf8-check.ts";

/** Which rule of the chapter Encoding a text breaks. */
export type JsonReason = "utf8" | "bom" | "grammar" | "surrogate" | "duplicate" | "name" | "depth" | "number";

/** A text that a receiver refuses, and the octet at which it does. */
export class JsonRefusal extends Error {
  override readonly name = "JsonRefusal";
  readonly reason: JsonReason;
  readonly offset: number;
  readonly pointer: string;
  constructor(reason: JsonReason, offset: number, pointer: string) {
    super(`${reason} at octet ${offset}${pointer === "" ? "" : `, in ${pointer}`}`);
    this.reason = reason;
    this.offset = offset;
    this.pointer = pointer;
  }
}

/** Octets of each value by JSON pointer, its quotes or brackets included. */
export type JsonSpans = Map<string, readonly [start: number, end: number]>;

interface Reader {
  readonly bytes: Uint8Array;
  readonly spans: JsonSpans | undefined;
  at: number;
  depth: number;
  pointer: string;
}

/** json_depth: how deep arrays and objects nest. */
const DEPTH = 32;
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/**
 * Reads one JSON text by all rules of the chapter Encoding. Throws JsonRefusal.
 *
 * @param bytes - the text as it travelled
 * @param spans - filled with the place of each value, when given
 * @example
 * readJson(utf8('{"a":1,"\\u0061":2}')); // throws: duplicate at octet 7
 */
export function readJson(bytes: Uint8Array, spans?: JsonSpans): Json {
  const reader: Reader = { bytes, spans, at: 0, depth: 0, pointer: "" };
  const invalid = firstInvalidUtf8(bytes);
  if (invalid >= 0) refuse(reader, "utf8", invalid);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) refuse(reader, "bom", 0);
  space(reader);
  const value = readValue(reader);
  space(reader);
  if (reader.at < bytes.length) refuse(reader, "grammar");
  return value;
}

function refuse(reader: Reader, reason: JsonReason, at = reader.at): never {
  throw new JsonRefusal(reason, at, reader.pointer);
}

function peek(reader: Reader): string {
  const byte = reader.bytes[reader.at];
  return byte === undefined ? "" : String.fromCharCode(byte);
}

function take(reader: Reader, char: string): void {
  if (peek(reader) !== char) refuse(reader, "grammar");
  reader.at += 1;
}

function space(reader: Reader): void {
  while (reader.at < reader.bytes.length && " \t\n\r".includes(peek(reader))) reader.at += 1;
}

function readValue(reader: Reader): Json {
  const start = reader.at;
  const value = readAny(reader);
  reader.spans?.set(reader.pointer, [start, reader.at]);
  return value;
}

function readAny(reader: Reader): Json {
  const char = peek(reader);
  if (char === "{") return nested(reader, readObject);
  if (char === "[") return nested(reader, readArray);
  if (char === '"') return readString(reader);
  if (char === "-" || (char >= "0" && char <= "9")) return readNumber(reader);
  for (const [word, value] of [
    ["true", true],
    ["false", false],
    ["null", null],
  ] as const) {
    if (fromAscii(reader.bytes.subarray(reader.at, reader.at + word.length)) === word) {
      reader.at += word.length;
      return value;
    }
  }
  return refuse(reader, "grammar");
}

function fromAscii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** encoding.depth: `[]` has depth 1. */
function nested<T extends Json>(reader: Reader, read: (reader: Reader) => T): T {
  reader.depth += 1;
  if (reader.depth > DEPTH) refuse(reader, "depth");
  const value = read(reader);
  reader.depth -= 1;
  return value;
}

function inside<T>(reader: Reader, step: string | number, read: () => T): T {
  const outer = reader.pointer;
  reader.pointer = outer + pointerStep(step);
  const value = read();
  reader.pointer = outer;
  return value;
}

function readArray(reader: Reader): Json[] {
  const items: Json[] = [];
  take(reader, "[");
  space(reader);
  while (peek(reader) !== "]") {
    if (items.length > 0) {
      take(reader, ",");
      space(reader);
    }
    items.push(inside(reader, items.length, () => readValue(reader)));
    space(reader);
  }
  reader.at += 1;
  return items;
}

function readObject(reader: Reader): JsonObject {
  const object: JsonObject = {};
  take(reader, "{");
  space(reader);
  for (let first = true; peek(reader) !== "}"; first = false) {
    if (!first) {
      take(reader, ",");
      space(reader);
    }
    const start = reader.at;
    const name = readString(reader);
    // encoding.ascii-names
    if (!/^[\x20-\x7e]*$/.test(name)) refuse(reader, "name", start);
    // encoding.duplicates: compared after the escapes are resolved
    if (Object.hasOwn(object, name)) refuse(reader, "duplicate", start);
    space(reader);
    take(reader, ":");
    space(reader);
    setMember(
      object,
      name,
      inside(reader, name, () => readValue(reader)),
    );
    space(reader);
  }
  reader.at += 1;
  return object;
}

function readString(reader: Reader): string {
  take(reader, '"');
  let text = "";
  for (let plain = reader.at; ;) {
    const byte = reader.bytes[reader.at];
    if (byte === undefined || byte < 0x20) refuse(reader, "grammar");
    if (byte !== 0x22 && byte !== 0x5c) {
      reader.at += 1;
      continue;
    }
    text += fromUtf8(reader.bytes.subarray(plain, reader.at));
    if (byte === 0x22) break;
    text += readEscape(reader);
    plain = reader.at;
  }
  reader.at += 1;
  return text;
}

function readEscape(reader: Reader): string {
  const start = reader.at;
  take(reader, "\\");
  const char = peek(reader);
  reader.at += 1;
  if (char !== "u") return ESCAPES[char] ?? refuse(reader, "grammar", start);
  const unit = readUnit(reader, start);
  if (unit < 0xd800 || unit > 0xdfff) return String.fromCharCode(unit);
  // encoding.surrogates: a high one is followed at once by the escape of a low one.
  if (unit > 0xdbff || peek(reader) !== "\\" || reader.bytes[reader.at + 1] !== 0x75) refuse(reader, "surrogate", start);
  reader.at += 2;
  const low = readUnit(reader, start);
  if (low < 0xdc00 || low > 0xdfff) refuse(reader, "surrogate", start);
  return String.fromCharCode(unit, low);
}

function readUnit(reader: Reader, start: number): number {
  const digits = fromAscii(reader.bytes.subarray(reader.at, reader.at + 4));
  if (!/^[0-9a-fA-F]{4}$/.test(digits)) refuse(reader, "grammar", start);
  reader.at += 4;
  return Number.parseInt(digits, 16);
}

/** encoding.numbers: within the grammar of RFC 8259, an integer in the safe range and not `-0`. */
function readNumber(reader: Reader): number {
  const start = reader.at;
  while (reader.at < reader.bytes.length && "0123456789+-.eE".includes(peek(reader))) reader.at += 1;
  const text = fromAscii(reader.bytes.subarray(start, reader.at));
  if (!/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/.test(text)) refuse(reader, "grammar", start);
  if (!/^-?[0-9]+$/.test(text) || text === "-0" || !Number.isSafeInteger(Number(text))) refuse(reader, "number", start);
  return Number(text);
}
