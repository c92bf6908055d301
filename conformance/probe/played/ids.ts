import { fromBase64url } from "../wire/base64.ts";

/** Whether a text is an id of this protocol: 32 octets in base64url with padding, in their one spelling. */
export function isId(text: string): boolean {
  return fromBase64url(text, 32) !== undefined;
}
