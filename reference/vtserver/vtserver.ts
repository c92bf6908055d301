import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import type { ErrorCode } from "../../schemas/v1/constants.ts";
import type { Challenge, Limits, RelayLimits, TunnelId, Welcome } from "../../schemas/v1/types.ts";
import type { SigningKeyPair } from "../protocol/crypto/ed25519.ts";
import type { Suite } from "../protocol/crypto/suite.ts";
import { encodeBase64url } from "../protocol/encoding/index.ts";
import { newChallenge } from "../protocol/handshake/index.ts";
import type { RelayBackend } from "./backend.ts";
import type { Rules } from "./connection.ts";
import type { EntryContext } from "./entry.ts";
import { enter } from "./entry.ts";
import { FRAME_STEPS } from "./frame-steps.ts";
import type { Peer, PeerHost } from "./peer.ts";
import { createPeer } from "./peer.ts";
import type { Room } from "./room.ts";
import { createRoom } from "./room.ts";
import type { RelaySeams } from "./seams.ts";
import { isOmitted, nodeTimers } from "./seams.ts";
import { RelaySocket } from "./socket.ts";
import { createWatch } from "./watch.ts";

/** The name of this version's binding. */
export const SUBPROTOCOL = "voicetunnel.v1";

/** What is read of one message at the most. A frame or connect is smaller; what lies between can still be told so. */
const MESSAGE_BYTES = 65_536;

/** How long a stopping server waits for its peers to answer the close. */
const STOP_MS = 500;

/** What a vtserver is made of. */
export interface VtserverOptions {
  readonly suite: Suite;
  /** The server name that the document gives. */
  readonly name: string;
  readonly key: SigningKeyPair;
  readonly limits: Limits;
  readonly backend: RelayBackend;
  readonly seams?: RelaySeams;
  /** Is told of failures that are nobody's message: a store that does not answer. */
  readonly onError?: (error: unknown) => void;
}

/** A relay that takes the WebSocket upgrades of a server that listens already. */
export interface Vtserver {
  /** Takes over a connection that asks for an upgrade at the vtserver's URL. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Closes every connection with `shutting-down` and takes them from the record. */
  close(): Promise<void>;
}

/**
 * Starts a vtserver on a backend. Connections that the backend still knows of are those of a process that is gone, and are forgotten.
 *
 * @example
 * ```ts
 * const vtserver = await createVtserver({ suite, name: "a.example", key, limits, backend });
 * server.on("upgrade", (request, socket, head) => vtserver.handleUpgrade(request, socket, head));
 * ```
 */
