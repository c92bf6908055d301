import serialize from "canonicalize";
import type { Bytes } from "../bytes.ts";
import { utf8 } from "../bytes.ts";
import { malformed } from "../error.ts";
import type { JsonValue } from "./value.ts";
import { MAX_DEPTH, isMemberName } from "./value.ts";

/**
 * The canonical bytes of a value (RFC 8785): what is signed, hashed and derived from. Takes only what the strict reader could have
 * returned, so that nobody signs what nobody else can read.
 *
 * @throws ProtocolError `malformed`, with a JSON pointer to the part that the reader would have refused.
 * @example
 * ```ts
 * new TextDecoder().decode(canonicalBytes({ b: 1, a: [true] })); // '{"a":[true],"b":1}'
 * ```
 */
export function canonicalBytes(value: JsonValue): Bytes {
  checkJson(value);
  return serializeRfc8785(value);
}

/** RFC 8785 alone, without the narrower rules of this protocol: also fractions and any member name. */
export function serializeRfc8785(value: unknown): Bytes {
  const text = serialize(value);
  if (text === undefined) throw malformed("no JSON value");
  return utf8(text);
}

/**
 * Checks that a value made in memory is one that the strict reader could return.
 *
 * @throws ProtocolError `malformed`, with a JSON pointer.
 */
export function checkJson(value: unknown, pointer = "", depth = 0): asserts value is JsonValue {
  const refuse = (reason: string): Error => malformed(`${reason} at ${pointer === "" ? "the top" : pointer}`, { pointer });
  if (value === null || typeof value === "boolean") return;
  if (typeof value === "string") {
    if (!value.isWellFormed()) throw refuse("a lone surrogate");
    return;
  }
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw refuse("a number that is no integer within 2^53-1");
    return;
  }
  if (typeof value !== "object") throw refuse(`${typeof value} is no JSON value`);
  if (depth >= MAX_DEPTH) throw refuse(`nested deeper than ${String(MAX_DEPTH)}`);
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      checkJson(item, `${pointer}/${String(index)}`, depth + 1);
    });
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw refuse("an object that is not plain");
  for (const [name, member] of Object.entries(value)) {
    if (!isMemberName(name)) throw refuse("a member name that is not printable ASCII");
    checkJson(member, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, depth + 1);
  }
}
