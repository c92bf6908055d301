import { Kysely } from "kysely";
import type { ChangeFeed } from "./change-feed.ts";
import { createChangeFeed } from "./change-feed.ts";
import { migrate } from "./migrate.ts";
import type { Db, Schema, Tx } from "./schema.ts";
import { sqliteDialect } from "./sqlite.ts";

/** The database of a server: what its processes share and what outlives them. */
export interface Store {
  /** Reads in one moment: what others write meanwhile is not seen. */
  read<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** Writes all or nothing; an exception undoes it. No other writer comes between. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  readonly feed: ChangeFeed;
  close(): Promise<void>;
}

/** The location that a database URL names. */
export function sqliteLocation(url: string): string {
  if (/^[a-z]{2,}:\/\//.test(url)) throw new RangeError(`a database URL is sqlite:FILE, a path or :memory:, not ${url}`);
  const location = url.startsWith("sqlite:") ? url.slice("sqlite:".length) : url;
  if (location === "") throw new RangeError("a database URL without a file");
  return location;
}

/**
 * Opens a database, making it when it is not there.
 *
 * @param url `sqlite:file.db`, a path, or `:memory:`.
 * @throws RangeError for another URL, and the driver's error for a file that cannot be opened.
 * @example
 * ```ts
 * const store = await openStore(":memory:");
 * await store.write((tx) => insertUser(tx, user));
 * await store.close();
 * ```
 */
export async function openStore(url: string): Promise<Store> {
  const kysely = new Kysely<Schema>({ dialect: sqliteDialect(sqliteLocation(url)) });
  try {
    await migrate(kysely);
    const feed = await createChangeFeed(kysely);
    return createStore(kysely, feed);
  } catch (error) {
    await kysely.destroy();
    throw error;
  }
}

function createStore(kysely: Kysely<Schema>, feed: ChangeFeed): Store {
  return {
    feed,
    read: (work) => kysely.transaction().setAccessMode("read only").execute(work),
    async write(work) {
      const result = await kysely.transaction().execute(work);
      feed.poke();
      return result;
    },
    async close() {
      await feed.close();
      await kysely.destroy();
    },
  };
}
