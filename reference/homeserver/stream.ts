// ChatChannel, "The live stream": the follower's items as server-sent events.
import type { ServerResponse } from "node:http";
import type { Id, SeqOrZero, StreamItem, StreamRequest } from "../../schemas/v1/types.ts";
import { isOmitted } from "../seams.ts";
import { commonHeaders } from "./answer.ts";
import type { ChannelWatch } from "./channel-watch.ts";
import { watchChannels } from "./channel-watch.ts";
import type { Ask, Endpoint, StreamAnswer } from "./endpoint.ts";
import type { Refusal } from "./refusal.ts";
import { isRefusal, refuse } from "./refusal.ts";
import type { StreamFollower } from "./stream-follower.ts";
import { createFollower } from "./stream-follower.ts";

const ID = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$/;

/** A reader that takes nothing for this many octets is cut off: it resumes, and memory stays bounded. */
const BUFFERED_BYTES = 8 * 1024 * 1024;

async function open(ask: Ask): Promise<StreamAnswer | Refusal> {
  const { server, memberKey } = ask;
  // Who is a foreign user is said by each log for itself.
  const user = memberKey === undefined ? ask.user : `${ask.user} ${memberKey}`;
  const entries = Object.entries((ask.body as StreamRequest).channels) as [Id, SeqOrZero][];
  if (!entries.every(([id]) => ID.test(id))) return refuse("malformed", "a channel that is no id");
  // limit.streams
  if (server.streams.count(user) >= server.limits.streams && !isOmitted(server.seams, "limit.streams")) {
    return refuse("rate-limited", "the user has as many open streams as `streams` says", { retryAfter: 1 });
  }
  const ended = new AbortController();
  // Counted before the first await, so that streams asked for at once are not all let in.
  const forget = server.streams.add(user, () => ended.abort());
  const watch = watchChannels(server.store.feed, () => true);
  ended.signal.addEventListener("abort", () => {
    forget();
    watch.close();
  });
  try {
    const follower = createFollower(ask, new Map(entries));
    const first = await follower.begin();
    if (!isRefusal(first))
      return { stream: (response) => void run(ask, response, follower, watch, first, new Set(entries.map(([id]) => id)), ended) };
    ended.abort();
    return first;
  } catch (error) {
    ended.abort();
    throw error;
  }
}

/** Writes what is there, then whatever comes, until one side ends it. stream.live */
async function run(
  { server, user }: Ask,
  response: ServerResponse,
  follower: StreamFollower,
  watch: ChannelWatch,
  first: readonly StreamItem[],
  named: ReadonlySet<Id>,
  ended: AbortController,
): Promise<void> {
  const { seams, clock, limits } = server;
  let written = performance.now();
  const write = (text: string): void => {
    written = performance.now();
    const sent = seams.streamText === undefined ? text : seams.streamText(text);
    if (sent !== undefined) response.write(sent);
    if (response.writableLength > BUFFERED_BYTES) response.destroy();
  };
  const send = (items: readonly StreamItem[]): void => {
    // stream.form
    for (const item of items) for (const out of throughSeam(server.seams.streamOut, user, item)) write(`data: ${JSON.stringify(out)}\n\n`);
  };
  response.on("close", () => ended.abort());
  try {
    response.writeHead(200, { ...commonHeaders(clock), "content-type": "text/event-stream", "x-accel-buffering": "no" });
    // Whoever follows no channel yet learns at once that the stream is there.
    response.flushHeaders();
    send(first);
    let changed: ReadonlySet<Id> = named;
    while (!ended.signal.aborted) {
      const { items, more } = changed.size === 0 ? { items: [], more: changed } : await follower.next(changed);
      send(items);
      // stream.heartbeat: half of what is allowed, so that a slow network does not make it late.
      if (more.size === 0) {
        await watch.wait(Math.ceil(written + limits.heartbeat_ms / 2 - performance.now()), ended.signal);
        changed = watch.taken();
        const isSilent = performance.now() - written >= limits.heartbeat_ms / 2;
        if (isSilent) write(":\n\n");
      } else {
        changed = new Set([...more, ...watch.taken()]);
      }
    }
    response.end();
  } catch (error) {
    server.onError(error);
    response.destroy();
  } finally {
    ended.abort();
  }
}

function throughSeam(
  seam: ((user: string, item: StreamItem) => StreamItem | readonly StreamItem[] | undefined) | undefined,
  user: string,
  item: StreamItem,
): readonly StreamItem[] {
  if (seam === undefined) return [item];
  const out = seam(user, item);
  return out === undefined ? [] : "kind" in out ? [out] : out;
}

/** `POST /v1/stream`. */
export const openStream: Endpoint = {
  method: "POST",
  path: "/v1/stream",
  signed: true,
  body: "StreamRequest",
  handle: open,
};
