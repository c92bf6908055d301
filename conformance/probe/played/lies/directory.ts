import { textAt, without, type JsonObject } from "../../wire/json.ts";
import { signObject } from "../../wire/signed.ts";
import { answersSaying, type Asked } from "./answers.ts";
import type { LieName } from "./names.ts";
import { flipped } from "./spoil.ts";
import type { Lie } from "./tell.ts";

/** Questions for the entry of that user, on either path. */
export function entryOfUser(user: string): Asked {
  return ({ method, path }) => method === "GET" && [`/v1/users/${user}`, `/v1/directory/${user}`].includes(path);
}

function entrySaying(name: LieName, user: string, change: (entry: JsonObject) => JsonObject): Lie {
  return { ...answersSaying((body) => (textAt(body, "signing_key") === "" ? body : change(body)), entryOfUser(user)), name };
}

/** The entry is signed by another key than the server's (user.directory-verify). */
export function entryByOtherKey(user: string, seed: Uint8Array): Lie {
  return entrySaying("directory-other-key", user, (entry) => signObject("user", entry, seed));
}

/** One bit of the entry's signature is another one. */
export function entrySpoilt(user: string): Lie {
  return entrySaying("directory-signature-spoilt", user, (entry) => ({ ...without(entry, "sig"), sig: flipped(textAt(entry, "sig")) }));
}

/**
 * The server signs other keys for a user, or another user in the answer.
 *
 * @param seed - the server's key
 * @param members - `{ signing_key }` and `{ sealing_key }` of somebody else, or `{ user }`
 */
export function entrySays(user: string, seed: Uint8Array, members: JsonObject): Lie {
  const name = members["user"] === undefined ? "directory-other-keys" : "directory-other-user";
  return entrySaying(name, user, (entry) => signObject("user", { ...entry, ...members }, seed));
}
