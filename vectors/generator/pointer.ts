// JSON pointers (RFC 6901) into the inputs of cases.
import type { JsonObject, JsonValue } from "../../reference/protocol/json/index.ts";

/** The names on the way to a member. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A name as it stands in a pointer. */
export function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function memberOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as JsonObject)[name];
}

/** The member that a pointer names; undefined where there is none. */
export function valueAt(value: JsonValue, pointer: string): JsonValue | undefined {
  return stepsOf(pointer).reduce<JsonValue | undefined>(memberOf, value);
}

/** A copy of a value without the member that a pointer names. An array keeps its length: `null` is in that place. */
export function withoutPointer(value: JsonValue, pointer: string): JsonValue {
  return without(value, stepsOf(pointer));
}

function without(value: JsonValue, [name = "", ...rest]: readonly string[]): JsonValue {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return value;
  if (Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    return items.map((item, at) => (String(at) !== name ? item : rest.length === 0 ? null : without(item, rest)));
  }
  const entries = Object.entries(value as JsonObject);
  return Object.fromEntries(
    entries.flatMap(([key, member]) => (key !== name ? [[key, member]] : rest.length === 0 ? [] : [[key, without(member, rest)]])),
  );
}

/** The same text for the same value, whatever the order of its members. */
export function sortedText(value: JsonValue | undefined): string {
  if (value === undefined) return "absent";
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly JsonValue[]).map(sortedText).join(",")}]`;
  const members = Object.entries(value as JsonObject).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${sortedText(member)}`).join(",")}}`;
}
