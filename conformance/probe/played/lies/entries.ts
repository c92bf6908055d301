import { setMember, textAt, without, type JsonObject } from "../../wire/json.ts";
import { thingId } from "../../wire/signed.ts";
import type { Entry, PlayedServer } from "../interface.ts";
import type { LieName } from "./names.ts";
import type { Forged } from "./objects.ts";
import { flipped } from "./spoil.ts";
import type { Lie } from "./tell.ts";

/** What is shown of one channel in place of its entries; other channels are as they are. */
function showing(name: LieName, channel: string, change: (entries: readonly Entry[]) => readonly Entry[]): Lie {
  return { name, hooks: { entries: (id, entries) => (id === channel ? change(entries) : entries) } };
}

/** The entry of an object in a channel. Its id is right, whatever else is wrong. */
export function entryOf(
  channel: string,
  { kind, object }: Pick<Forged, "kind" | "object">,
  more: { readonly seq: number; readonly receivedAt: number },
): Entry {
  const { seq, receivedAt } = more;
  const age = kind === "event" ? { age: 0 } : {};
  return { kind, channel, seq, id: thingId(kind, object), [kind]: object, received_at: receivedAt, ...age };
}

/** The same entries with numbers that follow each other. */
function renumbered(entries: readonly Entry[]): Entry[] {
  return entries.map((entry, i) => ({ ...entry, seq: i + 1 }));
}

/** The channel that is lied about. */
export type Lied = Pick<PlayedServer, "entries" | "world">;

/**
 * Shows a forged object at a place of a channel: behind what is there now, or as the entry with the number `seq`. What comes behind it has a number
 * that is higher by one.
 *
 * @example
 * tell(home, shown(home, channel.id, ghostByNonAdmin(channel, bob, ghost)), [client.user]);
 */
export function shown(home: Lied, channel: string, forged: Forged, seq: number = home.entries(channel).length + 1): Lie {
  const entry = entryOf(channel, forged, { seq, receivedAt: home.world.now() });
  return showing(forged.name, channel, (entries) => renumbered([...entries.slice(0, seq - 1), entry, ...entries.slice(seq - 1)]));
}

/** Shows another object in place of the entry with that number: a log that has forked, when both are rightly signed. */
export function forked(channel: string, seq: number, other: Pick<Forged, "kind" | "object">): Lie {
  return showing("log-forked", channel, (entries) =>
    entries.flatMap((entry) => {
      if (Number(entry["seq"]) < seq) return [entry];
      // Whatever stands behind the fork belongs to the other branch.
      return Number(entry["seq"]) === seq ? [entryOf(channel, other, { seq, receivedAt: Number(entry["received_at"]) })] : [];
    }),
  );
}

/** The entries with those two numbers in each other's place. */
function exchanged(entries: readonly Entry[], first: number, second: number): Entry[] {
  const from = (seq: number): number => (seq === first ? second : seq === second ? first : seq);
  return entries.map((entry, i) => entries[from(i + 1) - 1] ?? entry);
}

/** Two entries have changed places; the numbers follow each other. */
export function swapped(channel: string, first: number, second: number): Lie {
  return showing("entries-swapped", channel, (entries) => renumbered(exchanged(entries, first, second)));
}

/** Entries come in the wrong order, each with its right number (channel.seq-order). */
export function outOfOrder(channel: string, first: number, second: number): Lie {
  return showing("entries-out-of-order", channel, (entries) => exchanged(entries, first, second));
}

/** An entry is not shown: the numbers leave a gap, or close up. */
export function hidden(channel: string, seq: number, { closed = false }: { readonly closed?: boolean } = {}): Lie {
  return showing(closed ? "entry-hidden-closed-up" : "entry-hidden", channel, (entries) => {
    const rest = entries.filter((entry) => entry["seq"] !== seq);
    return closed ? renumbered(rest) : rest;
  });
}

/** An entry comes a second time behind all that are there now, with a number of its own. */
export function repeated(home: Lied, channel: string, seq: number): Lie {
  const place = home.entries(channel).length;
  return showing("entry-repeated", channel, (entries) => {
    const again = entries.filter((entry) => entry["seq"] === seq);
    return renumbered([...entries.slice(0, place), ...again, ...entries.slice(place)]);
  });
}

function oneChanged(name: LieName, channel: string, seq: number, change: (entry: Entry) => Entry): Lie {
  return showing(name, channel, (entries) => entries.map((entry) => (entry["seq"] === seq ? change(entry) : entry)));
}

/** The `id` of an entry is not that of its object (channel.entry-own). */
export function otherId(channel: string, seq: number, id?: string): Lie {
  return oneChanged("entry-other-id", channel, seq, (entry) => ({ ...entry, id: id ?? flipped(textAt(entry, "id")) }));
}

/** The object of an entry is changed, and the `id` fits it again: only its signature is wrong. */
export function tamperedEntry(channel: string, seq: number, change: (object: JsonObject) => JsonObject): Lie {
  return oneChanged("entry-tampered", channel, seq, (entry) => {
    const kind = entry["kind"] === "member" ? "member" : "event";
    const object = change(entry[kind] as JsonObject);
    return { ...entry, [kind]: object, id: thingId(kind, object) };
  });
}

/** The signature of the object of an entry is another one; its id, which does not cover it, is right. */
export function unsignedEntry(channel: string, seq: number): Lie {
  return oneChanged("entry-signature-spoilt", channel, seq, (entry) => {
    const kind = entry["kind"] === "member" ? "member" : "event";
    const object = entry[kind] as JsonObject;
    const spoilt = without(object, "sig");
    setMember(spoilt, "sig", flipped(textAt(object, "sig")));
    return { ...entry, [kind]: spoilt };
  });
}
