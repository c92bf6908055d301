import net from "node:net";
import tls from "node:tls";
import { failure } from "./errors.ts";
import { connectionError, TLS_OPTIONS } from "./tls.ts";
import type { Trace } from "./trace.ts";
import { utf8 } from "./wire/bytes.ts";

/** A connection on which any octets can be sent: malformed HTTP, malformed WebSocket frames, silence. */
export interface RawSocket {
  write(data: Uint8Array | string): void;
  /** Everything received so far. */
  received(): Uint8Array;
  /** Resolves as soon as the predicate holds for what was received; undefined when the connection ended before or time is over. */
  until(predicate: (bytes: Uint8Array) => boolean, ms: number): Promise<Uint8Array | undefined>;
  /** Resolves when the other side has closed, or the connection broke. */
  readonly closed: Promise<void>;
  /** Ends the sending direction only. */
  end(): void;
  destroy(): void;
}

/**
 * Opens a TCP (or TLS) connection to the host and port of a URL.
 *
 * @example
 * const socket = await rawSocket("http://127.0.0.1:8448", trace);
 * socket.write("GET / HTTP/9.9\r\n\r\n");
 */
export async function rawSocket(base: string, trace: Trace): Promise<RawSocket> {
  const url = new URL(base);
  const secure = url.protocol === "https:" || url.protocol === "wss:";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const port = Number(url.port || (secure ? 443 : 80));
  const socket = secure ? tls.connect({ host, port, ...TLS_OPTIONS }) : net.connect({ host, port });
  await new Promise<void>((resolve, reject) => {
    socket.once(secure ? "secureConnect" : "connect", resolve);
    socket.once("error", (error) => reject(failure(`no connection to ${url.host}`, "a connection", connectionError(error))));
  });
  let all: Uint8Array = new Uint8Array(0);
  const waiting = new Set<() => void>();
  const wake = (): void => waiting.forEach((look) => look());
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk: Buffer) => {
    all = new Uint8Array(Buffer.concat([all, chunk]));
    trace.record({ direction: "received", transport: "http", summary: `raw ${chunk.length} octets`, body: chunk });
    wake();
  });
  const until: RawSocket["until"] = (predicate, ms) =>
    new Promise((resolve) => {
      const finish = (value: Uint8Array | undefined): void => {
        clearTimeout(timer);
        waiting.delete(look);
        resolve(value);
      };
      const look = (): void => {
        if (predicate(all)) finish(all);
      };
      const timer = setTimeout(() => finish(undefined), ms);
      waiting.add(look);
      void closed.then(() => finish(predicate(all) ? all : undefined));
      look();
    });
  const write = (data: Uint8Array | string): void => {
    const bytes = typeof data === "string" ? utf8(data) : data;
    trace.record({ direction: "sent", transport: "http", summary: `raw ${bytes.length} octets`, body: bytes });
    if (socket.writable) socket.write(bytes);
  };
  return { write, received: () => all, until, closed, end: () => socket.end(), destroy: () => socket.destroy() };
}
