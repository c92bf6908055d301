import {
  answerRefusal,
  contentDigest,
  fromBase64,
  HTTP_TAG,
  isServerName,
  parseUser,
  REQUEST_PARAMETERS,
  requestBase,
  signAnswer,
  signRequest,
  WITH_BODY,
  WITHOUT_BODY,
  type RequestSignature,
} from "../probe/wire/index.ts";
import { unlessSigned, verified } from "./keys.ts";
import { decoded, number, octets, Refusal, text, textOrNone, type Op } from "./op.ts";
import type { JsonObject } from "../probe/wire/index.ts";

const CLOCK_SKEW_S = 60;
const EMPTY = new Uint8Array(0);

function bodyOf(input: JsonObject): Uint8Array {
  return textOrNone(input, "body") === undefined ? EMPTY : octets(input, "body");
}

/** What a request's signature covers and says, as the chapter has it. */
function covered(input: JsonObject, hasBody: boolean, parameters: { created: number; nonce: Uint8Array; keyid: string }): RequestSignature {
  return {
    method: text(input, "method"),
    authority: text(input, "authority"),
    path: text(input, "path"),
    query: text(input, "query") === "" ? "?" : text(input, "query"),
    contentType: "",
    contentDigest: "",
    ...parameters,
    tag: HTTP_TAG,
    components: hasBody ? WITH_BODY : WITHOUT_BODY,
    parameters: REQUEST_PARAMETERS,
    extra: "",
    label: "vt",
  };
}

const requestSign: Op = (input) => {
  const body = bodyOf(input);
  const parameters = { created: number(input, "created"), nonce: decoded(text(input, "nonce"), 16), keyid: text(input, "keyid") };
  const signature = covered(input, body.length > 0, parameters);
  const content = body.length === 0 ? {} : { content_type: "application/json", content_digest: contentDigest(body) };
  if (body.length > 0) Object.assign(signature, { contentType: "application/json", contentDigest: contentDigest(body) });
  const fields = signRequest(signature, octets(input, "private_key"));
  return { ...content, signature_input: fields.input, signature: fields.signature };
};

/** request.signed, request.components, request.parameters, request.tag: the one form of `Signature-Input`. */
const INPUT = /^vt=\(([^()]*)\);created=(0|[1-9][0-9]{0,14});nonce="([^"]*)";keyid="([^"]*)";tag="voicetunnel-1"$/;

/** The octets of `Signature` in its one form. */
function signatureOctets(field: string | undefined): Uint8Array {
  const [, spelled = ""] = /^vt=:([^:]*):$/.exec(field ?? "") ?? [];
  const signature = fromBase64(spelled);
  if (signature?.length !== 64) throw new Refusal("malformed");
  return signature;
}

function checkDigest(field: string | undefined, body: Uint8Array): void {
  const [, spelled] = /^sha-256=:([^:]*):$/.exec(field ?? "") ?? [];
  if (spelled === undefined || fromBase64(spelled)?.length !== 32) throw new Refusal("malformed");
  if (field !== contentDigest(body)) throw new Refusal("bad-digest");
}

const requestVerify: Op = (input) => {
  const body = bodyOf(input);
  const hasBody = body.length > 0;
  const [, components, created = "", nonce = "", keyid = ""] = INPUT.exec(textOrNone(input, "signature_input") ?? "") ?? [];
  if (components !== (hasBody ? WITH_BODY : WITHOUT_BODY).join(" ") || parseUser(keyid) === undefined) throw new Refusal("malformed");
  const signed = covered(input, hasBody, { created: Number(created), nonce: decoded(nonce, 16), keyid });
  const signature = signatureOctets(textOrNone(input, "signature"));
  if (hasBody) {
    checkDigest(textOrNone(input, "content_digest"), body);
    signed.contentType = textOrNone(input, "content_type") ?? "";
    signed.contentDigest = textOrNone(input, "content_digest") ?? "";
  }
  if (Math.abs(signed.created * 1000 - number(input, "now")) > CLOCK_SKEW_S * 1000) throw new Refusal("stale");
  unlessSigned(() => verified(signature, requestBase(signed), octets(input, "public_key")));
  return { created: signed.created, nonce, keyid };
};

const answerVerify: Op = (input) => {
  const signatureInput = textOrNone(input, "signature_input");
  const signature = textOrNone(input, "signature");
  const form = /^vt=\("@status" "content-digest" "signature";req\);created=(0|[1-9][0-9]{0,14});keyid="([^"]*)";tag="voicetunnel-1"$/;
  const [whole, created = "", keyid = ""] = form.exec(signatureInput ?? "") ?? [];
  if (whole === undefined || !isServerName(keyid)) throw new Refusal("malformed");
  signatureOctets(signature);
  const body = octets(input, "body");
  checkDigest(textOrNone(input, "content_digest"), body);
  const answer = {
    status: number(input, "status"),
    body,
    contentDigest: textOrNone(input, "content_digest"),
    signatureInput,
    signature,
    requestSignature: text(input, "request_signature"),
  };
  // Form and digest are right by now: what is left to refuse is the server's name and the signature.
  if (answerRefusal(answer, text(input, "server"), octets(input, "public_key")) !== undefined) throw new Refusal("bad-signature");
  return { created: Number(created), keyid };
};

/** The operations on HTTP messages, by name. */
export const HTTP_OPS: Readonly<Record<string, Op>> = {
  "http-request.sign": requestSign,
  "http-request.verify": requestVerify,
  "http-answer.sign": (input) => {
    const answer = {
      status: number(input, "status"),
      body: octets(input, "body"),
      requestSignature: text(input, "request_signature"),
      created: number(input, "created"),
      keyid: text(input, "keyid"),
    };
    const { contentDigest: digest, signatureInput, signature } = signAnswer(answer, octets(input, "private_key"));
    return { content_digest: digest, signature_input: signatureInput, signature };
  },
  "http-answer.verify": answerVerify,
};
