import type { JsonObject } from "../../probe/wire/json.ts";

/** A member that is text; empty where it is something else. */
export function textOf(object: JsonObject, name: string): string {
  const value = object[name];
  return typeof value === "string" ? value : "";
}
