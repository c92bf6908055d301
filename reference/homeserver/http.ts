// Fastify at the edge: octets in, octets out. What is checked of them is in the steps.
import { randomUUID } from "node:crypto";
import type { IncomingMessage, Server, ServerOptions } from "node:http";
import type { Duplex } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Fastify from "fastify";
import type { ErrorCode } from "../../schemas/v1/constants.ts";
import { commonHeaders } from "./answer.ts";
import type { Endpoint, Incoming } from "./endpoint.ts";
import { isOmitted } from "../seams.ts";
import { findRoute, serve } from "./serve.ts";
import type { Homeserver } from "./homeserver.ts";
import { isRefusal, problemAnswer, refuse } from "./refusal.ts";

/** What is read of a body that is too large, so that whoever sends it reads the answer instead of a broken connection. */
const DRAINED_BYTES = 16 * 1024 * 1024;

async function readBody(request: IncomingMessage, limit: number): Promise<{ body: Uint8Array; bodyBytes: number }> {
  const chunks: Uint8Array[] = [];
  let bodyBytes = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    bodyBytes += chunk.length;
    if (bodyBytes <= limit) chunks.push(chunk);
    if (bodyBytes > DRAINED_BYTES) break;
  }
  return { body: Buffer.concat(chunks), bodyBytes };
}

async function readIncoming(server: Homeserver, request: IncomingMessage): Promise<Incoming> {
  const target = request.url ?? "/";
  const mark = target.indexOf("?");
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]),
  );
  return {
    method: request.method ?? "GET",
    path: mark === -1 ? target : target.slice(0, mark),
    query: mark === -1 ? "" : target.slice(mark),
    headers,
    ...(await readBody(request, server.limits.request_bytes)),
  };
}

const PREFLIGHT: Readonly<Record<string, string>> = {
  "access-control-allow-methods": "GET, POST, DELETE",
  "access-control-allow-headers": "Content-Type, Content-Digest, Signature, Signature-Input",
  "access-control-max-age": "86400",
};

/** A preflight request is never signed: browsers make it. server.preflight */
function preflight(server: Homeserver, endpoints: readonly Endpoint[], incoming: Incoming): Readonly<Record<string, string>> | undefined {
  if (incoming.method !== "OPTIONS" || isOmitted(server.seams, "server.preflight")) return undefined;
  const route = findRoute(server, endpoints, incoming);
  // Any endpoint's path will do: which method is meant comes in the request itself.
  return isRefusal(route) && route.refused !== "method-not-allowed" ? undefined : PREFLIGHT;
}

/**
 * Answers the requests of a Node HTTP server that somebody else listens with: a vtserver may share it.
 *
 * @example
 * ```ts
 * const http = createServer(HTTP_OPTIONS);
 * await attachHttp(http, homeserver, ENDPOINTS);
 * http.listen(8448, "127.0.0.1");
 * ```
 */
export async function attachHttp(http: Server, server: Homeserver, endpoints: readonly Endpoint[]): Promise<void> {
  const app = createApp(server, endpoints);
  await app.ready();
  http.on("request", (request, response) => {
    app.routing(request, response);
  });
  // RFC 9110 section 10.1.1: an expectation that is unknown may be ignored.
  http.on("checkExpectation", (request, response) => {
    app.routing(request, response);
  });
  http.on("clientError", (error, socket) => answerNoHttp(server, error, socket));
}

/** What the HTTP server is to be made with. */
export const HTTP_OPTIONS: ServerOptions = {
  // Other protocols than WebSocket are not spoken: a request for an upgrade to one is a plain request (RFC 9110 section 7.8).
  shouldUpgradeCallback: (request) => request.headers.upgrade?.toLowerCase() === "websocket",
};

/** The steps check what comes, by the schemas of this package: Fastify is given no compilers, and so loads none. */
const noCompiler = (): never => {
  throw new Error("no route has a schema of Fastify's");
};

function createApp(server: Homeserver, endpoints: readonly Endpoint[]): FastifyInstance {
  const app = Fastify({
    logger: false,
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: 16_384 },
    schemaController: { compilersFactory: { buildValidator: () => noCompiler, buildSerializer: () => noCompiler } },
    // What Fastify's router cannot read goes the same way as everything else.
    frameworkErrors: (_error, request, reply) => void answer(request as FastifyRequest, reply as FastifyReply),
  });

  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.hijack();
    const response = reply.raw;
    try {
      const incoming = await readIncoming(server, request.raw);
      const allowed = preflight(server, endpoints, incoming);
      if (allowed !== undefined) {
        response.writeHead(204, { ...commonHeaders(server.clock), ...allowed }).end();
        return;
      }
      const result = await serve(server, endpoints, incoming);
      if ("stream" in result) return result.stream(response);
      const { status, headers, body } = result;
      if (incoming.bodyBytes > DRAINED_BYTES) response.shouldKeepAlive = false;
      response.writeHead(status, { ...headers, "content-length": String(body.length) }).end(body);
    } catch (error) {
      // The connection broke while its body was read; or a bug, and then there is nothing sane to say.
      if (!request.raw.destroyed) server.onError(error);
      response.destroy();
    }
  };
  // Before Fastify looks at the body: its octets are needed as they came.
  app.addHook("onRequest", answer);
  return app;
}

/** Answers what is no HTTP: the connection is of no further use. */
function answerNoHttp(server: Homeserver, error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const codes: Readonly<Record<string, ErrorCode>> = { HPE_HEADER_OVERFLOW: "too-large", ERR_HTTP_REQUEST_TIMEOUT: "timeout" };
  const code = codes[error.code ?? ""] ?? "malformed";
  const { status, headers = {}, body = {} } = problemAnswer(refuse(code, "this is no HTTP request that can be read"), randomUUID());
  const text = JSON.stringify(body);
  const all = { ...commonHeaders(server.clock), ...headers, connection: "close", "content-length": String(Buffer.byteLength(text)) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} Refused`, ...lines, "", text].join("\r\n"));
}
