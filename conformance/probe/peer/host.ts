import http from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";

/** How the target reaches servers that the suite plays: each at a loopback address of its own, all behind one public URL, or not at all. */
export type PeerAccess = { readonly kind: "loopback" } | { readonly kind: "url"; readonly host: PublicHost } | { readonly kind: "none" };

/** What a peer does with what arrives. */
export interface HostHandlers {
  request(request: http.IncomingMessage, response: http.ServerResponse): void;
  upgrade(request: http.IncomingMessage, socket: Duplex, head: Buffer): void;
  connection(socket: Socket): void;
}

/** A place where one peer is at home. */
export interface PeerHome {
  /** The server name. */
  readonly name: string;
  /** `http://127.9.3.7:41234`, without a trailing slash. */
  readonly url: string;
  /** Stops listening to what arrives and breaks what is open. */
  leave(): Promise<void>;
}

/** One public URL behind which the suite listens: whoever enters it waits until the peer before has left. */
export interface PublicHost {
  readonly url: string;
  /** The port on this machine. */
  readonly port: number;
  readonly name: string;
  enter(handlers: HostHandlers): Promise<PeerHome>;
  close(): Promise<void>;
}

function serverFor(current: () => HostHandlers | undefined): http.Server {
  const server = http.createServer({ keepAliveTimeout: 30_000 });
  server.on("connection", (socket) => current()?.connection(socket));
  server.on("request", (request, response) => {
    const handlers = current();
    if (handlers === undefined) response.writeHead(503).end();
    else handlers.request(request, response);
  });
  server.on("upgrade", (request, socket, head) => {
    // A connection that the other side breaks is no trouble of the suite.
    socket.on("error", () => socket.destroy());
    const handlers = current();
    if (handlers === undefined) socket.destroy();
    else handlers.upgrade(request, socket, head);
  });
  server.on("clientError", (_, socket) => socket.destroy());
  return server;
}

function listen(server: http.Server, port: number, host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function stop(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** An address in 127.0.0.0/8 that nobody else is likely to have; the last octet is neither 0 nor 255. */
function drawnAddress(octets: Uint8Array): string {
  const [a = 0, b = 0, c = 0] = octets;
  return `127.${1 + (a % 250)}.${b}.${1 + (c % 250)}`;
}

function isUnavailable(error: unknown): boolean {
  return error instanceof Error && (error as { readonly code?: unknown }).code === "EADDRNOTAVAIL";
}

/**
 * Listens on a random loopback address and a free port; the name is that address. Where only 127.0.0.1 exists, as on macOS, it is that one.
 *
 * @param octets - 3 random octets, from which the address is drawn
 */
export async function loopbackHome(octets: Uint8Array, handlers: HostHandlers): Promise<PeerHome> {
  const server = serverFor(() => handlers);
  let address = drawnAddress(octets);
  let port: number;
  try {
    port = await listen(server, 0, address);
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    address = "127.0.0.1";
    port = await listen(server, 0, address);
  }
  return homeAt(server, address, port);
}

function homeAt(server: http.Server, address: string, port: number): PeerHome {
  const name = `${address}:${port}`;
  return { name, url: `http://${name}`, leave: () => stop(server) };
}

/** Listens again under the name of a home that was left. Throws the error of the socket when somebody else has taken the port. */
export async function loopbackAgain(name: string, handlers: HostHandlers): Promise<PeerHome> {
  const server = serverFor(() => handlers);
  const [address = "", port = ""] = name.split(":");
  return homeAt(server, address, await listen(server, Number(port), address));
}

/**
 * Listens on a port behind a public URL.
 *
 * @param listenOn - the address; all of them by default
 * @throws the error of the socket (`EADDRINUSE`) when the port is taken
 */
export async function publicHost(url: string, port: number, listenOn?: string): Promise<PublicHost> {
  const name = new URL(url).host;
  let current: HostHandlers | undefined;
  let last = Promise.resolve();
  const server = serverFor(() => current);
  const listening = await listen(server, port, listenOn);
  const enter: PublicHost["enter"] = async (handlers) => {
    const before = last;
    let free: () => void = () => undefined;
    last = new Promise((resolve) => (free = resolve));
    await before;
    current = handlers;
    const leave = (): Promise<void> => {
      // Whoever has left already has no say in the place of the next one.
      if (current !== handlers) return Promise.resolve();
      current = undefined;
      server.closeAllConnections();
      free();
      return Promise.resolve();
    };
    return { name, url, leave };
  };
  return { url, name, port: listening, enter, close: () => stop(server) };
}
