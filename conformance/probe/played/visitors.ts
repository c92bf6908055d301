import type { Socket } from "node:net";
import type { PeerRequest } from "../peer/requests.ts";
import { utf8 } from "../wire/bytes.ts";

/** Who comes to a played server over which connection, and what they send. */
export interface Visitors {
  /** TCP connections that are not of the suite's own users. */
  readonly connections: number;
  readonly octets: readonly Uint8Array[];
  /** A connection to the server. */
  came(socket: Socket): void;
  /** A socket of the suite's own users. */
  own(socket: Socket): void;
  isOwn(socket: Socket): boolean;
  request(request: PeerRequest): void;
  message(bytes: Uint8Array): void;
}

/** Makes the book of visitors. */
export function visitorBook(): Visitors {
  const came: string[] = [];
  const own = new Set<string>();
  const octets: Uint8Array[] = [];
  const here = (socket: Socket): string => `${socket.remoteAddress ?? ""} ${socket.remotePort ?? 0}`;
  const report = (socket: Socket): void => void own.add(`${socket.localAddress ?? ""} ${socket.localPort ?? 0}`);
  return {
    // Counted when somebody asks: a client learns of its address only when it is connected.
    get connections() {
      return came.filter((one) => !own.has(one)).length;
    },
    octets,
    came: (socket) => void came.push(here(socket)),
    own: (socket) => {
      if (socket.connecting) socket.once("connect", () => report(socket));
      else report(socket);
    },
    isOwn: (socket) => own.has(here(socket)),
    request: (request) => {
      const fields = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
      octets.push(utf8([`${request.method} ${request.target}`, ...fields].join("\n")), request.body);
    },
    message: (bytes) => void octets.push(bytes),
  };
}
