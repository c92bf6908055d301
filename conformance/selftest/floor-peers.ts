import { createServer, type RequestListener } from "node:http";
import { createServer as createTcpServer, type Server, type Socket } from "node:net";
import { createHash, randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import type { RunningServer } from "./fault.ts";
import { closing, refusing, relayed, welcoming, yes } from "./floor-servers.ts";

/** A peer that knows nothing of the protocol. Whatever it does, it must not pass a single MUST. */
export interface FloorPeer {
  readonly id: string;
  /** The chapters whose checks it must not pass; all by default. */
  readonly chapters?: readonly string[];
  start(): Promise<RunningServer>;
}

/** What is about two servers. Peers that have the words of every answer pass what other chapters ask of words alone. */
const ABOUT_TWO = ["other-servers", "proof-of-relay"];

async function listening(server: Server): Promise<RunningServer> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

const tcp = (onSocket: (socket: Socket) => void): Promise<RunningServer> => listening(createTcpServer(onSocket));
const http = (onRequest: RequestListener): Promise<RunningServer> => listening(createServer(onRequest));

/** Always the same answer, whatever is asked. */
function always(status: number, body: string, type: string): RequestListener {
  return (request, response) => {
    request.resume();
    response.writeHead(status, { "content-type": type, date: new Date().toUTCString() }).end(body);
  };
}

function problem(status: number, code: string): RequestListener {
  return always(status, JSON.stringify({ type: "about:blank", title: code, status, code }), "application/problem+json");
}

/** Sends back what it got, with the type it came with. */
const echo: RequestListener = (request, response) => {
  response.writeHead(200, { "content-type": request.headers["content-type"] ?? "application/json" });
  request.pipe(response);
};

/** Upgrades every WebSocket as RFC 6455 wants it and closes it at once; answers everything else with an empty object. */
async function closingWebSocket(): Promise<RunningServer> {
  const server = createServer(always(200, "{}", "application/json"));
  server.on("upgrade", (request, socket) => {
    const key = request.headers["sec-websocket-key"] ?? "";
    const accept = createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
    const protocol = request.headers["sec-websocket-protocol"];
    const lines = ["HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade", `Sec-WebSocket-Accept: ${accept}`];
    const chosen = protocol === undefined ? [] : [`Sec-WebSocket-Protocol: ${protocol.split(",")[0] ?? ""}`];
    socket.write(`${[...lines, ...chosen].join("\r\n")}\r\n\r\n`);
    // A close frame with code 1000, then the end.
    socket.end(Buffer.from([0x88, 0x02, 0x03, 0xe8]));
  });
  return listening(server);
}

/** An address at which nothing listens: one that was free a moment ago. */
async function nothing(): Promise<RunningServer> {
  const server = await tcp(() => undefined);
  await server.close();
  return { url: server.url, close: () => Promise.resolve() };
}

/** All peers of the vacuity floor (for servers). */
export const FLOOR_PEERS: readonly FloorPeer[] = [
  { id: "nothing-listening", start: nothing },
  { id: "accept-and-close", start: () => tcp((socket) => socket.destroy()) },
  { id: "black-hole", start: () => tcp((socket) => socket.resume()) },
  { id: "empty-200", start: () => http(always(200, "", "application/json")) },
  { id: "empty-object-200", start: () => http(always(200, "{}", "application/json")) },
  { id: "always-400", start: () => http(problem(400, "malformed")) },
  { id: "always-401", start: () => http(problem(401, "refused")) },
  { id: "always-500", start: () => http(always(500, "", "text/plain")) },
  { id: "echo", start: () => http(echo) },
  { id: "random-bytes", start: () => tcp((socket) => socket.resume().write(randomBytes(256))) },
  {
    id: "random-200",
    start: () => http((request, response) => void response.writeHead(200).end(randomBytes(256), () => request.resume())),
  },
  { id: "closing-websocket", start: closingWebSocket },
  { id: "accepts-everything", chapters: ABOUT_TWO, start: () => listening(relayed(yes, welcoming)) },
  { id: "refuses-everything", chapters: ABOUT_TWO, start: () => listening(relayed(refusing, closing)) },
];
