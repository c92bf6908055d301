// Other ways for what a client sends and gets: requests, sockets, random octets.
import type { ClientPorts, Fetch, Socket, SocketHandlers } from "../../../reference/client/ports.ts";
import type { ClientSeams, Drawn } from "../../../reference/client/seams.ts";
import { encodeBase64url } from "../../../reference/protocol/encoding/index.ts";
import type { ClientChange } from "./client-fault.ts";

/** Puts something in the place of `fetch`. */
export function fetching(make: (honest: Fetch, ports: ClientPorts) => Fetch): ClientChange {
  return (ports) => ({ ...ports, fetch: make(ports.fetch, ports) });
}

/** The path of a URL. */
export function pathOf(url: string): string {
  return new URL(url).pathname;
}

/** Puts something in the place of what a socket does. */
export function socketing(change: (socket: Socket, ports: ClientPorts) => Partial<Socket>): ClientChange {
  return (ports) => ({
    ...ports,
    openSocket(url: string, protocol: string, handlers: SocketHandlers): Socket {
      const socket = ports.openSocket(url, protocol, handlers);
      return { ...socket, ...change(socket, ports) };
    },
  });
}

/** The type of a control message. */
export function typeOf(text: string): unknown {
  return (JSON.parse(text) as { readonly type?: unknown }).type;
}

/** Draws for one purpose in a way of its own; `at` counts from 0. */
export function drawingFor(purpose: Drawn, draw: (at: number, length: number) => Uint8Array<ArrayBuffer> | undefined) {
  let at = 0;
  return (what: Drawn, length: number): Uint8Array<ArrayBuffer> | undefined => (what === purpose ? draw(at++, length) : undefined);
}

/** The same octets each time that a purpose is served. */
export function sameFor(purpose: Drawn): (what: Drawn, length: number) => Uint8Array<ArrayBuffer> | undefined {
  const drawn = new Map<number, Uint8Array<ArrayBuffer>>();
  return drawingFor(purpose, (_, length) => {
    const known = drawn.get(length) ?? crypto.getRandomValues(new Uint8Array(length));
    drawn.set(length, known);
    return known;
  });
}

/** Hooks that send what was drawn for a purpose along with each request after it, as a field. */
export function telling(purpose: Drawn): Pick<ClientSeams, "random" | "outgoing"> {
  let drawn = "";
  return {
    random: drawingFor(purpose, (_, length) => {
      const octets = crypto.getRandomValues(new Uint8Array(length));
      drawn = encodeBase64url(octets);
      return octets;
    }),
    outgoing: (request) => (drawn === "" ? request : { ...request, headers: { ...request.headers, "x-drawn": drawn } }),
  };
}
