import type { TypeName } from "../../schemas/v1/types.ts";
import http from "node:http";
import https from "node:https";
import type { Socket } from "node:net";
import { judgeAnswer, type Answer, type AnswerSigner, type RawAnswer } from "./answer.ts";
import { failure, Late } from "./errors.ts";
import { connectionError, TLS_OPTIONS } from "./tls.ts";
import type { Trace } from "./trace.ts";

/** A request as it goes out. Nothing is corrected; `host` and `content-length` are added unless they are given or `bare` is set. */
export interface RawRequest {
  method: string;
  /** Request target: path and query. */
  target: string;
  /** In this order; a name can occur several times. */
  headers: (readonly [name: string, value: string])[];
  body?: Uint8Array;
  bare?: boolean;
}

/** What is expected of the answer. */
export interface SendOptions {
  /** Type of a 2xx body, checked at once. */
  readonly type?: TypeName;
  /** Most milliseconds until the answer is complete; 10 000 × scale by default. */
  readonly ms?: number;
  readonly signal?: AbortSignal;
}

export interface HttpClientOptions {
  /** Base URL; a path in it is not used. */
  readonly base: string;
  readonly trace: Trace;
  /** Who must sign the answers to signed requests. */
  readonly signer?: () => AnswerSigner | undefined;
  readonly scale?: number;
  /** Told of each request's socket, connected or about to be. */
  readonly onSocket?: ((socket: Socket) => void) | undefined;
}

export interface HttpClient {
  readonly base: string;
  send(request: RawRequest, options?: SendOptions): Promise<Answer>;
  /** Sends and hands over the answer as soon as its head is there. */
  open(request: RawRequest, options?: SendOptions): Promise<http.IncomingMessage>;
  close(): void;
}

/** The longest honest answer is a page; this is far beyond. */
const MOST_BYTES = 32 * 1024 * 1024;
const ANSWER_MS = 10_000;

/**
 * An HTTP client that sends exactly what it is told to, over kept-alive connections.
 *
 * @example
 * const client = httpClient({ base: "http://127.0.0.1:8448", trace: memoryTrace() });
 * await client.send({ method: "GET", target: "/.well-known/voicetunnel", headers: [] });
 */
export function httpClient(options: HttpClientOptions): HttpClient {
  const url = new URL(options.base);
  const secure = url.protocol === "https:";
  const agent = secure ? new https.Agent({ keepAlive: true, ...TLS_OPTIONS }) : new http.Agent({ keepAlive: true });
  const limit = (ms?: number): number => (ms ?? ANSWER_MS) * (options.scale ?? 1);

  const start = (request: RawRequest, signal: AbortSignal): Promise<http.IncomingMessage> =>
    new Promise((resolve, reject) => {
      const flat = withDefaults(request, url.host).flat();
      const config = { agent, host: bareHost(url), port: url.port, method: request.method, path: request.target, headers: flat, signal };
      const outgoing = secure ? https.request(config) : http.request(config);
      // An answer that comes before the whole body is sent wins over the broken pipe that follows it.
      outgoing.on("response", resolve).on("error", reject);
      outgoing.on("socket", (socket) => options.onSocket?.(socket));
      outgoing.end(request.body ?? new Uint8Array(0));
      options.trace.record(sentMessage(request));
    });

  const open: HttpClient["open"] = async (request, send = {}) => {
    const timer = new AbortController();
    const timeout = setTimeout(() => timer.abort(), limit(send.ms));
    const signal = send.signal === undefined ? timer.signal : AbortSignal.any([timer.signal, send.signal]);
    try {
      return await start(request, signal);
    } catch (error) {
      throw broken(request, error, timer.signal.aborted, limit(send.ms));
    } finally {
      clearTimeout(timeout);
    }
  };

  const send: HttpClient["send"] = async (request, send = {}) => {
    const begin = performance.now();
    const message = await open(request, send);
    const body = await bodyOf(request, message, limit(send.ms));
    const raw: RawAnswer = { ...headOf(message), body, tookMs: performance.now() - begin };
    options.trace.record(receivedMessage(raw));
    const signer = options.signer?.();
    const field = fieldOf(request, "signature");
    const signed = signer === undefined || field === undefined ? undefined : { field, by: signer };
    return judgeAnswer(`${request.method} ${request.target}`, raw, send.type, signed);
  };

  return { base: options.base, send, open, close: () => agent.destroy() };
}

function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "");
}

/** The whole value of a field of a request, undefined when it has none. */
export function fieldOf(request: RawRequest, name: string): string | undefined {
  const values = request.headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(", ");
}

function withDefaults(request: RawRequest, host: string): (readonly [string, string])[] {
  if (request.bare === true) return request.headers;
  const added: (readonly [string, string])[] = [];
  if (fieldOf(request, "host") === undefined) added.push(["host", host]);
  const chunked = fieldOf(request, "transfer-encoding") !== undefined;
  const needsLength =
    request.body !== undefined || (request.method !== "GET" && request.method !== "DELETE" && request.method !== "OPTIONS");
  if (needsLength && !chunked && fieldOf(request, "content-length") === undefined)
    added.push(["content-length", `${request.body?.length ?? 0}`]);
  return [...added, ...request.headers];
}

function headOf(message: http.IncomingMessage): Pick<RawAnswer, "status" | "headers" | "rawHeaders"> {
  const headers: Record<string, string> = {};
  for (const [name, values] of Object.entries(message.headersDistinct)) if (values !== undefined) headers[name] = values.join(", ");
  return { status: message.statusCode ?? 0, headers, rawHeaders: message.rawHeaders };
}

async function bodyOf(request: RawRequest, message: http.IncomingMessage, ms: number): Promise<Uint8Array> {
  let late = false;
  const timeout = setTimeout(() => {
    late = true;
    message.destroy(new Error("too late"));
  }, ms);
  try {
    return await readAll(message);
  } catch (error) {
    throw broken(request, error, late, ms);
  } finally {
    clearTimeout(timeout);
  }
}

async function readAll(message: http.IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES) throw new Error(`the answer is longer than ${MOST_BYTES} bytes`);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function broken(request: RawRequest, error: unknown, late: boolean, ms: number): Error {
  const what = `${request.method} ${request.target} got no answer`;
  if (late) return new Late(what, { expected: "an answer", observed: `nothing complete within ${ms} ms` });
  return failure(what, "an answer", connectionError(error));
}

function sentMessage(request: RawRequest): Parameters<Trace["record"]>[0] {
  const headers = Object.fromEntries(request.headers.map(([name]) => [name, fieldOf(request, name.toLowerCase()) ?? ""]));
  const summary = `${request.method} ${request.target}`;
  return { direction: "sent", transport: "http", summary, headers, ...(request.body === undefined ? {} : { body: request.body }) };
}

function receivedMessage(raw: RawAnswer): Parameters<Trace["record"]>[0] {
  const summary = `${raw.status} ${raw.headers["content-type"] ?? ""}`.trim();
  return { direction: "received", transport: "http", summary, headers: raw.headers, body: raw.body };
}
