import type { JsonObject } from "../wire/json.ts";
import { copyJson } from "../wire/json.ts";
import type { Entry, Lies } from "./interface.ts";

/** Whether a server lies to that user; to nobody whom it does not know where `only` names some. */
export function liesTo(lies: Lies, user: string | undefined): boolean {
  return lies.only === undefined || (user !== undefined && lies.only.includes(user));
}

/** A change by a hook, on a copy, so that what is stored stays as it is. */
export function changedBy(hook: ((value: JsonObject) => JsonObject) | undefined, value: JsonObject): JsonObject {
  return hook === undefined ? value : hook(copyJson(value));
}

/** What a user is shown of a channel, in place of its entries. */
export function shownEntries(lies: Lies, user: string | undefined, channel: string, entries: readonly Entry[]): readonly Entry[] {
  if (lies.entries === undefined || !liesTo(lies, user)) return entries;
  return lies.entries(channel, entries.map(copyJson));
}

/** The record of a tunnel as a user is shown it. */
export function shownRecord(lies: Lies, user: string | undefined, record: JsonObject): JsonObject {
  return liesTo(lies, user) ? changedBy(lies.record, record) : record;
}

/** Hooks that call back when one of them is set or taken away: open streams and held pages tell of it at once. */
export function watchedLies(changed: () => void): Lies {
  const later = (): boolean => {
    queueMicrotask(changed);
    return true;
  };
  return new Proxy<Lies>(
    {},
    {
      set: (target, name, value) => Reflect.set(target, name, value) && later(),
      deleteProperty: (target, name) => Reflect.deleteProperty(target, name) && later(),
    },
  );
}