export async function createVtserver(options: VtserverOptions): Promise<Vtserver> {
  const { suite, name, key, limits, backend, seams = {}, onError = () => undefined } = options;
  const timers = seams.timers ?? nodeTimers;
  const clock = seams.clock ?? Date.now;
  const publicKey = encodeBase64url(key.publicKey);
  const peers = new Set<Peer>();
  const rooms = new Map<TunnelId, Room>();
  const welcomes = new Map<Peer, { readonly room: Room; readonly welcome: Welcome }>();
  const addresses = new Map<Peer, string>();
  const writes = new Set<Promise<void>>();
  let stopping = false;

  const write = (change: Promise<void>): void => {
    const done = change.catch(onError).finally(() => writes.delete(done));
    writes.add(done);
  };
  const roomOf = (tunnelID: TunnelId): Room => {
    const room = rooms.get(tunnelID) ?? createRoom(tunnelID, seams, () => peers);
    rooms.set(tunnelID, room);
    return room;
  };
  const tidy = (tunnelID: TunnelId): void => {
    if (rooms.get(tunnelID)?.isIdle() === true) rooms.delete(tunnelID);
  };
  const watch = createWatch(backend, timers, clock, onError);
  const entry: EntryContext = {
    suite,
    backend,
    key,
    limits: relayLimits(limits),
    capacity: limits.connections,
    seams,
    clock,
    room: roomOf,
  };

  const host: PeerHost = {
    rules: rulesOf(limits, seams),
    seams,
    timers,
    check(peer, connect) {
      const welcomed = (entered: { readonly room: Room; readonly welcome: Welcome }): void => {
        welcomes.set(peer, entered);
        const { connection, roles } = entered.welcome;
        peer.dispatch({ type: "passed", number: connection, roles });
      };
      enter(entry, peer, connect, welcomed)
        .then((room) => {
          // rights.check-last: what was taken while the peer entered is seen now.
          if (room !== undefined && !isOmitted(seams, "rights.check-last")) watch.check(room);
        })
        .catch((error: unknown) => {
          onError(error);
          if (peer.state.phase === "challenged") peer.dispatch({ type: "failed", code: "internal" });
        })
        .finally(() => {
          tidy(connect.tunnelID);
        });
    },
    welcome(peer) {
      const entered = welcomes.get(peer);
      welcomes.delete(peer);
      if (entered === undefined) throw new Error("a peer is live without a welcome");
      peer.send(entered.welcome);
      entered.room.join(peer);
    },
    relay(peer, frame) {
      if (peer.admission !== undefined) roomOf(peer.admission.credential.tunnelID).relay(peer, frame);
    },
    roles(peer, roles) {
      if (peer.admission === undefined) return;
      const { credential, connection } = peer.admission;
      if (!isOmitted(seams, "rights.narrow")) roomOf(credential.tunnelID).narrow(peer, roles);
      write(backend.update(credential.tunnelID, connection, roles));
    },
    left(peer) {
      if (peer.admission === undefined) return;
      const { credential, connection } = peer.admission;
      roomOf(credential.tunnelID).leave(peer);
      tidy(credential.tunnelID);
      write(backend.unregister(credential.tunnelID, connection));
    },
    settled(peer) {
      addresses.delete(peer);
    },
    closed(peer) {
      peers.delete(peer);
    },
  };

  const accept = (socket: RelaySocket, request: IncomingMessage): void => {
    const address = request.socket.remoteAddress ?? "";
    const peer = createPeer(socket, newChallenge(suite, { server: name, key: publicKey }) as Challenge, host);
    const refusal = refuseAtOnce(socket, address);
    peers.add(peer);
    addresses.set(peer, address);
    if (refusal === undefined) peer.start();
    else peer.dispatch({ type: "failed", code: refusal });
  };

  const refuseAtOnce = (socket: RelaySocket, address: string): ErrorCode | undefined => {
    if (stopping) return "shutting-down";
    // relay.no-subprotocol
    if (socket.protocol !== SUBPROTOCOL && !isOmitted(seams, "relay.no-subprotocol")) return "malformed";
    // limit.pending
    const waiting = [...addresses.values()].filter((other) => other === address).length;
    return waiting >= limits.pending && !isOmitted(seams, "limit.pending") ? "busy" : undefined;
  };

  const server = new WebSocketServer<typeof RelaySocket>({
    noServer: true,
    WebSocket: RelaySocket,
    clientTracking: false,
    // relay.no-extension
    perMessageDeflate: false,
    maxPayload: MESSAGE_BYTES,
    // Text that is no UTF-8 is refused by the reader of control messages, with a code of the registry.
    skipUTF8Validation: true,
    // relay.subprotocol
    handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : false),
    ...seams.websocket,
  });

  await backend.reset();
  const unsubscribe = backend.subscribe((channels) => {
    for (const room of rooms.values()) if (room.isOf(channels)) watch.check(room);
  });

  return {
    handleUpgrade(request, socket, head) {
      // relay.upgrade
      server.handleUpgrade(request, socket, head, accept);
    },
    async close() {
      stopping = true;
      unsubscribe();
      for (const peer of peers) peer.dispatch({ type: "stopped", code: "shutting-down" });
      const cancel = timers.after(STOP_MS, () => {
        for (const peer of peers) peer.terminate();
      });
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      await closedAll(peers, timers);
      cancel();
      await Promise.all(writes);
    },
  };
}

/** Resolves when no peer is left. */
async function closedAll(
  peers: ReadonlySet<Peer>,
  { after }: { readonly after: (ms: number, call: () => void) => () => void },
): Promise<void> {
  while (peers.size > 0) {
    await new Promise<void>((resolve) => {
      after(5, resolve);
    });
  }
}

function relayLimits({ ping_ms, dead_ms, frame_bytes, frames_per_second, strikes, queue_frames }: Limits): RelayLimits {
  return { ping_ms, dead_ms, frame_bytes, frames_per_second, strikes, queue_frames };
}

function rulesOf(limits: Limits, seams: RelaySeams): Rules {
  return {
    limits,
    frameSteps: FRAME_STEPS.filter(({ id }) => !isOmitted(seams, id)),
    strikes: !isOmitted(seams, "relay.strikes"),
  };
}
