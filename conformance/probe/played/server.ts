import { LIMITS } from "../../../schemas/v1/constants.ts";
import { channelOf } from "../actors/channel.ts";
import { freshBytes } from "../actors/fresh.ts";
import type { User } from "../actors/user.ts";
import { newWorld, type OwnServer, type World, type WorldContext } from "../actors/world.ts";
import { SuiteError } from "../errors.ts";
import { identityOf } from "../peer/document.ts";
import { loopbackAgain, loopbackHome, type HostHandlers, type PeerHome } from "../peer/host.ts";
import { requestLog, type RequestLog } from "../peer/requests.ts";
import { namedTrace } from "../peer/trace.ts";
import { toBase64url } from "../wire/base64.ts";
import type { JsonObject } from "../wire/json.ts";
import { thingId } from "../wire/signed.ts";
import { playedDocuments, type Documents } from "./documents.ts";
import type { Home, Neighbour } from "./home.ts";
import type { PlayedOptions, PlayedServer } from "./interface.ts";
import { watchedLies } from "./lying.ts";
import { appendEvent } from "./post-event.ts";
import { appendMember } from "./post-member.ts";
import { createPlayedRelay, type PlayedRelay } from "./relay/index.ts";
import { fromNeighbours, overConnections, type Desk } from "./serving-requests.ts";
import { namedUser } from "./signature-fields.ts";
import { newStore, wireEntry, type StoredChannel } from "./store.ts";
import { tunnelHost } from "./tunnel-host.ts";
import { playedTunnels } from "./tunnels.ts";
import { visitorBook, type Visitors } from "./visitors.ts";

/** What a played server needs of a test: what the actors need, but for a target. */
export type PlayedContext = Omit<WorldContext, "target" | "own">;

/** The servers of one test that are up, by name. */
export type Neighbours = Map<string, Neighbour>;

const WAIT_MS = 3_000;

interface Parts {
  readonly t: PlayedContext;
  readonly home: Home;
  readonly world: World;
  readonly relay: PlayedRelay;
  readonly documents: Documents;
  readonly log: RequestLog;
  readonly visitors: Visitors;
  readonly trouble: () => unknown;
  readonly power: Pick<PlayedServer, "stop" | "start">;
}

/** All limits: those of `serve --limits test`, but for those that are given. */
function limitsOf({ limits = {} }: PlayedOptions): Record<string, number> {
  return { ...Object.fromEntries(Object.entries(LIMITS).map(([name, limit]) => [name, limit.test])), ...limits };
}

/** Starts and stops under one name, together with the place among the neighbours. */
function powerOf(
  first: PeerHome,
  handlers: HostHandlers,
  home: Home,
  relay: PlayedRelay,
  neighbours: Neighbours,
  ask: Neighbour["ask"],
): Parts["power"] {
  const here: Neighbour = { relay, ask };
  let listening: PeerHome | undefined = first;
  neighbours.set(first.name, here);
  return {
    stop: async () => {
      const leaving = listening;
      if (leaving === undefined) return;
      listening = undefined;
      neighbours.delete(first.name);
      home.tunnels.pause();
      relay.stop();
      await leaving.leave();
    },
    start: async () => {
      if (listening !== undefined) return;
      listening = await loopbackAgain(first.name, handlers);
      neighbours.set(first.name, here);
      home.tunnels.resume();
    },
  };
}

function ownServer(home: Home, visitors: Visitors): OwnServer {
  const users: User[] = [];
  const log = (channel: string): JsonObject[] => {
    const entries = home.store.channels.get(channel)?.entries ?? [];
    return entries.filter(({ kind }) => kind === "member").map(({ object }) => object);
  };
  return { users, user: (user) => void users.push(user), socket: visitors.own, log };
}

