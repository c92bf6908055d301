import type { Homeserver } from "./homeserver.ts";
import type { AnswerInfo, SignedAnswer } from "../seams.ts";
import { signAnswer } from "../protocol/http-signature/index.ts";

/** An answer before it is signed. Header names in lower case. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Becomes JSON; absent: no body. */
  readonly body?: object;
}

/**
 * An answer with a JSON body.
 *
 * @example
 * ```ts
 * return ok(201, entry);
 * ```
 */
export function ok(status: number, body: object): Answer {
  return { status, body };
}

/** The headers that every answer has. server.cors, server.date */
export function commonHeaders(clock: () => number): Record<string, string> {
  return {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "Date, Retry-After, Content-Digest, Signature, Signature-Input",
    "cache-control": "no-store",
    date: new Date(clock()).toUTCString(),
  };
}

/**
 * The answer as it leaves.
 *
 * @param requestSignature the `Signature` field of a request whose signature was well-formed: such an answer is signed. answer.signed
 */
export async function finishAnswer(
  server: Homeserver,
  info: AnswerInfo,
  answer: Answer,
  requestSignature: string | undefined,
): Promise<SignedAnswer> {
  const { seams, suite, key, clock } = server;
  const { status, headers, body } = (await seams.answer?.(info, answer)) ?? answer;
  const bytes = new TextEncoder().encode(body === undefined ? "" : JSON.stringify(body));
  const parameters = { created: Math.floor(clock() / 1000), keyid: server.name };
  const signed = requestSignature === undefined ? {} : await signAnswer(suite, key, { status, requestSignature }, bytes, parameters);
  const type: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
  const finished: SignedAnswer = { status, headers: { ...commonHeaders(clock), ...type, ...headers, ...signed }, body: bytes };
  return (await seams.signedAnswer?.(info, finished)) ?? finished;
}
