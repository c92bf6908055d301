// Runs in a browser: it needs nothing but the generated modules.
import type { TypeName, WireTypes } from "./v1/types.ts";
import * as closed from "./v1/validators-closed.js";
import * as open from "./v1/validators-open.js";
import type { Fault, Validator } from "./validator.ts";

/** open: what receivers accept; closed: what senders send. */
export type Profile = "open" | "closed";

/** Why a value is not of a type. */
export interface ValidationError {
  /** JSON pointer into the value; of the object itself when a member is missing or unknown. */
  readonly pointer: string;
  /** Of JSON Schema: `required`, `pattern`, `additionalProperties`, …, or `discriminator` for the tag of a union. */
  readonly keyword: string;
  readonly message: string;
  /** What would have been right, as far as a line can say. */
  readonly expected?: string;
}

export type ValidationResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly ValidationError[] };

const VALIDATORS: Readonly<Record<Profile, Readonly<Record<TypeName, Validator>>>> = { open, closed };

/**
 * Says whether a parsed JSON value is of a wire type. It stops at the first fault, so its cost is bounded by the value's size.
 * What no schema sees (duplicate members, `1.0`, lone surrogates) is for the reader of the JSON text: `encoding.schema` comes after it.
 *
 * @param profile - `open` for what was received, `closed` for what is to be sent
 * @param typeName - a type of the specification: `Event`, `RelayClientMessage`, …
 * @param value - from a strict JSON reader
 * @returns the same value with its type, or the faults
 * @example
 * const result = validate("open", "Ping", { type: "ping", n: 1 });
 * if (result.ok) console.log(result.value.n); // 1
 */
export function validate<N extends TypeName>(profile: Profile, typeName: N, value: unknown): ValidationResult<WireTypes[N]> {
  const validator = VALIDATORS[profile][typeName];
  if (validator(value)) return { ok: true, value: value as WireTypes[N] };
  return { ok: false, errors: (validator.errors ?? []).map(toError) };
}

function toError({ instancePath, keyword, message = "", params = {} }: Fault): ValidationError {
  const expected = expectation(keyword, params);
  return { pointer: instancePath, keyword, message, ...(expected === undefined ? {} : { expected }) };
}

function expectation(keyword: string, params: Readonly<Record<string, unknown>>): string | undefined {
  const show = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
  switch (keyword) {
    case "required":
      return `the member \`${show(params["missingProperty"])}\``;
    case "additionalProperties":
      return `no member \`${show(params["additionalProperty"])}\``;
    case "type":
      return show(params["type"]);
    case "enum":
      return `one of ${show(params["allowedValues"])}`;
    case "const":
      return show(params["allowedValue"]);
    case "pattern":
      return `text that matches ${show(params["pattern"])}`;
    case "discriminator":
      return `a known value of \`${show(params["tag"])}\``;
    case "minimum":
    case "maximum":
      return `${show(params["comparison"])} ${show(params["limit"])}`;
    case "minLength":
    case "minItems":
    case "minProperties":
      return `at least ${show(params["limit"])}`;
    case "maxLength":
    case "maxItems":
    case "maxProperties":
      return `at most ${show(params["limit"])}`;
    default:
      return undefined;
  }
}
