import type { IncomingMessage } from "node:http";
import { WebSocketServer, type WebSocket } from "ws";
import { eventQueue } from "../../queue.ts";
import { SUBPROTOCOL } from "../../wire/labels.ts";
import type { PlayedConnection } from "../interface.ts";
import type { PlayedRelay, TunnelHost } from "./interface.ts";
import { admitGuest } from "./origin.ts";
import { makeRoom, type Room } from "./room.ts";
import { startSession, type Relay } from "./session.ts";

export type { PlayedRelay, ProxiedGuest, ProxiedPlace, TunnelFacts, TunnelHost } from "./interface.ts";

const WAIT_MS = 3_000;
/** What no honest peer exceeds is not read on (chapter Relay); far above, so that what a client sends is written down. */
const MOST_BYTES = 1024 * 1024;

/**
 * Makes the vtserver of a played homeserver: honest, apart from what `host.lies` says.
 *
 * @example
 * const relay = createPlayedRelay(host);
 * server.on("upgrade", (request, socket, head) => relay.upgrade(request, socket, head));
 */
export function createPlayedRelay(host: TunnelHost): PlayedRelay {
  const rooms = new Map<string, Room>();
  const room = (tunnelID: string): Room => {
    const there = rooms.get(tunnelID) ?? makeRoom(host, tunnelID);
    rooms.set(tunnelID, there);
    return there;
  };
  const all: PlayedConnection[] = [];
  const welcomed = eventQueue<PlayedConnection>();
  const usedNonces = new Set<string>();
  let broken: Error | undefined;
  const relay: Relay = { host, room, welcomed: (one) => welcomed.push(one), broken: (error) => void (broken ??= error) };
  const server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: MOST_BYTES,
    handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : false),
  });
  server.on("connection", (ws: WebSocket) => void all.push(startSession(relay, ws, all.length + 1)));
  return {
    identity: host.identity,
    upgrade: (request: IncomingMessage, socket, head) =>
      server.handleUpgrade(request, socket, head, (ws) => void server.emit("connection", ws, request)),
    changed: (tunnelID) => rooms.get(tunnelID)?.changed(host.find(tunnelID)),
    connectionsOf: (user) => all.filter((one) => one.user === user),
    connection: async (user, ms = WAIT_MS) => {
      try {
        return await welcomed.next(`a connection of ${user} to the vtserver`, (one) => one.user === user, host.ms(ms));
      } catch (error) {
        // What came in its place says more than that nothing came.
        throw broken ?? error;
      }
    },
    admit: (tunnelID, guest) => admitGuest(host, usedNonces, tunnelID, guest, room),
    // It can be started again: what it knows of tunnels stays, as their homeserver's does.
    stop: () => {
      for (const one of rooms.values()) one.empty();
      for (const one of all) one.terminate();
    },
  };
}
