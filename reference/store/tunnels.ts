import type {
  Access,
  Connections,
  Declaration,
  EpochNumber,
  Id,
  ServerName,
  SigningKey,
  TunnelId,
  TunnelRecord,
  UserId,
} from "../../schemas/v1/types.ts";
import type { LifeEvent, LifeLimits, TunnelLife } from "../tunnel/life.ts";
import { declaredLife, dueAt, liveOn } from "../tunnel/life.ts";
import { markChanged } from "./change-feed.ts";
import { connectionsOf, countConnections, deleteConnections } from "./connections.ts";
import type { Db, TunnelsTable, Tx } from "./schema.ts";
import { vtserverOf } from "./vtservers.ts";

/** A tunnel as it is kept. */
export interface StoredTunnel {
  readonly tunnel: TunnelId;
  readonly channel: Id;
  readonly created_by: UserId;
  readonly epoch: EpochNumber;
  readonly declaration: Declaration;
  /** The key of the vtserver that it lives on. */
  readonly vtserver: SigningKey;
  readonly life: TunnelLife;
  readonly access: Access | undefined;
}

async function fromRow(db: Db, row: Omit<TunnelsTable, "next_connection">): Promise<StoredTunnel> {
  const declaration = JSON.parse(row.declaration) as Declaration;
  return {
    tunnel: row.tunnel,
    channel: row.channel,
    created_by: row.created_by,
    epoch: row.epoch,
    declaration,
    access: declaration.access,
    vtserver: row.vtserver,
    life: {
      state: row.state,
      declaredAt: row.declared_at,
      announced: row.announced === 1,
      connections: await countConnections(db, row.tunnel),
      idleSince: row.idle_since ?? undefined,
      graceUntil: row.grace_until ?? undefined,
    },
  };
}

/** The tunnel of an id, also a closed one. */
export async function getTunnel(db: Db, tunnel: TunnelId): Promise<StoredTunnel | undefined> {
  const row = await db.selectFrom("tunnels").selectAll().where("tunnel", "=", tunnel).executeTakeFirst();
  return row === undefined ? undefined : fromRow(db, row);
}

/** The tunnels of a channel that are not closed: at most an ending one and its successor. */
export async function liveTunnels(db: Db, channel: Id): Promise<readonly StoredTunnel[]> {
  const rows = await db
    .selectFrom("tunnels")
    .selectAll()
    .where("channel", "=", channel)
    .where("state", "!=", "closed")
    .orderBy("declared_at")
    .orderBy("tunnel")
    .execute();
  return Promise.all(rows.map((row) => fromRow(db, row)));
}

function lifeColumns(
  life: TunnelLife,
  limits: LifeLimits,
): Omit<TunnelsTable, "tunnel" | "channel" | "created_by" | "epoch" | "declaration" | "vtserver" | "next_connection"> {
  return {
    state: life.state,
    declared_at: life.declaredAt,
    announced: life.announced ? 1 : 0,
    idle_since: life.idleSince ?? null,
    grace_until: life.graceUntil ?? null,
    due_at: dueAt(life, limits) ?? null,
  };
}

/** Enters a tunnel that is declared now, to live on a vtserver. */
export async function insertTunnel(
  tx: Tx,
  declaration: Declaration,
  vtserver: SigningKey,
  now: number,
  limits: LifeLimits,
): Promise<StoredTunnel> {
  const { tunnelID: tunnel, auth_chatchannel: channel, created_by, epoch, access } = declaration;
  const life = declaredLife(now);
  await tx
    .insertInto("tunnels")
    .values({
      tunnel,
      channel,
      created_by,
      epoch,
      declaration: JSON.stringify(declaration),
      vtserver,
      next_connection: 1,
      ...lifeColumns(life, limits),
    })
    .execute();
  await markChanged(tx, channel);
  return { tunnel, channel, created_by, epoch, declaration, access, vtserver, life };
}

/** Lets an event happen to a tunnel, and returns it as it is then. */
export async function advanceTunnel(
  tx: Tx,
  stored: StoredTunnel,
  event: LifeEvent,
  now: number,
  limits: LifeLimits,
): Promise<StoredTunnel> {
  const life = liveOn(stored.life, event, now, limits);
  await tx.updateTable("tunnels").set(lifeColumns(life, limits)).where("tunnel", "=", stored.tunnel).execute();
  // A closed tunnel has no connections in its record, however long their sockets take to close.
  if (life.state === "closed" && stored.life.state !== "closed") await deleteConnections(tx, stored.tunnel);
  if (life.state !== stored.life.state || life.connections !== stored.life.connections) await markChanged(tx, stored.channel);
  return { ...stored, life };
}

/** The tunnels of which a timer is due. */
export async function dueTunnels(db: Db, now: number): Promise<readonly TunnelId[]> {
  const rows = await db.selectFrom("tunnels").select("tunnel").where("due_at", "<=", now).where("state", "!=", "closed").execute();
  return rows.map(({ tunnel }) => tunnel);
}

/** The tunnels that are not closed although their vtserver is gone. */
export async function strandedTunnels(db: Db): Promise<readonly TunnelId[]> {
  const rows = await db
    .selectFrom("tunnels")
    .innerJoin("vtservers", "vtservers.key", "tunnels.vtserver")
    .select("tunnels.tunnel")
    .where("vtservers.state", "=", "gone")
    .where("tunnels.state", "!=", "closed")
    .execute();
  return rows.map(({ tunnel }) => tunnel);
}

/** A tunnel as its members see it. tunnel.connections, tunnel.vtserver */
export async function recordOf(db: Db, stored: StoredTunnel, server: ServerName): Promise<TunnelRecord> {
  const { v, tunnelID, auth_chatchannel, epoch, created_by, created_at, access, replaces } = stored.declaration;
  const connections: Connections = stored.life.state === "closed" ? {} : await connectionsOf(db, stored.tunnel);
  return {
    v,
    tunnelID,
    auth_chatchannel,
    epoch,
    created_by,
    created_on: server,
    created_at,
    state: stored.life.state,
    vtserver: await vtserverOf(db, stored.vtserver),
    connections,
    ...(access === undefined ? {} : { access }),
    ...(replaces === undefined ? {} : { replaces }),
    declaration: stored.declaration,
  };
}
