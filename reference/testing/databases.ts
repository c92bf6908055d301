import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { freshDatabase } from "./postgres.ts";

/** A database of its own for one test. */
export interface TestDatabase {
  readonly url: string;
  remove(): Promise<void>;
}

/** A kind of database that a server can have. */
export interface DatabaseKind {
  readonly name: string;
  /** Whether this machine has none. */
  readonly skip: boolean;
  make(): Promise<TestDatabase>;
}

/** SQLite in a file. */
export const sqliteFile: DatabaseKind = {
  name: "a file",
  skip: false,
  async make() {
    const folder = await mkdtemp(join(tmpdir(), "store-"));
    return { url: `sqlite:${join(folder, "server.db")}`, remove: () => rm(folder, { recursive: true }) };
  },
};

/** A database on the PostgreSQL of this test run. */
export const postgres: DatabaseKind = {
  name: "PostgreSQL",
  skip: inject("postgres") === "",
  async make() {
    const { url, drop } = await freshDatabase(inject("postgres"));
    return { url, remove: drop };
  },
};

/** Databases that several processes can share. */
export const SHARED: readonly DatabaseKind[] = [sqliteFile, postgres];

/** Every database that a server can have. */
export const DATABASES: readonly DatabaseKind[] = [
  { name: "memory", skip: false, make: async () => ({ url: ":memory:", remove: async () => undefined }) },
  ...SHARED,
];
