import { fromBase64, toBase64, toBase64url } from "./base64.ts";
import { utf8 } from "./bytes.ts";
import { sign, verify } from "./ed25519.ts";
import { sha256 } from "./hash.ts";
import { HTTP_TAG } from "./labels.ts";

/** Component identifiers as they are written between the parentheses. */
export const WITHOUT_BODY: readonly string[] = ['"@method"', '"@authority"', '"@path"', '"@query"'];
export const WITH_BODY: readonly string[] = [...WITHOUT_BODY, '"content-type"', '"content-digest"'];
/** Parameters of a request's signature, in their order. */
export const REQUEST_PARAMETERS: readonly RequestParameter[] = ["created", "nonce", "keyid", "tag"];

export type RequestParameter = "created" | "nonce" | "keyid" | "tag";

/** Everything that a request's signature covers or states; each member can be altered before it is signed. */
export interface RequestSignature {
  method: string;
  authority: string;
  path: string;
  /** With its `?`; `?` alone where there is no query. */
  query: string;
  contentType: string;
  contentDigest: string;
  /** Seconds. */
  created: number;
  nonce: Uint8Array;
  keyid: string;
  tag: string;
  /** What is covered, as component identifiers. */
  components: readonly string[];
  /** Which parameters are there, in which order. */
  parameters: readonly RequestParameter[];
  /** Written after the parameters, `;alg="ed25519"` for instance. */
  extra: string;
  /** The name of the signature. */
  label: string;
}

/** `Content-Digest` of a body (RFC 9530), `sha-256` only. */
export function contentDigest(body: Uint8Array): string {
  return `sha-256=:${toBase64(sha256(body))}:`;
}

function parameterText(signature: RequestSignature): string {
  const values: Readonly<Record<RequestParameter, string>> = {
    created: `${signature.created}`,
    nonce: `"${toBase64url(signature.nonce)}"`,
    keyid: `"${signature.keyid}"`,
    tag: `"${signature.tag}"`,
  };
  return `(${signature.components.join(" ")})${signature.parameters.map((name) => `;${name}=${values[name]}`).join("")}${signature.extra}`;
}

function componentValue(signature: RequestSignature, component: string): string {
  const values: Readonly<Record<string, string>> = {
    '"@method"': signature.method,
    '"@authority"': signature.authority,
    '"@path"': signature.path,
    '"@query"': signature.query,
    '"content-type"': signature.contentType,
    '"content-digest"': signature.contentDigest,
  };
  return values[component] ?? "";
}

/** RFC 9421 section 2.5: one line a component, then the parameters. */
export function requestBase(signature: RequestSignature): Uint8Array {
  const lines = signature.components.map((component) => `${component}: ${componentValue(signature, component)}`);
  return utf8([...lines, `"@signature-params": ${parameterText(signature)}`].join("\n"));
}

/** The two fields of a signed request. */
export interface SignatureFields {
  readonly input: string;
  readonly signature: string;
}

/** Signs a request with an Ed25519 private key of 32 octets. */
export function signRequest(signature: RequestSignature, seed: Uint8Array): SignatureFields {
  return {
    input: `${signature.label}=${parameterText(signature)}`,
    signature: `${signature.label}=:${toBase64(sign(requestBase(signature), seed))}:`,
  };
}

/** An answer as its signature sees it. */
export interface SignedAnswer {
  readonly status: number;
  readonly body: Uint8Array;
  /** Whole field values of the answer; absent ones are undefined. */
  readonly contentDigest: string | undefined;
  readonly signatureInput: string | undefined;
  readonly signature: string | undefined;
  /** The whole value of the request's `Signature` field. */
  readonly requestSignature: string;
}

const ANSWER_INPUT = /^vt=(\("@status" "content-digest" "signature";req\);created=(0|[1-9][0-9]{0,14});keyid="([^"\\]*)";tag="([^"\\]*)")$/;

/**
 * Why an answer is not signed as the chapter on servers says (answer.signed), in words; undefined when it is.
 *
 * @param server - the server's name, which must be the `keyid`
 * @param key - the server's key, 32 octets
 */
export function answerRefusal(answer: SignedAnswer, server: string, key: Uint8Array): string | undefined {
  if (answer.signature === undefined || answer.signatureInput === undefined) return "the answer carries no signature";
  if (answer.contentDigest !== contentDigest(answer.body)) return "Content-Digest is not the digest of the body";
  const match = ANSWER_INPUT.exec(answer.signatureInput);
  if (match === null) return `Signature-Input has not its one form: ${answer.signatureInput}`;
  const [, parameters = "", , keyid = "", tag = ""] = match;
  if (keyid !== server) return `the keyid is ${keyid}`;
  if (tag !== HTTP_TAG) return `the tag is ${tag}`;
  const field = /^vt=:([A-Za-z0-9+/=]*):$/.exec(answer.signature);
  const signature = fromBase64(field?.[1] ?? "");
  if (field === null || signature === undefined) return `Signature has not its one form: ${answer.signature}`;
  const base = [
    `"@status": ${answer.status}`,
    `"content-digest": ${answer.contentDigest}`,
    `"signature";req: ${answer.requestSignature}`,
    `"@signature-params": ${parameters}`,
  ].join("\n");
  return verify(signature, utf8(base), key) ? undefined : "the signature does not verify";
}

/** `created` of an answer's signature in seconds, where it can be read. */
export function answerCreated(signatureInput: string | undefined): number | undefined {
  const match = ANSWER_INPUT.exec(signatureInput ?? "");
  return match === null ? undefined : Number(match[2]);
}

/** The signature fields of an answer (answer.signed), for servers that the suite plays. */
export interface AnswerFields {
  readonly contentDigest: string;
  readonly signatureInput: string;
  readonly signature: string;
}

/** What an answer's signature covers and states. */
export interface AnswerToSign {
  readonly status: number;
  readonly body: Uint8Array;
  /** The whole value of the request's `Signature` field. */
  readonly requestSignature: string;
  /** Seconds. */
  readonly created: number;
  /** The server's name. */
  readonly keyid: string;
}

/**
 * Signs an answer with a server's Ed25519 private key of 32 octets.
 *
 * @example
 * signAnswer({ status: 200, body, requestSignature: "vt=:…:", created: 1767225600, keyid: "example.org" }, seed);
 */
export function signAnswer(answer: AnswerToSign, seed: Uint8Array): AnswerFields {
  const digest = contentDigest(answer.body);
  const parameters = `("@status" "content-digest" "signature";req);created=${answer.created};keyid="${answer.keyid}";tag="${HTTP_TAG}"`;
  const base = [
    `"@status": ${answer.status}`,
    `"content-digest": ${digest}`,
    `"signature";req: ${answer.requestSignature}`,
    `"@signature-params": ${parameters}`,
  ].join("\n");
  return { contentDigest: digest, signatureInput: `vt=${parameters}`, signature: `vt=:${toBase64(sign(utf8(base), seed))}:` };
}
