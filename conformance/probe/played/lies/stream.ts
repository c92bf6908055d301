import type { JsonObject } from "../../wire/json.ts";
import type { Lie } from "./tell.ts";

/** Which items of a live stream: all of them by default. */
export type Which = (item: JsonObject) => boolean;

/** Entries, of whatever kind: not snapshots, notices and what else a stream brings. */
export function isEntry(item: JsonObject): boolean {
  return item["kind"] === "event" || item["kind"] === "member" || item["kind"] === "creation";
}

/** The first so many items that fit are left out of the stream; all of them by default. */
export function streamDrops(which: Which = isEntry, count: number = Number.POSITIVE_INFINITY): Lie {
  let left = count;
  return { name: "stream-drops", hooks: { stream: (item) => (which(item) && left-- > 0 ? [] : [item]) } };
}

/** Items come twice. */
export function streamRepeats(which: Which = isEntry): Lie {
  return { name: "stream-repeats", hooks: { stream: (item) => (which(item) ? [item, item] : [item]) } };
}

/** An item waits until the next one that fits has gone before it: 2 1 4 3. */
export function streamReorders(which: Which = isEntry): Lie {
  let held: JsonObject | undefined;
  const stream = (item: JsonObject): readonly JsonObject[] => {
    if (!which(item)) return [item];
    const [first] = [held];
    held = first === undefined ? item : undefined;
    return first === undefined ? [] : [item, first];
  };
  return { name: "stream-reorders", hooks: { stream } };
}

/** Items are others than they should be: without a member, of a wrong form, with another number. */
export function streamAlters(change: (item: JsonObject) => JsonObject, which: Which = isEntry): Lie {
  return { name: "stream-alters", hooks: { stream: (item) => [which(item) ? change(item) : item] } };
}
