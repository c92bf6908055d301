import { created, stepped, type Membership } from "../actors/membership.ts";
import { textAt, type JsonObject } from "../wire/json.ts";
import type { KeptCallstate } from "./callstates.ts";
import type { Entry } from "./interface.ts";

/** An entry of the one order as it is kept. */
export interface StoredEntry {
  readonly kind: "creation" | "member" | "event";
  readonly seq: number;
  readonly id: string;
  readonly object: JsonObject;
  /** Milliseconds on the server's clock. */
  readonly receivedAt: number;
}

/** A channel with everything that was accepted in it. */
export interface StoredChannel {
  readonly id: string;
  readonly entries: StoredEntry[];
  /** By the objects of its log. */
  state: Membership;
  /** By device address. */
  readonly callstates: Map<string, KeptCallstate>;
}

/** Users, nonces and channels of a played server, in memory; tunnels have a place of their own. */
export interface Store {
  /** Directory entries by user id. */
  readonly users: Map<string, JsonObject>;
  /** Nonces by user, with the time until which each is remembered. */
  readonly nonces: Map<string, number>;
  readonly channels: Map<string, StoredChannel>;
  create(id: string, creation: JsonObject, now: number): StoredEntry;
  /** Puts an object at the end of a channel; a membership object changes its state. */
  append(channel: StoredChannel, kind: "member" | "event", thing: Pick<StoredEntry, "id" | "object" | "receivedAt">): StoredEntry;
  /** Tells that something that users are shown has changed. */
  changed(): void;
  /** Calls back after each change; gives what ends that. */
  watch(listener: () => void): () => void;
  /** Tells of a refresh, which has no place in the order. */
  refreshed(channel: string, refresh: StoredEntry): void;
  /** Calls back with each refresh; gives what ends that. */
  watchRefreshes(listener: (channel: string, refresh: StoredEntry) => void): () => void;
}

export function newStore(): Store {
  const listeners = new Set<() => void>();
  const refreshes = new Set<(channel: string, refresh: StoredEntry) => void>();
  const channels = new Map<string, StoredChannel>();
  const changed = (): void => {
    for (const listener of [...listeners]) listener();
  };
  return {
    users: new Map(),
    nonces: new Map(),
    channels,
    create: (id, creation, now) => {
      const first: StoredEntry = { kind: "creation", seq: 1, id, object: creation, receivedAt: now };
      channels.set(id, { id, entries: [first], state: created(creation), callstates: new Map() });
      changed();
      return first;
    },
    append: (channel, kind, thing) => {
      const entry: StoredEntry = { kind, seq: channel.entries.length + 1, ...thing };
      channel.entries.push(entry);
      if (kind === "member") channel.state = stepped(channel.state, thing.object);
      return entry;
    },
    changed,
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    refreshed: (channel, refresh) => [...refreshes].forEach((listener) => listener(channel, refresh)),
    watchRefreshes: (listener) => {
      refreshes.add(listener);
      return () => void refreshes.delete(listener);
    },
  };
}

/** An entry as on the wire, at that time of the server's clock. */
export function wireEntry(channel: string, entry: StoredEntry, now: number): Entry {
  const { kind, seq, id, object, receivedAt } = entry;
  const age = kind === "event" ? { age: Math.max(0, now - receivedAt) } : {};
  return { kind, channel, seq, id, [kind]: object, received_at: receivedAt, ...age };
}

/** The answer that gives an entry its place. */
export function orderedOf(channel: string, { id, seq, receivedAt }: StoredEntry): JsonObject {
  return { v: 1, channel, id, seq, received_at: receivedAt };
}

/** The newest state event of each type and key (state.last). */
export function stateEntries(entries: readonly Entry[]): Entry[] {
  const newest = new Map<string, Entry>();
  for (const entry of entries) {
    const event = entry["event"];
    if (entry["kind"] !== "event" || typeof event !== "object" || event === null || !("state_key" in event)) continue;
    newest.set(`${textAt(event, "type")} ${textAt(event, "state_key")}`, entry);
  }
  return [...newest.values()];
}
