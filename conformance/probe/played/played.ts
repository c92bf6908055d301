import { channelOf } from "../actors/channel.ts";
import type { World } from "../actors/world.ts";
import { failure } from "../errors.ts";
import type { RequestLog } from "../peer/requests.ts";
import { toBase64url } from "../wire/base64.ts";
import { copyJson } from "../wire/json.ts";
import { thingId } from "../wire/signed.ts";
import { tellRefresh } from "./callstates.ts";
import type { Documents } from "./documents.ts";
import type { Home } from "./home.ts";
import type { PlayedServer } from "./interface.ts";
import { appendEvent } from "./post-event.ts";
import { appendMember } from "./post-member.ts";
import type { PlayedRelay } from "./relay/index.ts";
import { namedUser } from "./signature-fields.ts";
import { wireEntry, type StoredChannel } from "./store.ts";
import type { Visitors } from "./visitors.ts";

const WAIT_MS = 3_000;

/** What a played server is made of. */
export interface PlayedParts {
  readonly home: Home;
  readonly world: World;
  readonly relay: PlayedRelay;
  readonly documents: Documents;
  readonly log: RequestLog;
  readonly visitors: Visitors;
  /** What the suite itself did wrong while it answered; undefined for nothing. */
  readonly trouble: () => Error | undefined;
  readonly power: Pick<PlayedServer, "stop" | "start">;
}

function stored(home: Home, id: string): StoredChannel {
  const channel = home.store.channels.get(id);
  if (channel === undefined) throw failure(`the played server has no channel ${id}`, "a channel that was created there", "none of that id");
  return channel;
}

/** Waits for a request that fits, also one that came already. */
function askedOf({ log, world, trouble }: PlayedParts): PlayedServer["asked"] {
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
    const thing = { id: more.id ?? thingId(kind, object), object: copyJson(object), receivedAt: home.now() - (more.age ?? 0) };
    const entry = kind === "member" ? appendMember(home, channel, thing) : appendEvent(home, channel, thing);
    return copyJson(wireEntry(id, entry, home.now()));
  };
}

function tellRefreshOf(home: Home): PlayedServer["tellRefresh"] {
  return (id, seq, object, { age = 0 } = {}) => {
    const refresh = { id: thingId("event", object), object: copyJson(object), receivedAt: home.now() - age };
    tellRefresh(home, stored(home, id), { kind: "event", seq, ...refresh });
  };
}

/** What checks have in hand. */
export function playedOf(parts: PlayedParts): PlayedServer {
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
    isRegistered: (user) => store.users.has(user),
    get connections() {
      return visitors.connections;
    },
    octets: visitors.octets,
    user: (options) => world.user(options),
    channel: (id, as) => Promise.resolve(channelOf(world, stored(home, id).entries[0]?.object ?? {}, as)),
    entries: (id) => (store.channels.get(id)?.entries ?? []).map((entry) => copyJson(wireEntry(id, entry, home.now()))),
    tunnel: (id) => {
      const tunnel = tunnels.find(id);
      return tunnel === undefined ? undefined : copyJson(tunnels.record(tunnel));
    },
    tunnels: (id) => tunnels.of(id).map((tunnel) => copyJson(tunnels.record(tunnel))),
    force: forceOf(home),
    tellRefresh: tellRefreshOf(home),
    connectionsOf: (user) => relay.connectionsOf(user),
    connection: (user, ms) => relay.connection(user, ms),
    openStreams: (user) => home.streams.get(user)?.size ?? 0,
    breakStreams: (user) => [...(home.streams.get(user) ?? [])].forEach((end) => end()),
    serveDocument: (options = {}) => documents.set(options),
    ...power,
  };
}
