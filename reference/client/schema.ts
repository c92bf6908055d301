import { validate } from "../../schemas/validate.ts";
import type { Profile } from "../../schemas/validate.ts";
import type { TypeName, WireTypes } from "../../schemas/v1/types.ts";
import { ProtocolError, malformed } from "../protocol/error.ts";
import { isObject } from "../protocol/json/index.ts";
import type { JsonValue } from "../protocol/json/index.ts";

/** The wire types by the names that the schemas give them. */
export type MessageTypes = WireTypes;

/**
 * Gives a JSON value its type, if it has the form.
 *
 * @param profile `open` for what was received, `closed` for what is to be sent.
 * @throws ProtocolError `malformed`, with the JSON pointer to the first fault, or `unsupported-version`.
 */
export function checkMessage<N extends TypeName>(profile: Profile, name: N, value: JsonValue): WireTypes[N] {
  // encoding.version: another version may have another form, so it is asked first.
  if (isObject(value) && Number.isInteger(value["v"]) && value["v"] !== 1) {
    throw new ProtocolError("unsupported-version", `${name} of version ${JSON.stringify(value["v"])}`);
  }
  // encoding.schema
  const result = validate(profile, name, value);
  if (result.ok) return result.value;
  const [{ pointer, message } = { pointer: "", message: "wrong" }] = result.errors;
  throw malformed(`${name}${pointer}: ${message}`, { pointer });
}
