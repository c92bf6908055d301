import type { Answer } from "../../../reference/homeserver/answer.ts";
import type { AnswerInfo, Seams, SignedAnswer } from "../../../reference/seams.ts";

/** The body of an answer as plain members. */
export type Members = Readonly<Record<string, unknown>>;

function membersOf(body: object | undefined): Members {
  return { ...body };
}

/** A server that changes the bodies of the answers for which the condition holds, before they are signed. */
export function otherBody(applies: (info: AnswerInfo, answer: Answer) => boolean, change: (body: Members) => object): Seams {
  return {
    answer: (info, answer) => (applies(info, answer) ? { ...answer, body: change(membersOf(answer.body)) } : answer),
  };
}

/** A server that refuses with another status and code where the condition holds. */
export function otherProblem(applies: (info: AnswerInfo, code: unknown) => boolean, status: number, code: string): Seams {
  return {
    answer: (info, answer) => {
      const body = membersOf(answer.body);
      if (answer.status < 400 || !applies(info, body["code"])) return answer;
      return { ...answer, status, body: { ...body, status, code, type: `urn:voicetunnel:error:${code}` } };
    },
  };
}

/** A server that changes the headers of the answers for which the condition holds, after they are signed. `undefined` drops one. */
export function otherHeaders(
  applies: (info: AnswerInfo, answer: SignedAnswer) => boolean,
  change: (headers: Readonly<Record<string, string>>) => Readonly<Record<string, string | undefined>>,
): Seams {
  return {
    signedAnswer: (info, answer) => {
      if (!applies(info, answer)) return answer;
      const changed = Object.entries({ ...answer.headers, ...change(answer.headers) });
      const headers = Object.fromEntries(changed.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
      return { ...answer, headers };
    },
  };
}
