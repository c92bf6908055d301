// Requests as somebody signs them.
import {
  contentDigest,
  REQUEST_PARAMETERS,
  signRequest,
  WITH_BODY,
  WITHOUT_BODY,
  type RequestSignature,
} from "../../../conformance/probe/wire/index.ts";
import type { JsonObject } from "../../../reference/protocol/json/index.ts";
import { utf8 } from "../../../reference/protocol/bytes.ts";
import { draw } from "../draw.ts";
import { ALICE, SERVER, drawText } from "../scene.ts";
import { CREATED, bodyHex } from "./http-answers.ts";

/** What of a request stands in its first line, and the name of the server. */
export interface RequestLine {
  readonly method: string;
  readonly authority: string;
  readonly path: string;
  readonly query: string;
}

export const BODY: string = '{"v":1}';

export const GET: RequestLine = { method: "GET", authority: SERVER, path: "/v1/channels", query: "" };
export const POST: RequestLine = { method: "POST", authority: SERVER, path: "/v1/tunnels", query: "" };
export const PARAMETERS: JsonObject = { created: CREATED, nonce: drawText("request nonce", 16), keyid: ALICE };

/** Requests of other forms that are accepted. */
export const LINES: readonly (readonly [id: string, comment: string, line: Partial<RequestLine>, body?: string])[] = [
  ["port", "a server with a port", { authority: "example.org:8448" }],
  ["ipv6", "a server that is an address", { authority: "[2001:db8::1]:8448" }],
  ["delete", "a method without a body", { method: "DELETE", path: `/v1/tunnels/${drawText("tunnelID")}` }],
  ["delete-body", "a method that seldom has a body, with one", { method: "DELETE", path: `/v1/tunnels/${drawText("tunnelID")}` }, BODY],
  ["path-id", "an id in the path, as it is", { path: `/v1/channels/${drawText("channel")}/events` }],
  ["path-user", "a user id in the path, as it is", { path: "/v1/users/@bob:b.example" }],
  ["query-escapes", "a query with escapes, as it is", { query: "?a=%20%2F+b&c=%c3%a4" }],
  ["query-of-mark", "a query that begins with another question mark", { query: "??a" }],
  ["body-of-one", "a body of one octet", { method: "POST" }, "1"],
  ["body-unicode", "a body beyond ASCII", { method: "POST" }, '{"t":"grüß dich 😀"}'],
  ["body-long", "a body of 2 000 octets", { method: "PUT" }, JSON.stringify("a".repeat(1998))],
];

/** A request signed as its author wishes: any components, parameters and label. */
export function signedAs(seed: Uint8Array, target: RequestLine, body: string | undefined, change: Partial<RequestSignature>): JsonObject {
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
