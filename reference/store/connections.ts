import type {
  Connection,
  ConnectionNumber,
  Connections,
  DeviceAddress,
  ProxyAddress,
  Roles,
  SigningKey,
  TunnelId,
  UserId,
} from "../../schemas/v1/types.ts";
import { markChanged } from "./change-feed.ts";
import type { Bit, ConnectionsTable, Count, Db, Tx } from "./schema.ts";

/** A connection that is to stand in a tunnel's record. */
export interface NewConnection {
  readonly tunnel: TunnelId;
  readonly connection: ConnectionNumber;
  readonly device: DeviceAddress;
  readonly user: UserId;
  readonly roles: Roles;
  /** Which relay stands for the user. proof.recorded */
  readonly proxy?: ProxyAddress | undefined;
}

const bit = (value: boolean): Bit => (value ? 1 : 0);

/** A number that no connection of the tunnel had before, also before a restart. relay.number */
export async function reserveNumber(tx: Tx, tunnel: TunnelId): Promise<ConnectionNumber | undefined> {
  const row = await tx
    .updateTable("tunnels")
    .set((eb) => ({ next_connection: eb("next_connection", "+", 1) }))
    .where("tunnel", "=", tunnel)
    .returning("next_connection")
    .executeTakeFirst();
  return row === undefined ? undefined : ((row.next_connection - 1) as ConnectionNumber);
}

/** How many connections stand in a tunnel's record. */
export async function countConnections(db: Db, tunnel: TunnelId): Promise<number> {
  const { count } = await db
    .selectFrom("connections")
    .select((eb) => eb.fn.countAll<Count>().as("count"))
    .where("tunnel", "=", tunnel)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Enters a connection in the place of an older one of its device. True when there was one. relay.one-per-device */
export async function putConnection(tx: Tx, { tunnel, connection, device, user, roles, proxy }: NewConnection): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("connections")
    .where("tunnel", "=", tunnel)
    .where("device", "=", device)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto("connections")
    .values({
      tunnel,
      connection,
      device,
      user,
      can_read: bit(roles.read),
      can_write: bit(roles.write),
      proxy_address: proxy?.address ?? null,
      proxy_public: proxy?.public ?? null,
    })
    .execute();
  return numDeletedRows > 0n;
}

/** Changes the roles of a connection. */
export async function setRoles(tx: Tx, tunnel: TunnelId, connection: ConnectionNumber, { read, write }: Roles): Promise<void> {
  await tx
    .updateTable("connections")
    .set({ can_read: bit(read), can_write: bit(write) })
    .where("tunnel", "=", tunnel)
    .where("connection", "=", connection)
    .execute();
  const row = await tx.selectFrom("tunnels").select("channel").where("tunnel", "=", tunnel).executeTakeFirst();
  if (row !== undefined) await markChanged(tx, row.channel);
}

/** Takes a connection from the record; false when it is not there. */
export async function deleteConnection(tx: Tx, tunnel: TunnelId, connection: ConnectionNumber): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("connections")
    .where("tunnel", "=", tunnel)
    .where("connection", "=", connection)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** Takes all connections from a tunnel's record. */
export async function deleteConnections(tx: Tx, tunnel: TunnelId): Promise<void> {
  await tx.deleteFrom("connections").where("tunnel", "=", tunnel).execute();
}

/** The tunnels of a vtserver that have a connection. */
export async function connectedTunnels(db: Db, vtserver: SigningKey): Promise<readonly TunnelId[]> {
  const rows = await db
    .selectFrom("tunnels")
    .select("tunnel")
    .where("vtserver", "=", vtserver)
    .where("tunnel", "in", (eb) => eb.selectFrom("connections").select("connections.tunnel"))
    .execute();
  return rows.map((row) => row.tunnel);
}

/** The connections of a tunnel as its record shows them. */
export async function connectionsOf(db: Db, tunnel: TunnelId): Promise<Connections> {
  const rows = await db.selectFrom("connections").selectAll().where("tunnel", "=", tunnel).orderBy("connection").execute();
  return Object.fromEntries(rows.map((row) => [row.device, connectionOf(row)]));
}

function connectionOf({ can_read, can_write, proxy_address, proxy_public }: ConnectionsTable): Connection {
  const roles = { read: can_read === 1, write: can_write === 1 };
  if (proxy_address === null || proxy_public === null) return { type: "direct", roles };
  return { type: "proxy", roles, proxy: { address: proxy_address, public: proxy_public } };
}
