import type { Limits, RelayLimits, Roles, ServerName, SigningKey, TunnelId } from "../../schemas/v1/types.ts";
import { createRateLimiter } from "../homeserver/rate-limiter.ts";
import type { Peers } from "../peers/index.ts";
import type { SigningKeyPair } from "../protocol/crypto/ed25519.ts";
import type { Suite } from "../protocol/crypto/suite.ts";
import type { RelayBackend } from "./backend.ts";
import type { Opening } from "./candidate.ts";
import type { Rules } from "./connection.ts";
import type { Entered, EntryContext } from "./entry.ts";
import { enter } from "./entry.ts";
import { FRAME_STEPS } from "./frame-steps.ts";
import type { Peer, PeerHost } from "./peer.ts";
import type { ProxyContext } from "./proxy/enter-by-proxy.ts";
import { enterByProxy, isViaConnect } from "./proxy/enter-by-proxy.ts";
import type { Room } from "./room.ts";
import { createRenewals } from "./renewal.ts";
import { createRoom } from "./room.ts";
import type { RelaySeams } from "./seams.ts";
import { isOmitted, nodeTimers } from "./seams.ts";
import { createWatch } from "./watch.ts";

/** What a host is made of. */
export interface HostOptions {
  readonly suite: Suite;
  readonly name: ServerName;
  readonly serverKey: SigningKey;
  readonly peers: Pick<Peers, "document" | "guard">;
  readonly key: SigningKeyPair;
  readonly limits: Limits;
  readonly backend: RelayBackend;
  readonly seams: RelaySeams;
  readonly onError: (error: unknown) => void;
}

/** All connections of a vtserver and their rooms. */
export interface Host extends PeerHost {
  readonly peers: ReadonlySet<Peer>;
  /** Takes in a connection of an address; it waits for its welcome. */
  add(peer: Peer, address: string): void;
  /** How many connections of an address wait for their welcome. */
  waiting(address: string): number;
  /** Stops listening to the backend, and resolves when all that was written has arrived there. */
  stop(): Promise<void>;
}

/** A host without connections. It listens to its backend from now on. */
// Longer than 50 lines: it only ties the parts together.
export function createHost(options: HostOptions): Host {
  const { backend, seams, onError } = options;
  const timers = seams.timers ?? nodeTimers;
  const clock = seams.clock ?? Date.now;
  const peers = new Set<Peer>();
  const addresses = new Map<Peer, string>();
  const entered = new Map<Peer, Entered>();
  const rooms = createRooms(seams, peers);
  const watch = createWatch(backend, timers, clock, onError);
  const writes = createWrites(onError);
  const context = entryContext(options, clock, rooms);
  const rates = createRateLimiter(() => Math.ceil(options.limits.requests_per_minute / 2));
  const proxy: ProxyContext = { ...options, clock, timers, rates, failed: onError };
  const renewals = createRenewals({ peers: options.peers, seams, timers, clock, failed: onError });
  const unsubscribe = backend.subscribe((channels) => {
    for (const room of rooms.all()) if (room.isOf(channels)) watch.check(room);
  });

  const welcomed = (peer: Peer, entry: Entered): void => {
    entered.set(peer, entry);
    peer.dispatch({ type: "passed", number: entry.welcome.connection, roles: entry.welcome.roles });
  };
  const take = async (peer: Peer, connect: Opening): Promise<void> => {
    const { tunnelID } = connect.type === "connect" ? connect : connect.proof;
    try {
      if (isViaConnect(connect)) {
        await enterByProxy(proxy, peer, connect);
        return;
      }
      const room = await enter(context, peer, connect, (entry) => welcomed(peer, entry));
      // rights.check-last: what was taken while the peer entered is seen now.
      if (room !== undefined && !isOmitted(seams, "rights.check-last")) watch.check(room);
    } catch (error) {
      onError(error);
      if (peer.state.phase === "challenged") peer.dispatch({ type: "failed", code: "internal" });
    } finally {
      rooms.tidy(tunnelID);
    }
  };

  return {
    peers,
    rules: rulesOf(options),
    seams,
    timers,
    add(peer, address) {
      peers.add(peer);
      addresses.set(peer, address);
    },
    waiting: (address) => [...addresses.values()].filter((other) => other === address).length,
    async stop() {
      unsubscribe();
      await writes.done();
    },
    check: (peer, connect) => void take(peer, connect),
    welcome(peer) {
      const entry = entered.get(peer);
      entered.delete(peer);
      if (entry === undefined) throw new Error("a peer is live without a welcome");
      peer.send(entry.welcome);
      entry.room.join(peer);
      // proof.renew
      if (peer.admission?.document !== undefined) renewals.hold(peer, peer.admission.document);
    },
    relay: (peer, frame) => rooms.ofPeer(peer)?.relay(peer, frame),
    roles: (peer, roles) => narrow(options, rooms, writes, peer, roles),
    left(peer) {
      renewals.release(peer);
      rooms.ofPeer(peer)?.leave(peer);
      if (peer.admission === undefined) return;
      const { credential, connection } = peer.admission;
      rooms.tidy(credential.tunnelID);
      writes.add(backend.unregister(credential.tunnelID, connection));
    },
    settled: (peer) => void addresses.delete(peer),
    closed: (peer) => void peers.delete(peer),
    failed: onError,
  };
}

