import type { WebSocket } from "ws";
import { ERRORS, type ErrorCode } from "../../../schemas/v1/constants.ts";
import { eventQueue } from "../queue.ts";
import { received, sending } from "../schemas.ts";
import type { Trace } from "../trace.ts";
import type { SocketClose, SocketMessage } from "../websocket.ts";
import { equal, fromBigEndian, utf8 } from "../wire/bytes.ts";
import { isJsonObject, type JsonObject } from "../wire/json.ts";
import { canonicalText } from "../wire/json-write.ts";

/** What can be done on a connection that the target opened to a peer's vtserver, whatever it has sent. */
export interface LegSocket {
  /** All messages ever, in their order. */
  readonly log: readonly SocketMessage[];
  readonly closed: Promise<SocketClose>;
  readonly closeInfo: SocketClose | undefined;
  /** The first message not taken before that fits. Throws Failure after `ms`, at the end, or for a message that breaks its schema. */
  next(what: string, predicate: (message: SocketMessage) => boolean, ms?: number): Promise<SocketMessage>;
  /** Called for each message when it comes. */
  onMessage(listener: (message: SocketMessage) => void): void;
  /** Waits for a control message of that type. */
  message(type: string, predicate?: (message: JsonObject) => boolean, ms?: number): Promise<JsonObject>;
  /** All control messages of a type that came. */
  messages(type: string): readonly JsonObject[];
  /** All frames that came. */
  readonly frames: readonly Uint8Array[];
  /** Waits for exactly these octets. */
  heardBytes(bytes: Uint8Array, ms?: number): Promise<void>;
  /** Sends a control message that conforms to RelayServerMessage (else SuiteError). */
  send(message: JsonObject): void;
  /** Sends as it is. */
  sendText(text: string): void;
  sendFrame(bytes: Uint8Array): void;
  /** Sends a ping and waits for its pong, which the user at the other end answers: what was sent before has gone all the way. */
  fence(ms?: number): Promise<void>;
  /** Sends an `error` with that code, and closes with its close code. */
  refuse(code: ErrorCode, detail?: string): void;
  close(code?: number): void;
  /** Breaks the connection without a close frame. */
  terminate(): void;
}

export interface LegSocketOptions {
  readonly ws: WebSocket;
  readonly trace: Trace;
  /** Who is at the other end, for failures; the relay of the target by default. */
  readonly from?: string;
  /** Scales a time of waiting. */
  readonly ms: (n: number) => number;
  /** Fresh octets. */
  readonly bytes: (n: number) => Uint8Array;
  /** Learns of a message that breaks its schema. */
  readonly onBroken: (error: Error) => void;
}

const WAIT_MS = 2_000;

function read(data: Buffer, binary: boolean, trace: Trace, from: string): SocketMessage {
  const bytes = new Uint8Array(data);
  const summary = `${binary ? "binary" : "text"} ${bytes.length} octets`;
  trace.record({ direction: "received", transport: "websocket", summary, body: bytes });
  if (binary) return { kind: "binary", at: performance.now(), bytes };
  const json = received(`a message of ${from}`, bytes, "RelayClientMessage");
  return { kind: "text", at: performance.now(), text: data.toString(), json: isJsonObject(json) ? json : {} };
}

/** Takes a WebSocket over. */
export function legSocket({ ws, trace, from = "the relay of the target", ms: scaled, bytes, onBroken }: LegSocketOptions): LegSocket {
  const queue = eventQueue<SocketMessage>();
  const listeners: ((message: SocketMessage) => void)[] = [];
  const frames: Uint8Array[] = [];
  let closeInfo: SocketClose | undefined;
  const closed = new Promise<SocketClose>((resolve) => {
    ws.on("close", (code, reason) => {
      closeInfo = { code, reason: reason.toString() };
      trace.record({ direction: "received", transport: "websocket", summary: `close ${code}` });
      queue.end();
      resolve(closeInfo);
    });
  });
  ws.on("error", () => ws.terminate());
  ws.on("message", (data: Buffer, binary) => {
    try {
      const message = read(data, binary, trace, from);
      if (message.kind === "binary") frames.push(message.bytes);
      for (const listener of listeners) listener(message);
      queue.push(message);
    } catch (error) {
      const broken = error instanceof Error ? error : new Error(String(error));
      queue.end(broken);
      onBroken(broken);
    }
  });
  const next: LegSocket["next"] = (what, predicate, ms = WAIT_MS) => queue.next(what, predicate, scaled(ms));
  return {
    log: queue.log,
    closed,
    get closeInfo() {
      return closeInfo;
    },
    next,
    onMessage: (listener) => void listeners.push(listener),
    frames,
    ...mouth(ws, trace),
    ...ears(next, queue.log, (message) => sendOn(ws, trace, utf8(canonicalText(message)), false), bytes),
  };
}

function ears(
  next: LegSocket["next"],
  log: readonly SocketMessage[],
  send: (message: JsonObject) => void,
  bytes: (n: number) => Uint8Array,
): Pick<LegSocket, "message" | "messages" | "heardBytes" | "fence"> {
  const message: LegSocket["message"] = async (type, predicate = () => true, ms) => {
    const fits = (one: SocketMessage): boolean => one.kind === "text" && one.json["type"] === type && predicate(one.json);
    const found = await next(`the message ${type}`, fits, ms);
    return found.kind === "text" ? found.json : {};
  };
  return {
    message,
    messages: (type) => log.flatMap((one) => (one.kind === "text" && one.json["type"] === type ? [one.json] : [])),
    heardBytes: async (wanted, ms) => {
      await next("the frame that was sent", (one) => one.kind === "binary" && equal(one.bytes, wanted), ms);
    },
    fence: async (ms) => {
      const n = Number(fromBigEndian(bytes(6)));
      send({ type: "ping", n });
      await message("pong", (pong) => pong["n"] === n, ms);
    },
  };
}

function sendOn(ws: WebSocket, trace: Trace, bytes: Uint8Array, binary: boolean): void {
  trace.record({ direction: "sent", transport: "websocket", summary: `${binary ? "binary" : "text"} ${bytes.length} octets`, body: bytes });
  if (ws.readyState === ws.OPEN) ws.send(bytes, { binary }, () => undefined);
}

function mouth(ws: WebSocket, trace: Trace): Pick<LegSocket, "send" | "sendText" | "sendFrame" | "refuse" | "close" | "terminate"> {
  const send: LegSocket["send"] = (message) => {
    sending("RelayServerMessage", message);
    sendOn(ws, trace, utf8(canonicalText(message)), false);
  };
  return {
    send,
    sendText: (text) => sendOn(ws, trace, utf8(text), false),
    sendFrame: (frame) => sendOn(ws, trace, frame, true),
    refuse: (code, detail) => {
      send({ type: "error", code, ...(detail === undefined ? {} : { detail }) });
      ws.close(ERRORS[code].close);
    },
    close: (code = 1000) => ws.close(code),
    terminate: () => ws.terminate(),
  };
}
