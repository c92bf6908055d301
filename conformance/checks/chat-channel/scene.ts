import type { Channel, EventDraft, User, World } from "../../probe/actors/index.ts";
import { mustAccept } from "../../probe/actors/index.ts";
import type { EventStream } from "../../probe/stream.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { objectsAt, type JsonObject } from "../../probe/wire/json.ts";
import { failure } from "../../runner/errors.ts";
import type { ServerTest } from "../../runner/context.ts";

/** How long the protocol gives whoever has to be told: `stream.live`, `page.wait-wakes`, `channel.cut`. */
export const TOLD_MS = 1_000;

/** How long a check waits for something that has no time of its own in the chapter. */
export const PATIENCE_MS = 3_000;

/** An event that no server gives a meaning to, with another content each time: equal events would be one event, sent twice. */
export function note(world: World): EventDraft & { readonly content: { readonly text: string } } {
  return { type: "org.example.note", content: { text: toBase64url(world.bytes(12)) } };
}

/** The kinds of items that stand in the one order. */
const ENTRY_KINDS: readonly unknown[] = ["event", "member", "creation"];

/** Whether an item of a stream is an entry of that channel. */
export function isEntry(item: JsonObject, channel: Channel): boolean {
  return ENTRY_KINDS.includes(item["kind"]) && item["channel"] === channel.id;
}

/** The `seq` of each entry of a channel that came on a stream, as they came. */
export function seqsOn(stream: EventStream, channel: Channel): number[] {
  return stream.log.filter(({ item }) => isEntry(item, channel)).map(({ item }) => Number(item["seq"]));
}

/** Waits for the entry with that number. */
export function entryOn(t: ServerTest, stream: EventStream, channel: Channel, seq: number, ms: number = TOLD_MS): Promise<JsonObject> {
  const isIt = (item: JsonObject): boolean => isEntry(item, channel) && item["seq"] === seq;
  return stream.next(`the entry ${seq} on the stream`, isIt, ms * t.scale);
}

/** One stream for several channels, each from its number on. */
export async function followAll(by: User, channels: Readonly<Record<string, number>>): Promise<EventStream> {
  const { stream } = mustAccept("a stream", await by.stream(channels));
  if (stream === undefined) throw failure("the answer to a stream request is no stream", "text/event-stream", "another media type");
  return stream;
}

/** All entries of a channel, page by page. */
export async function allEntries(channel: Channel, by: User): Promise<JsonObject[]> {
  const entries: JsonObject[] = [];
  for (;;) {
    const after = Number(entries.at(-1)?.["seq"] ?? 0);
    const items = objectsAt(mustAccept("a page", await channel.events(by, { after })).json("EventPage"), "items");
    // A page that does not go on would be asked for again and again.
    if (items.length === 0 || Number(items.at(-1)?.["seq"]) <= after) return [...entries, ...items];
    entries.push(...items);
  }
}

/** 1 to n. */
export function upTo(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i + 1);
}
