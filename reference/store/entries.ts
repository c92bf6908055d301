import type { ChannelCreation, Event, Id, MembershipObject, Seq, SeqOrZero, StateEntry, Timestamp } from "../../schemas/v1/types.ts";
import { markChanged } from "./change-feed.ts";
import type { Count, Db, EntriesTable, Tx } from "./schema.ts";

/** An entry of a channel's order, its object read. */
export type StoredEntry =
  | (EntryPlace & { readonly kind: "creation"; readonly object: ChannelCreation })
  | (EntryPlace & { readonly kind: "member"; readonly object: MembershipObject })
  | (EntryPlace & { readonly kind: "event"; readonly object: Event });

/** Where and since when an entry stands. */
export interface EntryPlace {
  readonly channel: Id;
  readonly seq: Seq;
  readonly id: Id;
  readonly received_at: Timestamp;
}

/** What is appended to a channel's order. */
export interface NewEntry {
  readonly channel: Id;
  readonly id: Id;
  readonly kind: EntriesTable["kind"];
  readonly object: ChannelCreation | MembershipObject | Event;
  readonly received_at: Timestamp;
}

/**
 * Gives an entry the next number of its channel. The number is taken and used in one transaction, so there are no holes. channel.seq
 */
export async function appendEntry(tx: Tx, entry: NewEntry): Promise<EntryPlace> {
  const { channel, id, kind, object, received_at } = entry;
  const { seq } = await tx
    .updateTable("channels")
    .set((eb) => ({ seq: eb("seq", "+", 1 as Seq) }))
    .where("channel", "=", channel)
    .returning("seq")
    .executeTakeFirstOrThrow();
  await tx
    .insertInto("entries")
    .values({ channel, seq, id, kind, object: JSON.stringify(object), received_at })
    .execute();
  await markChanged(tx, channel);
  return { channel, seq, id, received_at };
}

/** Where an object stands that was accepted before. */
export async function findEntry(db: Db, channel: Id, id: Id): Promise<EntryPlace | undefined> {
  return db
    .selectFrom("entries")
    .select(["channel", "seq", "id", "received_at"])
    .where("channel", "=", channel)
    .where("id", "=", id)
    .executeTakeFirst();
}

/**
 * The entries after a number, ascending.
 *
 * @param only `log`: the creation object and the membership objects.
 */
export async function entriesAfter(
  db: Db,
  channel: Id,
  after: SeqOrZero,
  limit: number,
  only: "all" | "log" = "all",
): Promise<readonly StoredEntry[]> {
  let query = db
    .selectFrom("entries")
    .selectAll()
    .where("channel", "=", channel)
    .where("seq", ">", after as number as Seq);
  if (only === "log") query = query.where("kind", "in", ["creation", "member"]);
  const rows = await query.orderBy("seq").limit(limit).execute();
  return rows.map((row) => ({ ...row, object: JSON.parse(row.object) as unknown }) as StoredEntry);
}

/** A state event becomes the entry of its type and key. state.last */
export async function putState(tx: Tx, { channel, seq, received_at }: EntryPlace, event: Event): Promise<void> {
  if (event.state_key === undefined) return;
  await tx
    .insertInto("state")
    .values({ channel, type: event.type, state_key: event.state_key, seq, refreshed_at: received_at })
    .onConflict((conflict) => conflict.columns(["channel", "type", "state_key"]).doUpdateSet({ seq, refreshed_at: received_at }))
    .execute();
}

/** Whether a type and key have a state entry already, and how many entries there are. */
export async function stateRoom(db: Db, event: Event): Promise<{ readonly exists: boolean; readonly count: number }> {
  const rows = db.selectFrom("state").where("channel", "=", event.channel);
  const one = await rows.select("seq").where("type", "=", event.type).where("state_key", "=", event.state_key!).executeTakeFirst();
  const { count } = await rows.select((eb) => eb.fn.countAll<Count>().as("count")).executeTakeFirstOrThrow();
  return { exists: one !== undefined, count: Number(count) };
}

/** The state entries of a channel at a time, in the order of their events. */
export async function stateOf(db: Db, channel: Id, now: number): Promise<StateEntry[]> {
  const rows = await db
    .selectFrom("state")
    .innerJoin("entries", (join) => join.onRef("entries.channel", "=", "state.channel").onRef("entries.seq", "=", "state.seq"))
    .select(["entries.id", "entries.seq", "entries.object", "entries.received_at", "state.refreshed_at"])
    .where("state.channel", "=", channel)
    .orderBy("entries.seq")
    .execute();
  return rows.map(({ id, seq, object, received_at, refreshed_at }) => ({
    id,
    seq,
    event: JSON.parse(object) as Event,
    received_at,
    age: since(received_at, now),
    refreshed_age: since(refreshed_at, now),
  }));
}

/** The milliseconds from a time to now: never negative, also when the clock was set back. event.age */
export function since(at: number, now: number): StateEntry["age"] {
  return Math.max(0, now - at) as StateEntry["age"];
}
