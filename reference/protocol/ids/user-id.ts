// user-id = "@" local ":" server-name                          ; split at the first ":"
// local   = 1*64( %x61-7A / DIGIT / "." / "_" / "-" )
import { malformed } from "../error.ts";
import { parseServerName } from "./server-name.ts";

/** The parts of a user id. */
export interface UserId {
  readonly local: string;
  readonly server: string;
}

const LOCAL = /^[a-z0-9._-]{1,64}$/;

/**
 * Splits a user id at its first `:`; the server part may hold more of them.
 *
 * @throws ProtocolError `malformed`.
 * @example
 * ```ts
 * parseUserId("@ann:a.example:8448"); // { local: "ann", server: "a.example:8448" }
 * ```
 */
export function parseUserId(text: string): UserId {
  const colon = text.indexOf(":");
  const local = text.slice(1, Math.max(colon, 1));
  if (!text.startsWith("@") || !LOCAL.test(local)) throw malformed("not a user id");
  const server = text.slice(colon + 1);
  parseServerName(server);
  return { local, server };
}

/** Whether a text is a user id. */
export function isUserId(text: string): boolean {
  try {
    parseUserId(text);
    return true;
  } catch {
    return false;
  }
}

/** The text of a user id from its parts. */
export function formatUserId({ local, server }: UserId): string {
  const text = `@${local}:${server}`;
  parseUserId(text);
  return text;
}

/** The server that a user belongs to. */
export function serverOf(user: string): string {
  return parseUserId(user).server;
}
