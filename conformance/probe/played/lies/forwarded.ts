import { fromBase64url, toBase64url } from "../../wire/base64.ts";
import { contentDigest, signAnswer } from "../../wire/http-signature.ts";
import { isJsonObject, textAt, type Json, type JsonObject } from "../../wire/json.ts";
import { readJson } from "../../wire/json-read.ts";
import { canonical } from "../../wire/json-write.ts";
import type { LieName } from "./names.ts";
import type { Hooks, Lie } from "./tell.ts";

/** Which forwarded requests are tampered with, by their ForwardRequest; all of them by default. */
export type Forwarded = (request: JsonObject) => boolean;

/** What a proxy makes of an answer that it passes on. */
export interface Tampering {
  readonly status?: (status: number) => number;
  /** Another body: `Content-Digest` is made to fit it, and the signature stays as it was unless `sign` says otherwise. */
  readonly body?: (body: JsonObject) => Json;
  /** Signs anew; undefined leaves the signature out. */
  readonly sign?:
    ((answer: { readonly status: number; readonly body: Uint8Array; readonly requestSignature: string }) => SignedFields) | undefined;
}

interface SignedFields {
  readonly signatureInput: string;
  readonly signature: string;
}

const EVERY: Forwarded = () => true;

function bodyOf(answer: JsonObject): JsonObject {
  const value = readJson(fromBase64url(textAt(answer, "body")) ?? new Uint8Array(0));
  return isJsonObject(value) ? value : {};
}

/** The ForwardAnswer with what a proxy has done to it. */
function tamperedAnswer(request: JsonObject, answer: JsonObject, tampering: Tampering): JsonObject {
  const status = tampering.status?.(Number(answer["status"])) ?? Number(answer["status"]);
  const body =
    tampering.body === undefined ? (fromBase64url(textAt(answer, "body")) ?? new Uint8Array(0)) : canonical(tampering.body(bodyOf(answer)));
  const headers: JsonObject = isJsonObject(answer["headers"]) ? { ...answer["headers"] } : {};
  if (headers["content-digest"] !== undefined) headers["content-digest"] = contentDigest(body);
  if ("sign" in tampering && headers["signature"] !== undefined) {
    delete headers["signature"];
    delete headers["signature-input"];
    const fields = tampering.sign?.({ status, body, requestSignature: textAt(request, "headers", "signature") });
    if (fields !== undefined) Object.assign(headers, { signature: fields.signature, "signature-input": fields.signatureInput });
  }
  return { ...answer, status, headers, body: toBase64url(body) };
}

/** A proxy that changes what another server answers: the outer answer is right, the inner one is not what that server has signed. */
export function tampered(which: Forwarded, tampering: Tampering): Lie {
  const answer: NonNullable<Hooks["answer"]> = (request, honest) => {
    if (request.method !== "POST" || request.path !== "/v1/forward" || !isJsonObject(honest.body)) return undefined;
    const asked = readJson(request.body);
    if (!isJsonObject(asked) || honest.body["status"] === undefined || honest.body["headers"] === undefined || !which(asked))
      return undefined;
    return { ...honest, body: tamperedAnswer(asked, honest.body, tampering) };
  };
  return { name: "forwarded-altered", hooks: { answer } };
}

function named(name: LieName, lie: Lie): Lie {
  return { ...lie, name };
}

/** The body is another one than the other server has signed (forward.verify). */
export function forwardedAltered(change: (body: JsonObject) => Json, which: Forwarded = EVERY): Lie {
  return tampered(which, { body: change });
}

/** The signature of the other server is left out. */
export function forwardedUnsigned(which: Forwarded = EVERY): Lie {
  return named("forwarded-unsigned", tampered(which, { sign: undefined }));
}

/** Signed by another key in the other server's name: by the proxy's own, for instance. */
export function forwardedByOtherKey(server: string, seed: Uint8Array, which: Forwarded = EVERY): Lie {
  return named("forwarded-other-key", tampered(which, { sign: (answer) => signAnswer({ ...answer, ...at(server) }, seed) }));
}

/** Signed by the other server for another request: with its key, as if it had answered something else. */
export function forwardedForOther(server: string, seed: Uint8Array, requestSignature: string, which: Forwarded = EVERY): Lie {
  const sign: Tampering["sign"] = (answer) => signAnswer({ ...answer, requestSignature, ...at(server) }, seed);
  return named("forwarded-other-request", tampered(which, { sign }));
}

/** The status is another one than the other server has signed. */
export function forwardedWithStatus(status: number, which: Forwarded = EVERY): Lie {
  return named("forwarded-other-status", tampered(which, { status: () => status }));
}

function at(server: string): { readonly created: number; readonly keyid: string } {
  return { created: Math.floor(Date.now() / 1000), keyid: server };
}
