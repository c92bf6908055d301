import type { Channel, DeclareOptions, Flags, Tunnel, User } from "../../probe/actors/index.ts";
import { failure } from "../../probe/errors.ts";
import type { PlayedConnection, PlayedOptions, PlayedServer } from "../../probe/played/interface.ts";
import { fromBase64url } from "../../probe/wire/base64.ts";
import { hex } from "../../probe/wire/bytes.ts";
import { textAt, type JsonObject } from "../../probe/wire/json.ts";
import { parseUser } from "../../probe/wire/names.ts";
import type { ClientActor, ClientOptions, ClientTest } from "../../client-run/context.ts";

/** How long a check waits for something that has no time of its own in the chapter. */
export const PATIENCE_MS = 3_000;

/** How late a client may be on a machine that does other things too. */
export const SLACK_MS = 1_000;

/** How early a timer may fire: clocks are read in whole milliseconds. */
export const EARLY_MS = 50;

/** Limits under which nothing ends by itself while a check works. */
export const CALM: PlayedOptions = { limits: { announce_ms: 60_000, idle_ms: 60_000, max_age_ms: 86_400_000, grace_ms: 10_000 } };

/** A client under test as the probe's actors take a member: its private keys are not those of the client. */
export function memberOf(client: ClientActor): User {
  const { local } = parseUser(client.user) ?? { local: "nobody" };
  const stranger = client.server.world.stranger({ local });
  const signing = { ...stranger.signing, public: keyAt(client.identity, "signing_key") };
  const sealing = { ...stranger.sealing, public: keyAt(client.identity, "sealing_key") };
  const { user, signing_key, sealing_key } = client.identity;
  const identity: JsonObject = { user: user ?? client.user, signing_key: signing_key ?? "", sealing_key: sealing_key ?? "" };
  return { ...stranger, id: client.user, device: client.device, signing, sealing, identity };
}

function keyAt(object: JsonObject, name: string): Uint8Array {
  return fromBase64url(textAt(object, name), 32) ?? new Uint8Array(32);
}

/** A client in a tunnel. */
export interface Seat {
  readonly voice: number;
  readonly line: PlayedConnection;
  /** Has the client send that many packets of random octets, and gives them. */
  talk(count?: number): Promise<readonly Uint8Array[]>;
  leave(): Promise<void>;
}

/** A client under test with a user whom the suite plays. */
export interface Stage {
  readonly t: ClientTest;
  readonly home: PlayedServer;
  readonly alice: User;
  readonly client: ClientActor;
  /** The client as the actors take a member. */
  readonly member: User;
  /** A group of Alice's, of which the client is a member. */
  readonly channel: Channel;
  /** Has the client join; undefined when it does not. */
  attempt(tunnel: Pick<Tunnel, "id" | "channel">, roles?: JsonObject): Promise<Seat | undefined>;
  /** The same; throws Failure when it does not. */
  join(tunnel: Pick<Tunnel, "id" | "channel">, roles?: JsonObject): Promise<Seat>;
  /** Closes what is there of the channel's tunnels. */
  clear(channel?: Channel): Promise<void>;
}

export interface StageOptions {
  readonly played?: PlayedOptions;
  readonly client?: ClientOptions;
  /** Of the client in the group: read and write by default. */
  readonly flags?: Flags;
}

/** Numbers of voices are new for each join of a client. */
const VOICES = new WeakMap<ClientActor, number>();

function nextVoice(client: ClientActor): number {
  const voice = (VOICES.get(client) ?? 0) + 1;
  VOICES.set(client, voice);
  return voice;
}

/** Makes a seat of a voice that was joined. */
function seatOf(t: ClientTest, client: ClientActor, voice: number, line: PlayedConnection): Seat {
  return {
    voice,
    line,
    talk: async (count = 1) => {
      const packets = Array.from({ length: count }, () => t.random.bytes(20 + t.random.int(20)));
      await client.ok("talk", { voice, packets: packets.map(hex) });
      return packets;
    },
    leave: async () => {
      await client.ok("leave-voice", { voice });
    },
  };
}

/** Has a client join a tunnel; undefined when it does not. */
export async function attemptJoin(
  t: ClientTest,
  client: ClientActor,
  tunnel: Pick<Tunnel, "id" | "channel">,
  roles?: JsonObject,
): Promise<Seat | undefined> {
  const voice = nextVoice(client);
  const more = roles === undefined ? {} : { roles };
  const outcome = await client.ask("join-voice", { voice, channel: tunnel.channel.id, tunnelID: tunnel.id, via: "direct", ...more });
  if ("reject" in outcome) return undefined;
  const line = client.server.connectionsOf(client.user).findLast((one) => one.number > 0 && one.tunnelID === tunnel.id);
  // What it says is not what counts: it is in the tunnel when it is connected.
  return line === undefined ? undefined : seatOf(t, client, voice, line);
}

/** The same; throws Failure when it does not. */
export async function joinAs(
  t: ClientTest,
  client: ClientActor,
  tunnel: Pick<Tunnel, "id" | "channel">,
  roles?: JsonObject,
): Promise<Seat> {
  const seat = await attemptJoin(t, client, tunnel, roles);
  if (seat === undefined) throw failure("the client did not join a tunnel that it was announced rightly", "a connection", "none");
  return seat;
}

/** Alice, a client, and a group that has both. */
export async function newStage(t: ClientTest, options: StageOptions = {}): Promise<Stage> {
  const home = await t.home(options.played ?? CALM);
  const client = await t.client(options.client);
  const alice = await home.user();
  const member = memberOf(client);
  const channel = await home.world.group(alice, [options.flags === undefined ? member : { user: member, flags: options.flags }]);
  return {
    t,
    home,
    alice,
    client,
    member,
    channel,
    attempt: (tunnel, roles) => attemptJoin(t, client, tunnel, roles),
    join: (tunnel, roles) => joinAs(t, client, tunnel, roles),
    clear: async (one = channel) => {
      for (const record of home.tunnels(one.id)) {
        if (record["state"] !== "closed") await alice.request("DELETE", `/v1/tunnels/${textAt(record, "tunnelID")}`);
      }
    },
  };
}

/** A stage with a tunnel of Alice's in which the client is. */
export interface SeatedStage extends Stage {
  readonly tunnel: Tunnel;
  readonly seat: Seat;
}

export interface SeatedOptions extends StageOptions {
  /** Done before the tunnel is declared. */
  readonly before?: (stage: Stage) => Promise<void>;
  /** Done before the client joins. */
  readonly first?: (stage: Stage, tunnel: Tunnel) => Promise<void>;
  /** What is declared. */
  readonly declareFor?: (stage: Stage) => DeclareOptions;
  readonly roles?: JsonObject;
}

export async function seatedStage(t: ClientTest, options: SeatedOptions = {}): Promise<SeatedStage> {
  const stage = await newStage(t, options);
  await options.before?.(stage);
  const tunnel = await stage.channel.declare(stage.alice, options.declareFor?.(stage));
  await options.first?.(stage, tunnel);
  return { ...stage, tunnel, seat: await stage.join(tunnel, options.roles) };
}

/** Fails a check whose scenery is not there, in words. */
export function missing(what: string): never {
  throw failure(`${what} is missing`, what, "nothing of the kind");
}
