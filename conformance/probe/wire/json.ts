/** What JSON of this protocol can hold; numbers are integers. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

export interface JsonObject {
  [name: string]: Json;
}

/** Whether a value is a JSON object: not null, not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

/** Sets a member as data, also one named `__proto__`. */
export function setMember(object: JsonObject, name: string, value: Json): void {
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}

/** A copy without some members. */
export function without(object: JsonObject, ...names: readonly string[]): JsonObject {
  const copy: JsonObject = {};
  for (const [name, value] of Object.entries(object)) if (!names.includes(name)) setMember(copy, name, value);
  return copy;
}

/** A deep copy that shares nothing. */
export function copyJson<T extends Json>(value: T): T {
  return structuredClone(value);
}

/** One step of a JSON pointer (RFC 6901 section 3). */
export function pointerStep(name: string | number): string {
  return `/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
