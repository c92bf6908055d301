// Signed requests: all that is checked of their fields.
import { createHash } from "node:crypto";
import { REQUEST_PARAMETERS, WITH_BODY, WITHOUT_BODY, type RequestSignature } from "../../../conformance/probe/wire/index.ts";
import type { JsonObject, JsonValue } from "../../../reference/protocol/json/index.ts";
import type { SigningKeyPair } from "../../../reference/protocol/index.ts";
import { base64std } from "../../../reference/protocol/index.ts";
import type { RequirementId } from "../../../schemas/v1/constants.ts";
import { draw } from "../draw.ts";
import { requestComponents, signatureOver } from "../http-base.ts";
import { SERVER, flipped, textOf } from "../scene.ts";
import type { Case } from "../vector.ts";
import { CREATED, bodyHex } from "./http-answers.ts";
import type { HttpRefusal as Refusal } from "./http-answers.ts";
import { BODY, GET, LINES, POST, signedAs } from "./http-signed.ts";

function octetsOf(signature: JsonValue | undefined): Uint8Array {
  return Buffer.from(textOf(signature).slice(4, -1), "base64");
}

/** Cases of `http-request.verify`. Long, because it is a table: a case an entry. */
export async function requestCases(key: SigningKeyPair): Promise<readonly Case[]> {
  const { seed } = key;
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
  /** Signature-Input is another text, and the signature is over that text. */
  const text = async (
    id: string,
    comment: string,
    signature_input: string,
    requirement: RequirementId = "request.parameters",
  ): Promise<Case> => {
    const signature = await signatureOver(requestComponents(get), signature_input, key);
    return refuse(id, comment, requirement, "malformed", { ...get, signature_input, signature }, "/signature_input", "get", "/signature");
  };
  /** Signature-Input is spelled otherwise, and a reader that spells it anew finds the signature right. */
  const spelled = (id: string, comment: string, signature_input: string, requirement: RequirementId = "request.parameters"): Case =>
    refuse(id, comment, requirement, "malformed", { ...get, signature_input }, "/signature_input");
  /** Content-Digest is another text, and signed. */
  const digest = async (id: string, comment: string, content_digest: string): Promise<Case> => {
    const signature = await signatureOver(requestComponents({ ...post, content_digest }), textOf(post["signature_input"]), key);
    return refuse(
      id,
      comment,
      "request.digest-only",
      "malformed",
      { ...post, content_digest, signature },
      "/content_digest",
      "post",
      "/signature",
    );
  };
  const created = (offset: number): JsonObject => signedAs(seed, GET, undefined, { created: CREATED + offset });
  const { signature: _s, ...noSignature } = get;
  const { signature_input: _i, ...noInput } = get;
  const { content_digest: _d, ...noDigest } = post;
  const { content_type: _t, ...noType } = post;
  const sha256Field = textOf(post["content_digest"]);
  const sha512Field = `sha-512=:${createHash("sha512").update(BODY).digest("base64")}:`;
  return [
    accept("get", "no body", get),
    accept("post", "a body", post),
    accept("query", "a query", signedAs(seed, query, undefined, {})),
    accept("empty-query", "a query that is empty", { ...get, query: "?" }),
    ...LINES.map(([id, comment, line, body]) => accept(id, comment, signedAs(seed, { ...GET, ...line }, body, {}))),
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
    accept("content-type-other", "another media type, signed", {
      ...post,
      content_type: "text/plain",
      signature: await signatureOver(requestComponents({ ...post, content_type: "text/plain" }), textOf(post["signature_input"]), key),
    }),
    refuse("content-type-absent", "no media type beside a body", "request.signature", "bad-signature", noType, "/content_type", "post"),
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
    await digest("digest-512", "a sha-512 digest", sha512Field),
    await digest("digest-two", "two digests", `${sha256Field}, ${sha512Field}`),
    await digest("digest-url", "the digest in base64url", sha256Field.replaceAll("+", "-").replaceAll("/", "_")),
    await digest("digest-bare", "the digest without colons", sha256Field.replaceAll(":", "")),
    await digest("digest-unpadded", "the digest without padding", sha256Field.replace("=:", ":")),
    await digest("digest-name", "the name of the digest in capitals", sha256Field.replace("sha-256", "SHA-256")),
    await digest("digest-space", "a space before the digest", ` ${sha256Field}`),
    await digest("digest-parameter", "a parameter behind the digest", `${sha256Field};a=1`),
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
      { ...get, signature: `vt=:${base64std.encode(octetsOf(get["signature"]).subarray(0, 63))}:` },
      "/signature",
    ),
    refuse(
      "signature-long",
      "a signature of 65 octets",
      "request.signed",
      "malformed",
      { ...get, signature: `vt=:${Buffer.concat([octetsOf(get["signature"]), Uint8Array.of(0)]).toString("base64")}:` },
      "/signature",
    ),
    ...[0, 100, 255, 256, 400, 511].map((bit) =>
      refuse(
        `signature-bit-${String(bit)}`,
        `bit ${String(bit)} of the signature turned over`,
        "request.signature",
        "bad-signature",
        { ...get, signature: `vt=:${base64std.encode(flipped(octetsOf(get["signature"]), bit))}:` },
        "/signature",
      ),
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
    spelled("space", "a space after the semicolon", input.replace(";created", "; created")),
    spelled("space-in-list", "two spaces in the list", input.replace('" "', '"  "'), "request.components"),
    spelled("created-zero", "a leading zero", input.replace("created=", "created=0")),
    await text("space-signed", "a space after the semicolon, and the signature over that", input.replace(";created", "; created")),
    await text("created-zero-signed", "a leading zero, and the signature over that", input.replace("created=", "created=0")),
    await text("created-text", "created as a text", input.replace(String(CREATED), `"${String(CREATED)}"`)),
    await text("created-fraction", "created with a fraction", input.replace(String(CREATED), `${String(CREATED)}.5`)),
    await text("created-minus", "created below zero", input.replace("created=", "created=-")),
    await text("created-twice", "created twice", input.replace(";nonce", `;created=${String(CREATED)};nonce`)),
    await text("nonce-unpadded", "the nonce without padding", input.replace('=="', '"')),
    await text("nonce-bytes", "the nonce as a byte sequence", input.replace(/nonce="([^"]*)"/, "nonce=:$1:")),
    await text("keyid-token", "the keyid as a token", input.replace(/keyid="@([^"]*)"/, "keyid=$1")),
    spelled("second-signature", "a second signature", `${input}, b=("@method")`, "request.signed"),
    refuse("empty", "nothing", "request.signed", "malformed", { ...get, signature_input: "" }, "/signature_input"),
  ];
}
