import type { Bytes } from "../bytes.ts";
import { utf8 } from "../bytes.ts";
import { base64std } from "../encoding/base64.ts";
import { malformed } from "../error.ts";

/** The one tag of this protocol's signatures. */
export const TAG = "voicetunnel-1";

/** One line of a signature base: a component identifier as it is written, and its value. */
export type Component = readonly [identifier: string, value: string];

/**
 * The signature base (RFC 9421 section 2.5): a line for each component, then the parameters, no line end after the last.
 *
 * @param parameters the value of `Signature-Input` without `vt=`.
 */
export function signatureBase(components: readonly Component[], parameters: string): Bytes {
  const lines = components.map(([identifier, value]) => `${identifier}: ${value}`);
  // A line break in a value would be a line of its own choosing.
  if (components.some(([, value]) => /[\r\n]/.test(value))) throw malformed("a line break in a signed component");
  return utf8([...lines, `"@signature-params": ${parameters}`].join("\n"));
}

/** The list of components as `Signature-Input` writes it: single spaces between, none elsewhere. */
export function componentList(identifiers: readonly string[]): string {
  return `(${identifiers.join(" ")})`;
}

/** The value of `Signature`: one byte sequence named `vt`. */
export function formatSignature(signature: Uint8Array): string {
  return `vt=:${base64std.encode(signature)}:`;
}

/** @throws ProtocolError `malformed` unless there is exactly one signature, named `vt`, of 64 bytes, in its one spelling. */
export function parseSignature(field: string | undefined): Bytes {
  const [, signature] = /^vt=:([A-Za-z0-9+/=]{88}):$/.exec(field ?? "") ?? [];
  if (signature === undefined) throw malformed("Signature is not one signature named vt");
  return base64std.decode(signature, 64);
}

/** Seconds since the epoch as RFC 8941 writes an integer: no sign, no leading zero, at most 15 digits. */
export const CREATED = "(0|[1-9][0-9]{0,14})";
