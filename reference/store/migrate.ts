import type { ColumnDataType, Kysely } from "kysely";
import type { Schema } from "./schema.ts";

type Columns = Readonly<Record<string, ColumnDataType>>;

const TABLES: {
  readonly [table in keyof Schema]: { readonly key: readonly string[]; readonly columns: Columns; readonly nullable?: readonly string[] };
} = {
  meta: { key: ["name"], columns: { name: "text", value: "text" } },
  users: { key: ["user"], columns: { user: "text", signing_key: "text", sealing_key: "text", entry: "text" } },
  nonces: { key: ["scope", "nonce"], columns: { scope: "text", nonce: "text", expires_at: "bigint" } },
  channels: {
    key: ["channel"],
    columns: {
      channel: "text",
      kind: "text",
      creator: "text",
      head: "text",
      seq: "bigint",
      membership: "text",
      member_count: "bigint",
      changed: "bigint",
    },
  },
  members: { key: ["channel", "user"], columns: { channel: "text", user: "text", signing_key: "text", can_read: "integer" } },
  entries: {
    key: ["channel", "seq"],
    columns: { channel: "text", seq: "bigint", id: "text", kind: "text", object: "text", received_at: "bigint" },
  },
  state: {
    key: ["channel", "type", "state_key"],
    columns: {
      channel: "text",
      type: "text",
      state_key: "text",
      seq: "bigint",
      refreshed_at: "bigint",
      refresh_id: "text",
      refresh: "text",
    },
    nullable: ["refresh_id", "refresh"],
  },
  tunnels: {
    key: ["tunnel"],
    columns: {
      tunnel: "text",
      channel: "text",
      created_by: "text",
      epoch: "bigint",
      declaration: "text",
      vtserver: "text",
      state: "text",
      declared_at: "bigint",
      announced: "integer",
      idle_since: "bigint",
      grace_until: "bigint",
      due_at: "bigint",
      next_connection: "bigint",
    },
    nullable: ["idle_since", "grace_until", "due_at"],
  },
  connections: {
    key: ["tunnel", "connection"],
    columns: {
      tunnel: "text",
      connection: "bigint",
      device: "text",
      user: "text",
      can_read: "integer",
      can_write: "integer",
      proxy_address: "text",
      proxy_public: "text",
    },
    nullable: ["proxy_address", "proxy_public"],
  },
  vtservers: { key: ["key"], columns: { key: "text", seed: "text", url: "text", state: "text", beat: "bigint" } },
  peer_servers: { key: ["server"], columns: { server: "text", server_key: "text", issued_at: "bigint", document: "text" } },
  peer_users: { key: ["user"], columns: { user: "text", signing_key: "text", sealing_key: "text", entry: "text" } },
  changes: { key: ["id"], columns: { id: "integer", counter: "bigint" } },
};

const INDEXES: readonly { readonly table: keyof Schema; readonly columns: readonly string[]; readonly unique?: true }[] = [
  { table: "nonces", columns: ["expires_at"] },
  { table: "channels", columns: ["creator"] },
  { table: "channels", columns: ["changed"] },
  { table: "members", columns: ["user"] },
  { table: "entries", columns: ["channel", "id"], unique: true },
  { table: "tunnels", columns: ["channel"] },
  { table: "tunnels", columns: ["due_at"] },
  { table: "tunnels", columns: ["vtserver"] },
];

/** Makes the tables that are not there yet, and the columns that an older database lacks: only such as may be empty come later. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const known = new Map((await tx.introspection.getTables()).map((table) => [table.name, table.columns.map(({ name }) => name)]));
    for (const [table, { key, columns, nullable = [] }] of Object.entries(TABLES)) {
      let create = tx.schema.createTable(table).ifNotExists();
      for (const [column, type] of Object.entries(columns)) {
        create = create.addColumn(column, type, (definition) => (nullable.includes(column) ? definition : definition.notNull()));
      }
      await create.addPrimaryKeyConstraint(`${table}_key`, key as never).execute();
      const there = known.get(table);
      for (const column of there === undefined ? [] : nullable.filter((name) => !there.includes(name))) {
        await tx.schema
          .alterTable(table)
          .addColumn(column, columns[column] ?? "text")
          .execute();
      }
    }
    for (const { table, columns, unique } of INDEXES) {
      const index = tx.schema
        .createIndex([table, ...columns].join("_"))
        .ifNotExists()
        .on(table)
        .columns([...columns]);
      await (unique === true ? index.unique() : index).execute();
    }
    await tx
      .insertInto("changes")
      .values({ id: 1, counter: 0 })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}
