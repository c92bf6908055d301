import type { AnswerSigner, RawAnswer } from "../answer.ts";
import { judgeAnswer, type Answer } from "../answer.ts";
import { fieldOf, type RawRequest } from "../http.ts";
import { fromBase64url, toBase64url } from "../wire/base64.ts";
import { isJsonObject, textAt, type JsonObject } from "../wire/json.ts";
import type { RequestOptions } from "./request.ts";
import type { User } from "./user.ts";

/** A request that goes through the user's own server: the inner one is signed for the other server. */
export interface ForwardOptions {
  /** The inner request: its body, query, and what is made wrong of it. */
  readonly inner?: Omit<RequestOptions, "type" | "ms">;
  /** Leaves the inner signature out, as for documents and directory entries. */
  readonly unsigned?: boolean;
  /** Changes the ForwardRequest before the outer request is signed; it may break the schema. */
  readonly alter?: (request: JsonObject) => void;
  /** The outer request. */
  readonly outer?: Omit<RequestOptions, "body" | "bodyType">;
}

/** A ForwardRequest, and the request that the other server is to get. */
export interface Forwarded {
  readonly body: JsonObject;
  readonly inner: RawRequest;
}

/** The answer of the own server, and in it the one of the other server. */
export interface ForwardReply extends Answer {
  readonly forwarded: Forwarded;
  /** The answer of the other server, where there is one; its signature is judged with the signer that was given. */
  inner(signer?: AnswerSigner, type?: RequestOptions["type"]): Answer;
}

const FIELDS = ["content-type", "content-digest", "signature-input", "signature"] as const;

/** A ForwardRequest, right by default: the inner request is signed by the user for `server`. Nothing is sent. */
export function forwardRequest(user: User, server: string, method: string, path: string, options: ForwardOptions = {}): Forwarded {
  const { inner: given = {}, unsigned = false, alter } = options;
  const before: NonNullable<RequestOptions["before"]> = (signature) => {
    signature.authority = server;
    given.before?.(signature);
  };
  const inner = user.signed(method, path, { ...given, before });
  if (unsigned) inner.headers = inner.headers.filter(([name]) => !name.startsWith("signature"));
  const headers: JsonObject = {};
  for (const name of FIELDS) {
    const value = fieldOf(inner, name);
    if (value !== undefined) headers[name] = value;
  }
  const [, query] = inner.target.split("?");
  const body: JsonObject = {
    v: 1,
    server,
    method: inner.method,
    path: inner.target.split("?")[0] ?? "",
    ...(query === undefined ? {} : { query }),
    headers,
    ...(inner.body === undefined ? {} : { body: toBase64url(inner.body) }),
  };
  alter?.(body);
  return { body, inner };
}

/** Sends a ForwardRequest to the user's own server. */
export async function sendForward(user: User, forwarded: Forwarded, options: ForwardOptions = {}): Promise<ForwardReply> {
  const raw = options.alter !== undefined;
  const answer = await user.post("/v1/forward", forwarded.body, {
    bodyType: "ForwardRequest",
    type: "ForwardAnswer",
    raw,
    ...options.outer,
  });
  const reply: Pick<ForwardReply, "forwarded" | "inner"> = {
    forwarded,
    inner: (signer, type) => innerAnswer(answer, forwarded.inner, signer, type),
  };
  // Answers have getters, which a spread would freeze.
  return Object.assign(Object.create(answer, Object.getOwnPropertyDescriptors(answer)) as Answer, reply);
}

function innerAnswer(answer: Answer, inner: RawRequest, signer?: AnswerSigner, type?: RequestOptions["type"]): Answer {
  const object = answer.object("ForwardAnswer");
  const fields = isJsonObject(object["headers"]) ? object["headers"] : {};
  const headers = Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  const raw: RawAnswer = {
    status: Number(object["status"]),
    headers,
    rawHeaders: Object.entries(headers).flat(),
    body: fromBase64url(textAt(object, "body")) ?? new Uint8Array(0),
    tookMs: answer.tookMs,
  };
  const field = fieldOf(inner, "signature");
  const signed = signer === undefined || field === undefined ? undefined : { field, by: signer };
  return judgeAnswer(`the forwarded ${inner.method} ${inner.target}`, raw, type, signed);
}
