import type { Bytes16 } from "../../schemas/v1/types.ts";
import type { Db, Tx } from "./schema.ts";

/**
 * Remembers a nonce until a time; false when it is remembered already. request.nonce, request.nonce-durable
 *
 * @param scope whose nonces these are; the same nonce in two scopes is two nonces.
 */
export async function useNonce(tx: Tx, scope: string, nonce: Bytes16, expiresAt: number): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await tx
    .insertInto("nonces")
    .values({ scope, nonce, expires_at: expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

/** Whether a nonce is remembered. */
export async function isNonceUsed(db: Db, scope: string, nonce: Bytes16): Promise<boolean> {
  const row = await db.selectFrom("nonces").select("nonce").where("scope", "=", scope).where("nonce", "=", nonce).executeTakeFirst();
  return row !== undefined;
}

/** Forgets the nonces whose time is over. */
export async function forgetNonces(tx: Tx, now: number): Promise<void> {
  await tx.deleteFrom("nonces").where("expires_at", "<", now).execute();
}
