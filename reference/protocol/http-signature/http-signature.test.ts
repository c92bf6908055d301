import { expect, test } from "vitest";
import { createNodeSuite } from "../../node-crypto.ts";
import { utf8 } from "../bytes.ts";
import { newSigningKeyPair } from "../crypto/ed25519.ts";
import type { RequestTarget } from "./index.ts";
import {
  checkContentDigest,
  contentDigest,
  parseRequestSignature,
  requestSignatureBase,
  signAnswer,
  signRequest,
  verifyAnswer,
  verifyRequest,
} from "./index.ts";

const suite = createNodeSuite();
const pair = await newSigningKeyPair(suite);
const code = (name: string): Error => expect.objectContaining({ code: name }) as Error;
const parameters = { created: 1767225600, nonce: "AAECAwQFBgcICQoLDA0ODw==", keyid: "@alice:example.org" };
const target = { method: "POST", authority: "example.org", path: "/v1/tunnels", query: "" };
const body = utf8('{"v":1}');
const fields = await signRequest(suite, pair, target, parameters, body);
const bodyOf = { contentType: fields["content-type"] ?? "", contentDigest: fields["content-digest"] ?? "" };
const whole: RequestTarget = { ...target, body: bodyOf };

test("the signature base is that of RFC 9421, to the byte", () => {
  expect(new TextDecoder().decode(requestSignatureBase(whole, parameters))).toBe(
    [
      '"@method": POST',
      '"@authority": example.org',
      '"@path": /v1/tunnels',
      '"@query": ?',
      '"content-type": application/json',
      `"content-digest": ${bodyOf.contentDigest}`,
      '"@signature-params": ("@method" "@authority" "@path" "@query" "content-type" "content-digest");created=1767225600;nonce="AAECAwQFBgcICQoLDA0ODw==";keyid="@alice:example.org";tag="voicetunnel-1"',
    ].join("\n"),
  );
});

test("a signed request parses and verifies, with and without a body", async () => {
  const parsed = parseRequestSignature({ signatureInput: fields["signature-input"], signature: fields.signature }, true);
  expect(parsed).toMatchObject(parameters);
  await expect(verifyRequest(suite, whole, parsed, pair.publicKey)).resolves.toBeUndefined();
  const bare = { ...target, method: "GET", query: "?after=1" };
  const get = await signRequest(suite, pair, bare, parameters);
  expect(Object.keys(get)).toEqual(["signature-input", "signature"]);
  const read = parseRequestSignature({ signatureInput: get["signature-input"], signature: get.signature }, false);
  await expect(verifyRequest(suite, bare, read, pair.publicKey)).resolves.toBeUndefined();
});

test.for<[string, RequestTarget]>([
  ["method", { ...whole, method: "PUT" }],
  ["authority", { ...whole, authority: "example.com" }],
  ["path", { ...whole, path: "/v1/tunnels/" }],
  ["query", { ...whole, query: "?a" }],
  ["content type", { ...whole, body: { ...bodyOf, contentType: "application/json; charset=utf-8" } }],
  ["digest", { ...whole, body: { ...bodyOf, contentDigest: "sha-256=::" } }],
])("another %s than the signed one is refused", async ([, altered]) => {
  const parsed = parseRequestSignature({ signatureInput: fields["signature-input"], signature: fields.signature }, true);
  await expect(verifyRequest(suite, altered, parsed, pair.publicKey)).rejects.toThrow(code("bad-signature"));
});

