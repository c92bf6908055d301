// Who writes by what it reads locks first what it decides about, so that no other writer comes between. Always in this order, so that
// nobody waits in a circle: one channel, then the row of `changes`. SQLite has one writer at a time and needs none of it.
import type { Id, TunnelId } from "../../schemas/v1/types.ts";
import type { Tx } from "./schema.ts";

/** Lets one transaction at a time write to a channel: its log, order, state and tunnels. Nothing happens when there is none. */
export async function lockChannel(tx: Tx, channel: Id): Promise<void> {
  await tx.selectFrom("channels").select("channel").where("channel", "=", channel).forUpdate().execute();
}

/** Locks the channel of a tunnel, which never changes. */
export async function lockTunnel(tx: Tx, tunnel: TunnelId): Promise<void> {
  const row = await tx.selectFrom("tunnels").select("channel").where("tunnel", "=", tunnel).executeTakeFirst();
  if (row !== undefined) await lockChannel(tx, row.channel);
}

/** Lets one transaction at a time do what concerns no one channel: making channels, and entering vtservers. */
export async function lockServer(tx: Tx): Promise<void> {
  await tx.selectFrom("changes").select("counter").where("id", "=", 1).forUpdate().execute();
}
