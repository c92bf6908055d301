import type { ServerDocument, ServerName, SigningKey, Timestamp } from "../../schemas/v1/types.ts";
import type { Db, Tx } from "./schema.ts";

/** Another server: its pinned key and the newest document that was seen of it. peer.pin */
export interface StoredPeer {
  readonly server: ServerName;
  readonly server_key: SigningKey;
  readonly issued_at: Timestamp;
  readonly document: ServerDocument;
}

/** What is known of another server. */
export async function getPeer(db: Db, server: ServerName): Promise<StoredPeer | undefined> {
  const row = await db.selectFrom("peer_servers").selectAll().where("server", "=", server).executeTakeFirst();
  return row === undefined ? undefined : { ...row, document: JSON.parse(row.document) as ServerDocument };
}

/** The same for a transaction that is about to decide by it: others wait. */
export async function lockPeer(tx: Tx, server: ServerName): Promise<StoredPeer | undefined> {
  await tx.selectFrom("peer_servers").select("server").where("server", "=", server).forUpdate().execute();
  return getPeer(tx, server);
}

/** Enters a document as the newest one of its server. The first one pins the key. */
export async function putPeer(tx: Tx, document: ServerDocument, known: StoredPeer | undefined): Promise<void> {
  const { server, server_key, issued_at } = document;
  const values = { server_key, issued_at, document: JSON.stringify(document) };
  if (known === undefined) {
    // Of two at once that both see none, the later one fails by the key of the table and begins anew.
    await tx
      .insertInto("peer_servers")
      .values({ server, ...values })
      .execute();
  } else {
    await tx.updateTable("peer_servers").set(values).where("server", "=", server).execute();
  }
}
