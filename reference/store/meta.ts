import type { Db, MetaTable, Tx } from "./schema.ts";

/** What is kept under a name. */
export async function getMeta(db: Db, name: MetaTable["name"]): Promise<string | undefined> {
  return (await db.selectFrom("meta").select("value").where("name", "=", name).executeTakeFirst())?.value;
}

/** What is kept under a name, or what `make` gives, which is then kept. */
export async function getOrMakeMeta(tx: Tx, name: MetaTable["name"], make: () => string): Promise<string> {
  const known = await getMeta(tx, name);
  if (known !== undefined) return known;
  const value = make();
  await tx.insertInto("meta").values({ name, value }).execute();
  return value;
}
