import type { ConnectionNumber, DeviceAddress, Id, Roles, SigningKey, TunnelId, UserId } from "../../schemas/v1/types.ts";
import type { Registration, RelayBackend, Right, TunnelView } from "./backend.ts";

/** A tunnel in memory, to be changed at will by whoever made the backend. */
export interface MemoryTunnel {
  view: TunnelView;
  readonly members: Map<UserId, Right>;
  readonly connections: Map<ConnectionNumber, Registration>;
  /** The number given last. */
  last: number;
}

/** A backend without a homeserver: for tests, and to read what a backend has to do. */
export interface MemoryBackend extends RelayBackend {
  readonly tunnels: ReadonlyMap<TunnelId, MemoryTunnel>;
  /** The registered users, with their keys. */
  readonly users: Map<UserId, SigningKey>;
  add(view: TunnelView, members?: Iterable<readonly [UserId, Right]>): MemoryTunnel;
  /** Tells the vtserver that something changed. */
  changed(): void;
  /** From device to roles: what the record of a tunnel shows. */
  record(tunnelID: TunnelId): ReadonlyMap<DeviceAddress, Roles>;
}

/**
 * @example
 * ```ts
 * const backend = createMemoryBackend();
 * backend.add({ tunnelID, channel, state: "declared" }, [[user, { signingKey, roles }]]);
 * ```
 */
export function createMemoryBackend(): MemoryBackend {
  const tunnels = new Map<TunnelId, MemoryTunnel>();
  const users = new Map<UserId, SigningKey>();
  const proofs = new Set<string>();
  const listeners = new Set<(channels: ReadonlySet<Id>) => void>();
  const changed = (): void => {
    const channels = new Set([...tunnels.values()].map(({ view }) => view.channel));
    for (const listener of listeners) listener(channels);
  };
  return {
    tunnels,
    users,
    changed,
    add(view, members = []) {
      const tunnel: MemoryTunnel = { view, members: new Map(members), connections: new Map(), last: 0 };
      tunnels.set(view.tunnelID, tunnel);
      return tunnel;
    },
    record: (tunnelID) => new Map([...(tunnels.get(tunnelID)?.connections.values() ?? [])].map(({ device, roles }) => [device, roles])),
    tunnel: async (tunnelID) => tunnels.get(tunnelID)?.view,
    async rights(tunnelID, users) {
      const members = tunnels.get(tunnelID)?.members;
      return new Map(users.flatMap((user) => (members?.has(user) === true ? [[user, members.get(user)!] as const] : [])));
    },
    userKey: async (user) => users.get(user),
    async useProof({ user, nonce }) {
      const key = `${user} ${nonce}`;
      return !proofs.has(key) && proofs.add(key).has(key);
    },
    async reserve(tunnelID) {
      const tunnel = tunnels.get(tunnelID);
      if (tunnel === undefined) throw new Error("a number for a tunnel that is not there");
      return ++tunnel.last as ConnectionNumber;
    },
    async register(registration) {
      const tunnel = tunnels.get(registration.tunnelID);
      if (tunnel === undefined || tunnel.view.state === "ending" || tunnel.view.state === "closed") return false;
      for (const [number, { device }] of tunnel.connections) if (device === registration.device) tunnel.connections.delete(number);
      tunnel.connections.set(registration.connection, registration);
      tunnel.view = { ...tunnel.view, state: "open" };
      changed();
      return true;
    },
    async update(tunnelID, connection, roles) {
      const connections = tunnels.get(tunnelID)?.connections;
      const entry = connections?.get(connection);
      if (entry !== undefined) connections?.set(connection, { ...entry, roles });
      changed();
    },
    async unregister(tunnelID, connection) {
      tunnels.get(tunnelID)?.connections.delete(connection);
      changed();
    },
    async reset() {
      for (const tunnel of tunnels.values()) tunnel.connections.clear();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
