import type { Suite } from "../protocol/crypto/index.ts";
import type { RtcPort } from "./rtc/interface.ts";
import type { ClientSeams } from "./seams.ts";

/** Time, as handed in: nothing in the client reads a clock of its own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs something after so many milliseconds, and returns what cancels it. */
  after(ms: number, run: () => void): () => void;
  /** Milliseconds since some moment, which go on evenly when the clock is set. A clock that is never set needs none. */
  elapsed?(): number;
}

/** What has passed by a clock, whatever it is set to. */
export function monotonic(clock: Clock): number {
  return clock.elapsed?.() ?? clock.now();
}

/** Where the client keeps what must outlive it: pins, preferences. Values are JSON texts. */
export interface Store {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
}

/** What a socket tells, in the order in which it happened. `closed` comes once, and last. */
export interface SocketHandlers {
  text(text: string): void;
  binary(bytes: Uint8Array): void;
  /** The close code, 1006 when there was none. */
  closed(code: number): void;
}

/** An open or opening connection to a vtserver. */
export interface Socket {
  sendText(text: string): void;
  sendBinary(bytes: Uint8Array): void;
  close(code: number): void;
}

/** Opens a WebSocket with one subprotocol and without extensions of its own. */
export type OpenSocket = (url: string, protocol: string, handlers: SocketHandlers) => Socket;

/** The part of `fetch` that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Everything that the client takes from its surroundings. */
export interface ClientPorts {
  readonly suite: Suite;
  readonly fetch: Fetch;
  readonly openSocket: OpenSocket;
  readonly clock: Clock;
  readonly store: Store;
  /** WebRTC, for calls and meshes: asked for when it is needed first. Without it there are none. */
  readonly rtc?: () => Promise<RtcPort>;
  /** @internal For clients that are wrong on purpose. */
  readonly seams?: ClientSeams;
}

/** A store that forgets when the program ends. */
export function memoryStore(): Store {
  const values = new Map<string, string>();
  return {
    get: async (key) => values.get(key),
    set: async (key, value) => {
      values.set(key, value);
    },
  };
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  elapsed: () => performance.now(),
};

/**
 * Sockets from a WebSocket constructor: the browser's own, Node's own (from 22), or that of a library with the same shape.
 *
 * @example
 * ```ts
 * const openSocket = webSockets(globalThis.WebSocket);
 * ```
 */
export function webSockets(constructor: typeof WebSocket): OpenSocket {
  return (url, protocol, handlers) => {
    const socket = new constructor(url, protocol);
    socket.binaryType = "arraybuffer";
    socket.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      if (typeof data === "string") handlers.text(data);
      else if (data instanceof ArrayBuffer) handlers.binary(new Uint8Array(data));
    });
    socket.addEventListener("close", ({ code }) => handlers.closed(code));
    // An error is always followed by a close, which says as much.
    socket.addEventListener("error", () => undefined);
    return {
      sendText: (text) => socket.send(text),
      sendBinary: (bytes) => socket.send(new Uint8Array(bytes)),
      close: (code) => socket.close(code),
    };
  };
}
