import type { Seams } from "../../../reference/seams.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { wrongServer } from "../common/wrong-server.ts";
import { itemsAs, orderedAs } from "./ordered-as.ts";

const EVENTS = "GET /v1/channels/{channel}/events";
const LOG = "GET /v1/channels/{channel}/log";
const SNAPSHOT = "GET /v1/channels/{channel}";

/** Tells held pages and streams of changes one and a half seconds late. */
const slowFeed: Seams = {
  store: (store) => ({
    ...store,
    feed: {
      ...store.feed,
      subscribe: (listener) => store.feed.subscribe((channels) => void setTimeout(() => listener(channels), 1_500).unref()),
    },
  }),
};

export const pageFaults: readonly Fault[] = [
  fault({
    id: "page-skips-an-entry",
    violates: ["page.order"],
    title: "Its pages leave out the thirteenth entry of a channel.",
    expected: ["page.order/*"],
    collateral: ["channel.seq/*", "channel.acknowledged/*"],
    start: wrongServer(itemsAs(EVENTS, (items) => items.filter(({ seq }) => seq !== 13))),
  }),
  fault({
    id: "longer-pages-than-stated",
    violates: ["page.order", "page.log"],
    title: "Its pages are as long as they were asked for, beyond page_items.",
    expected: ["page.order/page-items"],
    start: wrongServer({ enforced: { page_items: 1_000_000 as never } }),
  }),
  fault({
    id: "log-without-the-third",
    violates: ["page.log"],
    title: "Its pages of the log leave out the third entry.",
    expected: ["page.log/*"],
    collateral: ["page.order/page-items", "log.*", "encoding.*"],
    start: wrongServer(itemsAs(LOG, (items) => items.filter(({ seq }) => seq !== 3))),
  }),
  fault({
    id: "never-holds-a-page",
    violates: ["page.wait"],
    title: "It answers a page request with wait at once.",
    expected: ["page.wait/*"],
    start: wrongServer({ enforced: { wait_ms: 0 as never } }),
  }),
  fault({
    id: "tells-late",
    violates: ["page.wait-wakes", "stream.live"],
    title: "It tells held pages and streams of new entries one and a half seconds late.",
    expected: ["page.wait-wakes/*", "stream.live/*"],
    collateral: [
      "stream.*",
      "channel.cut/*",
      "event.received/*",
      "event.age/*",
      "init.accept/*",
      "tunnel.*",
      "rights.*",
      "relay.*",
      "successor.*",
    ],
    start: wrongServer(slowFeed),
  }),
  fault({
    id: "snapshot-without-tunnels",
    violates: ["page.snapshot"],
    title: "Its snapshots have no tunnels.",
    expected: ["page.snapshot/*"],
    collateral: ["tunnel.*", "successor.*"],
    start: wrongServer(orderedAs(SNAPSHOT, (snapshot) => ({ ...snapshot, tunnels: [] }))),
  }),
  fault({
    id: "snapshot-with-an-old-head",
    violates: ["page.snapshot"],
    title: "Its snapshots give the channel's id for the head, as if the log were empty.",
    expected: ["page.snapshot/*"],
    collateral: ["stream.snapshot/*", "log.*"],
    start: wrongServer(orderedAs(SNAPSHOT, (snapshot) => ({ ...snapshot, head: snapshot["channel"] }))),
  }),
];
