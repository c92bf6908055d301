import type { World } from "../actors/world.ts";
import type { Trace } from "../trace.ts";
import { toBase64url } from "../wire/base64.ts";
import { identityOf } from "./document.ts";
import { loopbackHome, type HostHandlers, type PeerAccess, type PeerHome } from "./host.ts";
import type { Peer, PeerOptions } from "./interface.ts";
import { DIRECTORY_PATH, DOCUMENT_PATH, peerPages, type Pages } from "./pages.ts";
import { peerRelay } from "./relay.ts";
import { requestLog, wholeRequest, type RequestLog } from "./requests.ts";
import { asA, asB, attempts } from "./roles.ts";
import { ELSEWHERE, serve } from "./serving.ts";
import { namedTrace } from "./trace.ts";

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
  // The name is known once it listens, and nobody asks before they know the name.
  const late: { handlers?: HostHandlers } = {};
  let connections = 0;
  const outer: HostHandlers = {
    request: (request, response) => late.handlers?.request(request, response),
    upgrade: (request, socket, head) => late.handlers?.upgrade(request, socket, head),
    connection: () => (connections += 1),
  };
  const test = { ended: false };
  world.cleanup(() => void (test.ended = true));
  const home = access.kind === "url" ? await access.host.enter(outer) : await loopbackHome(world.bytes(3), outer);
  // A test that ended while it waited for its turn must not hold up the next one.
  if (test.ended) await home.leave();
  const log = requestLog();
  const made = makePeer({ context, options, log }, home);
  late.handlers = made.handlers;
  world.cleanup(() => made.peer.stop());
  return Object.defineProperty(made.peer, "connections", { get: () => connections, enumerable: true });
}

function makePeer({ context, options, log }: Parts, home: PeerHome): { readonly peer: Peer; readonly handlers: HostHandlers } {
  const { world } = context;
  const identity = identityOf(home.name, home.url);
  const trace = namedTrace(world.trace, `peer ${home.name}`);
  const pages = peerPages(identity, () => world.now(), options.document ?? {});
  const respond = responder(pages, log, trace);
  const fetched = (path: string): boolean => path === DOCUMENT_PATH || path === `${ELSEWHERE}${DOCUMENT_PATH}`;
  const isFetch = { document: fetched, directory: (path: string) => path.startsWith(DIRECTORY_PATH) };
  const own: World = { ...world, url: home.url, server: home.name, serverKey: identity.signing.public };
  const relay = peerRelay(identity, world, options.relay ?? {});
  const peer: Omit<Peer, "connections"> = {
    ...identity,
    ...asB(identity, world),
    url: home.url,
    key: toBase64url(identity.signing.public),
    relayKey: toBase64url(identity.relay.public),
    world: own,
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
    ...asA(identity, { world, own, relay }, () => peer.user()),
    attempt: { ...attempts(identity, world) },
    stop: () => {
      relay.stop();
      return home.leave();
    },
  };
  return { peer: peer as Peer, handlers: { request: respond, upgrade: relay.upgrade, connection: () => undefined } };
}

/** Reads whole requests, writes them down, and answers with the pages. */
function responder(pages: Pages, log: RequestLog, trace: Trace): HostHandlers["request"] {
  return (message, response) => {
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
}

function summaryOf(status: number, fault: string | undefined): string {
  return fault === undefined ? `${status}` : `${status}, served on purpose as: ${fault}`;
}
