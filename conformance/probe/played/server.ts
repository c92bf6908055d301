import { LIMITS } from "../../../schemas/v1/constants.ts";
import { freshBytes } from "../actors/fresh.ts";
import type { User } from "../actors/user.ts";
import { newWorld, type OwnServer, type World, type WorldContext } from "../actors/world.ts";
import { identityOf } from "../peer/document.ts";
import { loopbackHome, type HostHandlers, type PeerHome } from "../peer/host.ts";
import { requestLog } from "../peer/requests.ts";
import { namedTrace } from "../peer/trace.ts";
import type { JsonObject } from "../wire/json.ts";
import { playedDocuments, type Documents } from "./documents.ts";
import type { Home } from "./home.ts";
import type { PlayedOptions, PlayedServer } from "./interface.ts";
import { watchedLies } from "./lying.ts";
import { playedOf } from "./played.ts";
import { powerOf, type Neighbours } from "./power.ts";
import { createPlayedRelay, type PlayedRelay } from "./relay/index.ts";
import { fromNeighbours, overConnections, type Desk } from "./serving-requests.ts";
import { newStore } from "./store.ts";
import { tunnelHost } from "./tunnel-host.ts";
import { playedTunnels } from "./tunnels.ts";
import { visitorBook, type Visitors } from "./visitors.ts";

/** What a played server needs of a test: what the actors need, but for a target. */
export interface PlayedContext extends Pick<WorldContext, "random" | "wire" | "scale" | "lasts" | "cleanup"> {
  /** Told when a mistake of the suite, in a lie for instance, keeps a server from answering: what a client does then says nothing of it. */
  readonly trouble?: (error: Error) => void;
}

/** What is known later than it is handed on. */
interface Late {
  handlers?: HostHandlers;
  relay?: PlayedRelay;
  world?: World;
  trouble?: Error;
  tell(error: unknown): void;
}

/** All limits: those of `serve --limits test`, but for those that are given. */
function limitsOf({ limits = {} }: PlayedOptions): Record<string, number> {
  return { ...Object.fromEntries(Object.entries(LIMITS).map(([name, limit]) => [name, limit.test])), ...limits };
}

/** The homeserver without its connections. */
function homeOf(
  listening: PeerHome,
  options: PlayedOptions,
  late: Late,
  neighbours: Neighbours,
): { readonly home: Home; readonly documents: Documents } {
  const identity = identityOf(listening.name, listening.url);
  const limits = limitsOf(options);
  const now = (): number => Math.round(Date.now() + (options.clockAhead ?? 0));
  const documents = playedDocuments(identity, limits, now, options.document ?? {});
  const store = newStore();
  const home: Home = {
    identity,
    limits,
    lies: watchedLies(store.changed),
    store,
    tunnels: playedTunnels({ identity, limits, changed: (id) => late.relay?.changed(id) }),
    pins: new Map(),
    streams: new Map(),
    now,
    document: () => documents.current,
    documentAnswer: documents.answer,
    neighbour: (server) => neighbours.get(server),
    trouble: late.tell,
  };
  return { home, documents };
}

function ownServer(home: Home, visitors: Visitors): OwnServer {
  const users: User[] = [];
  const log = (channel: string): JsonObject[] => {
    const entries = home.store.channels.get(channel)?.entries ?? [];
    return entries.filter(({ kind }) => kind === "member").map(({ object }) => object);
  };
  return { users, user: (user) => void users.push(user), socket: visitors.own, log };
}

/** The actors of a server speak to it like everybody. */
function worldOf(t: PlayedContext, home: Home, url: string, options: PlayedOptions, visitors: Visitors): Promise<World> {
  const { clockAhead = 0 } = options;
  const target = { url, name: home.identity.name, document: home.document(), clockOffset: clockAhead, limits: home.limits };
  const { random, wire, scale = 1, lasts = () => undefined } = t;
  return newWorld({ target, random, wire, scale, lasts, own: ownServer(home, visitors), cleanup: (undo) => t.cleanup(undo) });
}

/** Starts a played server; it stops with the test. */
export async function startPlayed(t: PlayedContext, neighbours: Neighbours, options: PlayedOptions = {}): Promise<PlayedServer> {
  const visitors = visitorBook();
  // The name is known once it listens, and nobody asks before they know the name.
  const late: Late = {
    tell: (error) => {
      const trouble = error instanceof Error ? error : new Error(String(error));
      late.trouble ??= trouble;
      t.trouble?.(trouble);
    },
  };
  const handlers: HostHandlers = {
    request: (request, response) => late.handlers?.request(request, response),
    upgrade: (request, socket, head) => late.handlers?.upgrade(request, socket, head),
    connection: (socket) => visitors.came(socket),
  };
  const listening = await loopbackHome(freshBytes(t.random)(3), handlers);
  const { home, documents } = homeOf(listening, options, late, neighbours);
  const world = await worldOf(t, home, listening.url, options, visitors);
  const trace = namedTrace(t.wire, `played ${home.identity.name}`);
  const relay = createPlayedRelay(tunnelHost(home, world, visitors, trace));
  late.relay = relay;
  const log = requestLog();
  const desk: Desk = { home, log, visitors, trace };
  late.handlers = { request: overConnections(desk), upgrade: relay.upgrade, connection: () => undefined };
  const power = powerOf({ home, listening, handlers, neighbours, here: { relay, ask: fromNeighbours(desk) } });
  t.cleanup(power.stop);
  return playedOf({ home, world, relay, documents, log, visitors, trouble: () => late.trouble, power });
}
