import type { ReceivedEvent } from "../channel/state.ts";
import type { ClientEvent } from "../events.ts";

/** The events that a client has accepted. */
export interface EventBook {
  take(event: ClientEvent): void;
  /** Of a channel, in the order in which they were applied; undefined for one of which there was none. */
  of(channel: string): readonly ReceivedEvent[] | undefined;
}

/** Keeps the events that a client tells, in their order. */
export function createEventBook(): EventBook {
  const events = new Map<string, ReceivedEvent[]>();
  const lost = new Set<string>();
  return {
    take(event) {
      if (event.kind === "lost") lost.add(event.channel);
      if (event.kind !== "event") return;
      // A channel that comes back is read from its beginning.
      const known = lost.delete(event.channel) ? [] : (events.get(event.channel) ?? []);
      events.set(event.channel, [...known, event.event]);
    },
    of: (channel) => events.get(channel),
  };
}
