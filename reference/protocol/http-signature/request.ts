import type { Bytes } from "../bytes.ts";
import type { SigningKeyPair } from "../crypto/ed25519.ts";
import { sign, verify } from "../crypto/ed25519.ts";
import type { Suite } from "../crypto/suite.ts";
import { decodeBase64url } from "../encoding/base64url.ts";
import { ProtocolError, malformed } from "../error.ts";
import { parseUserId } from "../ids/user-id.ts";
import type { Component } from "./base.ts";
import { CREATED, TAG, componentList, formatSignature, parseSignature, signatureBase } from "./base.ts";
import { contentDigest } from "./digest.ts";

/** What of a request is signed. */
export interface RequestTarget {
  readonly method: string;
  /** The name of the server, whatever the Host field says. */
  readonly authority: string;
  /** The path as sent, without the query. */
  readonly path: string;
  /** The query as sent with its `?`; empty or `?` where there is none. */
  readonly query: string;
  /** Both exactly when there is a body. */
  readonly body?: { readonly contentType: string; readonly contentDigest: string };
}

/** Who signed, when, and a number used once. */
export interface RequestParameters {
  /** Seconds since the epoch. */
  readonly created: number;
  /** 16 bytes, base64url. */
  readonly nonce: string;
  /** A user id. */
  readonly keyid: string;
}

/** A signature as read from a request: what to check it against is not in it. */
export interface RequestSignature extends RequestParameters {
  readonly signature: Bytes;
}

const WITHOUT_BODY = ['"@method"', '"@authority"', '"@path"', '"@query"'] as const;
const WITH_BODY = [...WITHOUT_BODY, '"content-type"', '"content-digest"'] as const;

function components({ method, authority, path, query, body }: RequestTarget): readonly Component[] {
  // RFC 9421 section 2.2.7: an absent query is "?".
  const values = [method, authority, path, query === "" ? "?" : query];
  if (body !== undefined) values.push(body.contentType, body.contentDigest);
  return (body === undefined ? WITHOUT_BODY : WITH_BODY).map((identifier, at) => [identifier, values[at] ?? ""]);
}

function formatParameters(hasBody: boolean, { created, nonce, keyid }: RequestParameters): string {
  const list = componentList(hasBody ? WITH_BODY : WITHOUT_BODY);
  return `${list};created=${String(created)};nonce="${nonce}";keyid="${keyid}";tag="${TAG}"`;
}

/** The bytes that the user signs: for vectors, and for those who want to see them. */
export function requestSignatureBase(target: RequestTarget, parameters: RequestParameters): Bytes {
  return signatureBase(components(target), formatParameters(target.body !== undefined, parameters));
}

/** The fields that a signed request carries, in lower case. */
export type SignedFields = Readonly<Record<"signature-input" | "signature", string>> &
  Partial<Readonly<Record<"content-type" | "content-digest", string>>>;

/**
 * Signs a request and returns its fields.
 *
 * @param body absent or empty: a request without a body.
 * @example
 * ```ts
 * const target = { method: "GET", authority: "a.example", path: "/v1/channels", query: "" };
 * const fields = await signRequest(suite, pair, target, { created: 1767225600, nonce, keyid: "@ann:a.example" });
 * ```
 */
export async function signRequest(
  suite: Suite,
  pair: SigningKeyPair,
  target: Omit<RequestTarget, "body">,
  parameters: RequestParameters,
  body?: Uint8Array,
): Promise<SignedFields> {
  const signed = body === undefined || body.length === 0 ? undefined : await bodyFields(suite, body);
  const whole: RequestTarget = signed === undefined ? target : { ...target, body: signed };
  return {
    ...(signed === undefined ? {} : { "content-type": signed.contentType, "content-digest": signed.contentDigest }),
    "signature-input": `vt=${formatParameters(signed !== undefined, parameters)}`,
    signature: formatSignature(await sign(suite, pair, requestSignatureBase(whole, parameters))),
  };
}

async function bodyFields(suite: Suite, body: Uint8Array): Promise<{ contentType: string; contentDigest: string }> {
  return { contentType: "application/json", contentDigest: await contentDigest(suite, body) };
}

const INPUT = new RegExp(`^vt=(\\([^()]*\\));created=${CREATED};nonce="([^"]*)";keyid="([^"]*)";tag="([^"]*)"$`);

/**
 * Reads the signature fields of a request, in their one spelling.
 *
 * @throws ProtocolError `malformed` for everything else: other components, parameters, order, spacing, names or a second signature.
 */
export function parseRequestSignature(
  fields: { readonly signatureInput: string | undefined; readonly signature: string | undefined },
  hasBody: boolean,
): RequestSignature {
  // request.signed, request.parameters
  const [, list, created = "", nonce = "", keyid = "", tag] = INPUT.exec(fields.signatureInput ?? "") ?? [];
  if (list === undefined) throw malformed("Signature-Input is not of the one accepted form");
  // request.components
  if (list !== componentList(hasBody ? WITH_BODY : WITHOUT_BODY)) throw malformed("the signature covers other components");
  // request.tag
  if (tag !== TAG) throw malformed("the signature has another tag");
  decodeBase64url(nonce, 16);
  parseUserId(keyid);
  return { created: Number(created), nonce, keyid, signature: parseSignature(fields.signature) };
}

/**
 * Verifies a request's signature by the user's signing key of 32 bytes. Digest, time and nonce are for the caller to check.
 *
 * @throws ProtocolError `bad-signature`.
 */
export async function verifyRequest(suite: Suite, target: RequestTarget, signed: RequestSignature, publicKey: Uint8Array): Promise<void> {
  // request.signature, request.method-bound, request.authority-bound, request.path-bound, request.query-bound
  if (!(await verify(suite, publicKey, requestSignatureBase(target, signed), signed.signature))) {
    throw new ProtocolError("bad-signature", "the signature of the request does not fit");
  }
}
