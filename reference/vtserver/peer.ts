import { CONSTANTS, ERRORS } from "../../schemas/v1/constants.ts";
import type {
  Challenge,
  ConnectionNumber,
  Credential,
  PingNumber,
  RelayServerMessage,
  Roles,
  ServerDocument,
} from "../../schemas/v1/types.ts";
import type { Opening } from "./candidate.ts";
import type { ConnectionEvent, ConnectionState, Effect, Rules } from "./connection.ts";
import { CHALLENGED, step } from "./connection.ts";
import { createLiveness } from "./liveness.ts";
import { readMessage } from "./message.ts";
import type { Outbox, OutboxSocket } from "./outbox.ts";
import { createOutbox } from "./outbox.ts";
import type { PeerInfo, RelayItem, RelaySeams, Timers } from "./seams.ts";
import { isOmitted } from "./seams.ts";
import type { RelaySocket } from "./socket.ts";
import type { Successor, Wire } from "./wire.ts";
import { closeSocket, tell, wireOf } from "./wire.ts";

/** Whom a connection belongs to, once it is welcomed. */
export interface Admission {
  readonly connection: ConnectionNumber;
  readonly credential: Credential;
  /** By which a proxied connection was let in. proof.renew */
  readonly document: ServerDocument | undefined;
}

/** One connection: its socket, its state and what waits for it. */
export interface Peer {
  readonly challenge: Challenge;
  readonly state: ConnectionState;
  /** The roles it has now; none before the welcome and after the end. */
  readonly roles: Roles;
  admission: Admission | undefined;
  readonly info: PeerInfo;
  /** Sends the challenge and gives the peer its time. relay.challenge, relay.connect-time */
  start(): void;
  dispatch(event: ConnectionEvent): void;
  send(message: RelayServerMessage): void;
  /** From now on everything that happens to it is told to another. Nothing waits for its welcome but that one. */
  handOver(successor: Successor): void;
  /** For whom a connection was handed over to: sends as it is, closes, and tells how full the socket is. */
  readonly wire: Wire;
  frame(sender: number, bytes: Uint8Array): void;
  /** Resolves when its socket is closed. */
  readonly closed: Promise<void>;
  /** Cuts the connection without a word. */
  terminate(): void;
}

/** What the effects of a connection reach beyond its own socket. */
export interface PeerHost {
  readonly rules: Rules;
  readonly seams: RelaySeams;
  readonly timers: Timers;
  check(peer: Peer, connect: Opening): void;
  welcome(peer: Peer): void;
  relay(peer: Peer, frame: Uint8Array): void;
  roles(peer: Peer, roles: Roles): void;
  left(peer: Peer): void;
  /** It waits for its welcome no longer. */
  settled(peer: Peer): void;
  /** Its socket is closed. */
  closed(peer: Peer): void;
  /** Something here went wrong, whatever the peer sent. */
  failed(error: unknown): void;
}

const NO_ROLES: Roles = { read: false, write: false };

