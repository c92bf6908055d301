import { createServer, connect } from "node:net";
import type { AddressInfo } from "node:net";

/** All that one connection sent towards the server. */
export interface Recorded {
  /** As it travelled. */
  bytes(): Uint8Array;
}

/** A TCP proxy that keeps every byte that goes towards the server. */
export interface TcpRecorder {
  /** The port to connect to, on 127.0.0.1. */
  readonly port: number;
  /** Where to pass it on to: a port on 127.0.0.1. */
  forward(port: number): void;
  readonly connections: readonly Recorded[];
  close(): Promise<void>;
}

/** Listens on a free port of 127.0.0.1. */
export async function startTcpRecorder(): Promise<TcpRecorder> {
  let target = 0;
  const connections: Recorded[] = [];
  const server = createServer((client) => {
    const upstream = connect(target, "127.0.0.1");
    const pieces: Buffer[] = [];
    connections.push({ bytes: () => Buffer.concat(pieces) });
    client.on("data", (piece) => pieces.push(Buffer.from(piece)));
    client.pipe(upstream).pipe(client);
    // A half that breaks takes the other along; what was recorded stays.
    client.on("error", () => upstream.destroy());
    upstream.on("error", () => client.destroy());
    client.on("close", () => upstream.destroy());
    upstream.on("close", () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    forward(port) {
      target = port;
    },
    connections,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

/**
 * The payloads of a WebSocket's client, one after the other: frames of RFC 6455 section 5.2, unmasked. Requests may have gone before on
 * the same connection: clients keep them. Empty for a connection that never became a WebSocket.
 */
export function unmask(bytes: Uint8Array): Uint8Array {
  const all = Buffer.from(bytes);
  const upgrade = all.toString("latin1").search(/\r\nupgrade: websocket\r\n/i);
  if (upgrade === -1) return new Uint8Array();
  const payloads: Buffer[] = [];
  for (let at = all.indexOf("\r\n\r\n", upgrade) + 4; at + 2 <= all.length;) {
    const short = all.readUInt8(at + 1) & 0x7f;
    const lengthBytes = short === 126 ? 2 : short === 127 ? 8 : 0;
    const length = lengthBytes === 0 ? short : Number(BigInt(`0x${all.toString("hex", at + 2, at + 2 + lengthBytes)}`));
    // RFC 6455 section 5.1: what a client sends is masked.
    const mask = all.subarray(at + 2 + lengthBytes, at + 6 + lengthBytes);
    const start = at + 6 + lengthBytes;
    payloads.push(Buffer.from(all.subarray(start, start + length).map((byte, index) => byte ^ (mask[index % 4] ?? 0))));
    at = start + length;
  }
  return Buffer.concat(payloads);
}
