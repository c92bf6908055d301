import type { Entry } from "../wire.ts";

/**
 * Puts entries that come in any order, and more than once, into the order of `seq`. Entries wait here until those before them are there;
 * whoever feeds it asks {@link EntryOrder.hasGap} and fetches what is missing.
 */
export interface EntryOrder {
  /** Takes one in; an entry that stands at or before `seq` is dropped. */
  push(entry: Entry, seq: number): void;
  /** The entry that follows `seq`, if it is here; it is taken out. */
  next(seq: number): Entry | undefined;
  /** Takes out the lowest entry beyond `seq`, whatever is missing before it: for those who may read the log alone. */
  lowest(seq: number): Entry | undefined;
  /** Whether something waits for what is not here. */
  hasGap(seq: number): boolean;
}

/** How many entries wait at most: a server that sends numbers from far ahead must not fill the memory. */
const MOST = 10_000;

/**
 * An empty one.
 *
 * @example
 * ```ts
 * const order = createOrder();
 * order.push(third, 1);
 * order.next(1); // undefined: the second is missing
 * ```
 */
export function createOrder(): EntryOrder {
  const waiting = new Map<number, Entry>();
  const drop = (seq: number): void => {
    for (const at of waiting.keys()) if (at <= seq) waiting.delete(at);
  };
  const take = (at: number | undefined): Entry | undefined => {
    if (at === undefined) return undefined;
    const entry = waiting.get(at);
    waiting.delete(at);
    return entry;
  };
  return {
    push(entry, seq) {
      // channel.seq-order
      if (entry.seq > seq && !waiting.has(entry.seq) && waiting.size < MOST) waiting.set(entry.seq, entry);
    },
    next(seq) {
      drop(seq);
      return take(seq + 1);
    },
    lowest(seq) {
      drop(seq);
      return take(waiting.size === 0 ? undefined : Math.min(...waiting.keys()));
    },
    hasGap(seq) {
      drop(seq);
      return waiting.size > 0 && !waiting.has(seq + 1);
    },
  };
}
