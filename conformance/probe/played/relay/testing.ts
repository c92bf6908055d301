import { identityOf, type PeerIdentity, type Vtserver } from "../../peer/document.ts";
import { tunnelElsewhere } from "../../peer/elsewhere.ts";
import { loopbackHome } from "../../peer/host.ts";
import { loneWorld } from "../../peer/testing.ts";
import { READ_WRITE, type Flags } from "../../actors/membership.ts";
import type { Tunnel } from "../../actors/tunnel.ts";
import { makeUser, type User } from "../../actors/user.ts";
import type { World } from "../../actors/world.ts";
import { LIMITS } from "../../../../schemas/v1/constants.ts";
import { toBase64url } from "../../wire/base64.ts";
import type { JsonObject } from "../../wire/json.ts";
import type { Lies } from "../interface.ts";
import { createPlayedRelay, type PlayedRelay, type TunnelFacts, type TunnelHost } from "./index.ts";

/** A homeserver of nothing but what its vtserver asks of it. */
export interface StubServer {
  readonly name: string;
  readonly world: World;
  readonly relay: PlayedRelay;
  readonly lies: Lies;
  readonly signing: Uint8Array;
  readonly relayEntry: Vtserver;
  /** Connections of the record, by tunnel and device. */
  readonly record: Map<string, JsonObject>;
  readonly received: { readonly bytes: Uint8Array; readonly user: string }[];
  /** Mistakes of the suite. */
  readonly trouble: unknown[];
  user(local: string): User;
  /** An open tunnel with these members. */
  tunnel(creator: User, members: readonly User[]): Tunnel;
  setFlags(user: User, flags: Flags | undefined): void;
  setState(tunnel: Tunnel, state: TunnelFacts["state"]): void;
}

/** Servers of one test, which know each other. */
export interface Stubs {
  server(): Promise<StubServer>;
  end(): Promise<void>;
}

interface Tenants {
  readonly users: Map<string, User>;
  readonly flags: Map<string, Flags | undefined>;
  readonly tunnels: Map<string, { readonly tunnel: Tunnel; readonly state: TunnelFacts["state"] }>;
}

/** What the test does with a server. */
function stubOf(own: World, identity: PeerIdentity, { users, flags, tunnels }: Tenants): Omit<StubServer, "relay"> {
  const stub: Omit<StubServer, "relay"> = {
    name: own.server,
    world: own,
    lies: {},
    signing: identity.signing.seed,
    relayEntry: { url: identity.relayUrl, key: toBase64url(identity.relay.public) },
    record: new Map(),
    received: [],
    trouble: [],
    user: (local) => {
      const user = makeUser(own, { local });
      users.set(user.id, user);
      return user;
    },
    tunnel: (creator, members) => {
      const tunnel = tunnelElsewhere(own, creator, stub.relayEntry);
      stub.setState(tunnel, "open");
      for (const member of [creator, ...members]) {
        users.set(member.id, member);
        flags.set(member.id, READ_WRITE);
      }
      return tunnel;
    },
    setFlags: (user, given) => void flags.set(user.id, given),
    setState: (tunnel, state) => void tunnels.set(tunnel.id, { tunnel, state }),
  };
  return stub;
}

/** What its vtserver asks of it. */
function hostOf(
  stub: Omit<StubServer, "relay">,
  { users, flags, tunnels }: Tenants,
): Omit<TunnelHost, "identity" | "limits" | "trace" | "elsewhere"> {
  const key = (user: string): Uint8Array | undefined => users.get(user)?.signing.public;
  return {
    lies: stub.lies,
    now: () => Date.now(),
    bytes: (n) => stub.world.bytes(n),
    ms: (n) => n,
    find: (tunnelID) => {
      const known = tunnels.get(tunnelID);
      if (known === undefined) return undefined;
      const { state, tunnel } = known;
      const memberKey = (user: string): Uint8Array | undefined => (flags.get(user) === undefined ? undefined : key(user));
      return { tunnelID, channel: tunnel.channel.id, state, rights: (user) => flags.get(user), key: memberKey };
    },
    connected: (tunnelID, device, entry) => void stub.record.set(`${tunnelID} ${device}`, entry),
    disconnected: (tunnelID, device) => void stub.record.delete(`${tunnelID} ${device}`),
    received: (bytes, user) => void stub.received.push({ bytes, user }),
    userKey: key,
    trouble: (error) => void stub.trouble.push(error),
  };
}

const TEST_LIMITS: Readonly<Record<string, number>> = Object.fromEntries(Object.entries(LIMITS).map(([name, limit]) => [name, limit.test]));

/** Makes servers without any pages. */
export async function stubServers(): Promise<Stubs> {
  const { world, trace, end } = await loneWorld();
  const servers = new Map<string, StubServer>();
  const server = async (): Promise<StubServer> => {
    const late: { relay?: PlayedRelay } = {};
    const home = await loopbackHome(world.bytes(3), {
      request: (_, response) => void response.writeHead(404).end(),
      upgrade: (request, socket, head) => late.relay?.upgrade(request, socket, head),
      connection: () => undefined,
    });
    world.cleanup(() => home.leave());
    const identity = identityOf(home.name, home.url);
    const tenants: Tenants = { users: new Map(), flags: new Map(), tunnels: new Map() };
    const own: World = { ...world, url: home.url, server: home.name, serverKey: identity.signing.public };
    const stub = stubOf(own, identity, tenants);
    const elsewhere: TunnelHost["elsewhere"] = (name) => servers.get(name)?.relay;
    const relay = createPlayedRelay({ ...hostOf(stub, tenants), identity, limits: TEST_LIMITS, trace, elsewhere });
    late.relay = relay;
    world.cleanup(() => relay.stop());
    const made: StubServer = { ...stub, relay };
    servers.set(made.name, made);
    return made;
  };
  return { server, end };
}
