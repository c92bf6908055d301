import { isJsonObject, textAt, type JsonObject } from "../wire/json.ts";
import { refreshed } from "./callstates.ts";
import type { Home } from "./home.ts";
import type { Entry } from "./interface.ts";
import { changedBy, liesTo, shownEntries, shownRecord } from "./lying.ts";
import { stateEntries, wireEntry, type StoredChannel } from "./store.ts";

/** All entries of a channel, as a user is shown them now. */
export function shown(home: Home, user: string | undefined, channel: StoredChannel): readonly Entry[] {
  const now = home.now();
  const entries = channel.entries.map((entry) => wireEntry(channel.id, entry, now));
  return shownEntries(home.lies, user, channel.id, entries);
}

/** Those of the membership log. */
export function logOf(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => entry["kind"] !== "event");
}

/** Head and number of the newest entry, of what a user is shown. */
export function headOf(channel: StoredChannel, entries: readonly Entry[]): { readonly head: string; readonly seq: number } {
  return { head: textAt(logOf(entries).at(-1), "id") || channel.id, seq: Number(entries.at(-1)?.["seq"] ?? 1) };
}

/** A channel without its history. */
export function snapshotOf(home: Home, user: string | undefined, channel: StoredChannel): JsonObject {
  const entries = shown(home, user, channel);
  const state = [...refreshed(channel, stateEntries(entries), home.now())];
  const tunnels = home.tunnels.of(channel.id).filter((tunnel) => tunnel.state !== "closed");
  const snapshot: JsonObject = {
    v: 1,
    channel: channel.id,
    ...headOf(channel, entries),
    state,
    tunnels: tunnels.map((tunnel) => shownRecord(home.lies, user, home.tunnels.record(tunnel))),
  };
  const { snapshot: lie } = home.lies;
  if (lie === undefined || !liesTo(home.lies, user)) return snapshot;
  const changed = changedBy((one) => lie(channel.id, one), snapshot);
  return isJsonObject(changed) ? changed : snapshot;
}
