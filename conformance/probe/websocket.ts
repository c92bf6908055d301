import type { Socket as NetSocket } from "node:net";
import { WebSocket, type ClientOptions } from "ws";
import { failure } from "./errors.ts";
import { eventQueue } from "./queue.ts";
import { received, sending } from "./schemas.ts";
import { connectionError, TLS_OPTIONS } from "./tls.ts";
import type { Trace } from "./trace.ts";
import { isJsonObject, type JsonObject } from "./wire/json.ts";
import { canonicalText } from "./wire/json-write.ts";
import { SUBPROTOCOL } from "./wire/labels.ts";
import { utf8 } from "./wire/bytes.ts";

/** A message as it came; `at` is on the clock of performance.now(). */
export type SocketMessage =
  | { readonly kind: "text"; readonly at: number; readonly text: string; readonly json: JsonObject }
  | { readonly kind: "binary"; readonly at: number; readonly bytes: Uint8Array };

/** How a connection ended: 1006 when there was no close frame. */
export interface SocketClose {
  readonly code: number;
  readonly reason: string;
}

export interface Socket {
  readonly url: string;
  /** The subprotocol and the extensions that the server selected. */
  readonly protocol: string;
  readonly extensions: string;
  /** All messages ever, in their order. */
  readonly log: readonly SocketMessage[];
  readonly closed: Promise<SocketClose>;
  /** Set as soon as it is closed. */
  readonly closeInfo: SocketClose | undefined;
  /** The first message not taken before that fits; others stay. Throws Failure after `ms`, at the end, or for a message that breaks its schema. */
  next(what: string, predicate: (message: SocketMessage) => boolean, ms: number): Promise<SocketMessage>;
  take(predicate: (message: SocketMessage) => boolean): SocketMessage | undefined;
  /** Called for each message when it comes, before anybody waits for it. */
  onMessage(listener: (message: SocketMessage) => void): void;
  /** Sends an object that conforms to RelayClientMessage (else SuiteError). */
  sendJson(message: JsonObject): void;
  /** Sends as it is. */
  sendText(text: string): void;
  sendBinary(bytes: Uint8Array): void;
  /** Sends a text message of any octets, also such that are no UTF-8. */
  sendTextBytes(bytes: Uint8Array): void;
  /** Stops reading from the network; what comes meanwhile fills the buffers between. */
  pause(): void;
  resume(): void;
  close(code?: number): void;
  /** Breaks the connection without a close frame. */
  terminate(): void;
}

export interface SocketOptions {
  readonly url: string;
  readonly trace: Trace;
  /** `voicetunnel.v1` by default. */
  readonly subprotocols?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Offers permessage-deflate, which a server must not accept (relay.no-extension). */
  readonly offerCompression?: boolean;
  /** The address to connect from, where the relay counts by address. */
  readonly localAddress?: string;
  /** Answers the pings of the binding itself; true by default, as every WebSocket library does. */
  readonly answerPings?: boolean;
  readonly scale?: number;
  /** Told of the socket when the connection is upgraded. */
  readonly onSocket?: ((socket: NetSocket) => void) | undefined;
}

const OPEN_MS = 5_000;

/** Opens a WebSocket. Throws Failure when the upgrade is refused, because a relay accepts every one (relay.upgrade). */
export async function openSocket(options: SocketOptions): Promise<Socket> {
  const config: ClientOptions = {
    perMessageDeflate: options.offerCompression ?? false,
    handshakeTimeout: OPEN_MS * (options.scale ?? 1),
    headers: { ...options.headers },
    ...(options.localAddress === undefined ? {} : { localAddress: options.localAddress }),
    autoPong: options.answerPings ?? true,
    // A server may hold messages back only by its own limits, not by ours.
    maxPayload: 4 * 1024 * 1024,
    ...TLS_OPTIONS,
  };
  const ws = new WebSocket(options.url, [...(options.subprotocols ?? [SUBPROTOCOL])], config);
  const queue = eventQueue<SocketMessage>();
  const listeners: ((message: SocketMessage) => void)[] = [];
  let closeInfo: SocketClose | undefined;
  const closed = new Promise<SocketClose>((resolve) => {
    ws.on("close", (code, reason) => {
      closeInfo = { code, reason: reason.toString() };
      options.trace.record({ direction: "received", transport: "websocket", summary: `close ${code} ${closeInfo.reason}`.trim() });
      queue.end();
      resolve(closeInfo);
    });
  });
  ws.on("message", (data: Buffer, binary) => {
    try {
      const message = readMessage(data, binary, options.trace);
      for (const listener of listeners) listener(message);
      queue.push(message);
    } catch (error) {
      queue.end(error instanceof Error ? error : new Error(String(error)));
    }
  });
  await opened(ws, options);
  return {
    ...controls(ws, options.trace),
    url: options.url,
    protocol: ws.protocol,
    extensions: ws.extensions,
    closed,
    ...pick(queue, listeners),
    get closeInfo() {
      return closeInfo;
    },
  };
}

function pick(
  queue: ReturnType<typeof eventQueue<SocketMessage>>,
  listeners: ((message: SocketMessage) => void)[],
): Pick<Socket, "log" | "next" | "take" | "onMessage"> {
  return { log: queue.log, next: queue.next, take: queue.take, onMessage: (listener) => void listeners.push(listener) };
}

function readMessage(data: Buffer, binary: boolean, trace: Trace): SocketMessage {
  const bytes = new Uint8Array(data);
  const summary = `${binary ? "binary" : "text"} ${bytes.length} octets`;
  trace.record({ direction: "received", transport: "websocket", summary, body: bytes });
  if (binary) return { kind: "binary", at: performance.now(), bytes };
  const json = received("a message of the relay", bytes, "RelayServerMessage");
  return { kind: "text", at: performance.now(), text: data.toString(), json: isJsonObject(json) ? json : {} };
}

function opened(ws: WebSocket, options: SocketOptions): Promise<void> {
  options.trace.record({ direction: "sent", transport: "websocket", summary: `open ${options.url}` });
  return new Promise((resolve, reject) => {
    const refuse = (observed: string): void => reject(failure(`no WebSocket at ${options.url}`, "the upgrade accepted", observed));
    ws.on("error", (error) => refuse(connectionError(error)));
    ws.once("unexpected-response", (_, response) => {
      refuse(`status ${response.statusCode ?? 0}`);
      ws.terminate();
    });
    ws.once("upgrade", (response) => options.onSocket?.(response.socket));
    ws.once("open", () => resolve());
  });
}

function controls(
  ws: WebSocket,
  trace: Trace,
): Omit<Socket, "url" | "protocol" | "extensions" | "closed" | "closeInfo" | "log" | "next" | "take" | "onMessage"> {
  const send = (bytes: Uint8Array, binary: boolean): void => {
    trace.record({
      direction: "sent",
      transport: "websocket",
      summary: `${binary ? "binary" : "text"} ${bytes.length} octets`,
      body: bytes,
    });
    if (ws.readyState === WebSocket.OPEN) ws.send(bytes, { binary }, () => undefined);
  };
  return {
    sendJson: (message) => {
      sending("RelayClientMessage", message);
      send(utf8(canonicalText(message)), false);
    },
    sendText: (text) => send(utf8(text), false),
    sendTextBytes: (bytes) => send(bytes, false),
    sendBinary: (bytes) => send(bytes, true),
    pause: () => ws.pause(),
    resume: () => ws.resume(),
    close: (code = 1000) => ws.close(code),
    terminate: () => ws.terminate(),
  };
}
