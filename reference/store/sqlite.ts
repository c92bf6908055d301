// The only file that knows SQLite. Everything else goes through Kysely.
import type * as Sqlite from "node:sqlite";
import type { SQLInputValue, StatementSync } from "node:sqlite";
import type { DatabaseConnection, Dialect, SqliteDatabase, SqliteStatement, TransactionSettings } from "kysely";
import { CompiledQuery, SqliteAdapter, SqliteDriver, SqliteIntrospector, SqliteQueryCompiler } from "kysely";

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

/**
 * A Kysely dialect on node:sqlite.
 *
 * WAL with `synchronous = NORMAL`: what was committed survives the death of the process (not of the machine's power, where the newest
 * commits can be missing but nothing is torn). channel.acknowledged
 *
 * @param location a file, or `:memory:`.
 */
export function sqliteDialect(location: string): Dialect {
  return {
    createDriver: () => new ImmediateDriver({ database: async () => openDatabase(location) }),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

/** Takes the write lock when a transaction begins: one that reads first and then writes could otherwise fail in the middle. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(settings?.accessMode === "read only" ? "begin" : "begin immediate"));
  }
}

function openDatabase(location: string): SqliteDatabase {
  const { DatabaseSync } = loadSqlite();
  const database = new DatabaseSync(location);
  database.exec("pragma busy_timeout = 5000");
  database.exec("pragma journal_mode = wal");
  database.exec("pragma synchronous = normal");
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
