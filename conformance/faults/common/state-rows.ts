import type { Seams } from "../../../reference/seams.ts";
import type { Schema, Tx } from "../../../reference/store/index.ts";

/** A row of the state entries, as it was before something was written. */
export type StateRow = Schema["state"];

/** What is changed of rows that were there before, after each transaction that writes: in the row with the seq that `which` picks. */
export interface PutBack {
  readonly which: ">" | "=";
  readonly values: (row: StateRow) => Partial<StateRow>;
}

/** A server that goes back on what it has just written about state entries. */
export function puttingBack({ which, values }: PutBack): Seams {
  const putBack = (tx: Tx, row: StateRow): Promise<unknown> =>
    tx
      .updateTable("state")
      .set(values(row))
      .where("channel", "=", row.channel)
      .where("type", "=", row.type)
      .where("state_key", "=", row.state_key)
      .where("seq", which, row.seq)
      .execute();
  return {
    store: (store) => ({
      ...store,
      write: (work) =>
        store.write(async (tx) => {
          const before = await tx.selectFrom("state").selectAll().execute();
          const result = await work(tx);
          for (const row of before) await putBack(tx, row);
          return result;
        }),
    }),
  };
}
