import { isJsonObject, type JsonObject } from "../../wire/json.ts";
import type { Lies } from "../interface.ts";
import type { TunnelHost } from "./interface.ts";

const TRUTH: Lies = {};

/** Whose lies they are, and who is told of a mistake in one. */
export type Liar = Pick<TunnelHost, "lies" | "trouble">;

/** What a user is told otherwise than it is, by what is set now. */
export function liesTo(lies: Lies, user: string): Lies {
  return lies.only === undefined || lies.only.includes(user) ? lies : TRUTH;
}

/** What a hook makes of something honest; that itself where there is none, or where it is mistaken: a mistake of the suite is none of the client's. */
export function told<T>({ trouble }: Liar, honest: T, hook: () => T | undefined): T {
  try {
    return hook() ?? honest;
  } catch (error) {
    trouble(error);
    return honest;
  }
}

/** The messages that go out in place of one. */
export function toldMessages(host: Liar, user: string, message: JsonObject): readonly JsonObject[] {
  return told<readonly JsonObject[]>(host, [message], () => liesTo(host.lies, user).control?.(message));
}

/** The frames that go out in place of one. */
export function toldFrames(host: Liar, user: string, bytes: Uint8Array): readonly Uint8Array[] {
  return told<readonly Uint8Array[]>(host, [bytes], () => liesTo(host.lies, user).frame?.(bytes));
}

/** The roles in a message of the form that the schema gives. */
export function rolesOf(value: unknown): { readonly read: boolean; readonly write: boolean } {
  const roles = isJsonObject(value) ? value : {};
  return { read: roles["read"] === true, write: roles["write"] === true };
}
