import type { ChannelContext } from "../../../reference/homeserver/channel-steps.ts";
import type { Seams } from "../../../reference/seams.ts";
import type { StreamItem } from "../../../schemas/v1/types.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { leavesOut, wrongServer } from "../common/wrong-server.ts";

/** Leaves the items of one kind out of all streams. */
function without(kind: StreamItem["kind"]): Seams {
  return { streamOut: (_user, item) => (item.kind === kind ? undefined : item) };
}

function isEntry(item: StreamItem, seq: number): boolean {
  return "seq" in item && item.seq === seq;
}

/** The checks that read streams or pages on which an entry with a higher number than 8 is waited for. */
const READERS = ["channel.cut/*"];

/** Lets anybody follow what they are not allowed to read; pages and snapshots are not touched. */
const openStreams: Seams = {
  wrapStep: (step) =>
    !["channel.read", "channel.hidden", "channel.banned"].includes(step.id)
      ? step
      : {
          id: step.id,
          check(context) {
            const { ask } = context as unknown as ChannelContext;
            return ask.incoming.path === "/v1/stream" ? undefined : step.check(context);
          },
        },
};

/** Who once was allowed to read goes on reading pages and snapshots. */
function rememberedReaders(): Seams {
  const readers = new Set<string>();
  return {
    wrapStep: (step) =>
      step.id !== "channel.read"
        ? step
        : {
            id: step.id,
            async check(context) {
              const { ask, channel } = context as unknown as ChannelContext;
              const name = `${ask.user} ${channel.channel}`;
              const refusal = await step.check(context);
              if (refusal === undefined) readers.add(name);
              return readers.has(name) ? undefined : refusal;
            },
          },
  };
}

export const streamFaults: readonly Fault[] = [
  fault({
    id: "streams-without-snapshots",
    violates: ["stream.snapshot"],
    title: "Its streams begin with entries.",
    expected: ["stream.snapshot/*"],
    collateral: ["event.received/*"],
    start: wrongServer(without("snapshot")),
  }),
  fault({
    id: "stream-loses-an-entry",
    violates: ["stream.resume"],
    title: "Its streams leave out the ninth entry of a channel.",
    expected: ["stream.resume/*"],
    collateral: READERS,
    start: wrongServer({ streamOut: (_user, item) => (isEntry(item, 9) ? undefined : item) }),
  }),
  fault({
    id: "stream-repeats-an-entry",
    violates: ["stream.resume"],
    title: "Its streams send the ninth entry of a channel twice.",
    expected: ["stream.resume/*"],
    collateral: READERS,
    start: wrongServer({ streamOut: (_user, item) => (isEntry(item, 9) ? [item, item] : item) }),
  }),
  fault({
    id: "streams-without-notices",
    violates: ["stream.notice"],
    title: "Its streams do not tell of tunnels.",
    expected: ["stream.notice/*"],
    collateral: ["channel.cut/stream-and-notices", "tunnel.*"],
    start: wrongServer(without("notice")),
  }),
  fault({
    id: "streams-without-heartbeat",
    violates: ["stream.heartbeat"],
    title: "It is silent on a stream for as long as nothing happens.",
    expected: ["stream.heartbeat/*"],
    start: wrongServer({ streamText: (text) => (text.startsWith(":") ? undefined : text) }),
  }),
  fault({
    id: "breaks-lines-on-streams",
    violates: ["stream.form"],
    title: "It writes a line break in a text as a line break, and so an item over several data lines.",
    expected: ["stream.form/*"],
    start: wrongServer({ streamText: (text) => text.replaceAll("\\n", "\ndata: ") }),
  }),
  fault({
    id: "streams-for-everybody",
    violates: ["stream.refuse"],
    title: "It does not ask who is allowed to read the channels that a stream request names.",
    expected: ["stream.refuse/*"],
    collateral: ["channel.read/*", "channel.hidden/*", "channel.banned/*"],
    start: wrongServer(openStreams),
  }),
  fault({
    id: "streams-without-added",
    violates: ["stream.added"],
    title: "Its streams do not tell of new channels.",
    expected: ["stream.added/*"],
    start: wrongServer(without("added")),
  }),
  fault({
    id: "streams-without-lost",
    violates: ["stream.lost"],
    title: "Its streams fall silent on a channel that is lost, without a word.",
    expected: ["stream.lost/*"],
    start: wrongServer(without("lost")),
  }),
  leavesOut("channel.cut", {
    title: "It goes on streaming to those who lost read.",
    expected: ["channel.cut/stream-and-notices", "channel.cut/model"],
    collateral: ["stream.lost/*"],
  }),
  fault({
    id: "pages-for-former-readers",
    violates: ["channel.cut"],
    title: "It goes on giving pages to those who once were allowed to read.",
    expected: ["channel.cut/pages"],
    start: wrongServer(rememberedReaders()),
  }),
];
