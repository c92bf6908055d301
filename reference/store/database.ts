import type { Dialect } from "kysely";

/** What the store has to know of a kind of database beyond Kysely's SQL. */
export interface Database {
  readonly dialect: Dialect;
  /** Whether a transaction failed because another one came between, so that it succeeds when it is begun anew. */
  isConflict(error: unknown): boolean;
}
