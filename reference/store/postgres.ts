// The only file that knows PostgreSQL. Everything else goes through Kysely.
//
// Writes are READ COMMITTED: each statement sees what was committed before it began. A write that decides by what it reads first
// locks the row that it decides about (locks.ts), and every later statement sees what the former owners of the lock have done.
// SERIALIZABLE would need no locks, but all writes meet at the one row of `changes`, and all but one of them would begin anew.
// That row is also why others read changes in the order of their numbers: it stays locked until its transaction is committed.
// Reads are REPEATABLE READ: one snapshot, which in a read-only transaction never fails and locks nothing. page.snapshot
// `synchronous_commit` is on by default: what was acknowledged survives a crash. channel.acknowledged
import { PostgresDialect } from "kysely";
import pg from "pg";
import type { Database } from "./database.ts";

/** How long another process may hold a transaction open while it does nothing, as when its machine has died: others wait for it. */
const STUCK_MS = 5_000;
const CONNECT_MS = 5_000;

/**
 * 40001: a serialization failure; 40P01: a deadlock; 23505: another transaction made the row that this one saw missing; 42P07 and
 * 42710: another process makes the same tables.
 */
const CONFLICTS: ReadonlySet<unknown> = new Set(["40001", "40P01", "23505", "42P07", "42710"]);

/** 64 bits come as text. All of ours (times, numbers in an order, counts) are integers that JSON numbers hold. */
function toNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`not an integer of 53 bits: ${text}`);
  return value;
}

/** A PostgreSQL database by its URL. */
export function postgresDatabase(url: string): Database {
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, toNumber);
  const pool = new pg.Pool({
    connectionString: url,
    types,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_MS,
    idle_in_transaction_session_timeout: STUCK_MS,
    application_name: "voicetunnel",
  });
  // A connection that breaks fails the query that uses it, if there is one; the pool makes another. Without a listener the process ends.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return {
    dialect: new PostgresDialect({ pool }),
    isConflict: (error) => typeof error === "object" && error !== null && "code" in error && CONFLICTS.has(error.code),
  };
}
