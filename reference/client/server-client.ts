import { ProtocolError } from "../protocol/error.ts";
import { flagsOf } from "../protocol/membership/index.ts";
import type { Account } from "./account.ts";
import { createCallBook } from "./calls/book.ts";
import type { Engagements } from "./calls/book.ts";
import type { Calls } from "./calls/calls.ts";
import type { Reader } from "./channel/apply.ts";
import { createChannel } from "./channel/channel.ts";
import type { Channel } from "./channel/channel.ts";
import type { Directory } from "./directory.ts";
import type { ClientEvent, Listener } from "./events.ts";
import type { Api } from "./http/api.ts";
import { createIceServers } from "./ice-servers.ts";
import type { Preferences } from "./preferences.ts";
import type { VoiceEvent } from "./relay/connection.ts";
import { isOmitted } from "./seams.ts";
import type { Mesh, MeshOptions } from "./mesh/mesh.ts";
import { startMesh } from "./mesh/mesh.ts";
import type { KnownServer } from "./server.ts";
import type { Live } from "./stream/live.ts";
import { createLive } from "./stream/live.ts";
import { createPages } from "./stream/pages.ts";
import type { Home, Way } from "./voice/route.ts";
import { startVoice } from "./voice/voice.ts";
import type { Voice } from "./voice/voice.ts";
import type { ChannelSummary, Invitation, Roles, StreamItem } from "./wire.ts";

/** A user at one server, the own one or another: the channels there, and voice in them. */
export interface ServerClient {
  readonly account: Account;
  readonly server: KnownServer;
  /** Hears everything that happens, until the function that it returns is called. */
  listen(listener: Listener): () => void;

  /** The channels of which the user is a member, by the server's word. */
  list(): Promise<readonly ChannelSummary[]>;
  /** Follows a channel; fetches and checks its whole log. */
  open(channel: string): Promise<Channel>;
  /** The channels that are followed. */
  channels(): readonly Channel[];
  /** What somebody elsewhere needs to find a channel of this server, for handing on outside this protocol. */
  invitation(channel: string): Invitation;

  /** Follows all channels of the user, and what comes in them. */
  start(): Promise<void>;
  /** Ends the following and all timers, and leaves the tunnels that the user is in. */
  stop(): Promise<void>;

  /** Connects to a tunnel whose key is known, and goes on in its successors. */
  joinVoice(channel: Channel, tunnelID: string, options: VoiceOptions): Promise<Voice>;

  /**
   * Joins a channel as a mesh, and holds a connection to each other device of it until it is left. The client has to be started.
   *
   * @throws ProtocolError the refusal of the server; `audience` by proxy, where nobody tells who is still there.
   * @example
   * ```ts
   * const media = await (await ports.rtc()).open({ audio: true, video: false });
   * const mesh = await client.joinMesh(channel, { media, tell: console.log });
   * await mesh.choose({ audio: false, video: false }); // muted
   * await mesh.leave();
   * ```
   */
  joinMesh(channel: Channel, options: MeshOptions): Promise<Mesh>;

  /** The calls of a DM. They go on, and are shown, whether somebody asks for them here or not. */
  calls(channel: Channel): Calls;
}

/** How to take part. */
export interface VoiceOptions {
  /** What to do there; by default both. */
  readonly roles?: Pick<Roles, "read" | "write">;
  /** To a tunnel elsewhere: directly, or by a vtserver of the own server. By default as the requests go. */
  readonly via?: Way;
  /** When the way by proxy cannot be gone: to connect directly, which shows the other server from where, or not at all (default). */
  readonly fallback?: "direct" | "none";
  /** Hears the packets of the others, and what becomes of the connection. */
  readonly tell: (event: VoiceEvent) => void;
}

/** What a client of one server is made of. */
export interface ServerClientParts {
  readonly reader: Reader;
  readonly preferences: Preferences;
  readonly server: KnownServer;
  readonly api: Api;
  readonly lookUp: Directory["lookUp"];
  /** How requests go there, and voice unless the user says otherwise. */
  readonly way: Way;
  /** The own server, on another one. */
  readonly home: Home | undefined;
  /** The calls of this device on all servers. */
  readonly engagements: Engagements;
}