/** rights.narrow */
function narrow({ backend, seams }: HostOptions, rooms: Rooms, writes: Writes, peer: Peer, roles: Roles): void {
  if (!isOmitted(seams, "rights.narrow")) rooms.ofPeer(peer)?.narrow(peer, roles);
  if (peer.admission === undefined) return;
  writes.add(backend.update(peer.admission.credential.tunnelID, peer.admission.connection, roles));
}

interface Rooms {
  readonly of: (tunnelID: TunnelId) => Room;
  readonly ofPeer: (peer: Peer) => Room | undefined;
  readonly all: () => readonly Room[];
  /** Forgets a room that nobody is in. */
  readonly tidy: (tunnelID: TunnelId) => void;
}

function createRooms(seams: RelaySeams, everybody: ReadonlySet<Peer>): Rooms {
  const rooms = new Map<TunnelId, Room>();
  return {
    of(tunnelID) {
      const room = rooms.get(tunnelID) ?? createRoom(tunnelID, seams, everybody);
      rooms.set(tunnelID, room);
      return room;
    },
    ofPeer: ({ admission }) => (admission === undefined ? undefined : rooms.get(admission.credential.tunnelID)),
    all: () => [...rooms.values()],
    tidy(tunnelID) {
      if (rooms.get(tunnelID)?.isIdle() === true) rooms.delete(tunnelID);
    },
  };
}

interface Writes {
  readonly add: (write: Promise<void>) => void;
  readonly done: () => Promise<void>;
}

/** Changes of the record that nobody waits for, until the end. */
function createWrites(onError: (error: unknown) => void): Writes {
  const running = new Set<Promise<void>>();
  return {
    add(write) {
      const done = write.catch(onError).finally(() => running.delete(done));
      running.add(done);
    },
    async done() {
      await Promise.all(running);
    },
  };
}

function entryContext({ suite, name, peers, key, limits, backend, seams }: HostOptions, clock: () => number, rooms: Rooms): EntryContext {
  const capacity = seams.enforced?.connections ?? limits.connections;
  return { suite, name, backend, peers, key, limits: relayLimits(limits), capacity, seams, clock, room: rooms.of };
}

/** relay.limits */
function relayLimits({ ping_ms, dead_ms, frame_bytes, frames_per_second, strikes, queue_frames }: Limits): RelayLimits {
  return { ping_ms, dead_ms, frame_bytes, frames_per_second, strikes, queue_frames };
}

function rulesOf({ limits, seams }: HostOptions): Rules {
  return {
    limits: { ...limits, ...seams.enforced },
    frameSteps: (seams.frameSteps?.(FRAME_STEPS) ?? FRAME_STEPS).filter(({ id }) => !isOmitted(seams, id)),
    strikes: !isOmitted(seams, "relay.strikes"),
  };
}
