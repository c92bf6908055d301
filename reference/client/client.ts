import { flagsOf } from "../protocol/membership/index.ts";
import type { Account } from "./account.ts";
import { createChannel } from "./channel/channel.ts";
import type { Channel } from "./channel/channel.ts";
import { createChannelObject } from "./channel/objects.ts";
import type { ClientEvent, Listener } from "./events.ts";
import { createApi } from "./http/api.ts";
import { directoryEntry, register } from "./http/registration.ts";
import type { ServerAddress } from "./http/server-document.ts";
import { createPins } from "./pins.ts";
import type { Pins } from "./pins.ts";
import type { ClientPorts } from "./ports.ts";
import { createPreferences } from "./preferences.ts";
import type { Preferences } from "./preferences.ts";
import type { VoiceEvent } from "./relay/connection.ts";
import { contactServer } from "./server.ts";
import type { KnownServer } from "./server.ts";
import { createLive } from "./stream/live.ts";
import { startVoice } from "./voice/voice.ts";
import type { Voice } from "./voice/voice.ts";
import type { ChannelSummary, DirectoryEntry, MemberIdentity, Roles, StreamItem } from "./wire.ts";

/** A user's client on one server. */
export interface Client {
  readonly account: Account;
  readonly server: KnownServer;
  readonly pins: Pins;
  readonly preferences: Preferences;
  /** Hears everything that happens, until the function that it returns is called. */
  listen(listener: Listener): () => void;

  /** Registers the account's user; again is no error. */
  register(token?: string): Promise<DirectoryEntry>;
  /** The keys of a user who is to be added: from the directory, then pinned. */
  lookUp(user: string): Promise<MemberIdentity>;

  /** Creates a group and gives it its first epoch. */
  createGroup(): Promise<Channel>;
  /** Creates a DM with a user and gives it its first epoch. */
  createDm(peer: string | MemberIdentity): Promise<Channel>;
  /** The channels of which the user is a member, by the server's word. */
  list(): Promise<readonly ChannelSummary[]>;
  /** Follows a channel; fetches and checks its whole log. */
  open(channel: string): Promise<Channel>;
  /** The channels that are followed. */
  channels(): readonly Channel[];

  /** Follows all channels of the user and opens the live stream. */
  start(): Promise<void>;
  /** Ends the stream and all timers. */
  stop(): Promise<void>;

  /** Connects to a tunnel whose key is known, and goes on in its successors. */
  joinVoice(channel: Channel, tunnelID: string, options: VoiceOptions): Promise<Voice>;
}

/** How to take part. */
export interface VoiceOptions {
  /** What to do there; by default both. */
  readonly roles?: Pick<Roles, "read" | "write">;
  /** Hears the packets of the others, and what becomes of the connection. */
  readonly tell: (event: VoiceEvent) => void;
}

/**
 * Makes contact with a server, for an account that is registered there or is about to be. Long because it joins the parts.
 *
 * @throws ProtocolError `timeout`, `bad-signature`, `key-changed`, `stale`, `audience`: see {@link contactServer}.
 * @example
 * ```ts
 * const client = await createClient(nodePorts(), account, { name: "example.org" });
 * await client.register();
 * await client.start();
 * ```
 */
export async function createClient(ports: ClientPorts, account: Account, address: ServerAddress): Promise<Client> {
  const pins = createPins(ports.store);
  const preferences = createPreferences(ports.store);
  const server = await contactServer(ports, pins, address);
  const api = createApi(ports, account, server);
  const reader = { ports, account, pins };
  const listeners = new Set<Listener>();
  const channels = new Map<string, Channel>();
  const opening = new Map<string, Promise<Channel>>();
  const tell = (event: ClientEvent): void => {
    for (const listener of [...listeners]) listener(event);
  };
  const listen = (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const lookUp = async (user: string): Promise<MemberIdentity> => {
    // user.directory-own: only for who is to be added; whoever is a member has keys in the log.
    const entry = await directoryEntry(ports, api, server, user);
    const identity = { user: entry.user, signing_key: entry.signing_key, sealing_key: entry.sealing_key };
    await pins.user(identity);
    return identity;
  };
  const isReader = ({ state }: Channel): boolean => {
    const { log, broken } = state();
    return log !== undefined && broken === undefined && flagsOf(log, account.user).read;
  };
  const firstOpen = async (id: string): Promise<Channel> => {
    const channel = createChannel({ id, reader, api, server, preferences, tell, lookUp });
    await channel.sync();
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
    const begun = opening.get(id) ?? firstOpen(id).finally(() => opening.delete(id));
    opening.set(id, begun);
    return begun;
  };
  const create = async (peer?: MemberIdentity): Promise<Channel> => {
    const creation = await createChannelObject(reader, server.name, peer);
    const { channel } = await api.call("Ordered", "POST", "/v1/channels", { body: creation });
    // Synchronising finds it rotation due, and gives it epoch 1.
    return open(channel);
  };
  const close = (id: string): void => {
    channels.get(id)?.close();
    channels.delete(id);
  };
  const list = async (): Promise<readonly ChannelSummary[]> => (await api.call("ChannelList", "GET", "/v1/channels")).channels;
  const refused = async (): Promise<void> => {
    const mine = new Set((await list()).map(({ channel }): string => channel));
    for (const [id, channel] of channels) {
      if (mine.has(id)) await channel.sync();
      else close(id);
    }
  };
  const failed = (during: string) => (error: unknown) => tell({ kind: "error", during, error });
  const take = async (item: StreamItem): Promise<void> => {
    switch (item.kind) {
      case "snapshot":
        return channels.get(item.snapshot.channel)?.begin(item.snapshot);
      case "notice":
        return channels.get(item.channel)?.notice(item.tunnel);
      case "event":
      case "member":
      case "creation":
        return channels.get(item.channel)?.feed(item);
      case "added":
        await open(item.channel);
        tell({ kind: "added", channel: item.channel });
        return;
      case "lost":
        close(item.channel);
        tell({ kind: "lost", channel: item.channel });
        return;
    }
  };
  const live = createLive({
    api,
    clock: ports.clock,
    positions: () =>
      Object.fromEntries([...channels].filter(([, channel]) => isReader(channel)).map(([id, { state }]) => [id, state().seq])),
    heartbeat: () => server.document().limits.heartbeat_ms,
    item: (item) => take(item).catch(failed("an item of the stream")),
    refused: () => refused().catch(failed("a refused stream")),
    changed: (state) => tell({ kind: "stream", state }),
    failed: failed("the stream"),
  });
  return {
    account,
    server,
    pins,
    preferences,
    listen,
    register: (token) => register(ports, account, server, token),
    lookUp,
    createGroup: () => create(),
    createDm: async (peer) => create(typeof peer === "string" ? await lookUp(peer) : peer),
    list,
    open,
    channels: () => [...channels.values()],
    async start() {
      for (const { channel } of await list()) await open(channel);
      live.start();
    },
    async stop() {
      await live.stop();
      for (const id of [...channels.keys()]) close(id);
    },
    joinVoice: (channel, tunnelID, { roles = { read: true, write: true }, tell: hear }) =>
      startVoice({ ports, account, channel, roles, tell: hear, listen, failed: failed("voice") }, tunnelID),
  };
}
