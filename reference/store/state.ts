// ChatChannel, "State events", and Callstate: the newest state event of each type and key, and how it was refreshed.
import type { Event, EventType, Id, Seq, StateEntry, StateKey, Timestamp } from "../../schemas/v1/types.ts";
import { markChanged } from "./change-feed.ts";
import type { EntryPlace } from "./entries.ts";
import type { Count, Db, Tx } from "./schema.ts";

/** A state entry: with the event of its newest refresh where there was one. */
export interface StoredState {
  readonly id: Id;
  readonly seq: Seq;
  readonly event: Event;
  /** When the event that has the `seq` was received. */
  readonly received_at: Timestamp;
  readonly refreshed_at: Timestamp;
  readonly isRefreshed: boolean;
}

/** A state event becomes the entry of its type and key. state.last */
export async function putState(tx: Tx, { channel, seq, received_at }: EntryPlace, event: Event): Promise<void> {
  if (event.state_key === undefined) return;
  const entry = { seq, refreshed_at: received_at, refresh_id: null, refresh: null };
  await tx
    .insertInto("state")
    .values({ channel, type: event.type, state_key: event.state_key, ...entry })
    .onConflict((conflict) => conflict.columns(["channel", "type", "state_key"]).doUpdateSet(entry))
    .execute();
}

/** The event of an entry is replaced by a refresh; its place in the order stays. presence.server-refresh */
export async function refreshState(tx: Tx, id: Id, event: Event, at: Timestamp): Promise<void> {
  await tx
    .updateTable("state")
    .set({ refreshed_at: at, refresh_id: id, refresh: JSON.stringify(event) })
    .where("channel", "=", event.channel)
    .where("type", "=", event.type)
    .where("state_key", "=", event.state_key!)
    .execute();
  await markChanged(tx, event.channel);
}

/** Whether a type and key have a state entry already, and how many entries there are. */
export async function stateRoom(db: Db, event: Event): Promise<{ readonly exists: boolean; readonly count: number }> {
  const rows = db.selectFrom("state").where("channel", "=", event.channel);
  const one = await rows.select("seq").where("type", "=", event.type).where("state_key", "=", event.state_key!).executeTakeFirst();
  const { count } = await rows.select((eb) => eb.fn.countAll<Count>().as("count")).executeTakeFirstOrThrow();
  return { exists: one !== undefined, count: Number(count) };
}

/** The entry of a type and key. */
export async function stateEntry(db: Db, channel: Id, type: EventType, key: StateKey): Promise<StoredState | undefined> {
  const row = await selectState(db, channel).where("state.type", "=", type).where("state.state_key", "=", key).executeTakeFirst();
  return row && stored(row);
}

/** All entries of a channel, in the order of their events. */
export async function storedState(db: Db, channel: Id): Promise<readonly StoredState[]> {
  return (await selectState(db, channel).orderBy("entries.seq").execute()).map(stored);
}

/** The state entries of a channel at a time, in the order of their events. presence.server-entry */
export async function stateOf(db: Db, channel: Id, now: number): Promise<StateEntry[]> {
  return (await storedState(db, channel)).map(({ id, seq, event, received_at, refreshed_at }) => ({
    id,
    seq,
    event,
    received_at,
    age: since(received_at, now),
    refreshed_age: since(refreshed_at, now),
  }));
}

/** The milliseconds from a time to now: never negative, also when the clock was set back. event.age */
export function since(at: number, now: number): StateEntry["age"] {
  return Math.max(0, now - at) as StateEntry["age"];
}

const COLUMNS = ["entries.id", "entries.seq", "entries.object", "entries.received_at"] as const;

const selectState = (db: Db, channel: Id) =>
  db
    .selectFrom("state")
    .innerJoin("entries", (join) => join.onRef("entries.channel", "=", "state.channel").onRef("entries.seq", "=", "state.seq"))
    .select([...COLUMNS, "state.refreshed_at", "state.refresh_id", "state.refresh"])
    .where("state.channel", "=", channel);

type Row = Awaited<ReturnType<ReturnType<typeof selectState>["execute"]>>[number];

function stored({ id, seq, object, received_at, refreshed_at, refresh_id, refresh }: Row): StoredState {
  return {
    id: refresh_id ?? id,
    seq,
    event: JSON.parse(refresh ?? object) as Event,
    received_at,
    refreshed_at,
    isRefreshed: refresh_id !== null,
  };
}
