import type { IncomingMessage } from "node:http";
import { eventQueue, type Queue } from "../queue.ts";
import type { Trace } from "../trace.ts";

/** A request that the target sent to a peer, as it came. */
export interface PeerRequest {
  readonly method: string;
  /** Path and query as they stood in the request line. */
  readonly target: string;
  readonly path: string;
  /** Without its `?`; empty where there is none. */
  readonly query: string;
  /** Lower-case names; several fields of one name are joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** As they came: name, value, name, value. */
  readonly rawHeaders: readonly string[];
  readonly body: Uint8Array;
  /** When its head came, on the clock of performance.now(). */
  readonly at: number;
}

/** All requests that came, and those who wait for one. */
export type RequestLog = Queue<PeerRequest>;

export function requestLog(): RequestLog {
  return eventQueue<PeerRequest>();
}

/** The longest honest request that is passed on is an answer's worth; this is far beyond. */
const MOST_BYTES = 16 * 1024 * 1024;

function headersOf(message: IncomingMessage): Record<string, string> {
  const entries = Object.entries(message.headersDistinct).map(([name, values]) => [name, (values ?? []).join(", ")] as const);
  return Object.fromEntries(entries);
}

/** Where the query of a request target begins. */
function split(target: string): { readonly path: string; readonly query: string } {
  const at = target.indexOf("?");
  return at < 0 ? { path: target, query: "" } : { path: target.slice(0, at), query: target.slice(at + 1) };
}

/** The head of a request, without a body, at the time that it comes. */
export function requestHead(message: IncomingMessage): PeerRequest {
  const target = message.url ?? "";
  const { method = "", rawHeaders } = message;
  return { method, target, ...split(target), headers: headersOf(message), rawHeaders, body: new Uint8Array(0), at: performance.now() };
}

/** Reads a whole request, and writes it down in the trace. */
export async function wholeRequest(message: IncomingMessage, trace: Trace): Promise<PeerRequest> {
  const head = requestHead(message);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES) throw new Error(`the request is longer than ${MOST_BYTES} octets`);
  }
  const body = new Uint8Array(Buffer.concat(chunks));
  trace.record({ direction: "received", transport: "http", summary: `${head.method} ${head.target}`, headers: head.headers, body });
  return { ...head, body };
}
