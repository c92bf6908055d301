// The vtservers of a server: each enters itself, gives a sign of life, and is left out once it gives none.
import type { SigningKey, VtserverEntry } from "../../schemas/v1/types.ts";
import { lockServer } from "./locks.ts";
import type { Count, Db, Tx, VtserversTable } from "./schema.ts";

/** The key of a vtserver with the seed that it comes from. */
export type VtserverIdentity = Pick<VtserversTable, "key" | "seed">;

/** A vtserver with the number of its newest sign of life. */
export type Beat = Pick<VtserversTable, "key" | "beat">;

/**
 * Enters a vtserver under the URL where clients reach it, and returns its key. One that is started again at its URL is the one that
 * it was; one that was stopped in order may come back at another URL. crypto.pinned
 */
export async function enterVtserver(tx: Tx, url: VtserverEntry["url"], make: () => Promise<VtserverIdentity>): Promise<VtserverIdentity> {
  await lockServer(tx);
  const known = await tx.selectFrom("vtservers").selectAll().orderBy("key").execute();
  const mine = known.find((row) => row.url === url) ?? known.find(({ state }) => state === "stopped");
  if (mine === undefined) {
    const { key, seed } = await make();
    await tx.insertInto("vtservers").values({ key, seed, url, state: "here", beat: 0 }).execute();
    return { key, seed };
  }
  await tx.updateTable("vtservers").set({ url, state: "here" }).where("key", "=", mine.key).execute();
  await giveSign(tx, mine.key);
  return { key: mine.key, seed: mine.seed };
}

/** A sign of life. Whoever was taken for gone is there again. */
export async function giveSign(tx: Tx, key: SigningKey): Promise<void> {
  await tx
    .updateTable("vtservers")
    .set((eb) => ({ beat: eb("beat", "+", 1), state: "here" }))
    .where("key", "=", key)
    .execute();
}

/** Says that a vtserver stops: it gets no new tunnels, and keeps its own for as long as one without a sign of life does. */
export async function leaveVtserver(tx: Tx, key: SigningKey): Promise<void> {
  await tx.updateTable("vtservers").set({ state: "stopped" }).where("key", "=", key).execute();
}

/** Takes a vtserver for gone, unless it has given another sign of life. */
export async function loseVtserver(tx: Tx, { key, beat }: Beat): Promise<void> {
  await tx.updateTable("vtservers").set({ state: "gone" }).where("key", "=", key).where("beat", "=", beat).execute();
}

/** The newest signs of life of those that are not gone. */
export async function beatsOf(db: Db): Promise<readonly Beat[]> {
  return db.selectFrom("vtservers").select(["key", "beat"]).where("state", "!=", "gone").execute();
}

/** The vtservers as the server document lists them. server.document */
export async function listVtservers(db: Db): Promise<readonly VtserverEntry[]> {
  return db.selectFrom("vtservers").select(["url", "key"]).where("state", "!=", "gone").orderBy("key").execute();
}

/**
 * How a record names the vtserver of its tunnel. A closed tunnel may have lost its own, and names another of the document. tunnel.vtserver
 */
export async function vtserverOf(db: Db, key: SigningKey): Promise<VtserverEntry> {
  const listed = await listVtservers(db);
  const named = listed.find((entry) => entry.key === key) ?? listed[0];
  return named ?? db.selectFrom("vtservers").select(["url", "key"]).where("key", "=", key).executeTakeFirstOrThrow();
}

/**
 * The vtserver that a new tunnel goes to: the one with the fewest tunnels that are not closed, undefined when there is none. One that
 * was stopped and may be back soon is better than none. tunnel.least-loaded
 */
export async function leastLoaded(db: Db): Promise<SigningKey | undefined> {
  const rows = await db.selectFrom("vtservers").select(["key", "state"]).where("state", "!=", "gone").orderBy("key").execute();
  const here = rows.filter(({ state }) => state === "here");
  const loads = await Promise.all((here.length > 0 ? here : rows).map(async ({ key }) => ({ key, load: await loadOf(db, key) })));
  return loads.sort((a, b) => a.load - b.load)[0]?.key;
}

async function loadOf(db: Db, key: SigningKey): Promise<number> {
  const live = db.selectFrom("tunnels").where("vtserver", "=", key).where("state", "!=", "closed");
  return Number((await live.select((eb) => eb.fn.countAll<Count>().as("count")).executeTakeFirstOrThrow()).count);
}
