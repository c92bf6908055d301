import type { Id } from "../../schemas/v1/types.ts";
import type { Db, Tx } from "./schema.ts";

/** How often the counter is read: what another process wrote is noticed after at most so many milliseconds. */
export const POLL_MS = 200;

/** Tells who waits for changes, whether this process made them or another on the same database. */
export interface ChangeFeed {
  /** Calls the listener after each change with the channels that changed. The result ends it. */
  subscribe(listener: (channels: ReadonlySet<Id>) => void): () => void;
  /** Calls the listener at each reading of the counter, changed or not: for what depends on time. */
  onTick(listener: () => void): () => void;
  /** Looks now: after a write in this process. */
  poke(): void;
  /** Ends the polling. */
  close(): Promise<void>;
}

/**
 * Marks a channel as changed. In the transaction of the change itself, so that whoever sees the mark sees the change.
 */
export async function markChanged(tx: Tx, channel: Id): Promise<void> {
  const { counter } = await tx
    .updateTable("changes")
    .set((eb) => ({ counter: eb("counter", "+", 1) }))
    .where("id", "=", 1)
    .returning("counter")
    .executeTakeFirstOrThrow();
  await tx.updateTable("channels").set({ changed: counter }).where("channel", "=", channel).execute();
}

async function changesSince(db: Db, seen: number): Promise<{ counter: number; channels: ReadonlySet<Id> }> {
  const { counter } = await db.selectFrom("changes").select("counter").where("id", "=", 1).executeTakeFirstOrThrow();
  if (counter <= seen) return { counter, channels: new Set() };
  const rows = await db.selectFrom("channels").select("channel").where("changed", ">", seen).where("changed", "<=", counter).execute();
  return { counter, channels: new Set(rows.map((row) => row.channel)) };
}

/** A feed on a database whose tables exist. It begins with the changes after this call. */
export async function createChangeFeed(db: Db): Promise<ChangeFeed> {
  const listeners = new Set<(channels: ReadonlySet<Id>) => void>();
  const tickers = new Set<() => void>();
  let { counter: seen } = await changesSince(db, Number.MAX_SAFE_INTEGER);
  let again = false;
  let running: Promise<void> | undefined;
  let closed = false;

  const isWanted = (): boolean => again;
  const look = async (): Promise<void> => {
    do {
      again = false;
      const { counter, channels } = await changesSince(db, seen);
      seen = counter;
      if (channels.size > 0) for (const listener of [...listeners]) listener(channels);
    } while (isWanted());
  };
  const poke = (): void => {
    again = true;
    if (closed || running !== undefined) return;
    // A database that does not answer is asked again at the next tick; whoever asks it for something is told.
    const looked = look().catch(() => undefined);
    running = looked.finally(() => {
      running = undefined;
      // Somebody may have asked between the last look and this line.
      if (again) poke();
    });
  };
  const timer = setInterval(() => {
    poke();
    for (const ticker of [...tickers]) ticker();
  }, POLL_MS);
  timer.unref();

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onTick(listener) {
      tickers.add(listener);
      return () => tickers.delete(listener);
    },
    poke,
    async close() {
      closed = true;
      clearInterval(timer);
      await running;
    },
  };
}
