import type { ServerResponse } from "node:http";

/**
 * Ways of answering wrongly, whatever is asked for:
 * - `redirect`: status 302 to a path of this peer that answers rightly (under `/elsewhere`), so that whoever follows gets what it wants
 * - `slow`: the whole right answer, but after `delayMs` (8000 by default)
 * - `trickle`: the head at once, then an octet now and then, for ever: nothing is idle, and nothing ends
 * - `hang`: no answer at all
 * - `drop`: the connection is broken without an answer
 * - `truncated`: breaks off in the middle of the right answer
 * - `error`: status 500
 * - `not-json`: status 200 with a text that is no JSON
 * - `empty`: status 200 with nothing
 */
export type ServingFault = "redirect" | "slow" | "trickle" | "hang" | "drop" | "truncated" | "error" | "not-json" | "empty";

/** How something is served. */
export interface Serving {
  readonly fault?: ServingFault;
  /** Milliseconds before the answer; of `slow` too. */
  readonly delayMs?: number;
  /** The answer is padded with an unknown member to exactly that many octets; only objects can be. */
  readonly size?: number;
}

/** An answer of a peer, ready to be sent. */
export interface Served {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What comes first in the path of an answer that a redirect leads to. */
export const ELSEWHERE = "/elsewhere";

const SLOW_MS = 8_000;
const TRICKLE_MS = 300;

function whole(response: ServerResponse, served: Served): void {
  response.writeHead(served.status, { "content-length": served.body.length, ...served.headers }).end(served.body);
}

function trickle(response: ServerResponse, served: Served): void {
  response.writeHead(served.status, served.headers);
  let at = 0;
  const timer = setInterval(() => response.write(served.body.subarray(at, ++at)), TRICKLE_MS);
  response.on("close", () => clearInterval(timer));
}

function truncate(response: ServerResponse, served: Served): void {
  response.writeHead(served.status, { "content-length": served.body.length, ...served.headers });
  response.write(served.body.subarray(0, served.body.length >> 1), () => response.destroy());
}

/** Answers, rightly or as the fault says. `target` is what was asked for. */
export function serve(response: ServerResponse, target: string, served: Served, { fault, delayMs }: Serving = {}): void {
  const text = (status: number, type: string, body: string): void =>
    whole(response, { status, headers: { "content-type": type }, body: new TextEncoder().encode(body) });
  const ways: Readonly<Record<ServingFault, () => void>> = {
    redirect: () => whole(response, { status: 302, headers: { location: `${ELSEWHERE}${target}` }, body: new Uint8Array(0) }),
    slow: () => whole(response, served),
    trickle: () => trickle(response, served),
    hang: () => undefined,
    drop: () => void response.destroy(),
    truncated: () => truncate(response, served),
    error: () => text(500, "text/plain", "broken on purpose"),
    "not-json": () => text(200, "application/json", "broken on purpose"),
    empty: () => text(200, "application/json", ""),
  };
  const act = fault === undefined ? () => whole(response, served) : ways[fault];
  const wait = delayMs ?? (fault === "slow" ? SLOW_MS : 0);
  if (wait === 0) return act();
  const timer = setTimeout(act, wait);
  response.on("close", () => clearTimeout(timer));
}
