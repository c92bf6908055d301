// Signed requests and answers.
import {
  contentDigest,
  REQUEST_PARAMETERS,
  signRequest,
  WITH_BODY,
  WITHOUT_BODY,
  type RequestSignature,
} from "../../../conformance/probe/wire/index.ts";
import type { JsonObject } from "../../../reference/protocol/json/index.ts";
import { base64std } from "../../../reference/protocol/index.ts";
import { utf8 } from "../../../reference/protocol/bytes.ts";
import type { RequirementId } from "../../../schemas/v1/constants.ts";
import { draw, drawHex } from "../draw.ts";
import { ALICE, NOW, SERVER, b64, drawText, hex, signingOf, textOf } from "../scene.ts";
import type { Case, Kind } from "../vector.ts";
import { CREATED, answerCases, bodyHex } from "./http-answers.ts";
import type { HttpRefusal as Refusal } from "./http-answers.ts";

const BODY = '{"v":1}';

const GET = { method: "GET", authority: SERVER, path: "/v1/channels", query: "" };
const POST = { method: "POST", authority: SERVER, path: "/v1/tunnels", query: "" };
const PARAMETERS = { created: CREATED, nonce: drawText("request nonce", 16), keyid: ALICE };

/** A request signed as its author wishes: any components, parameters and label. */
function signedAs(seed: Uint8Array, target: typeof GET, body: string | undefined, change: Partial<RequestSignature>): JsonObject {
  const octets = utf8(body ?? "");
  const digest = body === undefined ? "" : contentDigest(octets);
  const signature: RequestSignature = {
    ...target,
    query: target.query === "" ? "?" : target.query,
    contentType: "application/json",
    contentDigest: digest,
    created: CREATED,
    nonce: draw("request nonce", 16),
    keyid: ALICE,
    tag: "voicetunnel-1",
    components: body === undefined ? WITHOUT_BODY : WITH_BODY,
    parameters: REQUEST_PARAMETERS,
    extra: "",
    label: "vt",
    ...change,
  };
  const fields = signRequest(signature, seed);
  const content = body === undefined ? {} : { body: bodyHex(body), content_type: "application/json", content_digest: digest };
  return { ...target, ...content, signature_input: fields.input, signature: fields.signature };
}

