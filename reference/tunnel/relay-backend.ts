import { CONSTANTS } from "../../schemas/v1/constants.ts";
import type { ConnectionNumber, SigningKey, TunnelId, UserId } from "../../schemas/v1/types.ts";
import type { MembershipCache } from "../homeserver/memberships.ts";
import { effectiveRights, memberOf } from "../protocol/membership/index.ts";
import type { Store, StoredTunnel, Tx } from "../store/index.ts";
import {
  advanceTunnel,
  connectedTunnels,
  deleteConnection,
  deleteConnections,
  getTunnel,
  getUser,
  lockTunnel,
  putConnection,
  reserveNumber,
  setRoles,
  useNonce,
} from "../store/index.ts";
import type { Registration, RelayBackend, Right } from "../vtserver/index.ts";
import type { LifeEvent, LifeLimits } from "./life.ts";

/** What the backend is made of. */
export interface RelayBackendOptions {
  readonly store: Store;
  /** The key of the vtserver: it serves the tunnels that live on it. */
  readonly vtserver: SigningKey;
  readonly limits: LifeLimits;
  readonly memberships: MembershipCache;
  readonly clock: () => number;
  /** Serves the tunnels of other vtservers, too: for servers that are wrong on purpose. */
  readonly servesAll?: boolean;
}

/** What a vtserver asks of the homeserver beside it, answered from the database that both share. */
export function createRelayBackend({ store, vtserver, limits, memberships, clock, servesAll = false }: RelayBackendOptions): RelayBackend {
  const advance = (tx: Tx, tunnel: StoredTunnel, event: LifeEvent): Promise<StoredTunnel> =>
    advanceTunnel(tx, tunnel, event, clock(), limits);

  const register = async (tx: Tx, { tunnelID, connection, device, user, roles, proxy }: Registration): Promise<boolean> => {
    await lockTunnel(tx, tunnelID);
    const tunnel = await getTunnel(tx, tunnelID);
    if (tunnel === undefined || tunnel.life.state === "closed" || tunnel.life.state === "ending") return false;
    const displaced = await putConnection(tx, { tunnel: tunnelID, connection, device, user, roles, proxy });
    // The one that takes another's place is counted as one more; that other one no longer is.
    const life = displaced ? { ...tunnel.life, connections: tunnel.life.connections - 1 } : tunnel.life;
    await advance(tx, { ...tunnel, life }, { type: "welcomed" });
    return true;
  };

  return {
    tunnel: (tunnelID) =>
      store.read(async (db) => {
        const found = await getTunnel(db, tunnelID);
        // tunnel.vtserver-other
        if (found === undefined || (found.vtserver !== vtserver && !servesAll)) return undefined;
        const { state, graceUntil } = found.life;
        return { tunnelID, channel: found.channel, state, ...(graceUntil === undefined ? {} : { closesAt: graceUntil }) };
      }),

    rights: (tunnelID: TunnelId, users: readonly UserId[]) =>
      store.read(async (db) => {
        const found = await getTunnel(db, tunnelID);
        const channel = found === undefined ? undefined : await memberships.find(db, found.channel);
        const rights = new Map<UserId, Right>();
        for (const user of users) {
          const member = channel === undefined ? undefined : memberOf(channel.membership, user);
          if (channel === undefined || member === undefined) continue;
          const { read, write } = effectiveRights(channel.membership, found?.access, user);
          rights.set(user, { signingKey: member.signing_key as SigningKey, roles: { read, write } });
        }
        return rights;
      }),

    userKey: (user) => store.read(async (db) => (await getUser(db, user))?.signing_key),

    // proof.nonce: until nobody takes the proof for valid any more, whichever of this server's clocks is asked.
    useProof: ({ user, nonce, expires_at }) =>
      store.write((tx) => useNonce(tx, `proof ${user}`, nonce, expires_at + CONSTANTS.clock_skew + CONSTANTS.nonce_memory)),

    async reserve(tunnelID) {
      const number = await store.write((tx) => reserveNumber(tx, tunnelID));
      // The caller has seen the tunnel, and tunnels are never deleted.
      if (number === undefined) throw new Error("a connection number for a tunnel that does not exist");
      return number;
    },

    register: (registration) => store.write((tx) => register(tx, registration)),

    update: (tunnelID: TunnelId, connection: ConnectionNumber, roles) =>
      store.write(async (tx) => {
        await lockTunnel(tx, tunnelID);
        await setRoles(tx, tunnelID, connection, roles);
      }),

    unregister: (tunnelID: TunnelId, connection: ConnectionNumber) =>
      store.write(async (tx) => {
        await lockTunnel(tx, tunnelID);
        const tunnel = await getTunnel(tx, tunnelID);
        if (tunnel === undefined || !(await deleteConnection(tx, tunnelID, connection))) return;
        await advance(tx, tunnel, { type: "gone" });
      }),

    async reset() {
      for (const tunnelID of await store.read((db) => connectedTunnels(db, vtserver))) {
        await store.write(async (tx) => {
          await lockTunnel(tx, tunnelID);
          const tunnel = await getTunnel(tx, tunnelID);
          await deleteConnections(tx, tunnelID);
          if (tunnel !== undefined) await advance(tx, tunnel, { type: "gone", restart: true });
        });
      }
    },

    subscribe: (listener) => store.feed.subscribe(listener),
  };
}
