// opaque-id = 22*255( ALPHA / DIGIT / "." / "_" / "~" / "-" )  ; calls, sessions, negotiations
import { encodeBase64url } from "../encoding/base64url.ts";

const SHAPE = /^[0-9A-Za-z._~-]{22,255}$/;

/** Whether a text is an opaque id. */
export function isOpaqueId(text: string): boolean {
  return SHAPE.test(text);
}

/** An opaque id from 16 random bytes: 22 characters, nothing in it but chance. */
export function opaqueId(random: Uint8Array): string {
  if (random.length !== 16) throw new RangeError(`opaqueId: ${String(random.length)} bytes where 16 are wanted`);
  return encodeBase64url(random).slice(0, 22);
}
