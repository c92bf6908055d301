import { utf8 } from "../wire/bytes.ts";
import { contentDigest, signAnswer } from "../wire/http-signature.ts";
import { isJsonObject, type JsonObject } from "../wire/json.ts";
import { canonicalText } from "../wire/json-write.ts";
import { ERRORS, type ErrorCode } from "../../../schemas/v1/constants.ts";
import type { PeerIdentity } from "./document.ts";
import type { PeerRequest } from "./requests.ts";
import type { Served, Serving } from "./serving.ts";

/** What a handler of a peer answers. It is signed as answers to signed requests are, unless told otherwise. */
export interface PeerAnswer extends Serving {
  /** 200 by default. */
  readonly status?: number;
  /** An object is written as canonical JSON, octets go as they are. */
  readonly body?: JsonObject | Uint8Array;
  /** Added to, or in place of, those that an answer has anyway. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `application/json` by default, `application/problem+json` from status 400 on. */
  readonly contentType?: string;
  /** No signature, though the request has one. */
  readonly unsigned?: boolean;
  /** Signs with another key: Ed25519 seed. */
  readonly seed?: Uint8Array;
  /** Signs for another request than the one that came: the value of its `Signature` field. */
  readonly requestSignature?: string;
  /** Signs in another server's name. */
  readonly keyid?: string;
  /** Changes the answer after it is signed. */
  readonly after?: (answer: { status: number; headers: Record<string, string>; body: Uint8Array }) => void;
}

/** A problem document with a code of this protocol. */
export function problemAnswer(code: ErrorCode, more: JsonObject = {}): PeerAnswer {
  const status = ERRORS[code].status ?? 400;
  return { status, body: { type: `urn:voicetunnel:error:${code}`, title: code, status, code, ...more } };
}

/** The answer in full, signed with the peer's key for the signature of the request, where that has one. */
export function servedAnswer(peer: PeerIdentity, request: PeerRequest, answer: PeerAnswer, now: number): Served {
  const { status = 200, body = new Uint8Array(0) } = answer;
  const bytes = isJsonObject(body) ? utf8(canonicalText(body)) : body;
  const type = answer.contentType ?? (status >= 400 ? "application/problem+json" : "application/json");
  const requestSignature = answer.requestSignature ?? request.headers["signature"];
  const signed: Record<string, string> = {};
  if (requestSignature !== undefined && answer.unsigned !== true) {
    const toSign = { status, body: bytes, requestSignature, created: Math.floor(now / 1000), keyid: answer.keyid ?? peer.name };
    const fields = signAnswer(toSign, answer.seed ?? peer.signing.seed);
    signed["content-digest"] = contentDigest(bytes);
    signed["signature-input"] = fields.signatureInput;
    signed["signature"] = fields.signature;
  }
  const made = { status, headers: { "content-type": type, ...signed, ...answer.headers }, body: bytes };
  answer.after?.(made);
  return made;
}