/** Long, because it is a table: a case an entry. */
function requestCases(seed: Uint8Array): readonly Case[] {
  const get = signedAs(seed, GET, undefined, {});
  const post = signedAs(seed, POST, BODY, {});
  const refuse = (
    id: string,
    comment: string,
    requirement: RequirementId,
    reject: Refusal,
    input: JsonObject,
    field: string,
    twin = "get",
    resigned?: string,
  ): Case => ({
    id,
    comment,
    requirements: [requirement],
    in: input,
    reject,
    twin,
    field,
    ...(resigned === undefined ? {} : { resigned: [resigned] }),
  });
  /** The form of Signature-Input is another, and the signature fits it. */
  const formed = (id: string, comment: string, requirement: RequirementId, change: Partial<RequestSignature>, twin = "get"): Case =>
    refuse(
      id,
      comment,
      requirement,
      "malformed",
      twin === "get" ? signedAs(seed, GET, undefined, change) : signedAs(seed, POST, BODY, change),
      "/signature_input",
      twin,
      "/signature",
    );
  const query = { ...GET, path: "/v1/channels/x/events", query: "?after=0&limit=10" };
  const accept = (id: string, comment: string, input: JsonObject): Case => ({
    id,
    comment,
    requirements: ["request.signature", "request.signed", "request.parameters"],
    in: input,
  });
  const input = textOf(get["signature_input"]);
  const text = (id: string, comment: string, signature_input: string, requirement: RequirementId = "request.parameters"): Case =>
    refuse(id, comment, requirement, "malformed", { ...get, signature_input }, "/signature_input");
  const created = (offset: number): JsonObject => signedAs(seed, GET, undefined, { created: CREATED + offset });
  const { signature: _s, ...noSignature } = get;
  const { signature_input: _i, ...noInput } = get;
  const { content_digest: _d, ...noDigest } = post;
  return [
    accept("get", "no body", get),
    accept("post", "a body", post),
    accept("query", "a query", signedAs(seed, query, undefined, {})),
    accept("empty-query", "a query that is empty", { ...get, query: "?" }),
    accept("created-minus-60", "60 s before the clock", created(-60)),
    accept("created-plus-60", "60 s after the clock", created(60)),
    refuse("created-minus-61", "61 s before the clock", "request.stale", "stale", created(-61), "/signature_input", "get", "/signature"),
    refuse("created-plus-61", "61 s after the clock", "request.stale", "stale", created(61), "/signature_input", "get", "/signature"),
    refuse("method", "another method", "request.method-bound", "bad-signature", { ...get, method: "DELETE" }, "/method"),
    refuse("method-case", "the method in small letters", "request.method-bound", "bad-signature", { ...get, method: "get" }, "/method"),
    refuse("authority", "another server", "request.authority-bound", "bad-signature", { ...get, authority: "example.com" }, "/authority"),
    refuse(
      "authority-port",
      "another port",
      "request.authority-bound",
      "bad-signature",
      { ...get, authority: "example.org:8448" },
      "/authority",
    ),
    refuse("path", "another path", "request.path-bound", "bad-signature", { ...get, path: "/v1/channels/" }, "/path"),
    refuse("query-added", "a query added", "request.query-bound", "bad-signature", { ...get, query: "?a=1" }, "/query"),
    refuse(
      "query-changed",
      "another query",
      "request.query-bound",
      "bad-signature",
      { ...signedAs(seed, query, undefined, {}), query: "?after=1&limit=10" },
      "/query",
      "query",
    ),
    refuse(
      "query-order",
      "the parameters of the query in another order",
      "request.query-bound",
      "bad-signature",
      { ...signedAs(seed, query, undefined, {}), query: "?limit=10&after=0" },
      "/query",
      "query",
    ),
    refuse("body-changed", "another body", "request.digest", "bad-digest", { ...post, body: bodyHex('{"v":2}') }, "/body", "post"),
    refuse("body-spaced", "the body with a space", "request.digest", "bad-digest", { ...post, body: bodyHex('{"v": 1}') }, "/body", "post"),
    refuse(
      "content-type",
      "another media type",
      "request.signature",
      "bad-signature",
      { ...post, content_type: "text/plain" },
      "/content_type",
      "post",
    ),
    refuse("digest-absent", "no Content-Digest", "request.digest-only", "malformed", noDigest, "/content_digest", "post"),
    refuse(
      "digest-512",
      "a sha-512 digest",
      "request.digest-only",
      "malformed",
      { ...post, content_digest: textOf(post["content_digest"]).replace("256", "512") },
      "/content_digest",
      "post",
    ),
    refuse(
      "digest-two",
      "two digests",
      "request.digest-only",
      "malformed",
      { ...post, content_digest: `${textOf(post["content_digest"])}, sha-512=:AAAA:` },
      "/content_digest",
      "post",
    ),
    refuse(
      "digest-url",
      "the digest in base64url",
      "request.digest-only",
      "malformed",
      { ...post, content_digest: `sha-256=:${b64(draw("no digest 3", 32)).replace(/^./, "_")}:` },
      "/content_digest",
      "post",
    ),
    refuse(
      "digest-bare",
      "the digest without colons",
      "request.digest-only",
      "malformed",
      { ...post, content_digest: textOf(post["content_digest"]).replaceAll(":", "") },
      "/content_digest",
      "post",
    ),
    refuse("no-signature", "no Signature", "request.signed", "malformed", noSignature, "/signature"),
    refuse("no-input", "no Signature-Input", "request.signed", "malformed", noInput, "/signature_input"),
    refuse(
      "signature-label",
      "Signature named otherwise",
      "request.signed",
      "malformed",
      { ...get, signature: textOf(get["signature"]).replace("vt=", "sig1=") },
      "/signature",
    ),
    refuse(
      "signature-bare",
      "Signature without its last colon",
      "request.signed",
      "malformed",
      { ...get, signature: textOf(get["signature"]).slice(0, -1) },
      "/signature",
    ),
    refuse(
      "signature-two",
      "two signatures",
      "request.signed",
      "malformed",
      { ...get, signature: `${textOf(get["signature"])}, b=:AAAA:` },
      "/signature",
    ),
    refuse(
      "signature-short",
      "a signature of 63 octets",
      "request.signed",
      "malformed",
      { ...get, signature: `vt=:${base64std.encode(draw("short", 63))}:` },
      "/signature",
    ),
    refuse(
      "signature-other",
      "another signature",
      "request.signature",
      "bad-signature",
      { ...get, signature: `vt=:${base64std.encode(draw("other", 64))}:` },
      "/signature",
    ),
    formed("tag", "another tag", "request.tag", { tag: "voicetunnel-2" }),
    formed("tag-case", "the tag in capitals", "request.tag", { tag: "VOICETUNNEL-1" }),
    formed("algorithm", "the parameter alg", "request.parameters", { extra: ';alg="ed25519"' }),
    formed("expires", "the parameter expires", "request.parameters", { extra: `;expires=${String(CREATED + 60)}` }),
    formed("order", "the parameters in another order", "request.parameters", { parameters: ["nonce", "created", "keyid", "tag"] }),
    ...REQUEST_PARAMETERS.map((name) =>
      formed(`no-${name}`, `no ${name}`, "request.parameters", { parameters: REQUEST_PARAMETERS.filter((other) => other !== name) }),
    ),
    formed("nonce-short", "a nonce of 15 octets", "request.parameters", { nonce: draw("request nonce", 15) }),
    formed("nonce-long", "a nonce of 17 octets", "request.parameters", { nonce: draw("request nonce", 17) }),
    formed("keyid-server", "the name of a server as keyid", "request.parameters", { keyid: SERVER }),
    formed("keyid-case", "a keyid that is no user id", "request.parameters", { keyid: "@Alice:example.org" }),
    formed("other-name", "the signature is named otherwise", "request.signed", { label: "sig1" }),
    ...WITHOUT_BODY.map((name, at) =>
      formed(`without-component-${String(at + 1)}`, `${name} is not covered`, "request.components", {
        components: WITHOUT_BODY.filter((other) => other !== name),
      }),
    ),
    formed("components-order", "the components in another order", "request.components", { components: [...WITHOUT_BODY].reverse() }),
    formed("components-more", "one component more", "request.components", { components: [...WITHOUT_BODY, '"@target-uri"'] }),
    formed("components-twice", "a component twice", "request.components", { components: [...WITHOUT_BODY, '"@method"'] }),
    formed("body-not-covered", "the body is not covered", "request.components", { components: WITHOUT_BODY }, "post"),
    formed("digest-not-covered", "the digest is not covered", "request.components", { components: WITH_BODY.slice(0, -1) }, "post"),
    text("space", "a space after the semicolon", input.replace(";created", "; created")),
    text("space-in-list", "two spaces in the list", input.replace('" "', '"  "'), "request.components"),
    text("created-zero", "a leading zero", input.replace("created=", "created=0")),
    text("created-text", "created as a text", input.replace(String(CREATED), `"${String(CREATED)}"`)),
    text("created-fraction", "created with a fraction", input.replace(String(CREATED), `${String(CREATED)}.5`)),
    text("created-minus", "created below zero", input.replace("created=", "created=-")),
    text("nonce-unpadded", "the nonce without padding", input.replace('=="', '"')),
    text("second-signature", "a second signature", `${input}, b=("@method")`, "request.signed"),
    text("empty", "nothing", "", "request.signed"),
  ];
}

