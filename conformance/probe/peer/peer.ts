import type { World } from "../actors/world.ts";
import type { User, UserOptions } from "../actors/user.ts";
import { failure } from "../errors.ts";
import { toBase64url } from "../wire/base64.ts";
import type { JsonObject } from "../wire/json.ts";
import { identityOf, type DocumentOptions, type EntryOptions, type PeerIdentity } from "./document.ts";
import { loopbackHome, type HostHandlers, type PeerAccess, type PeerHome } from "./host.ts";
import { DIRECTORY_PATH, DOCUMENT_PATH, peerPages, type PeerHandler } from "./pages.ts";
import { requestLog, wholeRequest, type PeerRequest, type RequestLog } from "./requests.ts";
import { ELSEWHERE, serve } from "./serving.ts";
import { namedTrace } from "./trace.ts";

export interface PeerOptions {
  /** How the first document is; right by default. */
  readonly document?: DocumentOptions;
}

/** A server that the suite plays. What it does is right by default. */
export interface Peer extends PeerIdentity {
  /** `http://127.9.3.7:41234`. */
  readonly url: string;
  /** `server_key` of its document. */
  readonly key: string;
  /** The key of its vtserver, base64url. */
  readonly relayKey: string;
  /** The world with this peer in place of the target: for objects that are about channels and tunnels on the peer. */
  readonly world: World;
  /** The document that is served now. */
  readonly document: JsonObject;
  /** All requests that came, whole, in their order; WebSockets are not among them. */
  readonly requests: readonly PeerRequest[];
  /** TCP connections that were opened to it. */
  readonly connections: number;
  /** How often its document, or an entry of its directory, was asked for. */
  fetches(what: "document" | "directory"): number;
  /** From now on serves another document, issued later than the one before unless `issuedAt` says otherwise. Gives it. */
  serveDocument(options?: DocumentOptions): JsonObject;
  /** From now on serves the entry of that user so. Gives it. */
  serveEntry(user: Pick<User, "id" | "identity">, options?: EntryOptions): JsonObject;
  /** A user of this peer, with an entry in its directory; at the target, a foreign one. */
  user(options?: UserOptions & { readonly entry?: EntryOptions }): Promise<User>;
  /** Answers requests with that method to that path (`*`: to any path that has no handler of its own). Paths are raw. */
  answer(method: string, path: string, handler: PeerHandler): void;
  /** Waits for a request not taken before that fits: 2000 ms × scale by default. Throws Failure. */
  asked(what: string, predicate: (request: PeerRequest) => boolean, ms?: number): Promise<PeerRequest>;
  /** Stops: nothing is heard of it any more, and everything open breaks. */
  stop(): Promise<void>;
}

const WAIT_MS = 2_000;

/** What a peer is made with. */
export interface PeerContext {
  readonly world: World;
  readonly access: PeerAccess;
}

interface Parts {
  readonly context: PeerContext;
  readonly options: PeerOptions;
  readonly log: RequestLog;
}

/** Listens, and gives the peer. It stops with the test. */
export async function startPeer(context: PeerContext, options: PeerOptions = {}): Promise<Peer> {
  const { world, access } = context;
  // What comes before the name is known waits for it.
  let handlers: HostHandlers | undefined;
  let connections = 0;
  const outer: HostHandlers = {
    request: (request, response) => handlers?.request(request, response),
    upgrade: (request, socket, head) => handlers?.upgrade(request, socket, head),
    connection: () => (connections += 1),
  };
  const home = access.kind === "url" ? await access.host.enter(outer) : await loopbackHome(world.bytes(3), outer);
  const log = requestLog();
  const made = makePeer({ context, options, log }, home);
  handlers = made.handlers;
  world.cleanup(() => made.peer.stop());
  return Object.defineProperty(made.peer, "connections", { get: () => connections, enumerable: true });
}

function makePeer({ context, options, log }: Parts, home: PeerHome): { readonly peer: Peer; readonly handlers: HostHandlers } {
  const { world } = context;
  const identity = identityOf(home.name, home.url);
  const trace = namedTrace(world.trace, `peer ${home.name}`);
  const pages = peerPages(identity, () => world.now(), options.document ?? {});
  const respond: HostHandlers["request"] = (message, response) => {
    void (async () => {
      const request = await wholeRequest(message, trace);
      log.push(request);
      const { served, serving } = await pages.answer(request);
      trace.record({
        direction: "sent",
        transport: "http",
        summary: summaryOf(served.status, serving.fault),
        headers: served.headers,
        body: served.body,
      });
      serve(response, request.target, served, serving);
    })().catch((error: unknown) => {
      // A request that breaks off in its middle, or a mistake in a handler: the check learns of it by what is missing.
      trace.record({ direction: "sent", transport: "http", summary: `nothing: ${error instanceof Error ? error.message : String(error)}` });
      response.destroy();
    });
  };
  const fetched = (path: string): boolean => path === DOCUMENT_PATH || path === `${ELSEWHERE}${DOCUMENT_PATH}`;
  const isFetch = { document: fetched, directory: (path: string) => path.startsWith(DIRECTORY_PATH) };
  const peer: Omit<Peer, "connections"> = {
    ...identity,
    url: home.url,
    key: toBase64url(identity.signing.public),
    relayKey: toBase64url(identity.relay.public),
    world: { ...world, url: home.url, server: home.name, serverKey: identity.signing.public },
    get document() {
      return pages.document;
    },
    requests: log.log,
    fetches: (what) => log.log.filter((request) => isFetch[what](request.path)).length,
    serveDocument: (given = {}) => pages.setDocument(given),
    serveEntry: (user, given = {}) => pages.setEntry(user, given),
    user: ({ entry = {}, ...given } = {}) => {
      const user = world.stranger({ ...given, server: home.name });
      pages.setEntry(user, entry);
      return Promise.resolve(user);
    },
    answer: pages.setHandler,
    asked: (what, predicate, ms = WAIT_MS) => log.next(what, predicate, world.ms(ms)),
    stop: () => home.leave(),
  };
  return { peer: peer as Peer, handlers: { request: respond, upgrade: (_, socket) => socket.destroy(), connection: () => undefined } };
}

function summaryOf(status: number, fault: string | undefined): string {
  return fault === undefined ? `${status}` : `${status}, served on purpose as: ${fault}`;
}

/** Where there is no way from the target to a peer: the check should have said `needs: ["peer"]`. */
export function noPeer(): Error {
  return failure("no server that the suite plays can be reached by the target", "a way to it", "none");
}
