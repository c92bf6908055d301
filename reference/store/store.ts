import { setTimeout as delay } from "node:timers/promises";
import { Kysely } from "kysely";
import type { ChangeFeed } from "./change-feed.ts";
import { createChangeFeed } from "./change-feed.ts";
import type { Database } from "./database.ts";
import { migrate } from "./migrate.ts";
import type { Db, Schema, Tx } from "./schema.ts";
import { sqliteDatabase, sqliteLocation } from "./sqlite.ts";

/** The database of a server: what its processes share and what outlives them. */
export interface Store {
  /** Reads in one moment: what others write meanwhile is not seen. */
  read<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /**
   * Writes all or nothing; an exception undoes it. What it decides by has to be locked first (locks.ts). Where another transaction
   * came between, the work is done anew, so it has no effects but those on the database.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  readonly feed: ChangeFeed;
  close(): Promise<void>;
}

/** How often a transaction is begun when others come between each time. */
const ATTEMPTS = 20;

/**
 * Opens a database, making its tables when they are not there.
 *
 * @param url `sqlite:file.db`, a path, `:memory:`, or `postgres://user:password@host/database`.
 * @throws RangeError for another URL, and the driver's error for a database that cannot be opened.
 * @example
 * ```ts
 * const store = await openStore(":memory:");
 * await store.write((tx) => insertUser(tx, user));
 * await store.close();
 * ```
 */
export async function openStore(url: string): Promise<Store> {
  const database = await databaseOf(url);
  const kysely = new Kysely<Schema>({ dialect: database.dialect });
  try {
    await again(database, () => migrate(kysely));
    const feed = await createChangeFeed(kysely);
    return createStore(database, kysely, feed);
  } catch (error) {
    await kysely.destroy();
    throw error;
  }
}

async function databaseOf(url: string): Promise<Database> {
  if (!/^postgres(?:ql)?:\/\//.test(url)) return sqliteDatabase(sqliteLocation(url));
  // Loaded for those who use it only.
  const { postgresDatabase } = await import("./postgres.ts");
  return postgresDatabase(url);
}

function createStore(database: Database, kysely: Kysely<Schema>, feed: ChangeFeed): Store {
  return {
    feed,
    read: (work) => kysely.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(work),
    async write(work) {
      const result = await again(database, () => kysely.transaction().setIsolationLevel("read committed").execute(work));
      feed.poke();
      return result;
    },
    async close() {
      await feed.close();
      await kysely.destroy();
    },
  };
}

/** Runs a transaction until no other one comes between. */
async function again<T>({ isConflict }: Database, transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt === ATTEMPTS || !isConflict(error)) throw error;
      // Not at once and not all at the same time, or the same ones meet again.
      await delay(Math.random() * 5 * attempt);
    }
  }
}
