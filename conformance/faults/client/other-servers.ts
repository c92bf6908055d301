import type { ClientFault } from "./client-fault.ts";
import { omitting, ported } from "./client-fault.ts";
import type { Fetch } from "../../../reference/client/ports.ts";
import { serverUrl } from "../../../reference/client/http/server-document.ts";
import { fetching, pathOf } from "./ways.ts";

/** What a client asks its own server to send on. */
interface Forwarded {
  readonly server: string;
  readonly method: string;
  readonly path: string;
  readonly query?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends what the own server does not send on to the other server itself; the answer goes unread. */
const goingRound = fetching((honest: Fetch) => async (url, init) => {
  if (pathOf(url) !== "/v1/forward") return honest(url, init);
  const { server, method, path, query, headers, body } = JSON.parse(new TextDecoder().decode(init.body as Uint8Array)) as Forwarded;
  const there = (): void => {
    const target = `${serverUrl(server)}${path}${query === undefined ? "" : `?${query}`}`;
    const octets = body === undefined ? {} : { body: Buffer.from(body, "base64url") };
    honest(target, { method, headers, ...octets, redirect: "manual" }).catch(() => undefined);
  };
  try {
    const answer = await honest(url, init);
    if (answer.status !== 200) there();
    return answer;
  } catch (error) {
    there();
    throw error;
  }
});

export const faults: readonly ClientFault[] = [
  omitting("forward.verify", "takes-forwarded-answers-unsigned", "It does not verify the signature of an answer that was passed on."),
  omitting("forward.pin", "pins-what-is-passed-on", "It pins the first key that its own server passes on."),
  omitting(
    "forward.client-all",
    "asks-for-the-document-itself",
    "It asks another server for its document directly, and for the rest through its own.",
  ),
  ported("forward.client-all", "goes-round-its-server", "It asks another server directly what its own did not send on.", () => goingRound, {
    also: ["proof.client-choice"],
    expected: ["forward.client-all/way-closed", "forward.client-all/no-first-contact", "proof.client-choice/server-gone"],
  }),
];
