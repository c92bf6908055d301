import type { TypeName } from "../../schemas/v1/types.ts";
import type { Json, JsonObject } from "./wire/json.ts";
import { isJsonObject } from "./wire/json.ts";
import { answerRefusal } from "./wire/http-signature.ts";
import { received } from "./schemas.ts";

/** A refusal as the server sent it. */
export interface AnswerProblem {
  readonly code: string;
  /** The whole problem document. */
  readonly document: JsonObject;
}

/** An HTTP answer; fits the runner's `Reply`. */
export interface Answer {
  readonly status: number;
  /** Lower-case names; several fields of one name are joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** As they came: name, value, name, value. */
  readonly rawHeaders: readonly string[];
  readonly body: Uint8Array;
  /** Present when the answer is a problem document with a code. */
  readonly problem?: AnswerProblem | undefined;
  /** Whether it is signed as answer.signed says; `signatureRefusal` tells why not. */
  readonly signatureOk: boolean;
  readonly signatureRefusal: string | undefined;
  /** Milliseconds from the sending of the request to the end of the answer. */
  readonly tookMs: number;
  /** The body as strict JSON; throws Failure when it is none, or is not of that type. */
  json(type?: TypeName): Json;
  /** The same where an object is expected. */
  object(type?: TypeName): JsonObject;
}

/** Who is expected to sign. */
export interface AnswerSigner {
  readonly name: string;
  readonly key: Uint8Array;
}

/** What came back, before it is judged. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly rawHeaders: readonly string[];
  readonly body: Uint8Array;
  readonly tookMs: number;
}

/** A problem document is one by its media type; its form is checked, because every message of the other side is. */
function problemOf(what: string, raw: RawAnswer): AnswerProblem | undefined {
  const type = raw.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/problem+json") return undefined;
  const document = received(what, raw.body, "Problem");
  const code = isJsonObject(document) ? document["code"] : undefined;
  return isJsonObject(document) && typeof code === "string" ? { code, document } : undefined;
}

/**
 * Judges an answer: problem document, signature. A 2xx answer is checked against `type` at once.
 *
 * @param what - names the request: `POST /v1/users`
 * @param signed - the request's `Signature` field and who must sign; without it the signature is not looked at
 */
export function judgeAnswer(what: string, raw: RawAnswer, type?: TypeName, signed?: { field: string; by: AnswerSigner }): Answer {
  const name = `the answer to ${what}`;
  const problem = problemOf(name, raw);
  // Most checks do not look at the signature: it is verified when somebody does.
  let verified: { readonly refusal: string | undefined } | undefined;
  const refusal = (): string | undefined => {
    verified ??= { refusal: signed === undefined ? "the request was not signed" : refusalOf(raw, signed.field, signed.by) };
    return verified.refusal;
  };
  const json = (wanted?: TypeName): Json => received(name, raw.body, wanted);
  const object = (wanted?: TypeName): JsonObject => {
    const value = json(wanted);
    return isJsonObject(value) ? value : {};
  };
  if (type !== undefined && raw.status >= 200 && raw.status < 300) json(type);
  return {
    ...raw,
    problem,
    json,
    object,
    get signatureRefusal() {
      return refusal();
    },
    get signatureOk() {
      return refusal() === undefined;
    },
  };
}

function refusalOf(raw: RawAnswer, field: string, by: AnswerSigner): string | undefined {
  const answer = {
    status: raw.status,
    body: raw.body,
    contentDigest: raw.headers["content-digest"],
    signatureInput: raw.headers["signature-input"],
    signature: raw.headers["signature"],
    requestSignature: field,
  };
  return answerRefusal(answer, by.name, by.key);
}
