// The reference server: a homeserver and a vtserver in one process, or one of them, on one database.
import type { Server } from "node:http";
import { createServer } from "node:http";
import { LIMITS } from "../schemas/v1/constants.ts";
import type { LimitName } from "../schemas/v1/constants.ts";
import type { Features, Limit, Limits, RelayUrl, ServerName, SigningKey } from "../schemas/v1/types.ts";
import {
  ENDPOINTS,
  HTTP_OPTIONS,
  attachHttp,
  createMembershipCache,
  createRateLimiter,
  createStreamRegistry,
  createUnderway,
} from "./homeserver/index.ts";
import type { Homeserver } from "./homeserver/index.ts";
import { holdEarly, listen, refuseUpgrade } from "./listen.ts";
import type { Bound } from "./listen.ts";
import { createNodeSuite } from "./node-crypto.ts";
import type { SigningKeyPair, Suite } from "./protocol/crypto/index.ts";
import { signingKeyPair } from "./protocol/crypto/index.ts";
import { decodeBase64url, encodeBase64url } from "./protocol/encoding/index.ts";
import { isServerName, parseServerName } from "./protocol/ids/index.ts";
import type { Peers } from "./peers/index.ts";
import { createPeers } from "./peers/index.ts";
import type { Seams } from "./seams.ts";
import { isOmitted } from "./seams.ts";
import type { Store, VtserverIdentity } from "./store/index.ts";
import { enterVtserver, getMeta, getOrMakeMeta, openStore } from "./store/index.ts";
import type { TurnServer } from "./homeserver/ice-servers.ts";
import { StartError } from "./start-error.ts";
import { startLifeSigns } from "./tunnel/life-sign.ts";
import { createRelayBackend } from "./tunnel/relay-backend.ts";
import { startSweeper } from "./tunnel/sweeper.ts";
import type { Vtserver } from "./vtserver/index.ts";
import { createVtserver } from "./vtserver/index.ts";

export { StartError } from "./start-error.ts";

/** What a server is started with. */
export interface ServerOptions {
  /** Default: what the database has, else `127.0.0.1:<port>`. */
  readonly name?: string;
  /** Default 0: any that is free. */
  readonly port?: number;
  /** The address to listen on. Default 127.0.0.1: a proxy in front brings TLS. server.tls */
  readonly host?: string;
  /** `sqlite:FILE`, a path, `:memory:` (default), or `postgres://user:password@host/database`. */
  readonly database?: string;
  /** Default: both. */
  readonly only?: "homeserver" | "vtserver";
  /** Default: the column `default`. */
  readonly limits?: "default" | "test" | Partial<Record<LimitName, number>>;
  /** Where clients reach the vtserver. Default: this process, or `wss://<name>/relay` for a name that is not of loopback. */
  readonly relayUrl?: string;
  readonly features?: Features;
  /** A TURN server for the users of this server. Default: none. */
  readonly turn?: TurnServer;
  /** Whether other servers are allowed to be on this machine: for tests. Default: no. peer.address */
  readonly allowLoopbackPeers?: boolean;
  /** For servers that are wrong on purpose, and for tests. */
  readonly faults?: Seams;
  /** Is told of bugs. Default: a line on stderr. */
  readonly onError?: (error: unknown) => void;
}

/** A server that listens. */
export interface RunningServer {
  /** Where the homeserver or, when it runs alone, the vtserver listens. */
  readonly url: string;
  readonly name: string;
  /** What this process listens with: a line for each, as `voicetunnel serve` prints them. */
  readonly listening: readonly string[];
  close(): Promise<void>;
}

/** Forwarded requests of one user that wait for another server at the same time: a page with `wait` for each channel, and some more. */
const FORWARDS = 64;
/** The path of the vtserver. */
const RELAY_PATH = "/relay";