/** Starts a played server; it stops with the test. */
export async function startPlayed(t: PlayedContext, neighbours: Neighbours, options: PlayedOptions = {}): Promise<PlayedServer> {
  const visitors = visitorBook();
  // The name is known once it listens, and nobody asks before they know the name.
  const late: { handlers?: HostHandlers; relay?: PlayedRelay; world?: World; trouble?: unknown } = {};
  const outer: HostHandlers = {
    request: (request, response) => late.handlers?.request(request, response),
    upgrade: (request, socket, head) => late.handlers?.upgrade(request, socket, head),
    connection: (socket) => visitors.came(socket),
  };
  const listening = await loopbackHome(freshBytes(t.random)(3), outer);
  const identity = identityOf(listening.name, listening.url);
  const limits = limitsOf(options);
  const now = (): number => Math.round(Date.now() + (options.clockAhead ?? 0));
  const documents = playedDocuments(identity, limits, now, options.document ?? {});
  const store = newStore();
  const trace = namedTrace(t.wire, `played ${identity.name}`);
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
  };
  const target = { url: listening.url, name: identity.name, document: documents.current, clockOffset: options.clockAhead ?? 0, limits };
  const world = await newWorld({ ...t, target, own: ownServer(home, visitors), cleanup: (undo) => t.cleanup(undo) });
  const relay = createPlayedRelay(tunnelHost(home, () => world, visitors, trace));
  late.relay = relay;
  const log = requestLog();
  const desk: Desk = { home, log, visitors, trace, trouble: (error) => (late.trouble ??= error) };
  late.handlers = { request: overConnections(desk), upgrade: relay.upgrade, connection: () => undefined };
  const power = powerOf(listening, outer, home, relay, neighbours, fromNeighbours(desk));
  t.cleanup(power.stop);
  return makePlayed({ t, home, world, relay, documents, log, visitors, trouble: () => late.trouble, power });
}

function stored(home: Home, id: string): StoredChannel {
  const channel = home.store.channels.get(id);
  if (channel === undefined) throw new SuiteError(`the played server has no channel ${id}`);
  return channel;
}

/** Waits for a request that fits, also one that came already. */
function askedOf({ log, world, trouble }: Parts): PlayedServer["asked"] {
  return async (what, predicate, ms = WAIT_MS) => {
    try {
      return log.log.find(predicate) ?? (await log.next(what, predicate, world.ms(ms)));
    } catch (error) {
      // A mistake in a lie says more than that nothing came.
      throw trouble() ?? error;
    }
  };
}

function forceOf(home: Home): PlayedServer["force"] {
  return (id, kind, object, more = {}) => {
    const channel = stored(home, id);
    const thing = { id: more.id ?? thingId(kind, object), object, receivedAt: home.now() - (more.age ?? 0) };
    const entry = kind === "member" ? appendMember(home, channel, thing) : appendEvent(home, channel, thing);
    return wireEntry(id, entry, home.now());
  };
}

function makePlayed(parts: Parts): PlayedServer {
  const { home, world, relay, documents, log, visitors, power } = parts;
  const { identity, store, tunnels } = home;
  return {
    ...identity,
    url: world.url,
    key: toBase64url(identity.signing.public),
    world,
    lies: home.lies,
    requests: log.log,
    requestsOf: (user) => log.log.filter((request) => namedUser(request) === user),
    asked: askedOf(parts),
    get connections() {
      return visitors.connections;
    },
    octets: visitors.octets,
    user: (options) => world.user(options),
    channel: (id, as) => Promise.resolve(channelOf(world, stored(home, id).entries[0]?.object ?? {}, as)),
    entries: (id) => (store.channels.get(id)?.entries ?? []).map((entry) => wireEntry(id, entry, home.now())),
    tunnel: (id) => {
      const tunnel = tunnels.find(id);
      return tunnel === undefined ? undefined : tunnels.record(tunnel);
    },
    tunnels: (id) => tunnels.of(id).map(tunnels.record),
    force: forceOf(home),
    connectionsOf: (user) => relay.connectionsOf(user),
    connection: (user, ms) => relay.connection(user, ms),
    breakStreams: (user) => [...(home.streams.get(user) ?? [])].forEach((end) => end()),
    serveDocument: (options = {}) => documents.set(options),
    ...power,
  };
}