/** A peer on a socket that is open. It hears at once and speaks from its `start`. */
// Longer than 50 lines: one closure over the state of one connection, cut along its effects and events.
export function createPeer(socket: RelaySocket, challenge: Challenge, host: PeerHost): Peer {
  const { rules, seams, timers } = host;
  const outbox = (seams.outbox ?? createOutbox)(socketOf(socket), rules.limits.queue_frames);
  const clock = createLiveness(timers, rules.limits, {
    ping: (n) => {
      peer.send({ type: "ping", n: n as PingNumber });
    },
    dead: () => {
      peer.dispatch({ type: "silent" });
    },
  });
  let state: ConnectionState = CHALLENGED;
  let first = true;
  let successor: Successor | undefined;
  let cancelConnect: (() => void) | undefined;

  const apply = (effect: Effect): void => {
    switch (effect.type) {
      case "send":
        return peer.send(effect.message);
      case "check":
        return host.check(peer, effect.connect);
      case "welcome":
        clock.start();
        return host.welcome(peer);
      case "relay":
        return host.relay(peer, effect.frame);
      case "roles":
        // rights.read-cut: also what waits is not sent any more.
        if (!effect.roles.read) outbox.dropFrames();
        return host.roles(peer, effect.roles);
      case "close":
        outbox.flush();
        return closeSocket(socket, host, peer.info, effect.code, ERRORS[effect.code].close);
      case "left":
        return host.left(peer);
    }
  };

  const settle = (): void => {
    cancelConnect?.();
    host.settled(peer);
  };

  const closed = new Promise<void>((resolve) => {
    socket.on("close", () => {
      peer.dispatch({ type: "socket-closed" });
      host.closed(peer);
      resolve();
    });
  });

  const peer: Peer = {
    challenge,
    closed,
    get state() {
      return state;
    },
    get roles() {
      return state.phase === "live" ? state.roles : NO_ROLES;
    },
    admission: undefined,
    get info() {
      return infoOf(peer.admission);
    },
    start() {
      peer.send(challenge);
      if (isOmitted(seams, "relay.connect-time")) return;
      cancelConnect = timers.after(CONSTANTS.connect_time, () => {
        peer.dispatch({ type: "connect-time-over" });
      });
    },
    dispatch(event) {
      if (successor !== undefined) {
        tell(successor, event);
        return;
      }
      const before = state.phase;
      const [next, effects] = step(state, event, rules);
      state = next;
      // One by proxy waits on.
      if (before === "challenged" && next.phase !== "challenged" && next.phase !== "proxied") settle();
      if (next.phase === "gone") clock.stop();
      effects.forEach(apply);
    },
    send(message) {
      for (const item of outgoing(seams, peer.info, message)) put(outbox, 0, item);
      if (outbox.backlog > backlogBytes(rules)) socket.terminate();
    },
    handOver(next) {
      peer.dispatch({ type: "handed-over" });
      cancelConnect?.();
      successor = next;
    },
    wire: wireOf(socket, outbox, host, () => peer.info, settle),
    frame(sender, bytes) {
      for (const item of outgoing(seams, peer.info, bytes)) put(outbox, sender, item);
    },
    terminate() {
      socket.terminate();
    },
  };

  const heard = (data: Uint8Array, isBinary: boolean): void => {
    const bytes = seams.relayIn === undefined ? data : seams.relayIn(peer.info, data, isBinary);
    if (bytes === undefined || state.phase === "gone") return;
    if (successor !== undefined) {
      successor.message(bytes, isBinary);
      return;
    }
    clock.heard();
    peer.dispatch(readMessage({ bytes, isBinary, first, now: timers.now() }, seams));
    first = false;
  };

  socket.on("message", (data, isBinary) => {
    try {
      heard(data as Buffer, isBinary);
    } catch (error) {
      // relay.isolated: a fault of this program costs one connection, and not the process.
      host.failed(error);
      peer.dispatch({ type: "stopped", code: "internal" });
    }
  });
  // The binding's own pings and pongs are signs of life too. relay.alive
  socket.on("ping", clock.heard);
  socket.on("pong", clock.heard);
  socket.onOversize = () => {
    if (successor !== undefined) successor.oversize();
    else peer.dispatch({ type: "unreadable", code: "too-large" });
  };
  // What breaks the rules of WebSocket is answered and closed by the socket itself.
  socket.on("error", () => undefined);
  return peer;
}

function infoOf(admission: Admission | undefined): PeerInfo {
  if (admission === undefined) return { number: 0 };
  const { tunnelID, device, user } = admission.credential;
  return { number: admission.connection, tunnelID, device, user };
}

function outgoing(seams: RelaySeams, to: PeerInfo, item: RelayItem): readonly RelayItem[] {
  if (seams.relayOut === undefined) return [item];
  const items = seams.relayOut(to, item);
  if (items === undefined) return [];
  return Array.isArray(items) ? (items as readonly RelayItem[]) : [items as RelayItem];
}

function put(outbox: Outbox, sender: number, item: RelayItem): void {
  if (item instanceof Uint8Array) outbox.frame(sender, item);
  else outbox.control(JSON.stringify(item));
}

/** A peer that sends and never reads could make control messages pile up: beyond any honest amount it is cut. */
function backlogBytes({ limits }: Rules): number {
  return 2 * (limits.connections + 64) * CONSTANTS.connect_bytes;
}

function socketOf(socket: RelaySocket): OutboxSocket {
  return {
    get bufferedAmount() {
      return socket.bufferedAmount;
    },
    send(data, taken) {
      socket.send(data, { binary: typeof data !== "string" }, taken);
    },
  };
}
