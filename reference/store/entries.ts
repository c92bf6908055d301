import type { ChannelCreation, Event, Id, MembershipObject, Seq, SeqOrZero, Timestamp } from "../../schemas/v1/types.ts";
import { markChanged } from "./change-feed.ts";
import type { Db, EntriesTable, Tx } from "./schema.ts";

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
