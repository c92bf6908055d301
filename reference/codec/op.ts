// Driver-protocol chapter: what an operation is.
import type { TypeName, WireTypes } from "../../schemas/v1/types.ts";
import { validate } from "../../schemas/validate.ts";
import type { ErrorCode } from "../protocol/index.ts";
import { ProtocolError } from "../protocol/index.ts";
import type { JsonObject, JsonValue } from "../protocol/json/index.ts";

/** A wire type without the brands of its scalars: what is computed is plain text and plain numbers. */
export type Plain<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends readonly (infer Item)[]
      ? readonly Plain<Item>[]
      : T extends object
        ? { readonly [K in keyof T]: Plain<T[K]> }
        : T;

/** A function of the codec, with the types of its `in` and `out` in the specification. */
export interface Op {
  readonly in: TypeName;
  readonly out: TypeName;
  run(input: JsonObject): Promise<JsonObject>;
}

/** What an operation comes to. */
export type Outcome = { readonly ok: JsonObject } | { readonly reject: { readonly code: ErrorCode } };

/** `in` is not of the type of the operation: the fault of whoever asks. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/**
 * Makes an operation of a function on the types of its `in` and `out`.
 *
 * @example
 * ```ts
 * const encode = op("Base64urlEncodeIn", "Base64urlEncodeOut", ({ octets }) => ({ text: encodeBase64url(decodeHex(octets)) }));
 * ```
 */
export function op<I extends TypeName, O extends TypeName>(
  input: I,
  output: O,
  run: (value: Plain<WireTypes[I]>) => Plain<WireTypes[O]> | Promise<Plain<WireTypes[O]>>,
): Op {
  return {
    in: input,
    out: output,
    async run(value) {
      // driver.fault: of its type, and whatever else it has is ignored as everywhere (encoding.unknown-ignored).
      const checked = validate("open", input, value);
      if (!checked.ok) throw new InputError(`${checked.errors[0]?.pointer ?? ""}: ${checked.errors[0]?.message ?? "not of its type"}`);
      return (await run(value as unknown as Plain<WireTypes[I]>)) as unknown as JsonObject;
    },
  };
}

/**
 * Does an operation. What the specification refuses is an outcome; everything else is thrown.
 *
 * @throws InputError for an `in` that is not of its type.
 */
export async function outcomeOf(operation: Op, input: JsonObject): Promise<Outcome> {
  try {
    return { ok: await operation.run(input) };
  } catch (error) {
    // driver.reject
    if (error instanceof ProtocolError) return { reject: { code: error.code } };
    throw error;
  }
}

/** For an operation that is not refused with `bad-key`: no signature holds under a key that is none. */
export async function badKeyAsBadSignature<T>(verified: Promise<T>): Promise<T> {
  try {
    return await verified;
  } catch (error) {
    if (error instanceof ProtocolError && error.code === "bad-key") throw new ProtocolError("bad-signature", error.message);
    throw error;
  }
}

/** An object of the protocol as plain JSON. */
export function asObject(value: object): { readonly [name: string]: JsonValue } {
  return value as { readonly [name: string]: JsonValue };
}
