import { WebSocket } from "ws";
import type { PeerLookup } from "../../peers/index.ts";
import type { Timers, WireMessage } from "../seams.ts";
import { SUBPROTOCOL } from "../subprotocol.ts";

/** The largest message of an origin: a welcome with some thousands of participants. */
const MESSAGE_BYTES = 4_194_304;
/** How long an origin has to answer a close before it is cut. proof.via-gone */
const CLOSE_MS = 500;
/** After so much silence the operating system asks whether the other end is still there. */
const KEEP_ALIVE_MS = 10_000;

/** What an origin does. */
export interface OriginEvents {
  readonly message: (message: WireMessage) => void;
  readonly closed: (close: number) => void;
  readonly failed: (error: unknown) => void;
}

/** The connection to an origin. */
export interface Origin {
  readonly bufferedAmount: number;
  /** Sends as it is; `taken` is called when the operating system has it. */
  send(message: WireMessage, taken: () => void): void;
  pause(): void;
  resume(): void;
  close(): void;
}

/** How an origin is connected to. */
export interface OriginOptions {
  /** Sees to it that no closed address is connected to. peer.address */
  readonly lookup: PeerLookup;
  /** None, for right servers. proof.hidden */
  readonly headers: Readonly<Record<string, string>>;
  readonly timers: Timers;
}

/** Opens a connection to an origin's relay. */
export function openOrigin(url: URL, { lookup, headers, timers }: OriginOptions, events: OriginEvents): Origin {
  const socket = new WebSocket(url, SUBPROTOCOL, {
    lookup,
    headers,
    perMessageDeflate: false,
    // peer.redirect
    followRedirects: false,
    maxPayload: MESSAGE_BYTES,
    skipUTF8Validation: true,
  });
  socket.on("upgrade", (response) => response.socket.setKeepAlive(true, KEEP_ALIVE_MS));
  socket.on("message", (data, isBinary) => events.message({ bytes: data as Buffer, isBinary }));
  socket.on("error", events.failed);
  socket.on("close", events.closed);
  return {
    get bufferedAmount() {
      return socket.bufferedAmount;
    },
    send({ bytes, isBinary }, taken) {
      if (socket.readyState === WebSocket.OPEN) socket.send(bytes, { binary: isBinary }, taken);
    },
    pause() {
      socket.pause();
    },
    resume() {
      socket.resume();
    },
    close() {
      if (socket.readyState === WebSocket.CLOSED) return;
      if (socket.readyState === WebSocket.CONNECTING) {
        socket.terminate();
        return;
      }
      // What is not read could hide the answer to the close.
      socket.resume();
      socket.close(1000);
      const cancel = timers.after(CLOSE_MS, () => socket.terminate());
      socket.on("close", cancel);
    },
  };
}
