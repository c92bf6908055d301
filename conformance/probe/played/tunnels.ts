import type { PeerIdentity } from "../peer/document.ts";
import { toBase64url } from "../wire/base64.ts";
import { textAt, type JsonObject } from "../wire/json.ts";
import { tunnelLife, type TunnelLife } from "./tunnel-life.ts";
import { tunnelTimers, type TunnelTimers } from "./tunnel-timers.ts";

export type TunnelState = "declared" | "open" | "ending" | "closed";

/** A tunnel as its server keeps it. */
export interface StoredTunnel {
  readonly id: string;
  readonly channel: string;
  readonly declaration: JsonObject;
  state: TunnelState;
  announced: boolean;
  /** From device address to the entry of the record. */
  readonly connections: Map<string, JsonObject>;
  readonly timers: TunnelTimers;
}

/** All tunnels of a played server, and their life by the state table `tunnel`. */
export interface Tunnels {
  find(id: string): StoredTunnel | undefined;
  /** Those of a channel, in the order of their declaration. */
  of(channel: string): readonly StoredTunnel[];
  record(tunnel: StoredTunnel): JsonObject;
  declare(channel: string, declaration: JsonObject): StoredTunnel;
  announced(id: string): void;
  close(tunnel: StoredTunnel): void;
  /** A successor was declared. */
  replaced(tunnel: StoredTunnel): void;
  epochChanged(channel: string): void;
  /** Rights or members are others now: the vtserver looks at its connections. */
  membersChanged(channel: string): void;
  connected(id: string, device: string, entry: JsonObject): void;
  disconnected(id: string, device: string): void;
  /** Calls back with the record after each change of a tunnel's state or connections; gives what ends that. */
  watch(listener: (channel: string, record: JsonObject) => void): () => void;
  /** The server goes down: connections are lost, and nothing is over before it is back. */
  pause(): void;
  resume(): void;
}

/** What the tunnels need of their server. */
export interface TunnelsParts {
  readonly identity: PeerIdentity;
  readonly limits: Readonly<Record<string, number>>;
  /** Tells the vtserver, which does what follows for its connections. */
  changed(id: string): void;
}

const OPTIONAL = ["access", "replaces"] as const;

function recordOf(identity: PeerIdentity, tunnel: StoredTunnel): JsonObject {
  const { declaration, connections, state } = tunnel;
  const record: JsonObject = {
    v: 1,
    tunnelID: tunnel.id,
    auth_chatchannel: tunnel.channel,
    epoch: declaration["epoch"] ?? 0,
    created_by: declaration["created_by"] ?? "",
    created_on: identity.name,
    created_at: declaration["created_at"] ?? 0,
    state,
    vtserver: { url: identity.relayUrl, key: toBase64url(identity.relay.public) },
    connections: Object.fromEntries(connections),
    declaration,
  };
  for (const name of OPTIONAL) if (declaration[name] !== undefined) record[name] = declaration[name];
  return record;
}

/** Tells those who follow a channel what its tunnels have become. */
interface Tellers {
  readonly listeners: Set<(channel: string, record: JsonObject) => void>;
  tell(tunnel: StoredTunnel): void;
}

function tellers(identity: PeerIdentity): Tellers {
  const listeners: Tellers["listeners"] = new Set();
  return {
    listeners,
    tell: (tunnel) => {
      for (const listener of [...listeners]) listener(tunnel.channel, recordOf(identity, tunnel));
    },
  };
}

/** Who is in a tunnel, and what follows when the first has come or the last has gone. */
function attendance(
  all: ReadonlyMap<string, StoredTunnel>,
  life: TunnelLife,
  tell: Tellers["tell"],
): Pick<Tunnels, "connected" | "disconnected" | "pause" | "resume"> {
  let paused = false;
  return {
    connected: (id, device, entry) => {
      const tunnel = all.get(id);
      if (tunnel === undefined || tunnel.state === "closed") return;
      tunnel.timers.stop("idle");
      tunnel.connections.set(device, entry);
      if (tunnel.state === "declared") tunnel.state = "open";
      tell(tunnel);
    },
    disconnected: (id, device) => {
      const tunnel = all.get(id);
      if (paused || tunnel?.connections.delete(device) !== true) return;
      const isEmpty = tunnel.connections.size === 0;
      if (isEmpty && tunnel.state === "ending") return life.enter(tunnel, "closed");
      if (isEmpty && tunnel.state === "open") life.startIdle(tunnel);
      tell(tunnel);
    },
    pause: () => {
      paused = true;
      for (const { timers, connections } of all.values()) {
        timers.pause();
        connections.clear();
      }
    },
    resume: () => {
      paused = false;
      for (const tunnel of all.values()) {
        if (tunnel.state === "open") life.startIdle(tunnel);
        tunnel.timers.resume();
      }
    },
  };
}

/** Makes the tunnels of a played server. */
export function playedTunnels({ identity, limits, changed }: TunnelsParts): Tunnels {
  const all = new Map<string, StoredTunnel>();
  const { listeners, tell } = tellers(identity);
  const life = tunnelLife((tunnel) => {
    // Whoever hears of it in the tunnel and whoever hears of it on a stream can act at once.
    changed(tunnel.id);
    tell(tunnel);
  });
  const of = (channel: string): StoredTunnel[] => [...all.values()].filter((tunnel) => tunnel.channel === channel);
  return {
    find: (id) => all.get(id),
    of,
    record: (tunnel) => recordOf(identity, tunnel),
    declare: (channel, declaration) => {
      const id = textAt(declaration, "tunnelID");
      const timers = tunnelTimers(limits);
      const tunnel: StoredTunnel = { id, channel, declaration, state: "declared", announced: false, connections: new Map(), timers };
      all.set(id, tunnel);
      life.begin(tunnel);
      tell(tunnel);
      return tunnel;
    },
    announced: (id) => {
      const tunnel = all.get(id);
      if (tunnel === undefined || tunnel.state === "ending") return;
      tunnel.announced = true;
      tunnel.timers.stop("announce");
    },
    close: (tunnel) => life.enter(tunnel, "closed"),
    replaced: life.end,
    epochChanged: (channel) => of(channel).forEach(life.end),
    membersChanged: (channel) => {
      for (const { id, state } of of(channel)) if (state !== "closed") changed(id);
    },
    ...attendance(all, life, tell),
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
