import type { CallstateView } from "../../protocol/callstate/index.ts";
import type { JsonObject } from "../../protocol/json/index.ts";
import type { ChannelState, ReceivedEvent } from "../channel/state.ts";
import type { Clock } from "../ports.ts";
import { monotonic } from "../ports.ts";
import type { Presence, PresenceRules } from "./presence.ts";
import { RULES, nextStale, notePresence, noteSnapshot, seePresence } from "./presence.ts";

/** The type of the state event by which a device says that it has joined. */
export const CALLSTATE = "vt.callstate";

/** How a callstate came: an event of the channel's order, a refresh on the stream, or in a snapshot. */
export type CallstateWay = "event" | "refresh" | "snapshot";

/** The callstates of a channel. */
export interface CallstateBook {
  /** Takes a verified event; what is no callstate is left alone. */
  take(event: ReceivedEvent, way: CallstateWay): void;
  /** Whether this state event is known. */
  knows(id: string): boolean;
  /** Who is there now. @param held see {@link seePresence} */
  view(held?: string): CallstateView;
  /** In how many milliseconds the view changes by itself, at the earliest. */
  changesIn(): number | undefined;
}

/** An empty one. */
export function createCallstateBook(clock: Clock, state: () => ChannelState, wrong: Partial<PresenceRules> = {}): CallstateBook {
  const rules = { ...RULES, ...wrong };
  let presence: Presence = new Map();
  /** By device address, the id of what was taken last. */
  const ids = new Map<string, string>();
  return {
    take({ id, type, state_key, sender, device, seq, received_at, content, age }, way) {
      if (type !== CALLSTATE || state_key === undefined) return;
      const report = { sender, sender_device: device, state_key, seq, received_at, content: content as JsonObject, age };
      const before = presence;
      presence = (way === "snapshot" ? noteSnapshot : notePresence)(before, report, monotonic(clock), rules);
      if (presence !== before) ids.set(state_key, id);
    },
    knows: (id) => [...ids.values()].includes(id),
    view: (held) => seePresence(presence, new Set(Object.keys(state().log?.members ?? {})), monotonic(clock), held, rules),
    changesIn: () => nextStale(presence, monotonic(clock)),
  };
}
