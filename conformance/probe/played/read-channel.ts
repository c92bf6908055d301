import type { PeerAnswer } from "../peer/answer.ts";
import type { JsonObject } from "../wire/json.ts";
import { memberAccess, membershipOf, readerAccess } from "./access.ts";
import type { Author } from "./authenticate.ts";
import { limitOf, type Home } from "./home.ts";
import type { Entry } from "./interface.ts";
import { queryNumber } from "./query.ts";
import { headOf, logOf, shown, snapshotOf } from "./show.ts";

/** GET /v1/channels: those of which the user is a member (channel.list). */
export function listChannels(home: Home, author: Author): PeerAnswer {
  const mine = [...home.store.channels.values()].filter((channel) => membershipOf(channel, author) !== undefined);
  const channels = mine.map((channel): JsonObject => {
    return { channel: channel.id, kind: channel.state.kind, ...headOf(channel, shown(home, author.user, channel)) };
  });
  return { body: { v: 1, channels } };
}

/** GET /v1/channels/{channel} (page.snapshot). */
export function readSnapshot(home: Home, author: Author, id: string): PeerAnswer {
  const { channel } = readerAccess(home, author, id);
  return { body: snapshotOf(home, author.user, channel) };
}

function pageOf(home: Home, entries: readonly Entry[], query: string): Entry[] {
  const after = queryNumber(query, "after", 0);
  const most = Math.min(queryNumber(query, "limit", limitOf(home, "page_items")), limitOf(home, "page_items"));
  return entries.filter((entry) => Number(entry["seq"]) > after).slice(0, most);
}

/** GET /v1/channels/{channel}/log (page.log). */
export function readLog(home: Home, author: Author, id: string, query: string): PeerAnswer {
  pageOf(home, [], query);
  const { channel } = memberAccess(home, author, id);
  const entries = shown(home, author.user, channel);
  return { body: { v: 1, channel: id, items: pageOf(home, logOf(entries), query), ...headOf(channel, entries) } };
}

/** Resolves with the next change of the store, or when the time is over. */
function nextChange(home: Home, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(done, ms);
    const stop = home.store.watch(done);
  });
}

/** GET /v1/channels/{channel}/events (page.order, page.wait). */
export async function readEvents(home: Home, author: Author, id: string, query: string): Promise<PeerAnswer> {
  const wait = Math.min(queryNumber(query, "wait", 0), limitOf(home, "wait_ms"));
  const until = performance.now() + wait;
  const limit = queryNumber(query, "limit", 1);
  for (;;) {
    pageOf(home, [], query);
    const { channel } = readerAccess(home, author, id);
    const entries = shown(home, author.user, channel);
    const items = pageOf(home, entries, query);
    const left = until - performance.now();
    if (items.length > 0 || limit === 0 || left <= 0) return { body: { v: 1, channel: id, items, seq: headOf(channel, entries).seq } };
    await nextChange(home, left);
  }
}
