// Peers of the vacuity floor that look like a server from afar: they have the right words for everything, and know nothing.
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { WebSocketServer, type WebSocket } from "ws";
import { ERRORS } from "../../schemas/v1/constants.ts";

const TEXT_32 = `${"A".repeat(43)}=`;
const SIGNATURE = `${"A".repeat(86)}==`;

type Members = Readonly<Record<string, unknown>>;

/** What a request brought along, where it is an object. */
async function bodyOf(request: IncomingMessage): Promise<Members> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  try {
    const parsed: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? (parsed as Members) : {};
  } catch {
    return {};
  }
}

/** What any answer may have: with it, most things that are sent back are of the form that is expected. */
function everyMember({ url = "", headers: { host = "" } }: IncomingMessage, body: Members): Members {
  const vtserver = { url: `ws://${host}/relay`, key: TEXT_32 };
  const ordered = { v: 1, channel: TEXT_32, id: TEXT_32, seq: 1, received_at: 0 };
  const record = { state: "declared", connections: {}, vtserver, created_on: host, declaration: body };
  const user = /^\/v1\/(?:users|directory)\/([^?]+)/.exec(url)?.[1];
  const entry = { ...(user === undefined ? {} : { user }), signing_key: TEXT_32, sealing_key: TEXT_32, created_at: 0 };
  const forwarded = { status: 200, headers: {}, body: "" };
  return { ...ordered, ...entry, ...record, items: [], tunnels: [], server_sig: SIGNATURE, sig: SIGNATURE, ...body, ...forwarded };
}

/** Accepts everything: what came is sent back, with all that an answer may have. */
export const yes: RequestListener = (request, response) => {
  void bodyOf(request).then((body) => {
    const status = request.method === "POST" && request.url !== "/v1/forward" ? 201 : 200;
    response.writeHead(status, { "content-type": "application/json", date: new Date().toUTCString() });
    response.end(JSON.stringify(everyMember(request, body)));
  });
};

/** Registers everybody, and refuses everything else in the one way of foreign users. */
export const refusing: RequestListener = (request, response) => {
  if (request.url === "/v1/users") return yes(request, response);
  request.resume();
  const { status } = ERRORS.refused;
  response.writeHead(status ?? 403, { "content-type": "application/problem+json", date: new Date().toUTCString() });
  response.end(JSON.stringify({ type: "urn:voicetunnel:error:refused", title: "Refused", status, code: "refused" }));
};

/** A server of these answers, with a relay that does something with each message. */
export function relayed(listener: RequestListener, onMessage: (socket: WebSocket, data: Buffer, isBinary: boolean) => void): Server {
  const server = createServer(listener);
  const relays = new WebSocketServer({ server, perMessageDeflate: false, handleProtocols: (offered) => [...offered][0] ?? false });
  relays.on("connection", (socket, request) => {
    socket.on("error", () => undefined);
    socket.on("message", (data: Buffer, isBinary) => onMessage(socket, data, isBinary));
    const challenge = { type: "challenge", v: 1, nonce: TEXT_32, server: request.headers.host ?? "", key: TEXT_32 };
    socket.send(JSON.stringify(challenge));
  });
  return server;
}

/** Welcomes everybody, and sends back whatever comes. */
export function welcoming(socket: WebSocket, data: Buffer, isBinary: boolean): void {
  const text = isBinary ? "" : data.toString("utf8");
  if (!/"type":"(?:relay_)?connect"/.test(text)) return socket.send(data, { binary: isBinary });
  const limits = { ping_ms: 500, dead_ms: 1500, frame_bytes: 1500, frames_per_second: 50, strikes: 50, queue_frames: 25 };
  const roles = { read: true, write: true };
  socket.send(JSON.stringify({ type: "welcome", v: 1, connection: 1, roles, participants: [], limits, sig: SIGNATURE }));
}

/** Refuses everybody. */
export function closing(socket: WebSocket): void {
  socket.send(JSON.stringify({ type: "error", code: "refused" }));
  socket.close(ERRORS.refused.close);
}
