import type { Id, TunnelId, UserId } from "../../schemas/v1/types.ts";
import type { MembershipState } from "../protocol/membership/index.ts";
import { effectiveRights, memberOf } from "../protocol/membership/index.ts";
import type { Db, Store, StoredTunnel, Tx } from "../store/index.ts";
import {
  advanceTunnel,
  connectedTunnels,
  deleteConnection,
  deleteConnections,
  getChannel,
  getMembership,
  getTunnel,
  putConnection,
  reserveNumber,
  setRoles,
} from "../store/index.ts";
import type { LifeEvent, LifeLimits } from "../tunnel/life.ts";
import type { Registration, RelayBackend, Right } from "./backend.ts";

/** What a backend on the homeserver's database is made of. */
export interface StoreBackendOptions {
  readonly store: Store;
  readonly limits: LifeLimits;
  /** Milliseconds since the epoch. */
  readonly clock?: () => number;
}

/**
 * The homeserver as its vtserver sees it through the database that they share, in one process or in two.
 *
 * @example
 * ```ts
 * const backend = createStoreBackend({ store: await openStore("server.db"), limits });
 * ```
 */
export function createStoreBackend({ store, limits, clock = Date.now }: StoreBackendOptions): RelayBackend {
  const advance = (tx: Tx, tunnel: StoredTunnel, event: LifeEvent): Promise<StoredTunnel> =>
    advanceTunnel(tx, tunnel, event, clock(), limits);
  const memberships = createMemberships();

  return {
    async tunnel(tunnelID) {
      const stored = await store.read((db) => getTunnel(db, tunnelID));
      if (stored === undefined) return undefined;
      const { state, graceUntil } = stored.life;
      return { tunnelID, channel: stored.channel, state, ...(graceUntil === undefined ? {} : { closesAt: graceUntil }) };
    },
    rights: (tunnelID, users) => store.read((db) => rightsIn(db, memberships, tunnelID, users)),
    reserve: (tunnelID) =>
      store.write(async (tx) => {
        const number = await reserveNumber(tx, tunnelID);
        if (number === undefined) throw new Error("a number for a tunnel that is not there");
        return number;
      }),
    register: (registration) => store.write((tx) => register(tx, registration, advance)),
    update: (tunnelID, connection, roles) => store.write((tx) => setRoles(tx, tunnelID, connection, roles)),
    unregister: (tunnelID, connection) =>
      store.write(async (tx) => {
        const tunnel = await getTunnel(tx, tunnelID);
        if (tunnel !== undefined && (await deleteConnection(tx, tunnelID, connection))) await advance(tx, tunnel, { type: "gone" });
      }),
    reset: () =>
      store.write(async (tx) => {
        for (const tunnelID of await connectedTunnels(tx)) {
          const tunnel = await getTunnel(tx, tunnelID);
          await deleteConnections(tx, tunnelID);
          if (tunnel !== undefined) await advance(tx, tunnel, { type: "gone", restart: true });
        }
      }),
    subscribe: (listener) => store.feed.subscribe(listener),
  };
}

/** tunnel.open, tunnel.ending-refuses */
async function register(
  tx: Tx,
  { tunnelID, connection, device, user, roles }: Registration,
  advance: (tx: Tx, tunnel: StoredTunnel, event: LifeEvent) => Promise<StoredTunnel>,
): Promise<boolean> {
  const stored = await getTunnel(tx, tunnelID);
  if (stored === undefined) return false;
  // What is due by now has happened, whether or not anybody has swept yet.
  const tunnel = await advance(tx, stored, { type: "time" });
  if (tunnel.life.state === "ending" || tunnel.life.state === "closed") return false;
  const replaced = await putConnection(tx, { tunnel: tunnelID, connection, device, user, roles });
  await advance(tx, replaced ? await advance(tx, tunnel, { type: "gone" }) : tunnel, { type: "welcomed" });
  return true;
}

async function rightsIn(
  db: Db,
  memberships: Memberships,
  tunnelID: TunnelId,
  users: readonly UserId[],
): Promise<ReadonlyMap<UserId, Right>> {
  const tunnel = await getTunnel(db, tunnelID);
  const membership = tunnel === undefined ? undefined : await memberships.of(db, tunnel.channel);
  const rights = new Map<UserId, Right>();
  if (tunnel === undefined || membership === undefined) return rights;
  for (const user of users) {
    const member = memberOf(membership, user);
    if (member === undefined) continue;
    const { read, write } = effectiveRights(membership, tunnel.access, user);
    rights.set(user, { signingKey: member.signing_key as Right["signingKey"], roles: { read, write } });
  }
  return rights;
}

interface Memberships {
  of(db: Db, channel: Id): Promise<MembershipState | undefined>;
}

/** How many channels' memberships are kept. */
const KEPT = 256;

/** What membership logs come to, read anew only when their head has changed: a room is checked after every event of its channel. */
function createMemberships(): Memberships {
  const known = new Map<Id, MembershipState>();
  return {
    async of(db, channel) {
      const head = (await getChannel(db, channel))?.head;
      if (head === undefined) return undefined;
      const kept = known.get(channel);
      if (kept?.head === head) return kept;
      const state = await getMembership(db, channel);
      known.delete(channel);
      known.set(channel, state);
      if (known.size > KEPT) known.delete(known.keys().next().value ?? channel);
      return state;
    },
  };
}
