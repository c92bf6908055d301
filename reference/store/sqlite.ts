// The only file that knows SQLite. Everything else goes through Kysely.
import type * as Sqlite from "node:sqlite";
import type { SQLInputValue, StatementSync } from "node:sqlite";
import { setTimeout as delay } from "node:timers/promises";
import type { DatabaseConnection, SelectModifierNode, SqliteDatabase, SqliteStatement, TransactionSettings } from "kysely";
import { CompiledQuery, SqliteAdapter, SqliteDriver, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import type { Database } from "./database.ts";

/** node:sqlite without its ExperimentalWarning, which some Node versions print and which would spoil stderr. */
function loadSqlite(): typeof Sqlite {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = (): void => undefined;
  try {
    return process.getBuiltinModule("node:sqlite");
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** How long a transaction waits for the one of another process. */
const BUSY_MS = 10_000;

/** The location that a database URL names: `sqlite:FILE`, a path, or `:memory:`. @throws RangeError for another URL */
export function sqliteLocation(url: string): string {
  if (/^[a-z]{2,}:\/\//.test(url)) throw new RangeError("a database URL is sqlite:FILE, a path, :memory: or postgres://…");
  const location = url.startsWith("sqlite:") ? url.slice("sqlite:".length) : url;
  if (location === "") throw new RangeError("a database URL without a file");
  return location;
}

/**
 * A database of node:sqlite.
 *
 * WAL with `synchronous = NORMAL`: what was committed survives the death of the process (not of the machine's power, where the newest
 * commits can be missing but nothing is torn). channel.acknowledged
 *
 * @param location a file, or `:memory:`.
 */
export function sqliteDatabase(location: string): Database {
  return {
    dialect: {
      createDriver: () => new ImmediateDriver({ database: async () => openDatabase(location) }),
      createQueryCompiler: () => new LocklessCompiler(),
      createAdapter: () => new SqliteAdapter(),
      createIntrospector: (db) => new SqliteIntrospector(db),
    },
    // There is one writer at a time.
    isConflict: () => false,
  };
}

/** `for update` is nothing that SQLite knows, nor needs: whoever writes holds the lock of the whole file. */
class LocklessCompiler extends SqliteQueryCompiler {
  protected override visitSelectModifier(node: SelectModifierNode): void {
    if (node.modifier !== "ForUpdate") super.visitSelectModifier(node);
  }
}

/** Takes the write lock when a transaction begins: one that reads first and then writes could otherwise fail in the middle. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = CompiledQuery.raw(settings?.accessMode === "read only" ? "begin" : "begin immediate");
    const end = performance.now() + BUSY_MS;
    for (;;) {
      try {
        await connection.executeQuery(begin);
        return;
      } catch (error) {
        if (!isBusy(error) || performance.now() > end) throw error;
        // Another process writes. SQLite's own waiting would stop this whole process, and the frames that it passes on.
        await delay(1 + Math.random() * 4);
      }
    }
  }
}

/** SQLITE_BUSY, also in its extended forms. */
function isBusy(error: unknown): boolean {
  return typeof error === "object" && error !== null && "errcode" in error && (Number(error.errcode) & 0xff) === 5;
}

function openDatabase(location: string): SqliteDatabase {
  const { DatabaseSync } = loadSqlite();
  const database = new DatabaseSync(location);
  database.exec("pragma busy_timeout = 5000");
  database.exec("pragma journal_mode = wal");
  database.exec("pragma synchronous = normal");
  database.exec("pragma busy_timeout = 5");
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => {
      prepared.clear();
      database.close();
    },
    prepare(sql) {
      const known = prepared.get(sql);
      if (known !== undefined) return known;
      const statement = wrap(database.prepare(sql));
      // Texts vary with the length of lists only; the bound is for what nobody thought of.
      if (prepared.size > 500) prepared.clear();
      prepared.set(sql, statement);
      return statement;
    },
  };
}

function wrap(statement: StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]): SQLInputValue[] => [...(parameters as readonly SQLInputValue[])];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}
