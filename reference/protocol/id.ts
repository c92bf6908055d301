import type { Suite } from "./crypto/suite.ts";
import type { JsonObject } from "./json/value.ts";
import type { Label } from "./signing.ts";
import { canonicalWithout, labelledHash } from "./signing.ts";

/**
 * The id of a signed thing: base64url(SHA-256("voicetunnel/1 <label> id" ‖ 0x00 ‖ canonical bytes without `sig`)). Without the signature,
 * so that whoever signs cannot give one thing two ids.
 *
 * @example
 * ```ts
 * const channel = await idOf(suite, "channel", creation); // 44 characters
 * ```
 */
export function idOf(suite: Suite, label: Label, object: object): Promise<string> {
  return labelledHash(suite, `${label} id`, canonicalWithout(object as JsonObject, ["sig"]));
}

/** The id of a tunnel: the hash of its key of 32 bytes. It identifies and is no secret. */
export function tunnelId(suite: Suite, key: Uint8Array): Promise<string> {
  if (key.length !== 32) throw new RangeError(`tunnelId: a key of ${String(key.length)} bytes where 32 are wanted`);
  return labelledHash(suite, "tunnel id", key);
}
