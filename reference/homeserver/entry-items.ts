import type { Entry, LogEntry } from "../../schemas/v1/types.ts";
import type { StoredEntry } from "../store/index.ts";
import { since } from "../store/index.ts";

/** An entry as it is delivered now. event.received, event.age */
export function entryItem({ channel, seq, id, received_at, ...rest }: StoredEntry, now: number): Entry {
  const place = { channel, seq, id, received_at };
  switch (rest.kind) {
    case "event":
      return { kind: "event", ...place, event: rest.object, age: since(received_at, now) };
    case "member":
      return { kind: "member", ...place, member: rest.object };
    case "creation":
      return { kind: "creation", ...place, creation: rest.object };
  }
}

/** An entry of the membership log as it is delivered. */
export function logItem(entry: StoredEntry): LogEntry {
  // The store was asked for the log alone: no event is among its entries.
  return entryItem(entry, 0) as LogEntry;
}
