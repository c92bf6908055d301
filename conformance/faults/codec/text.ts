// Octets in drivers are hexadecimal; what is wrong with a text is easier to say of the text.
import { decodeHex, encodeHex } from "../../../reference/protocol/index.ts";
import { utf8 } from "../../../reference/protocol/bytes.ts";

/** The text of octets in hexadecimal. What is no UTF-8 becomes U+FFFD. */
export function textOf(hex: string): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(decodeHex(hex));
}

/** The octets of a text, in hexadecimal. */
export function hexOf(text: string): string {
  return encodeHex(utf8(text));
}

/** A JSON text with its numbers changed, wherever they stand outside of strings. */
export function withNumbers(json: string, change: (token: string) => string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*/g, (token) => (token.startsWith('"') ? token : change(token)));
}

/** A JSON text with the spelling of its member names changed: what stands between the quotes. */
export function withNames(json: string, change: (name: string, at: number) => string): string {
  return json.replace(/"((?:[^"\\]|\\.)*)"(?=\s*:)/g, (_, name: string, at: number) => `"${change(name, at)}"`);
}
