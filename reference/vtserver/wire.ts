import type { ErrorCode } from "../../schemas/v1/constants.ts";
import type { ConnectionEvent } from "./connection.ts";
import type { Outbox } from "./outbox.ts";
import type { Side } from "./proxy/passage.ts";
import type { PeerInfo, RelaySeams, Timers } from "./seams.ts";
import type { RelaySocket } from "./socket.ts";

/** How long a peer has to answer a close before it is cut. */
const CLOSE_MS = 3000;

interface SocketHost {
  readonly seams: RelaySeams;
  readonly timers: Timers;
}

/** What takes a connection over from its state table: the leg of a proxy to its user. */
export interface Successor {
  /** A message as it came, after the seams. */
  message(bytes: Uint8Array, isBinary: boolean): void;
  /** A message that is too large to be read. */
  oversize(): void;
  /** The socket is closed. */
  closed(): void;
  /** The vtserver stops, or failed. */
  stopped(code: ErrorCode): void;
}

/** The socket of a connection as its successor uses it. */
export interface Wire extends Side {
  /** Closes with a number of the registry, and cuts whoever does not answer. */
  close(code: ErrorCode, number: number): void;
  /** It waits for its welcome no longer. */
  settled(): void;
}

/** Closes a socket, and cuts it when the other side does not answer. relay.close-code */
export function closeSocket(socket: RelaySocket, { seams, timers }: SocketHost, info: PeerInfo, code: ErrorCode, registered: number): void {
  const number = seams.relayClose === undefined ? registered : seams.relayClose(info, code, registered);
  if (number === undefined) return;
  socket.close(number, code);
  const cancel = timers.after(CLOSE_MS, () => {
    socket.terminate();
  });
  socket.on("close", cancel);
}

/** Tells what happens to a connection that was handed over, beside its messages. */
export function tell(successor: Successor, event: ConnectionEvent): void {
  if (event.type === "socket-closed") successor.closed();
  else if (event.type === "stopped" || event.type === "failed") successor.stopped(event.code);
}

/** The wire of a connection; `settled` says that it waits no longer. */
export function wireOf(socket: RelaySocket, outbox: Outbox, host: SocketHost, info: () => PeerInfo, settled: () => void): Wire {
  return {
    get bufferedAmount() {
      return socket.bufferedAmount;
    },
    send({ bytes, isBinary }, taken) {
      socket.send(bytes, { binary: isBinary }, taken);
    },
    pause() {
      socket.pause();
    },
    resume() {
      socket.resume();
    },
    close(code, number) {
      outbox.flush();
      // What is not read could hide the answer to the close.
      socket.resume();
      closeSocket(socket, host, info(), code, number);
    },
    settled,
  };
}
