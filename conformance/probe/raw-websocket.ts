import { createHash, randomBytes } from "node:crypto";
import { rawSocket } from "./raw-socket.ts";
import type { Trace } from "./trace.ts";
import { bigEndian, concat, fromBigEndian, utf8 } from "./wire/bytes.ts";

/** A frame of RFC 6455 section 5.2, with every field that can be made wrong. */
export interface WebSocketFrame {
  /** 1 text, 2 binary, 0 continuation, 8 close, 9 ping, 10 pong. */
  readonly opcode: number;
  readonly payload: Uint8Array;
  /** Default: true. */
  readonly fin?: boolean;
  /** The three reserved bits; default 0. */
  readonly reserved?: number;
  /** Default: true, as a client must. */
  readonly masked?: boolean;
  /** The length that the header states; default: the true one. */
  readonly stated?: bigint;
}

export interface RawWebSocket {
  /** The status of the answer to the upgrade; 0 when there was none that could be read. */
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** What the server has sent since, as far as it is complete. */
  frames(): readonly WebSocketFrame[];
  send(frame: WebSocketFrame): void;
  /** Writes octets as they are. */
  write(bytes: Uint8Array): void;
  /** Resolves as soon as the predicate holds for the frames; undefined when the connection ended before, or time is over. */
  until(predicate: (frames: readonly WebSocketFrame[]) => boolean, ms: number): Promise<readonly WebSocketFrame[] | undefined>;
  readonly closed: Promise<void>;
  destroy(): void;
}

/** Writes a frame, a right one unless told otherwise. */
export function webSocketFrame({ opcode, payload, fin = true, reserved = 0, masked = true, stated }: WebSocketFrame): Uint8Array {
  const length = stated ?? BigInt(payload.length);
  const mask = masked ? 0x80 : 0;
  const first = (fin ? 0x80 : 0) | (reserved << 4) | opcode;
  const header =
    length < 126n
      ? Uint8Array.of(first, mask | Number(length))
      : length < 65_536n
        ? concat(Uint8Array.of(first, mask | 126), bigEndian(length, 2))
        : concat(Uint8Array.of(first, mask | 127), bigEndian(length, 8));
  if (!masked) return concat(header, payload);
  const key = new Uint8Array(randomBytes(4));
  return concat(
    header,
    key,
    payload.map((octet, at) => octet ^ (key[at % 4] ?? 0)),
  );
}

/** The complete frames of a server, which are never masked. */
function readFrames(bytes: Uint8Array): WebSocketFrame[] {
  const frames: WebSocketFrame[] = [];
  let at = 0;
  while (at + 2 <= bytes.length) {
    const [first = 0, second = 0] = bytes.subarray(at, at + 2);
    const short = second & 0x7f;
    const extra = short === 126 ? 2 : short === 127 ? 8 : 0;
    const length = extra === 0 ? short : Number(fromBigEndian(bytes.subarray(at + 2, at + 2 + extra)));
    const begin = at + 2 + extra;
    if (begin + length > bytes.length) break;
    const payload = bytes.slice(begin, begin + length);
    frames.push({ opcode: first & 0x0f, fin: first >= 0x80, reserved: (first >> 4) & 7, masked: second >= 0x80, payload });
    at = begin + length;
  }
  return frames;
}

const END = "\r\n\r\n";

/** Where the head of an HTTP answer ends; -1 while it is not complete. */
function headEnd(bytes: Uint8Array): number {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(END);
  return at < 0 ? -1 : at + END.length;
}

/**
 * Opens a WebSocket by hand, so that its headers and frames can be anything.
 *
 * @param headers - beside those that an upgrade must have
 * @example
 * const socket = await rawWebSocket("ws://127.0.0.1:8448/relay", trace, { "sec-websocket-protocol": "voicetunnel.v1" }, 2000);
 */
export async function rawWebSocket(
  url: string,
  trace: Trace,
  headers: Readonly<Record<string, string>>,
  ms: number,
): Promise<RawWebSocket> {
  const { host, pathname, search } = new URL(url);
  const socket = await rawSocket(url, trace);
  const key = randomBytes(16).toString("base64");
  const own = { host, connection: "Upgrade", upgrade: "websocket", "sec-websocket-version": "13", "sec-websocket-key": key };
  const lines = Object.entries({ ...own, ...headers }).map(([name, value]) => `${name}: ${value}`);
  socket.write([`GET ${pathname}${search} HTTP/1.1`, ...lines].join("\r\n") + END);
  const answer = (await socket.until((bytes) => headEnd(bytes) >= 0, ms)) ?? new Uint8Array(0);
  const begin = Math.max(0, headEnd(answer));
  const [statusLine = "", ...rest] = new TextDecoder("latin1").decode(answer.subarray(0, begin)).trimEnd().split("\r\n");
  const fields = rest.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()] as const);
  const received = new Map(fields);
  const accept = createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
  const upgraded = received.get("sec-websocket-accept") === accept;
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(statusLine)?.[1] ?? 0);
  const framesOf = (bytes: Uint8Array): WebSocketFrame[] => readFrames(bytes.subarray(begin));
  return {
    status: status === 101 && !upgraded ? 0 : status,
    headers: received,
    frames: () => framesOf(socket.received()),
    send: (frame) => socket.write(webSocketFrame(frame)),
    write: (bytes) => socket.write(bytes),
    until: async (predicate, most) => {
      const bytes = await socket.until((all) => predicate(framesOf(all)), most);
      return bytes === undefined ? undefined : framesOf(bytes);
    },
    closed: socket.closed,
    destroy: () => socket.destroy(),
  };
}

/** A text frame. */
export function textFrame(text: string): WebSocketFrame {
  return { opcode: 1, payload: utf8(text) };
}
