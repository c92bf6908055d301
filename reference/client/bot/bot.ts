import type { Channel } from "../channel/channel.ts";
import type { Client } from "../client.ts";
import type { ClientPorts, Clock } from "../ports.ts";
import type { KnownTunnel } from "../tunnel/book.ts";

/** What a bot does in a voice channel. */
export interface BotOptions {
  readonly client: Client;
  readonly ports: ClientPorts;
  /** Channel id. */
  readonly channel: string;
  /** A mesh, or the tunnel that somebody starts. */
  readonly mesh: boolean;
  /** Opus packets of 20 ms to play; without them it says again what it hears. */
  readonly play: readonly Uint8Array[] | undefined;
  /** Says in words what happens. */
  readonly say: (text: string) => void;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** What a bot is in: a mesh or a tunnel. */
interface Place {
  talk(opus: Uint8Array): Promise<void>;
  leave(): unknown;
  /** Settles when somebody is there to be spoken to. */
  readonly somebody: Promise<unknown>;
  readonly gone: Promise<unknown>;
}

/** What an Opus packet lasts here, in milliseconds. */
const PACKET_MS = 20;
/** How long the last packets may be on their way before the connection is closed, in milliseconds. */
const ON_ITS_WAY_MS = 200;

/**
 * Joins a voice channel without a screen, and echoes what it hears or plays what it has. Ends when all is played, the place is gone, or
 * it is told to. The client has been started.
 *
 * @example
 * ```ts
 * await runBot({ client, ports, channel, mesh: true, play: undefined, say: console.log, signal });
 * ```
 */
export async function runBot(options: BotOptions): Promise<void> {
  const { say, signal, play, ports } = options;
  const stopped = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  const begin = async (): Promise<void> => {
    const channel = await memberOf(options);
    if (signal.aborted) return;
    const place = await (options.mesh ? enterMesh(options, channel) : enterTunnel(options, channel));
    const played = play === undefined ? [] : [playAll(ports.clock, place, play, signal).then(() => "has played all of it")];
    const why = await Promise.race([stopped, place.gone.then(() => "is out: the place is gone"), ...played]);
    if (why !== undefined) say(why);
    await place.leave();
  };
  await Promise.race([begin(), stopped]);
  say("leaves");
}

/** The channel, as soon as somebody has added the bot. */
async function memberOf({ client, channel: id, say }: BotOptions): Promise<Channel> {
  const known = (): Channel | undefined => client.channels().find((channel) => channel.id === id);
  const channel = known();
  if (channel !== undefined) return channel;
  say(`waits to be added to ${id}`);
  return new Promise((resolve) => {
    const unlisten = client.listen(() => {
      const added = known();
      if (added === undefined) return;
      unlisten();
      resolve(added);
    });
  });
}

/** Says once for each device that it is heard, and answers with the same when nothing is to be played. */
function hearer({ play, say }: BotOptions, talk: (opus: Uint8Array) => Promise<void>): (device: string, opus: Uint8Array) => void {
  const heard = new Set<string>();
  return (device, opus) => {
    if (!heard.has(device)) say(`hears ${device}`);
    heard.add(device);
    if (play === undefined) void talk(opus).catch((error: unknown) => say(`could not speak: ${String(error)}`));
  };
}

async function enterMesh(options: BotOptions, channel: Channel): Promise<Place> {
  const { client, ports, say } = options;
  if (ports.rtc === undefined) throw new TypeError("a mesh needs WebRTC");
  const media = await (await ports.rtc()).open({ audio: true, video: false });
  const { promise: somebody, resolve } = Promise.withResolvers<void>();
  const hear = hearer(options, (opus) => mesh.talk(opus));
  const mesh = await client.joinMesh(channel, {
    media,
    tell(news) {
      if (news.kind === "heard") hear(news.device, news.frame);
      if (news.kind === "error" || news.kind === "ignored") say(`has a problem: ${String(news.error)}`);
      if (news.kind !== "peer" || (news.state !== "connected" && news.state !== "closed")) return;
      say(`is ${news.state === "closed" ? "no more " : ""}connected to ${news.device}`);
      if (news.state === "connected") resolve();
    },
  });
  say("has joined the mesh");
  return { ...mesh, somebody };
}

async function enterTunnel(options: BotOptions, channel: Channel): Promise<Place> {
  const { client, say } = options;
  const tunnel = await openTunnel(client, channel, say);
  const hear = hearer(options, (opus) => voice.talk(opus));
  const voice = await client.joinVoice(channel, tunnel.tunnelID, {
    tell(event) {
      if (event.kind === "heard") hear(event.packet.device, event.packet.opus);
      if (event.kind === "error" || event.kind === "refused") say(`has a problem: ${String(event.error)}`);
    },
  });
  say(`is in the tunnel ${tunnel.tunnelID}`);
  const leave = (): Promise<unknown> => {
    voice.leave();
    return voice.gone;
  };
  return { talk: (opus) => voice.talk(opus), leave, somebody: Promise.resolve(), gone: voice.gone };
}

/** The newest tunnel that can be joined, as soon as there is one. */
async function openTunnel(client: Client, channel: Channel, say: (text: string) => void): Promise<KnownTunnel> {
  const find = (): KnownTunnel | undefined =>
    channel.tunnels.all().findLast(({ key, record }) => key !== undefined && (record.state === "declared" || record.state === "open"));
  const known = find();
  if (known !== undefined) return known;
  say("waits for somebody to start a tunnel");
  return new Promise((resolve) => {
    const unlisten = client.listen(({ kind }) => {
      const tunnel = kind === "announced" || kind === "tunnel" ? find() : undefined;
      if (tunnel === undefined) return;
      unlisten();
      resolve(tunnel);
    });
  });
}

/** Plays packets in their time, as soon as somebody is there. */
async function playAll(clock: Clock, place: Place, packets: readonly Uint8Array[], signal: AbortSignal): Promise<void> {
  await place.somebody;
  const began = clock.now();
  for (const [at, packet] of packets.entries()) {
    if (signal.aborted) return;
    // By when it began, so that what each takes does not add up.
    await new Promise<void>((resolve) => void clock.after(Math.max(0, began + at * PACKET_MS - clock.now()), resolve));
    await place.talk(packet);
  }
  await new Promise<void>((resolve) => void clock.after(ON_ITS_WAY_MS, resolve));
}
