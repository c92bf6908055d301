import { CONSTANTS } from "../../schemas/v1/constants.ts";
import { ProtocolError } from "./error.ts";
import type { JsonValue } from "./json/value.ts";
import { isObject } from "./json/value.ts";

/**
 * Refuses an object of another version before its schema is asked: to that, any other `v` would be one mistake among many.
 *
 * @throws ProtocolError `unsupported-version` for an integer `v` other than 1. A `v` of another kind is left to the schema.
 */
export function checkVersion(value: JsonValue): void {
  // encoding.version
  if (!isObject(value) || !Object.hasOwn(value, "v")) return;
  if (typeof value["v"] === "number" && value["v"] !== CONSTANTS.protocol_version) {
    throw new ProtocolError("unsupported-version", `version ${String(value["v"])} is not known`, { pointer: "/v" });
  }
}
