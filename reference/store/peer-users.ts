import type { DirectoryEntry, SealingKey, SigningKey, UserId } from "../../schemas/v1/types.ts";
import type { Db, Tx } from "./schema.ts";

/** A user of another server: the keys that were pinned at the first look, and the newest entry. peer.entry-pin */
export interface StoredPeerUser {
  readonly user: UserId;
  readonly signing_key: SigningKey;
  readonly sealing_key: SealingKey;
  readonly entry: DirectoryEntry;
}

/** What is known of a user of another server. */
export async function getPeerUser(db: Db, user: UserId): Promise<StoredPeerUser | undefined> {
  const row = await db.selectFrom("peer_users").selectAll().where("user", "=", user).executeTakeFirst();
  return row === undefined ? undefined : { ...row, entry: JSON.parse(row.entry) as DirectoryEntry };
}

/** The same for a transaction that is about to decide by it: others wait. */
export async function lockPeerUser(tx: Tx, user: UserId): Promise<StoredPeerUser | undefined> {
  await tx.selectFrom("peer_users").select("user").where("user", "=", user).forUpdate().execute();
  return getPeerUser(tx, user);
}

/** Enters an entry; the first one pins the keys. */
export async function putPeerUser(tx: Tx, entry: DirectoryEntry, known: StoredPeerUser | undefined): Promise<void> {
  const { user, signing_key, sealing_key } = entry;
  const values = { signing_key, sealing_key, entry: JSON.stringify(entry) };
  if (known === undefined) {
    await tx
      .insertInto("peer_users")
      .values({ user, ...values })
      .execute();
  } else {
    await tx.updateTable("peer_users").set(values).where("user", "=", user).execute();
  }
}