const input = fields["signature-input"];
test.for<[string, string | undefined]>([
  ["no field", undefined],
  ["another name", input.replace("vt=", "sig1=")],
  ["two signatures", `${input}, ${input.replace("vt=", "b=")}`],
  ["a space", input.replace(";nonce", "; nonce")],
  ["two spaces in the list", input.replace('"@method" ', '"@method"  ')],
  ["a missing component", input.replace(' "@query"', "")],
  ["another order", input.replace('"@method" "@authority"', '"@authority" "@method"')],
  ["components of a request without body", input.replace(' "content-type" "content-digest"', "")],
  ["an algorithm", `${input};alg="ed25519"`],
  ["an expiry", input.replace(";nonce", ";expires=1;nonce")],
  ["another order of parameters", input.replace(/(;nonce="[^"]*")(;keyid="[^"]*")/, "$2$1")],
  ["another tag", input.replace("voicetunnel-1", "voicetunnel-2")],
  ["a decimal", input.replace("1767225600", "1767225600.0")],
  ["a leading zero", input.replace("1767225600", "01767225600")],
  ["a negative time", input.replace("1767225600", "-1")],
  ["a short nonce", input.replace("AAECAwQFBgcICQoLDA0ODw==", "AAECAwQFBgcICQoLDA0O")],
  ["a nonce without padding", input.replace("ODw==", "ODw")],
  ["a keyid that is no user", input.replace("@alice:example.org", "example.org")],
  ["an escape in the keyid", input.replace("@alice", "@al\\ice")],
])("a Signature-Input with %s is malformed", ([, signatureInput]) => {
  expect(() => parseRequestSignature({ signatureInput, signature: fields.signature }, true)).toThrow(code("malformed"));
});

test.for<[string, string | undefined]>([
  ["absent", undefined],
  ["of another name", fields.signature.replace("vt=", "x=")],
  ["without padding", fields.signature.replace("==:", ":")],
  ["url-safe", fields.signature.replace(/:./, ":_")],
  ["doubled", `${fields.signature}, ${fields.signature}`],
  ["with a parameter", `${fields.signature};a=1`],
])("a Signature that is %s is malformed", ([, signature]) => {
  expect(() => parseRequestSignature({ signatureInput: input, signature }, true)).toThrow(code("malformed"));
});

test("Content-Digest is one sha-256 of the body", async () => {
  const digest = await contentDigest(suite, body);
  await expect(checkContentDigest(suite, digest, body)).resolves.toBeUndefined();
  await expect(checkContentDigest(suite, digest, utf8("{}"))).rejects.toThrow(code("bad-digest"));
  for (const other of [
    undefined,
    "",
    `${digest}, sha-512=:AAAA:`,
    digest.replace("sha-256", "sha-512"),
    digest.replace("=:", ":"),
    ` ${digest}`,
  ]) {
    await expect(checkContentDigest(suite, other, body), other).rejects.toThrow(code("malformed"));
  }
});

test("an answer is bound to its question, status, body and server", async () => {
  const question = { status: 201, requestSignature: fields.signature };
  const answer = await signAnswer(suite, pair, question, body, { created: 1767225600, keyid: "example.org" });
  expect(answer["signature-input"]).toBe(
    'vt=("@status" "content-digest" "signature";req);created=1767225600;keyid="example.org";tag="voicetunnel-1"',
  );
  const server = { name: "example.org", key: pair.publicKey };
  expect(await verifyAnswer(suite, question, answer, body, server)).toEqual({ created: 1767225600, keyid: "example.org" });
  await expect(verifyAnswer(suite, { ...question, status: 200 }, answer, body, server)).rejects.toThrow(code("bad-signature"));
  await expect(verifyAnswer(suite, { ...question, requestSignature: "vt=:x:" }, answer, body, server)).rejects.toThrow(
    code("bad-signature"),
  );
  await expect(verifyAnswer(suite, question, answer, utf8("{}"), server)).rejects.toThrow(code("bad-digest"));
  await expect(verifyAnswer(suite, question, answer, body, { ...server, name: "example.com" })).rejects.toThrow(code("bad-signature"));
  await expect(verifyAnswer(suite, question, { ...answer, "signature-input": undefined }, body, server)).rejects.toThrow(code("malformed"));
  const empty = await signAnswer(suite, pair, question, new Uint8Array(), { created: 1, keyid: "example.org" });
  await expect(verifyAnswer(suite, question, empty, new Uint8Array(), server)).resolves.toMatchObject({ created: 1 });
});
