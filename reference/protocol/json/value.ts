import { CONSTANTS } from "../../../schemas/v1/constants.ts";

/** What the strict reader returns and the canonical writer takes: I-JSON with integers only. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

/** An object of {@link JsonValue}s. */
export interface JsonObject {
  readonly [name: string]: JsonValue;
}

/** Containers may be nested this deep: a scalar alone has depth 0, `[]` has depth 1. */
export const MAX_DEPTH: number = CONSTANTS.json_depth;

/** Member names are printable ASCII: every order of them is the same, and none can be mistaken for another. */
export function isMemberName(name: string): boolean {
  return /^[\x20-\x7e]*$/.test(name);
}

/** Whether a value is an object, as opposed to an array, a scalar or null. */
export function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
