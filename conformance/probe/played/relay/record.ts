import type { WebSocket } from "ws";
import { ERRORS, type ErrorCode } from "../../../../schemas/v1/constants.ts";
import { legSocket, type LegSocket } from "../../peer/leg.ts";
import { namedTrace } from "../../peer/trace.ts";
import { canonicalText } from "../../wire/json-write.ts";
import { textAt, type JsonObject } from "../../wire/json.ts";
import type { PlayedConnection } from "../interface.ts";
import type { TunnelHost } from "./interface.ts";

/** A WebSocket of a client with all that is written down of it. */
export interface Line {
  readonly socket: LegSocket;
  readonly played: PlayedConnection;
  /** Its `connect` came. */
  named(connect: JsonObject): void;
  /** It was welcomed with that number. */
  welcomed(number: number): void;
  /** Sends a control message as it is: it may hold what a client has sent, which has unknown members. */
  say(message: JsonObject): void;
  /** Closes it, and writes down that the server began. */
  close(code: number): void;
  /** Sends the `error` with that code, or the message, and closes. */
  end(code: ErrorCode, message?: JsonObject): void;
}

/** Who began to close a connection: the server unless the other side's close frame was there before. */
function closing(ws: WebSocket): {
  readonly close: (code: number) => void;
  readonly terminate: () => void;
  readonly by: () => "client" | "server";
} {
  let by: "client" | "server" = "client";
  const begin = (): void => {
    if (ws.readyState === ws.OPEN) by = "server";
  };
  return {
    by: () => by,
    close: (code) => {
      begin();
      if (ws.readyState === ws.OPEN) ws.close(code);
    },
    terminate: () => {
      begin();
      ws.terminate();
    },
  };
}

/** Takes a WebSocket of a client over. `index` names it in the trace. */
export function lineOf(host: TunnelHost, ws: WebSocket, index: number, onBroken: (error: Error) => void): Line {
  const trace = namedTrace(host.trace, `client to the vtserver of ${host.identity.name}, ${index}`);
  trace.record({ direction: "received", transport: "websocket", summary: "open" });
  let [connect, number]: [JsonObject, number] = [{}, 0];
  // Before anybody judges it: octets that are no message are octets that the client sent.
  ws.on("message", (data: Buffer) => host.received(new Uint8Array(data), textAt(connect, "user")));
  const socket = legSocket({ ws, trace, from: "the client", ms: (n) => host.ms(n), bytes: (n) => host.bytes(n), onBroken });
  const end = closing(ws);
  const frames: PlayedConnection["frames"][number][] = [];
  const messages: PlayedConnection["messages"][number][] = [];
  socket.onMessage((message) => {
    if (message.kind === "binary") frames.push({ at: message.at, bytes: message.bytes });
    else messages.push({ at: message.at, message: message.json });
  });
  const say: Line["say"] = (message) => socket.sendText(canonicalText(message));
  const played: PlayedConnection = {
    get user() {
      return textAt(connect, "user");
    },
    get device() {
      return textAt(connect, "device");
    },
    get tunnelID() {
      return textAt(connect, "tunnelID");
    },
    get number() {
      return number;
    },
    get connect() {
      return connect;
    },
    frames,
    messages,
    closed: socket.closed.then(({ code }) => ({ code, by: end.by(), at: performance.now() })),
    send: (message, { raw = false } = {}) => (raw ? say(message) : socket.send(message)),
    sendFrame: (bytes) => socket.sendFrame(bytes),
    fence: (ms) => socket.fence(ms),
    close: end.close,
    terminate: end.terminate,
  };
  return {
    socket,
    played,
    named: (message) => void (connect = message),
    welcomed: (given) => void (number = given),
    say,
    close: end.close,
    end: (code, message = { type: "error", code }) => {
      say(message);
      end.close(ERRORS[code].close);
    },
  };
}
