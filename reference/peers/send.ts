// One request to another server: no redirection followed, no connection kept, bounded in time and size.
import { request as httpRequest } from "node:http";
import type { ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import type { LookupFunction } from "node:net";
import { ProtocolError } from "../protocol/error.ts";

/** A request to another server. */
export interface PeerRequest {
  /** Where the server is. */
  readonly url: URL;
  readonly method: string;
  /** Path and query as they are to stand in the request line. */
  readonly target: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** How long the whole answer may take, in milliseconds. */
  readonly timeMs: number;
  /** How many octets its body may have. */
  readonly maxBytes: number;
}

/** Its answer, whole. */
export interface PeerAnswer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Sends a request and waits for the whole answer. @throws ProtocolError `peer-failed`, `peer-address`. */
export type PeerSend = (request: PeerRequest) => Promise<PeerAnswer>;

const failed = (message: string, cause?: unknown): ProtocolError => new ProtocolError("peer-failed", message, { cause });

/** What went wrong, as whoever asked may know it. */
function failureOf({ url }: PeerRequest, error: unknown, ended: AbortSignal): ProtocolError {
  if (error instanceof ProtocolError) return error;
  // The lookup's own refusal comes back inside of another error where several addresses were tried.
  if (error instanceof Error && error.cause instanceof ProtocolError) return error.cause;
  if (ended.aborted) return failed(`${url.host} has not answered in time`);
  return failed(`${url.host} could not be reached or broke off`, error);
}

function open({ url, method, target, headers, body }: PeerRequest, lookup: LookupFunction, signal: AbortSignal): ClientRequest {
  const options: RequestOptions = {
    // The brackets of IPv6 belong to the URL.
    hostname: url.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: url.port === "" ? undefined : Number(url.port),
    path: target,
    method,
    headers: { ...headers, host: url.host, ...(body === undefined ? {} : { "content-length": String(body.length) }) },
    lookup,
    signal,
    // A connection of its own: one that was kept may be gone just when it is needed, and what is forwarded goes once.
    agent: false,
  };
  return url.protocol === "https:" ? httpsRequest(options) : httpRequest(options);
}

async function readAnswer(response: IncomingMessage, { url, maxBytes }: PeerRequest): Promise<PeerAnswer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    // peer.size, forward.size. What is left is not read.
    if (size > maxBytes) throw failed(`${url.host} answers with more than ${String(maxBytes)} octets`);
    chunks.push(chunk);
  }
  const headers = Object.entries(response.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")]);
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: Buffer.concat(chunks),
  };
}

/**
 * Sends requests over HTTP.
 *
 * @param lookup resolves names, and refuses addresses that are not connected to.
 * @param stopping ends what is under way.
 */
export function createSend(lookup: LookupFunction, stopping?: AbortSignal): PeerSend {
  return async (asked) => {
    // peer.time: from the first look at the name to the last octet.
    const signals = [
      ...(stopping === undefined ? [] : [stopping]),
      ...(asked.timeMs === Infinity ? [] : [AbortSignal.timeout(asked.timeMs)]),
    ];
    const ended = AbortSignal.any(signals);
    let request: ClientRequest | undefined;
    try {
      request = open(asked, lookup, ended);
      return await readAnswer(await answerTo(request, asked.body), asked);
    } catch (error) {
      throw failureOf(asked, error, ended);
    } finally {
      request?.destroy();
    }
  };
}

function answerTo(request: ClientRequest, body: Uint8Array | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on("response", resolve);
    // Also after the answer has begun: reading it fails then, and nobody else is to hear of it.
    request.on("error", reject);
    // A switch to another protocol is no answer.
    request.on("upgrade", (_response, socket) => {
      socket.destroy();
      reject(new Error("the server switches protocols"));
    });
    request.on("close", () => reject(new Error("the connection was closed without an answer")));
    request.end(body);
  });
}
