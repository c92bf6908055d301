import type { JoinReply } from "../actors/join.ts";
import type { Participant } from "../actors/participant.ts";
import type { Tunnel } from "../actors/tunnel.ts";
import type { User, UserOptions } from "../actors/user.ts";
import { mustAccept, type World } from "../actors/world.ts";
import { SuiteError } from "../errors.ts";
import { toBase64url } from "../wire/base64.ts";
import type { JsonObject } from "../wire/json.ts";
import { speakerOf, tunnelElsewhere, type Speaker } from "./elsewhere.ts";
import { identityOf, type DocumentOptions, type EntryOptions, type PeerIdentity } from "./document.ts";
import { loopbackHome, type HostHandlers, type PeerAccess, type PeerHome } from "./host.ts";
import { DIRECTORY_PATH, DOCUMENT_PATH, peerPages, type PeerHandler } from "./pages.ts";
import { presentProof, type PresentOptions } from "./present.ts";
import { countersigned, userProof, type ProofOptions } from "./proof.ts";
import { peerRelay, type Leg, type PeerRelay, type RelayScript } from "./relay.ts";
import { requestLog, wholeRequest, type PeerRequest, type RequestLog } from "./requests.ts";
import { ELSEWHERE, serve } from "./serving.ts";
import { namedTrace } from "./trace.ts";
import { joinVia, type ViaOptions, type ViaReply } from "./via.ts";

export interface PeerOptions {
  /** How the first document is; right by default. */
  readonly document?: DocumentOptions;
  /** How its vtserver behaves at first; right by default. */
  readonly relay?: RelayScript;
}

/** What a presented proof is about. */
export interface Presented {
  readonly user: User;
  readonly proof: JsonObject;
}

/** Steps that can be refused: they give the answer. */
export interface PeerAttempts {
  /** The peer as B: its vtserver presents a proof to the target's relay, at which the tunnel lives. */
  present(tunnel: Tunnel, presented: Presented, options?: PresentOptions): Promise<JoinReply>;
  /** The peer as A: a user of the target joins a tunnel of the peer through the target's relay. */
  join(tunnel: Tunnel, user: User, options?: ViaOptions): Promise<ViaReply>;
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
  readonly attempt: PeerAttempts;

  /** As B: a proof for a tunnel of the target, signed by a user of the peer and by the peer. */
  proof(user: User, tunnel: Tunnel, options?: ProofOptions): JsonObject;
  /** As B: the same without the signature of the peer. */
  userProof(user: User, tunnel: Tunnel, options?: ProofOptions): JsonObject;
  /** As B: presents a proof, or the right one; throws Failure when the target refuses it. */
  present(tunnel: Tunnel, user: User, options?: PresentOptions & { readonly proof?: JsonObject }): Promise<Participant>;

  /** As A: a tunnel of the peer, with right objects; nothing is sent. By a user of the peer, unless told otherwise. */
  tunnel(creator?: User): Promise<Tunnel>;
  /** As A: somebody in that tunnel, to be named in `participants` or `joined`, whose frames can be sent on a leg. */
  speaker(tunnel: Tunnel, user: User, connection: number, proof?: JsonObject): Speaker;
  /** As A: from now on the vtserver behaves so to new connections. */
  serveRelay(script?: RelayScript): void;
  /** As A: waits for the next connection that has presented a proof: 2000 ms × scale by default. Throws Failure. */
  leg(ms?: number): Promise<Leg>;
  /** As A: all connections that were opened to the vtserver, also those that presented nothing. */
  readonly legs: readonly Leg[];
  /** As A: a user of the target joins by proxy; gives both ends. Throws Failure when the target refuses. */
  join(
    tunnel: Tunnel,
    user: User,
    options?: ViaOptions,
  ): Promise<{ readonly participant: Participant; readonly leg: Leg; readonly proof: JsonObject }>;

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

function attempts(peer: PeerIdentity, world: World): PeerAttempts {
  return {
    present: (tunnel, presented, options) => presentProof(peer, tunnel, presented, options),
    join: (tunnel, user, options) => joinVia(world, tunnel, user, options),
  };
}

function welcomedOne(what: string, reply: JoinReply): Participant {
  const { participant } = mustAccept(what, reply);
  if (participant === undefined) throw new SuiteError("a connection was accepted and has no participant");
  return participant;
}

/** The peer as the server of a user who joins tunnels of the target. */
function asB(peer: PeerIdentity, world: World): Pick<Peer, "proof" | "userProof" | "present"> {
  const proxy = { address: peer.name, public: toBase64url(peer.relay.public) };
  const unsigned: Peer["userProof"] = (user, tunnel, options) => userProof({ world, user, tunnel, proxy }, options);
  const proof: Peer["proof"] = (user, tunnel, options) => countersigned(unsigned(user, tunnel, options), peer.signing.seed, options);
  return {
    userProof: unsigned,
    proof,
    present: async (tunnel, user, options = {}) => {
      const presented = { user, proof: options.proof ?? proof(user, tunnel) };
      return welcomedOne("a proof that was presented", await presentProof(peer, tunnel, presented, options));
    },
  };
}

/** What the peer has as the server on which a tunnel lives. */
interface Origin {
  readonly world: World;
  /** The peer's own. */
  readonly own: World;
  readonly relay: PeerRelay;
}

/** The peer as the server on which a tunnel lives. */
function asA(
  peer: PeerIdentity,
  { world, own, relay }: Origin,
  somebody: () => Promise<User>,
): Pick<Peer, "tunnel" | "speaker" | "serveRelay" | "leg" | "legs" | "join"> {
  const leg: Peer["leg"] = async (ms = WAIT_MS) => {
    try {
      return await relay.presented.next("a proof presented by the target's vtserver", () => true, world.ms(ms));
    } catch (error) {
      // What came in its place says more than that nothing came.
      throw relay.broken ?? error;
    }
  };
  return {
    tunnel: async (creator) => {
      const listed = { url: peer.relayUrl, key: toBase64url(peer.relay.public) };
      return tunnelElsewhere(own, creator ?? (await somebody()), listed);
    },
    speaker: speakerOf,
    serveRelay: (script = {}) => relay.setScript(script),
    leg,
    legs: relay.legs,
    join: async (tunnel, user, options) => {
      const reply = await joinVia(world, tunnel, user, options);
      const participant = welcomedOne("joining by proxy", reply);
      return { participant, leg: await leg(), proof: reply.proof };
    },
  };
}

function summaryOf(status: number, fault: string | undefined): string {
  return fault === undefined ? `${status}` : `${status}, served on purpose as: ${fault}`;
}
