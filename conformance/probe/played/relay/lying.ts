import { isJsonObject, type JsonObject } from "../../wire/json.ts";
import type { Lies } from "../interface.ts";

const TRUTH: Lies = {};

/** What a user is told otherwise than it is, by what is set now. */
export function liesTo(lies: Lies, user: string): Lies {
  return lies.only === undefined || lies.only.includes(user) ? lies : TRUTH;
}

/** The messages that go out in place of one. */
export function toldMessages(lies: Lies, user: string, message: JsonObject): readonly JsonObject[] {
  return liesTo(lies, user).control?.(message) ?? [message];
}

/** The frames that go out in place of one. */
export function toldFrames(lies: Lies, user: string, bytes: Uint8Array): readonly Uint8Array[] {
  return liesTo(lies, user).frame?.(bytes) ?? [bytes];
}

/** The roles in a message of the form that the schema gives. */
export function rolesOf(value: unknown): { readonly read: boolean; readonly write: boolean } {
  const roles = isJsonObject(value) ? value : {};
  return { read: roles["read"] === true, write: roles["write"] === true };
}
