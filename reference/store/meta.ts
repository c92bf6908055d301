import type { VtserverEntry } from "../../schemas/v1/types.ts";
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

/** Makes this relay the one that serves the server's tunnels. */
export async function setVtserver(tx: Tx, { key, url }: VtserverEntry): Promise<void> {
  await tx.deleteFrom("vtservers").execute();
  await tx.insertInto("vtservers").values({ key, url }).execute();
}

/** The relays that have entered themselves. */
export async function listVtservers(db: Db): Promise<readonly VtserverEntry[]> {
  return db.selectFrom("vtservers").select(["url", "key"]).orderBy("key").execute();
}
