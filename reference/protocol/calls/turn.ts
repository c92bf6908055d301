// Calls chapter: credentials for TURN servers, the only place where SHA-1 is used.
import { utf8 } from "../bytes.ts";
import { hmac } from "../crypto/digest.ts";
import type { Suite } from "../crypto/suite.ts";
import { base64std } from "../encoding/base64.ts";
import { encodeHex } from "../encoding/hex.ts";

/** What a TURN server that knows the secret accepts until it expires. */
export interface TurnCredential {
  readonly username: string;
  readonly password: string;
}

/**
 * Makes a TURN credential.
 *
 * @param secret - shared with the TURN server, not empty
 * @param expires - in whole seconds since the epoch
 * @param random - 16 octets
 * @example
 * ```ts
 * const { username, password } = await turnCredential(suite, secret, 1767268800, suite.random(16));
 * ```
 */
export async function turnCredential(suite: Suite, secret: Uint8Array, expires: number, random: Uint8Array): Promise<TurnCredential> {
  if (random.length !== 16) throw new RangeError(`turnCredential: ${String(random.length)} random bytes where 16 are wanted`);
  // ice.username
  const username = `${String(expires)}:${encodeHex(random)}`;
  // ice.password
  return { username, password: base64std.encode(await hmac(suite, "SHA-1", secret, utf8(username))) };
}
