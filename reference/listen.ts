// The port of a server: taken before anything else, because the server's name may be made of it.
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { StartError } from "./start-error.ts";

/** Where a server listens; the host of IPv6 in brackets. */
export interface Bound {
  readonly host: string;
  readonly port: number;
}

/** Listens. @throws StartError when that cannot be. */
export function listen(http: Server, host: string, port: number): Promise<Bound> {
  return new Promise((resolve, reject) => {
    http.once("error", (error: NodeJS.ErrnoException) => {
      const reason = error.code === "EADDRINUSE" ? "it is in use" : error.message;
      reject(new StartError(`cannot listen on ${host} port ${String(port)}: ${reason}`));
    });
    http.listen(port, host, () => resolve({ host: host.includes(":") ? `[${host}]` : host, port: (http.address() as AddressInfo).port }));
  });
}

/** Node hands a socket over with the upgrade, and with it the duty to hear its errors: one that nobody hears ends the process. */
function hearErrors(socket: Duplex): void {
  socket.on("error", () => undefined);
}

/** Answers an upgrade that leads nowhere. */
export function refuseUpgrade(socket: Duplex): void {
  hearErrors(socket);
  socket.end("HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n");
}

/**
 * Keeps what comes before there is anybody to answer it: clients of a server that is started again do not wait for it. The result hands
 * it on.
 */
export function holdEarly(http: Server): () => void {
  const held: (() => void)[] = [];
  const keepers = (["request", "upgrade"] as const).map((event) => {
    const keep = (request: IncomingMessage, answerTo: ServerResponse | Duplex, head: Buffer): void => {
      // Who can answer already has got it as well.
      if (http.listenerCount(event) > 1) return;
      if (event === "upgrade") hearErrors(answerTo as Duplex);
      held.push(() => http.emit(event, request, answerTo, head));
    };
    http.on(event, keep);
    return () => http.off(event, keep);
  });
  return () => {
    for (const leave of keepers) leave();
    for (const hand of held.splice(0)) hand();
  };
}
