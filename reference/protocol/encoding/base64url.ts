import type { Bytes } from "../bytes.ts";
import { base64url } from "./base64.ts";

/**
 * Encodes bytes as base64url with padding.
 *
 * @example
 * ```ts
 * encodeBase64url(Uint8Array.of(255)); // "_w=="
 * ```
 */
export function encodeBase64url(bytes: Uint8Array): string {
  return base64url.encode(bytes);
}

/**
 * Decodes the one accepted spelling, with `length` exactly so many bytes.
 *
 * @throws ProtocolError `malformed`.
 * @example
 * ```ts
 * decodeBase64url("_w=="); // ff
 * ```
 */
export function decodeBase64url(text: string, length?: number): Bytes {
  return base64url.decode(text, length);
}