/**
 * Starts a server.
 *
 * @throws StartError for a name, port or database that cannot be.
 * @example
 * ```ts
 * const server = await startServer({ limits: "test" });
 * await fetch(`${server.url}/.well-known/voicetunnel`);
 * await server.close();
 * ```
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { host = "127.0.0.1", port = 0, name: wanted } = options;
  if (wanted !== undefined && !isServerName(wanted)) throw new StartError(`not a server name: ${wanted}`);
  const opened = await openDatabase(options.database ?? ":memory:");
  const store = options.faults?.store?.(opened) ?? opened;
  const http = createServer(HTTP_OPTIONS);
  const release = holdEarly(http);
  try {
    const bound = await listen(http, host, port);
    const server = await run(options, store, http, bound);
    release();
    return server;
  } catch (error) {
    http.close();
    http.closeAllConnections();
    await store.close();
    throw error;
  }
}

async function openDatabase(url: string): Promise<Store> {
  try {
    return await openStore(url);
  } catch (error) {
    throw new StartError(`cannot open the database ${withoutPassword(url)}: ${reasonOf(error)}`);
  }
}

/** What both servers of a process are made of. */
interface Parts {
  readonly options: ServerOptions;
  readonly name: ServerName;
  readonly suite: Suite;
  readonly store: Store;
  readonly stated: Limits;
  readonly limits: Limits;
  readonly seams: Seams;
  readonly clock: () => number;
  /** The other servers, for both. */
  readonly peers: Peers;
  readonly onError: (error: unknown) => void;
}

async function run(options: ServerOptions, store: Store, http: Server, bound: Bound): Promise<RunningServer> {
  const suite = createNodeSuite();
  const seams = options.faults ?? {};
  const clock = seams.clock ?? Date.now;
  const stated = limitsOf(options.limits);
  const limits = { ...stated, ...seams.enforced };
  const onError = options.onError ?? ((error): void => void process.stderr.write(`${describe(error)}\n`));
  const name = await nameOf(store, options, `${bound.host}:${String(bound.port)}`);
  const stopping = new AbortController();
  const allowLoopback = options.allowLoopbackPeers ?? false;
  const peers = createPeers({ store, suite, clock, allowLoopback, seams, stopping: stopping.signal });
  const parts: Parts = { options, name, suite, store, stated, limits, seams, clock, peers, onError };

  const relay = options.only === "homeserver" ? undefined : await startRelay(parts, http, bound);
  const homeserver = options.only === "vtserver" ? undefined : await startHomeserver(parts, http, stopping.signal);
  if (relay === undefined) http.on("upgrade", (_request, socket) => refuseUpgrade(socket));
  const stopSweeping = startSweeper({ store, limits, clock, onError });

  const base = `${bound.host}:${String(bound.port)}`;
  const listening = [
    ...(homeserver === undefined ? [] : [`http://${base}`]),
    ...(relay === undefined ? [] : [`ws://${base}${RELAY_PATH}`]),
  ];
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    stopping.abort();
    homeserver?.streams.endAll();
    const closed = new Promise<void>((resolve) => http.close(() => resolve()));
    await relay?.close();
    await relay?.leave();
    http.closeIdleConnections();
    const cut = setTimeout(() => http.closeAllConnections(), 500);
    await closed;
    clearTimeout(cut);
    await stopSweeping();
    await store.close();
  };
  return { url: listening[0] ?? "", name, listening, close: () => (closing ??= close()) };
}

async function startHomeserver(parts: Parts, http: Server, stopping: AbortSignal): Promise<Homeserver> {
  const { options, name, suite, store, stated, limits, seams, clock, peers, onError } = parts;
  const homeserver: Homeserver = {
    name,
    suite,
    key: await serverKey(parts),
    store,
    stated,
    limits,
    features: { ...options.features, ...(options.turn && { ice_servers: true }) },
    turn: options.turn,
    seams,
    clock,
    memberships: createMembershipCache(),
    rates: createRateLimiter(() => limits.requests_per_minute),
    streams: createStreamRegistry(),
    peers,
    peerRates: createRateLimiter(() => Math.ceil(limits.requests_per_minute / 2)),
    forwards: createUnderway(FORWARDS),
    stopping,
    onError,
  };
  await attachHttp(http, homeserver, ENDPOINTS);
  return homeserver;
}

/** A vtserver that has entered itself in the database. */
interface Relay extends Vtserver {
  /** Ends its signs of life. */
  leave(): Promise<void>;
}

