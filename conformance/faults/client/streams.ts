import type { Fetch } from "../../../reference/client/ports.ts";
import type { ClientFault } from "./client-fault.ts";
import { omitting, ported, seamed } from "./client-fault.ts";
import { fetching, pathOf } from "./ways.ts";

/** The same octets; what ends them is told. */
function watched(stream: ReadableStream<Uint8Array>, ended: () => void): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream({
    async pull(control) {
      try {
        const { done, value } = await reader.read();
        if (!done) return control.enqueue(value);
        ended();
        control.close();
      } catch (error) {
        ended();
        control.error(error);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/** After the first stream with a channel there is none any more once it has broken. */
function withoutAnother(honest: Fetch): Fetch {
  let broke = false;
  return async (url, init) => {
    if (pathOf(url) !== "/v1/stream") return honest(url, init);
    if (broke) return new Promise(() => undefined);
    const answer = await honest(url, init);
    if (answer.body === null || answer.status !== 200) return answer;
    return new Response(
      watched(answer.body, () => (broke ||= init.signal?.aborted !== true)),
      answer,
    );
  };
}

export const faults: readonly ClientFault[] = [
  ported("stream.client-again", "opens-no-stream-again", "It opens no other stream once one has ended.", () => fetching(withoutAnother), {
    collateral: ["stream.client-list/*"],
  }),
  seamed(
    "stream.client-again",
    "begins-streams-anew",
    "It opens each stream from the beginning of all channels.",
    () => ({
      body: (path, body) => {
        if (path !== "/v1/stream") return body;
        const { channels } = body as { readonly channels: Readonly<Record<string, number>> };
        return { ...body, channels: Object.fromEntries(Object.keys(channels).map((id) => [id, 0])) };
      },
    }),
    { expected: ["stream.client-again/resumes"] },
  ),
  omitting("stream.client-list", "knows-only-what-it-is-told", "It finds no channel of which no stream tells it."),
  omitting("stream.client-silent", "waits-for-dead-streams", "It waits for ever on a stream on which nothing comes."),
];
