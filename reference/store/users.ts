import type { DirectoryEntry, SealingKey, SigningKey, UserId } from "../../schemas/v1/types.ts";
import type { Db, Tx } from "./schema.ts";

/** A registered user. */
export interface StoredUser {
  readonly user: UserId;
  readonly signing_key: SigningKey;
  readonly sealing_key: SealingKey;
  readonly entry: DirectoryEntry;
}

/** The user of a name, undefined when nobody has registered it. */
export async function getUser(db: Db, user: UserId): Promise<StoredUser | undefined> {
  const row = await db.selectFrom("users").selectAll().where("user", "=", user).executeTakeFirst();
  return row === undefined ? undefined : { ...row, entry: JSON.parse(row.entry) as DirectoryEntry };
}

/** Enters a user whose name is free. */
export async function insertUser(tx: Tx, { user, signing_key, sealing_key, entry }: StoredUser): Promise<void> {
  await tx
    .insertInto("users")
    .values({ user, signing_key, sealing_key, entry: JSON.stringify(entry) })
    .execute();
}
