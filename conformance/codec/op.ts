// An operation of the Driver-protocol chapter, over the suite's own protocol code.
import type { ErrorCode } from "../../schemas/v1/constants.ts";
import { fromBase64url, fromHex, type Json, type JsonObject } from "../probe/wire/index.ts";

/** What a codec refuses, by the code of the specification. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: ErrorCode;
  constructor(code: ErrorCode) {
    super(code);
    this.code = code;
  }
}

/** An operation: results out, or a Refusal. What is wrong with its `in` is a TypeError. */
export type Op = (input: JsonObject) => JsonObject;

/** What an operation comes to. */
export type Outcome = { readonly ok: JsonObject } | { readonly reject: { readonly code: string } };

/** Does an operation. Everything but a refusal is thrown on. */
export function outcomeOf(op: Op, input: JsonObject): Outcome {
  try {
    return { ok: op(input) };
  } catch (error) {
    if (error instanceof Refusal) return { reject: { code: error.code } };
    throw error;
  }
}

/** A member that is a text. Throws TypeError. */
export function text(input: JsonObject, name: string): string {
  const value = input[name];
  if (typeof value !== "string") throw new TypeError(`${name} is no text`);
  return value;
}

/** A member that is a text, or undefined where it is absent. */
export function textOrNone(input: JsonObject, name: string): string | undefined {
  return Object.hasOwn(input, name) ? text(input, name) : undefined;
}

/** A member that is a number. Throws TypeError. */
export function number(input: JsonObject, name: string): number {
  const value = input[name];
  if (typeof value !== "number") throw new TypeError(`${name} is no number`);
  return value;
}

/** A member that is octets in hexadecimal. Throws TypeError. */
export function octets(input: JsonObject, name: string): Uint8Array {
  return fromHex(text(input, name));
}

/** A member that is an object. Throws TypeError. */
export function object(input: JsonObject, name: string): JsonObject {
  const value = input[name];
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new TypeError(`${name} is no object`);
  return value;
}

/** A member that is an array; none where it is absent. */
export function list(input: JsonObject, name: string): readonly Json[] {
  const value = Object.hasOwn(input, name) ? input[name] : [];
  if (!Array.isArray(value)) throw new TypeError(`${name} is no array`);
  return value;
}

/** The octets of base64url, or the refusal `malformed`. */
export function decoded(value: string, length?: number): Uint8Array {
  const bytes = fromBase64url(value, length);
  if (bytes === undefined) throw new Refusal("malformed");
  return bytes;
}
