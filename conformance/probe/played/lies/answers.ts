import type { PeerAnswer } from "../../peer/answer.ts";
import type { PeerRequest } from "../../peer/requests.ts";
import { contentDigest } from "../../wire/http-signature.ts";
import { isJsonObject, type JsonObject } from "../../wire/json.ts";
import { concat, utf8 } from "../../wire/bytes.ts";
import type { LieName } from "./names.ts";
import type { Hooks, Lie } from "./tell.ts";

/** Which requests are answered wrongly; all of them by default. Of requests without a signature nobody knows whose they are: a lie that is told to some does not touch them. */
export type Asked = (request: PeerRequest) => boolean;

const EVERY: Asked = () => true;

/** Requests with that method and path, `*` for the rest of a path. */
export function requestTo(method: string, path: string): Asked {
  const fits = path.endsWith("*")
    ? (asked: string): boolean => asked.startsWith(path.slice(0, -1))
    : (asked: string): boolean => asked === path;
  return (request) => request.method === method && fits(request.path);
}

function answering(name: LieName, which: Asked, change: (honest: PeerAnswer, request: PeerRequest) => PeerAnswer | undefined): Lie {
  const answer: NonNullable<Hooks["answer"]> = (request, honest) => (which(request) ? change(honest, request) : undefined);
  return { name, hooks: { answer } };
}

/** The answer has no signature. */
export function answersUnsigned(which: Asked = EVERY): Lie {
  return answering("answer-unsigned", which, (honest) => ({ ...honest, unsigned: true }));
}

/** The answer is signed by another key. */
export function answersByOtherKey(seed: Uint8Array, which: Asked = EVERY): Lie {
  return answering("answer-other-key", which, (honest) => ({ ...honest, seed }));
}

/** The answer is signed in the name of another server. */
export function answersInNameOf(keyid: string, which: Asked = EVERY): Lie {
  return answering("answer-other-name", which, (honest) => ({ ...honest, keyid }));
}

/** The answer is signed for another request than the one that it answers: with that `Signature` field. */
export function answersForOther(requestSignature: string, which: Asked = EVERY): Lie {
  return answering("answer-other-request", which, (honest) => ({ ...honest, requestSignature }));
}

/** The body is another one than was signed; `digested`: and `Content-Digest` is that of the new body. */
export function answersAltered(change: (body: Uint8Array) => Uint8Array, which: Asked = EVERY, digested = true): Lie {
  return answering(digested ? "answer-altered" : "answer-altered-digest", which, (honest) => ({
    ...honest,
    after: (made) => {
      honest.after?.(made);
      made.body = change(made.body);
      if (digested && made.headers["content-digest"] !== undefined) made.headers["content-digest"] = contentDigest(made.body);
    },
  }));
}

/** The status is another one than was signed. */
export function answersWithStatus(status: number, which: Asked = EVERY): Lie {
  return answering("answer-other-status", which, (honest) => ({ ...honest, after: (made) => void (made.status = status) }));
}

/** A redirection to a path where there is a right answer (request.no-redirect). */
export function answersRedirected(which: Asked = EVERY): Lie {
  return answering("answer-redirected", which, (honest) => ({ ...honest, fault: "redirect" }));
}

/** What an object says otherwise, rightly signed: for answers whose content a client has to verify by itself. */
export function answersSaying(change: (body: JsonObject) => JsonObject, which: Asked = EVERY): Lie {
  return answering("answer-other-content", which, (honest) =>
    isJsonObject(honest.body) ? { ...honest, body: change(honest.body) } : undefined,
  );
}

/** The members of what is answered stand twice in it: no JSON of this protocol, rightly signed (encoding.client-strict). */
export function answersWithDuplicate(member: string, which: Asked = EVERY): Lie {
  return answering("answer-duplicate-member", which, (honest) => {
    if (!isJsonObject(honest.body) || honest.body[member] === undefined) return undefined;
    const again = utf8(`{${JSON.stringify(member)}:${JSON.stringify(honest.body[member])},`);
    return { ...honest, body: concat(again, utf8(JSON.stringify(honest.body)).subarray(1)) };
  });
}

/** What is answered has a member more than its schema, rightly signed: a client takes it as if the member were absent (encoding.client-unknown). */
export function answersWithMore(which: Asked = EVERY): Lie {
  return answering("answer-unknown-member", which, (honest) =>
    isJsonObject(honest.body) ? { ...honest, body: { ...honest.body, x_unknown: { x: [1] } } } : undefined,
  );
}
