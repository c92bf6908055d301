import type { Channel, Tunnel, User } from "../../probe/actors/index.ts";
import { failure } from "../../probe/errors.ts";
import type { PlayedConnection, PlayedOptions, PlayedServer } from "../../probe/played/interface.ts";
import type { PeerRequest } from "../../probe/peer/requests.ts";
import { hex, textAt, type JsonObject } from "../../probe/wire/index.ts";
import type { ClientActor, ClientOptions, ClientTest } from "../../client-run/context.ts";
import { wasOk } from "../common/fetching.ts";
import { asUser, token } from "../common/scene.ts";
import { bodyOf } from "../common/sent.ts";
import { CALM } from "../relay/scene.ts";

/** Operations with which a client comes to a server by proxy. */
export const VISIT = ["visit-server"] as const;

/** The same with those that it needs to be in a tunnel there. */
export const JOIN = ["visit-server", "join-voice"] as const;

/** A client of server B who is a member of a channel on server A, and has not been there yet. */
export interface Abroad {
  readonly t: ClientTest;
  /** Where the channel lives. */
  readonly a: PlayedServer;
  /** The client's own server. */
  readonly b: PlayedServer;
  readonly client: ClientActor;
  /** Of A, and the admin of the channel. */
  readonly alice: User;
  readonly channel: Channel;
  readonly invitation: JsonObject;
}

export interface AbroadOptions {
  readonly a?: PlayedOptions;
  readonly b?: PlayedOptions;
  readonly client?: ClientOptions;
}

/** Makes both servers, the client and the channel. */
export async function abroad(t: ClientTest, options: AbroadOptions = {}): Promise<Abroad> {
  const [b, a] = await Promise.all([t.home(options.b ?? CALM), t.server(options.a ?? CALM)]);
  const [client, alice] = await Promise.all([t.client({ server: b, ...options.client }), a.user()]);
  const channel = await a.world.group(alice, [asUser(a.world, client)]);
  const invitation = { server: a.name, server_key: a.key, channel: channel.id };
  return { t, a, b, client, alice, channel, invitation };
}

/** Whether a client comes to A through B. */
export async function visits({ client, invitation }: Abroad, via: "proxy" | "direct" = "proxy"): Promise<boolean> {
  return wasOk(await client.ask("visit-server", { invitation, via }));
}

/** A client of B that follows its channel on A through B. */
export async function visiting(t: ClientTest, options?: AbroadOptions): Promise<Abroad> {
  const scene = await abroad(t, options);
  await scene.client.ok("visit-server", { invitation: scene.invitation, via: "proxy" });
  return scene;
}

/** Whether the client sends an event that is answered `ok`: it has taken in what is new of the channel, and the answer. */
export async function sends({ t, client, channel }: Abroad): Promise<boolean> {
  const event = { channel: channel.id, type: "example.text", content: { body: token(t) }, sealed: false };
  return wasOk(await client.ask("send-event", event));
}

/** What a client has asked its own server to send on to A, in its order. */
export function forwardedBy({ a, b, client }: Pick<Abroad, "a" | "b" | "client">): readonly JsonObject[] {
  const isForward = ({ method, path }: PeerRequest): boolean => method === "POST" && path === "/v1/forward";
  return b
    .requestsOf(client.user)
    .filter(isForward)
    .map(bodyOf)
    .filter((request) => request["server"] === a.name);
}

/** Nobody has connected to A: neither for a request nor for a WebSocket. */
export function nobodyAt({ t, a, client }: Pick<Abroad, "t" | "a" | "client">): void {
  t.equal(a.connections, 0, "how many connections the client has opened to the other server");
  t.equal(a.connectionsOf(client.user).length + a.connectionsOf("").length, 0, "how many WebSockets the client has opened there");
}

/** A client in a tunnel on A, by a relay of B. */
export interface ProxiedSeat {
  readonly voice: number;
  /** The connection to B. */
  readonly line: PlayedConnection;
}

const VOICES = new WeakMap<ClientActor, number>();

/** Has the client join a tunnel by proxy; undefined when it does not. */
export async function attemptByProxy({ client, b }: Abroad, tunnel: Tunnel, roles?: JsonObject): Promise<ProxiedSeat | undefined> {
  const voice = (VOICES.get(client) ?? 0) + 1;
  VOICES.set(client, voice);
  const more = roles === undefined ? {} : { roles };
  const outcome = await client.ask("join-voice", { voice, channel: tunnel.channel.id, tunnelID: tunnel.id, via: "proxy", ...more });
  if ("reject" in outcome) return undefined;
  // What it says is not what counts: it is in the tunnel when it is connected.
  const line = b.connectionsOf(client.user).findLast((one) => one.number > 0 && one.tunnelID === tunnel.id);
  return line === undefined ? undefined : { voice, line };
}

/** The same; throws Failure when it does not. */
export async function joinByProxy(scene: Abroad, tunnel: Tunnel, roles?: JsonObject): Promise<ProxiedSeat> {
  const seat = await attemptByProxy(scene, tunnel, roles);
  if (seat === undefined) throw failure("the client did not join a tunnel by proxy", "a connection to its own server's vtserver", "none");
  return seat;
}

/** A client that follows its channel through B, and a tunnel of Alice's there. */
export async function atTheTunnel(t: ClientTest, options?: AbroadOptions): Promise<Abroad & { readonly tunnel: Tunnel }> {
  const scene = await visiting(t, options);
  return { ...scene, tunnel: await scene.channel.declare(scene.alice) };
}

/** The UserProofs that a client has asked its server to countersign. */
export function proofsOf({ b, client }: Pick<Abroad, "b" | "client">): readonly JsonObject[] {
  return b
    .requestsOf(client.user)
    .filter(({ method, path }) => method === "POST" && path === "/v1/proxies")
    .map(bodyOf);
}

/** The packets of a client's that somebody hears. */
export async function talks(client: ClientActor, { voice }: ProxiedSeat, packet: Uint8Array): Promise<void> {
  await client.ok("talk", { voice, packets: [hex(packet)] });
}

/** The path of a forwarded request. */
export function pathOf(request: JsonObject): string {
  return textAt(request, "path");
}
