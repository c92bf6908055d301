import type { Fetch } from "../../../reference/client/ports.ts";
import type { ClientFault } from "./client-fault.ts";
import { ProtocolError } from "../../../reference/protocol/error.ts";
import { omitting, ported, saying, seamed } from "./client-fault.ts";
import { changingAnswers, changingNotices } from "./lines.ts";
import { fetching, pathOf } from "./ways.ts";

/** A stream that is not wanted any more is read on: only the client does not hear it. */
function keepingStreams(honest: Fetch): Fetch {
  return async (url, init) => {
    if (pathOf(url) !== "/v1/stream") return honest(url, init);
    const { signal, ...kept } = init;
    const answer = await honest(url, kept);
    if (answer.body === null || answer.status !== 200) return answer;
    const [heard, kept_] = answer.body.tee();
    void drain(kept_);
    const pipe = new TransformStream<Uint8Array, Uint8Array>({
      start: (control) => signal?.addEventListener("abort", () => control.error(signal.reason), { once: true }),
    });
    heard.pipeTo(pipe.writable).catch(() => undefined);
    return new Response(pipe.readable, answer);
  };
}

async function drain(stream: ReadableStream<Uint8Array>): Promise<void> {
  const reader = stream.getReader();
  try {
    while (!(await reader.read()).done);
  } catch {
    // It has ended.
  }
}

export const faults: readonly ClientFault[] = [
  saying(
    "error.client-told",
    "has-one-code-for-all",
    "It tells its user that each refusal is an internal error.",
    () => changingAnswers((answer) => (answer.reject === undefined ? answer : { ...answer, reject: { code: "internal" } })),
    { collateral: ["error.client-wait/*"] },
  ),
  saying(
    "error.client-told",
    "says-done-to-what-was-refused",
    "It says that what was refused is done.",
    () => changingAnswers(({ reject, ...answer }) => (reject === undefined ? answer : { ...answer, ok: {} })),
    // Where nothing is given back, that is a right answer; where something is, it is none at all.
    { expected: ["error.client-told/member"], collateral: ["error.*", "limit.*"] },
  ),
  saying("error.client-ignored", "keeps-problems-to-itself", "It tells its user of nothing that it refuses.", () =>
    changingNotices((notice) => (notice.notice === "problem" ? [] : [notice])),
  ),
  omitting("error.client-wait", "comes-back-too-soon", "It opens streams again before the time of Retry-After is over.", {
    expected: ["error.client-wait/stream"],
  }),
  seamed(
    "error.client-wait",
    "asks-again-at-once",
    "It sends an event again at once that was refused.",
    () => ({
      async call({ method, path }, ask) {
        try {
          return await ask();
        } catch (error) {
          if (!(error instanceof ProtocolError) || method !== "POST" || !path.endsWith("/events")) throw error;
          return ask();
        }
      },
    }),
    { expected: ["error.client-wait/event"], collateral: ["error.client-told/*"] },
  ),
  omitting("limit.client-bytes", "sends-what-is-too-large", "It sends requests and events of any size."),
  ported("limit.client-streams", "keeps-old-streams", "It keeps each stream open when it opens another.", () => fetching(keepingStreams)),
];
