import type { Label } from "../../schemas/v1/constants.ts";
import type { Bytes } from "./bytes.ts";
import { concat, utf8 } from "./bytes.ts";
import type { SigningKeyPair } from "./crypto/ed25519.ts";
import { checkSigningKey, sign, verify } from "./crypto/ed25519.ts";
import { sha256 } from "./crypto/digest.ts";
import type { Suite } from "./crypto/suite.ts";
import { decodeBase64url, encodeBase64url } from "./encoding/base64url.ts";
import { ProtocolError, malformed } from "./error.ts";
import { canonicalBytes } from "./json/canonical.ts";
import type { JsonObject, JsonValue } from "./json/value.ts";

export type { Label };

const ZERO = Uint8Array.of(0);

/** `"voicetunnel/1 <label>" ‖ 0x00 ‖ bytes`: so that what is meant as one thing is never taken for another. */
export function labelled(label: string, bytes: Uint8Array): Bytes {
  return concat(utf8(`voicetunnel/1 ${label}`), ZERO, bytes);
}

/** The canonical bytes of an object without some of its members. */
export function canonicalWithout(object: JsonObject, members: readonly string[]): Bytes {
  return canonicalBytes(Object.fromEntries(Object.entries(object).filter(([name]) => !members.includes(name))));
}

/** The 64 byte signature of any value under a label, base64url. */
export async function signValue(suite: Suite, label: Label, value: JsonValue, key: SigningKeyPair): Promise<string> {
  return encodeBase64url(await sign(suite, key, labelled(label, canonicalBytes(value))));
}

/**
 * Verifies the signature of any value under a label.
 *
 * @throws ProtocolError `malformed` for a signature or key that is no base64url of its length, `bad-key` for a key of small order or not
 * canonical, `bad-signature` otherwise.
 */
export async function verifyValue(suite: Suite, label: Label, value: JsonValue, signature: string, publicKey: string): Promise<void> {
  await verifyBytes(suite, label, canonicalBytes(value), signature, publicKey);
}

/** Which members of an object are signatures: the first is the one meant, and none of them is signed. */
const SIG: readonly [string, ...string[]] = ["sig"];

/**
 * The object with its signature in `sig`; what `sig` held before is replaced.
 *
 * @example
 * ```ts
 * const signed = await signObject(suite, "event", { v: 1, type: "example.hello" }, pair);
 * await verifyObject(suite, "event", signed, encodeBase64url(pair.publicKey));
 * ```
 */
export function signObject<T extends object>(suite: Suite, label: Label, object: T, key: SigningKeyPair): Promise<T & { sig: string }> {
  return signMember(suite, label, object, key, "sig", SIG);
}

/**
 * The object with its signature in the member named, over all but the `unsigned` members. Proofs have two: `user_sig` leaves out both,
 * `server_sig` only itself, and so covers the user's.
 */
export async function signMember<T extends object, M extends string>(
  suite: Suite,
  label: Label,
  object: T,
  key: SigningKeyPair,
  member: M,
  unsigned: readonly string[],
): Promise<T & Record<M, string>> {
  const bytes = canonicalWithout(object as unknown as JsonObject, unsigned);
  const signature = encodeBase64url(await sign(suite, key, labelled(label, bytes)));
  return { ...object, [member]: signature } as T & Record<M, string>;
}

/**
 * Verifies the signature in `sig` by a public key (base64url).
 *
 * @throws ProtocolError as {@link verifyValue}; `malformed` when there is no `sig`.
 */
export function verifyObject(suite: Suite, label: Label, object: object, publicKey: string): Promise<void> {
  return verifyMember(suite, label, object, publicKey, "sig", SIG);
}

/** Verifies the signature in the member named, over all but the `unsigned` members. */
export async function verifyMember(
  suite: Suite,
  label: Label,
  object: object,
  publicKey: string,
  member: string,
  unsigned: readonly string[],
): Promise<void> {
  const json = object as JsonObject;
  const signature = Object.hasOwn(json, member) ? json[member] : undefined;
  if (typeof signature !== "string") throw malformed(`no signature in ${member}`, { pointer: `/${member}` });
  await verifyBytes(suite, label, canonicalWithout(json, unsigned), signature, publicKey);
}

async function verifyBytes(suite: Suite, label: Label, bytes: Uint8Array, signature: string, publicKey: string): Promise<void> {
  const key = decodeBase64url(publicKey, 32);
  if (await verify(suite, key, labelled(label, bytes), decodeBase64url(signature, 64))) return;
  // Asked only now: a key that verified something is a good one, and asking is slow.
  checkSigningKey(key);
  // encoding.label, encoding.signature-covers
  throw new ProtocolError("bad-signature", `the signature of this ${label} does not fit`);
}

/** SHA-256 under a label, base64url. */
export async function labelledHash(suite: Suite, label: string, bytes: Uint8Array): Promise<string> {
  return encodeBase64url(await sha256(suite, labelled(label, bytes)));
}
