import { createHook } from "node:async_hooks";

/** A TCP connection as Node opens it; it learns of its target after its creation. */
interface Opening {
  readonly address?: string;
  readonly port?: number;
}

/**
 * Notes every TCP connection that this thread opens from now on, whatever opens it (fetch, WebSocket, TLS, plain sockets), and whether
 * or not anybody answers. Each thread of Node has its own.
 *
 * @returns what gives the targets so far, `address:port` each, in the order of opening.
 * @example
 * ```ts
 * const opened = noteConnections();
 * await fetch("http://127.0.0.1:8448/");
 * opened(); // ["127.0.0.1:8448"]
 * ```
 */
export function noteConnections(): () => readonly string[] {
  const openings: Opening[] = [];
  createHook({
    init(_id, type, _trigger, resource: Opening) {
      // A socket's request to connect: below everything that has a name for it.
      if (type === "TCPCONNECTWRAP") openings.push(resource);
    },
  }).enable();
  return () => openings.map(({ address = "?", port = 0 }) => `${address}:${String(port)}`);
}