export const httpMessages: Kind = {
  kind: "http-messages",
  algorithm: "HTTP Message Signatures (RFC 9421) with Ed25519, Content-Digest (RFC 9530)",
  notes: "`created` is in seconds, `now` in milliseconds. `query` has its `?`.",
  async groups() {
    const alice = await signingOf("alice");
    const sign = { private_key: drawHex("signing alice", 32), ...PARAMETERS };
    const signs: readonly (readonly [string, JsonObject])[] = [
      ["sign-get", { ...GET, ...sign }],
      ["sign-post", { ...POST, ...sign, body: bodyHex(BODY) }],
      ["sign-query", { ...GET, ...sign, query: "?after=0&wait=1000" }],
      ["sign-port", { ...GET, ...sign, authority: "example.org:8448" }],
      ["sign-empty-body", { ...POST, ...sign, body: "" }],
    ];
    const server = { private_key: drawHex("signing server", 32), keyid: SERVER, created: CREATED, request_signature: "vt=:AAAA:" };
    const answers = [200, 201, 404, 503].map((status): Case => ({
      id: `sign-answer-${String(status)}`,
      comment: `status ${String(status)}`,
      requirements: ["answer.signed"],
      in: { ...server, status, body: status === 404 ? "" : bodyHex(BODY) },
    }));
    return [
      {
        op: "http-request.sign",
        cases: signs.map(([id, input]): Case => ({
          id,
          comment: id.slice(5),
          requirements: ["request.signature", "request.parameters", "request.components"],
          in: input,
        })),
      },
      { op: "http-request.verify", shared: { public_key: hex(alice.publicKey), now: NOW }, cases: requestCases(alice.seed) },
      { op: "http-answer.sign", cases: answers },
      { op: "http-answer.verify", shared: { public_key: hex((await signingOf("server")).publicKey) }, cases: await answerCases() },
    ];
  },
};