/** Makes the client. Long because it joins the parts: all closures share the channels. */
export function createServerClient(parts: ServerClientParts): ServerClient {
  const { reader, preferences, server, api, lookUp, way, home, engagements } = parts;
  const { ports, account } = reader;
  const listeners = new Set<Listener>();
  const channels = new Map<string, Channel>();
  const opening = new Map<string, Promise<Channel>>();
  const begun = new Map<string, Channel>();
  const tell = (event: ClientEvent): void => {
    for (const listener of [...listeners]) listener(event);
  };
  const listen = (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const iceServers = createIceServers({ ...(home ?? { api, server }), clock: ports.clock, seams: ports.seams });
  const callBook = createCallBook({
    ports,
    account,
    iceServers,
    channel(id) {
      const channel = channels.get(id) ?? begun.get(id);
      if (channel === undefined) throw new ProtocolError("not-found", "the channel is not followed");
      return channel;
    },
    tell,
    everywhere: engagements,
  });
  listen(callBook.take);
  const isReader = ({ state }: Channel): boolean => {
    const { log, broken } = state();
    return log !== undefined && broken === undefined && flagsOf(log, account.user).read;
  };
  const firstOpen = async (id: string): Promise<Channel> => {
    // What was told of it before a fetch failed is not told again.
    const channel = begun.get(id) ?? createChannel({ id, reader, api, server, preferences, tell, lookUp });
    begun.set(id, channel);
    try {
      await channel.sync();
    } catch (error) {
      // A log that cannot be followed further is known up to there: the others are not to wait for it.
      if (channel.state().broken === undefined) throw error;
    }
    begun.delete(id);
    channels.set(id, channel);
    live.restart();
    return channel;
  };
  const open = async (id: string): Promise<Channel> => {
    const known = channels.get(id);
    if (known !== undefined) {
      await known.sync();
      return known;
    }
    // Asked for and told of at once, as happens to who creates one: there is one channel all the same.
    const opened = opening.get(id) ?? firstOpen(id).finally(() => opening.delete(id));
    opening.set(id, opened);
    return opened;
  };
  const close = (id: string): void => {
    for (const kept of [channels, begun]) {
      kept.get(id)?.close();
      kept.delete(id);
    }
  };
  const list = async (): Promise<readonly ChannelSummary[]> => (await api.call("ChannelList", "GET", "/v1/channels")).channels;
  /** A server where one is a member of nothing knows nobody: foreign.refused. */
  const mine = async (): Promise<Map<string, ChannelSummary>> => {
    try {
      return new Map((await list()).map((summary) => [summary.channel, summary]));
    } catch (error) {
      if (error instanceof ProtocolError && error.code === "refused") return new Map();
      throw error;
    }
  };
  const voices = new Set<Voice>();
  const meshes = new Set<Mesh>();
  const lose = (id: string): void => {
    // A refusal may have said so before the stream does.
    if (!channels.has(id)) return;
    close(id);
    tell({ kind: "lost", channel: id });
  };
  const refused = async (): Promise<void> => {
    const left = await mine();
    for (const [id, channel] of channels) {
      if (left.has(id)) await channel.sync();
      else lose(id);
    }
  };
  const added = async (id: string): Promise<void> => {
    const isNew = !channels.has(id) && !opening.has(id);
    await open(id);
    if (isNew) tell({ kind: "added", channel: id });
  };
  /** Where nobody tells of a channel that is new, or that can be read again. */
  const look = async (): Promise<void> => {
    for (const [id, { head }] of await mine()) {
      const channel = channels.get(id);
      if (channel === undefined) await added(id);
      else if (!isReader(channel) && channel.state().broken === undefined && channel.state().log?.head !== head) {
        await channel.sync();
        live.restart();
      }
    }
  };
  const failed = (during: string) => (error: unknown) => tell({ kind: "error", during, error });
  const take = async (item: StreamItem): Promise<void> => {
    switch (item.kind) {
      case "snapshot":
        return channels.get(item.snapshot.channel)?.begin(item.snapshot);
      case "notice":
        return channels.get(item.channel)?.notice(item.tunnel);
      case "refresh":
        return channels.get(item.channel)?.refresh(item);
      case "event":
      case "member":
      case "creation":
        return channels.get(item.channel)?.feed(item);
      case "added":
        return added(item.channel);
      case "lost":
        return lose(item.channel);
    }
  };
  const followed = {
    api,
    clock: ports.clock,
    seams: ports.seams,
    positions: () =>
      Object.fromEntries([...channels].filter(([, channel]) => isReader(channel)).map(([id, { state }]) => [id, state().seq])),
    item: (item: StreamItem) => take(item).catch(failed("an item of the stream")),
    refused: () => refused().catch(failed("a refused stream")),
    changed: (state: "open" | "closed") => tell({ kind: "stream", state }),
    failed: failed("the stream"),
  };
  // stream.client-list: while no stream was open nobody was told that a channel is new.
  const changed = (state: "open" | "closed"): void => {
    followed.changed(state);
    if (state === "open" && !isOmitted(ports.seams, "stream.client-list")) void look().catch(failed("the list of channels"));
  };
  // Streams are not forwarded.
  const live: Live =
    way === "proxy"
      ? createPages({ ...followed, wait: () => server.document().limits.wait_ms, look })
      : createLive({ ...followed, changed, heartbeat: () => server.document().limits.heartbeat_ms });
  return {
    account,
    server,
    listen,
    list,
    open,
    channels: () => [...channels.values()],
    invitation: (channel) => ({ server: server.name, server_key: server.key, channel }) as Invitation,
    async start() {
      for (const id of (await mine()).keys()) await open(id);
      live.start();
    },
    async stop() {
      for (const voice of voices) voice.leave();
      await Promise.all([...meshes].map((mesh) => mesh.leave()));
      callBook.stop();
      await live.stop();
      for (const id of [...channels.keys(), ...begun.keys()]) close(id);
    },
    calls: (channel) => callBook.of(channel.id),
    async joinVoice(channel, tunnelID, { roles = { read: true, write: true }, via = way, fallback = "none", tell: hear }) {
      const parts = { ports, account, channel, roles, home, way: via, fallback, tell: hear, listen, failed: failed("voice") };
      const voice = await startVoice(parts, tunnelID);
      voices.add(voice);
      void voice.gone.then(() => voices.delete(voice));
      return voice;
    },
    async joinMesh(channel, options) {
      if (way === "proxy") throw new ProtocolError("audience", "a mesh needs the stream, which is not forwarded");
      const mesh = await startMesh({ ports, account, channel, listen, iceServers }, options);
      meshes.add(mesh);
      void mesh.gone.then(() => meshes.delete(mesh));
      return mesh;
    },
  };
}
