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
  // An assignment does the same for every other name, and is much cheaper.
  if (name === "__proto__") Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
  else object[name] = value;
}

/** A copy without some members. */
export function without(object: JsonObject, ...names: readonly string[]): JsonObject {
  const copy: JsonObject = {};
  for (const [name, value] of Object.entries(object)) if (!names.includes(name)) setMember(copy, name, value);
  return copy;
}

/** A deep copy that shares nothing. */
export function copyJson<T extends Json>(value: T): T {
  return copyOf(value) as T;
}

function copyOf(value: Json): Json {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== "object" || value === null) return value;
  const copy: JsonObject = {};
  for (const [name, member] of Object.entries(value)) setMember(copy, name, copyOf(member));
  return copy;
}

/** One step of a JSON pointer (RFC 6901 section 3). */
export function pointerStep(name: string | number): string {
  return `/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/**
 * A value deep inside, or undefined where the path leads nowhere.
 *
 * @example
 * jsonAt({ items: [{ seq: 1 }] }, "items", 0, "seq"); // 1
 */
export function jsonAt(value: unknown, ...path: readonly (string | number)[]): Json | undefined {
  let at: unknown = value;
  for (const step of path) {
    if (typeof step === "number" ? !Array.isArray(at) : !isJsonObject(at)) return undefined;
    at = Object.hasOwn(at as object, step) ? (at as JsonObject)[step] : undefined;
  }
  return at as Json | undefined;
}

/** The text deep inside; empty where there is none. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string {
  const found = jsonAt(value, ...path);
  return typeof found === "string" ? found : "";
}

/** The objects of an array deep inside; none where there is no array. */
export function objectsAt(value: unknown, ...path: readonly (string | number)[]): JsonObject[] {
  const found = jsonAt(value, ...path);
  return Array.isArray(found) ? found.filter(isJsonObject) : [];
}