async function startRelay(parts: Parts, http: Server, bound: Bound): Promise<Relay> {
  const { options, name, suite, store, stated, limits, seams, clock, peers, onError } = parts;
  const url = (options.relayUrl ?? relayUrl(name, bound)) as RelayUrl;
  const { key: publicKey, seed } = await store.write((tx) => enterVtserver(tx, url, () => newIdentity(suite)));
  const key = await keyFrom(suite, seed);
  const servesAll = isOmitted(seams, "tunnel.vtserver-other");
  const backend = createRelayBackend({ store, vtserver: publicKey, limits, memberships: createMembershipCache(), clock, servesAll });
  // A proxy knows its own countersignature by it, also where no homeserver has run yet.
  const serverPublic = encodeBase64url((await serverKey(parts)).publicKey) as SigningKey;
  const vtserver = await createVtserver({ suite, name, serverKey: serverPublic, peers, key, limits: stated, backend, seams, onError });
  const leave = startLifeSigns(store, publicKey, onError);
  http.on("upgrade", (request, socket, head) => {
    if ((request.url ?? "").split("?")[0] === RELAY_PATH) vtserver.handleUpgrade(request, socket, head);
    else refuseUpgrade(socket);
  });
  if (options.only === "vtserver") http.on("request", (_request, response) => response.writeHead(404).end());
  return { ...vtserver, leave };
}

async function newIdentity(suite: Suite): Promise<VtserverIdentity> {
  const seed = encodeBase64url(suite.random(32));
  return { seed, key: encodeBase64url((await keyFrom(suite, seed)).publicKey) as SigningKey };
}

function keyFrom(suite: Suite, seed: string): Promise<SigningKeyPair> {
  return signingKeyPair(suite, decodeBase64url(seed, 32));
}

function relayUrl(name: string, bound: Bound): string {
  const { host } = parseServerName(name);
  const isLoopback = host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
  return isLoopback ? `ws://${bound.host}:${String(bound.port)}${RELAY_PATH}` : `wss://${name}${RELAY_PATH}`;
}

/** The key of this server, made when the database has none: a restart is the same server. crypto.pinned */
async function serverKey({ suite, store }: Parts): Promise<SigningKeyPair> {
  return keyFrom(suite, await store.write((tx) => getOrMakeMeta(tx, "server_seed", () => encodeBase64url(suite.random(32)))));
}

/** The name of the server that a database belongs to: it is never another's. */
async function nameOf(store: Store, { name: wanted, only }: ServerOptions, otherwise: string): Promise<ServerName> {
  const known = await store.read((db) => getMeta(db, "server"));
  if (known === undefined && wanted === undefined && only === "vtserver") {
    throw new StartError("a vtserver alone needs --name, or a database that its homeserver has begun");
  }
  if (known !== undefined && wanted !== undefined && known !== wanted) {
    throw new StartError(`the database belongs to the server ${known}, not to ${wanted}`);
  }
  return (await store.write((tx) => getOrMakeMeta(tx, "server", () => wanted ?? otherwise))) as ServerName;
}

/** The limits of a column of the table, or the default ones with some that are given. */
function limitsOf(given: ServerOptions["limits"] = "default"): Limits {
  const column = given === "test" ? "test" : "default";
  const own = typeof given === "string" ? {} : given;
  const entries = Object.entries(LIMITS).map(([name, limit]) => [name, own[name as LimitName] ?? limit[column]] as const);
  const limits = Object.fromEntries(entries) as unknown as Limits;
  // limit.dead
  return own.ping_ms !== undefined && own.dead_ms === undefined ? { ...limits, dead_ms: (own.ping_ms * 3) as Limit } : limits;
}

/** A database URL as a log may show it. */
function withoutPassword(url: string): string {
  return url.replace(/(:\/\/[^/@]*):[^/]*@/, "$1:…@");
}

/** Of an address with several tries, as `localhost` is, the error has no message of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === "") return error.errors.map(reasonOf).join(", ");
  return error instanceof Error ? error.message : String(error);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
