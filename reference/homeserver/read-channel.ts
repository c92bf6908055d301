// ChatChannel, "Reading".
import type { ChannelList, ChannelSnapshot, EventPage, Id, LogPage, SeqOrZero, TunnelRecord, Version } from "../../schemas/v1/types.ts";
import type { Db } from "../store/index.ts";
import { channelsOf, entriesAfter, liveTunnels, recordOf, stateOf } from "../store/index.ts";
import type { StoredTunnel } from "../store/index.ts";
import type { Answer } from "./answer.ts";
import { ok } from "./answer.ts";
import { readableChannel, visibleChannel } from "./channel-steps.ts";
import { watchChannels } from "./channel-watch.ts";
import type { Ask, Endpoint } from "./endpoint.ts";
import { entryItem, logItem } from "./entry-items.ts";
import type { Homeserver } from "./homeserver.ts";
import type { Channel } from "./memberships.ts";
import { asId } from "./ordered.ts";
import type { Refusal } from "./refusal.ts";
import { isRefusal } from "./refusal.ts";

const V1 = 1 as Version;

/** `GET /v1/channels`. channel.list */
export const listChannels: Endpoint = {
  method: "GET",
  path: "/v1/channels",
  signed: true,
  async handle({ server, user, memberKey }) {
    const channels = await server.store.read((db) => channelsOf(db, user, memberKey));
    const list: ChannelList = { v: V1, channels: channels.map(({ channel, kind, head, seq }) => ({ channel, kind, head, seq })) };
    return ok(200, list);
  },
};

/** The records of tunnels as they are now. */
export async function recordsOf(server: Homeserver, db: Db, tunnels: readonly StoredTunnel[]): Promise<TunnelRecord[]> {
  return Promise.all(tunnels.map((tunnel) => recordOf(db, tunnel, server.name)));
}

/** A channel as it is at this moment. page.snapshot, stream.snapshot */
export async function snapshotOf(server: Homeserver, db: Db, { channel, head, seq }: Channel): Promise<ChannelSnapshot> {
  return {
    v: V1,
    channel,
    head,
    seq,
    state: await stateOf(db, channel, server.clock()),
    tunnels: await recordsOf(server, db, await liveTunnels(db, channel)),
  };
}

/** `GET /v1/channels/{channel}`. */
export const getSnapshot: Endpoint = {
  method: "GET",
  path: "/v1/channels/{channel}",
  signed: true,
  params: ["id"],
  handle: (ask) =>
    ask.server.store.read(async (db) => {
      const channel = await readableChannel(ask, db, asId(ask.params[0]));
      return isRefusal(channel) ? channel : ok(200, await snapshotOf(ask.server, db, channel));
    }),
};

const limitOf = ({ server, query }: Ask): number => Math.min(query.get("limit") ?? server.limits.page_items, server.limits.page_items);
const afterOf = ({ query }: Ask): SeqOrZero => (query.get("after") ?? 0) as SeqOrZero;

/** `GET /v1/channels/{channel}/log`. page.log */
export const getLog: Endpoint = {
  method: "GET",
  path: "/v1/channels/{channel}/log",
  signed: true,
  params: ["id"],
  query: ["after", "limit"],
  handle: (ask) =>
    ask.server.store.read(async (db) => {
      const channel = await visibleChannel(ask, db, asId(ask.params[0]));
      if (isRefusal(channel)) return channel;
      const entries = await entriesAfter(db, channel.channel, afterOf(ask), limitOf(ask), "log");
      const page: LogPage = { v: V1, channel: channel.channel, items: entries.map(logItem), head: channel.head, seq: channel.seq };
      return ok(200, page);
    }),
};

async function readPage(ask: Ask, db: Db, id: Id): Promise<EventPage | Refusal> {
  const channel = await readableChannel(ask, db, id);
  if (isRefusal(channel)) return channel;
  // page.order
  const entries = await entriesAfter(db, id, afterOf(ask), limitOf(ask));
  const now = ask.server.clock();
  return { v: V1, channel: id, items: entries.map((entry) => entryItem(entry, now)), seq: channel.seq };
}

async function heldPage(ask: Ask): Promise<Answer | Refusal> {
  const { server, query, params } = ask;
  const id = asId(params[0]);
  const end = performance.now() + Math.min(query.get("wait") ?? 0, server.limits.wait_ms);
  // Before the first look, so that nothing falls between looking and waiting. page.wait-wakes
  const watch = watchChannels(server.store.feed, (channel) => channel === id);
  try {
    for (;;) {
      watch.taken();
      const page = await server.store.read((db) => readPage(ask, db, id));
      if (isRefusal(page)) return page;
      const left = end - performance.now();
      // page.wait
      if (page.items.length > 0 || left <= 0 || server.stopping.aborted) return ok(200, page);
      await watch.wait(left, server.stopping);
    }
  } finally {
    watch.close();
  }
}

/** `GET /v1/channels/{channel}/events`. */
export const getEvents: Endpoint = {
  method: "GET",
  path: "/v1/channels/{channel}/events",
  signed: true,
  params: ["id"],
  query: ["after", "limit", "wait"],
  handle: heldPage,
};
