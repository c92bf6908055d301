// Servers chapter: signed requests and answers.
import {
  checkContentDigest,
  checkFresh,
  decodeHex,
  parseRequestSignature,
  signAnswer,
  signRequest,
  verifyAnswer,
  verifyRequest,
} from "../protocol/index.ts";
import type { Op } from "./op.ts";
import { badKeyAsBadSignature, op } from "./op.ts";
import { SUITE, signer } from "./suite.ts";

/** The operations on HTTP messages, by name. */
export const HTTP_OPS: Readonly<Record<string, Op>> = {
  "http-request.sign": op(
    "RequestSignIn",
    "RequestSignOut",
    async ({ private_key, method, authority, path, query, body = "", ...rest }) => {
      const { created, nonce, keyid } = rest;
      const target = { method, authority, path, query };
      const fields = await signRequest(SUITE, await signer(private_key), target, { created, nonce, keyid }, decodeHex(body));
      const { "content-type": type, "content-digest": digest, "signature-input": input, signature } = fields;
      const content = type === undefined || digest === undefined ? {} : { content_type: type, content_digest: digest };
      return { ...content, signature_input: input, signature };
    },
  ),
  "http-request.verify": op("RequestVerifyIn", "RequestVerifyOut", async (request) => {
    const { method, authority, path, query, content_type, content_digest, now } = request;
    const body = decodeHex(request.body ?? "");
    const hasBody = body.length > 0;
    // The order of the chapter: form of the fields, digest, time, signature.
    const signed = parseRequestSignature({ signatureInput: request.signature_input, signature: request.signature }, hasBody);
    if (hasBody) await checkContentDigest(SUITE, content_digest, body);
    checkFresh(signed.created * 1000, now);
    const content = { contentType: content_type ?? "", contentDigest: content_digest ?? "" };
    const target = { method, authority, path, query, ...(hasBody ? { body: content } : {}) };
    await badKeyAsBadSignature(verifyRequest(SUITE, target, signed, decodeHex(request.public_key)));
    return { created: signed.created, nonce: signed.nonce, keyid: signed.keyid };
  }),
  "http-answer.sign": op("AnswerSignIn", "AnswerSignOut", async ({ private_key, status, body, request_signature, created, keyid }) => {
    const target = { status, requestSignature: request_signature };
    const fields = await signAnswer(SUITE, await signer(private_key), target, decodeHex(body), { created, keyid });
    return { content_digest: fields["content-digest"], signature_input: fields["signature-input"], signature: fields.signature };
  }),
  "http-answer.verify": op("AnswerVerifyIn", "AnswerVerifyOut", async (answer) => {
    const { status, request_signature, content_digest, signature_input, signature, body, server, public_key } = answer;
    const fields = { "content-digest": content_digest, "signature-input": signature_input, signature };
    const target = { status, requestSignature: request_signature };
    return badKeyAsBadSignature(verifyAnswer(SUITE, target, fields, decodeHex(body), { name: server, key: decodeHex(public_key) }));
  }),
};
