import type { Bytes } from "../../protocol/bytes.ts";
import { ProtocolError } from "../../protocol/error.ts";
import { fingerprint } from "../../protocol/fingerprint.ts";
import { canonicalBytes } from "../../protocol/json/index.ts";
import type { Flags, MembershipState } from "../../protocol/membership/index.ts";
import { flagsOf, memberOf } from "../../protocol/membership/index.ts";
import type { Contact } from "../directory.ts";
import type { Listener } from "../events.ts";
import type { Api } from "../http/api.ts";
import { isMaybeTooLarge } from "../http/page.ts";
import { CALLSTATE, createCallstateBook } from "../mesh/callstates.ts";
import type { CallstateBook } from "../mesh/callstates.ts";
import { monotonic } from "../ports.ts";
import type { Preferences } from "../preferences.ts";
import type { KnownServer } from "../server.ts";
import { INITIALIZE_VOICE, initializeVoice } from "../tunnel/initialize-voice.ts";
import { createTunnelBook } from "../tunnel/book.ts";
import type { KnownTunnel, TunnelBook } from "../tunnel/book.ts";
import { checkVtserver } from "../tunnel/record.ts";
import { newTunnel } from "../tunnel/declaration.ts";
import type { TunnelChoice } from "../tunnel/declaration.ts";
import { isOmitted, refuseIf } from "../seams.ts";
import { asJson } from "../wire.ts";
import type {
  ChannelSnapshot,
  Declaration,
  Entry,
  Event,
  Id,
  MemberIdentity,
  Milliseconds,
  Ordered,
  RefreshItem,
  Timestamp,
  TunnelRecord,
} from "../wire.ts";
import { createActor } from "./actor.ts";
import type { Reader } from "./apply.ts";
import { createFollower } from "./follow.ts";
import type { MembershipWish } from "./objects.ts";
import { clearEvent, sealedEvent } from "./send.ts";
import type { Message } from "./send.ts";
import type { ChannelState, Happening } from "./state.ts";
import { logOf } from "./state.ts";

/** A channel, as a member sees it. */
export interface Channel {
  readonly id: string;
  /** Everything that its own entries say. */
  state(): ChannelState;
  /** The membership log. @throws ProtocolError what broke it, if something did. */
  log(): MembershipState;
  /** A user's keys as digits that people can compare. */
  fingerprint(user: string): Promise<string>;
  /** Fetches and applies what is new, processes it as one batch, and rotates the epoch if that is due. */
  sync(): Promise<void>;

  /** Adds a user with the keys of the directory, or with keys that are known in another way. A user elsewhere needs {@link Contact}. */
  add(user: string | Contact | MemberIdentity, flags: Flags): Promise<void>;
  change(user: string, flags: Flags): Promise<void>;
  remove(user: string): Promise<void>;
  ban(user: string): Promise<void>;
  leave(): Promise<void>;
  /** Posts the next epoch. */
  rotate(): Promise<void>;

  /** Sends an event in clear; with a key it is a state event. */
  send(message: Message, stateKey?: string): Promise<Ordered>;
  /** Sends an event sealed for all readers, or for one user. */
  sendSealed(message: Message, to?: string): Promise<Ordered>;

  /** A sealed event that is not handed over yet, so that the same one can be handed over again. */
  seal(message: Message, to?: string): Promise<Event>;
  /** Hands an event over. Again, it is no further event. */
  post(event: Event): Promise<Ordered>;

  /** Declares a tunnel and announces it to the readers. */
  declare(choice?: TunnelChoice): Promise<KnownTunnel>;
  /** @throws ProtocolError `audience` for a record whose vtserver the server's document does not list, or no longer. */
  checkVtserver(record: TunnelRecord): Promise<void>;
  /** Closes a tunnel for everybody. */
  closeTunnel(tunnelID: string): Promise<TunnelRecord>;
  readonly tunnels: TunnelBook;
  /** Which devices have joined the channel. */
  readonly callstates: CallstateBook;

  /** Takes an entry of the live stream. */
  feed(entry: Entry): Promise<void>;
  /** Takes the snapshot with which the channel's part of a stream begins: what comes up to its `seq` is one batch. */
  begin(snapshot: ChannelSnapshot): Promise<void>;
  /** Takes the record of a notice. */
  notice(record: TunnelRecord): Promise<void>;
  /** Takes a refresh of a state entry. */
  refresh(item: RefreshItem): Promise<void>;
  close(): void;
}

/** What a channel is made of. */
export interface ChannelParts {
  readonly id: string;
  readonly reader: Reader;
  readonly api: Api;
  readonly server: KnownServer;
  readonly preferences: Preferences;
  readonly tell: Listener;
  readonly lookUp: (user: string | Contact) => Promise<MemberIdentity>;
}

/** A channel of which nothing is fetched yet. Long because it joins the parts; each does one thing, in a file of its own. */
export function createChannel({ id, reader, api, server, preferences, tell, lookUp }: ChannelParts): Channel {
  const { account, ports } = reader;
  const path = (end: string): string => `/v1/channels/${id}/${end}`;
  const happened = (happening: Happening): void => {
    // Whoever hears of it sees the view that it leads to.
    if (happening.kind === "event") callstates.take(happening.event, "event");
    if (happening.kind === "refresh") callstates.take(happening.event, happening.from === "stream" ? "refresh" : "snapshot");
    tell({ ...happening, channel: id });
    if (happening.kind !== "event" || happening.event.type !== INITIALIZE_VOICE) return;
    tunnels.announced(happening.event);
    // notify.batch
    if (isOmitted(ports.seams, "notify.batch")) void tunnels.batchProcessed();
  };
  const follower = createFollower({ reader, api, channel: id, server: server.name, happened });
  const state = follower.state;
  const callstates = createCallstateBook(ports.clock, state, ports.seams?.callstates);
  const tunnels = createTunnelBook({ reader, api, server, preferences, state, tell });
  const { post, rotateIfDue, afresh } = createActor(reader, api, follower);
  let snapshot: ChannelSnapshot | undefined;
  /** By the own clock, when it came. */
  let snapshotCame = 0;

  const postEvent = async (make: () => Promise<Event>): Promise<Ordered> => hand(await make());
  const hand = async (event: Event): Promise<Ordered> => {
    const { event_bytes } = (await server.current()).limits;
    // limit.client-bytes
    const tooLarge = (): ProtocolError => new ProtocolError("too-large", `an event of more than ${String(event_bytes)} octets`);
    refuseIf(ports.seams, "limit.client-bytes/event", canonicalBytes(asJson(event)).length > event_bytes, tooLarge);
    return api.call("Ordered", "POST", path("events"), { body: event });
  };
  const act = async (wish: MembershipWish): Promise<void> => {
    await rotateIfDue();
    await post(wish);
  };
  /** Takes the state entries of a snapshot, as far as they are entries of what has been read. */
  const present = async ({ state: entries }: ChannelSnapshot): Promise<void> => {
    const waited = monotonic(ports.clock) - snapshotCame;
    for (const { refreshed_age, ...entry } of entries) {
      if (entry.event.type !== CALLSTATE || entry.seq > state().seq || callstates.knows(entry.id)) continue;
      // `received_at` and `age` are those of the event that has the `seq`.
      const received_at = (entry.received_at + entry.age - refreshed_age) as Timestamp;
      const age = (refreshed_age + waited) as Milliseconds;
      await follower.refresh({ ...entry, kind: "event", channel: id as Id, received_at, age }, "snapshot");
    }
  };
  const came = async (first: ChannelSnapshot): Promise<void> => {
    snapshot = first;
    snapshotCame = monotonic(ports.clock);
    await present(first);
  };
  const batch = async (): Promise<void> => {
    if (snapshot !== undefined && state().seq < snapshot.seq && state().broken === undefined) return;
    const records = snapshot?.tunnels;
    if (snapshot !== undefined) await present(snapshot);
    snapshot = undefined;
    if (records !== undefined) await tunnels.takeAll(records);
    await tunnels.batchProcessed();
    tell({ kind: "read", channel: id });
    if (isOmitted(ports.seams, "epoch.rotate")) return;
    try {
      await rotateIfDue();
    } catch (error) {
      // Nobody waits for it: the next who wants to send tries again.
      tell({ kind: "error", during: "rotation", error });
    }
  };
  const announce = async (tunnelID: string, key: Bytes, replaces?: string): Promise<void> => {
    const content = await initializeVoice(reader, state(), { tunnelID, key, ...(replaces && { replaces }) });
    await postEvent(() => clearEvent(reader, state(), { type: INITIALIZE_VOICE, content }));
  };
  const postDeclaration = async (choice: TunnelChoice): Promise<{ key: Bytes; declaration: Declaration; record: TunnelRecord }> => {
    const { key, declaration } = await newTunnel(reader, state(), choice);
    try {
      return { key, declaration, record: await api.call("TunnelRecord", "POST", "/v1/tunnels", { body: declaration }) };
    } catch (error) {
      // tunnel.client-refused
      if (isOmitted(ports.seams, "tunnel.client-refused")) await announce(declaration.tunnelID, key);
      throw error;
    }
  };
  const declare = async (choice: TunnelChoice): Promise<KnownTunnel> => {
    const { key, declaration, record } = await afresh(() => postDeclaration(choice));
    const tunnel = await tunnels.take(record);
    if (tunnel?.tunnelID !== declaration.tunnelID) throw new ProtocolError("malformed", "the record is not that of the declaration");
    tunnel.key = key;
    // init.sent
    if (!isOmitted(ports.seams, "init.sent")) await announce(tunnel.tunnelID, key, choice.replaces);
    return tunnel;
  };
  return {
    id,
    state,
    log: () => logOf(state()),
    async fingerprint(user) {
      const identity = state().identities.get(user);
      if (identity === undefined) throw new ProtocolError("not-found", `${user} was never a member`);
      return fingerprint(ports.suite, identity);
    },
    async sync() {
      await follower.sync();
      if (state().log !== undefined && flagsOf(logOf(state()), account.user).read) {
        try {
          await came(await api.call("ChannelSnapshot", "GET", `/v1/channels/${id}`));
        } catch (error) {
          if (!isMaybeTooLarge(api, error)) throw error;
          tell({ kind: "error", during: "a snapshot", error });
        }
        if (snapshot !== undefined && snapshot.seq > state().seq) await follower.sync();
      }
      await batch();
    },
    async add(user, flags) {
      const name = typeof user === "string" ? user : user.user;
      // user.directory-own
      if (memberOf(logOf(state()), name) !== undefined) throw new ProtocolError("forbidden", `${name} is a member already`);
      const member = typeof user !== "string" && "signing_key" in user ? user : await lookUp(user);
      await reader.pins.user(member);
      await act({ action: "add", member, flags });
    },
    change: (user, flags) => act({ action: "change", user, flags }),
    remove: (user) => act({ action: "remove", user }),
    ban: (user) => act({ action: "ban", user }),
    leave: () => post({ action: "leave" }),
    rotate: () => post({ action: "epoch" }),
    send: (message, stateKey) => postEvent(() => clearEvent(reader, state(), message, stateKey)),
    sendSealed: (message, to) => afresh(() => postEvent(() => sealedEvent(reader, state(), message, to))),
    async seal(message, to) {
      await rotateIfDue();
      return sealedEvent(reader, state(), message, to);
    },
    post: hand,
    declare: (choice = {}) => declare(choice),
    checkVtserver: (record) => checkVtserver(server, record, ports.seams),
    async closeTunnel(tunnelID) {
      const record = await api.call("TunnelRecord", "DELETE", `/v1/tunnels/${tunnelID}`);
      await tunnels.take(record);
      return record;
    },
    tunnels,
    callstates,
    async feed(entry) {
      await follower.feed(entry);
      await batch();
    },
    async begin(first) {
      await came(first);
      await batch();
    },
    async notice(record) {
      await tunnels.take(record);
    },
    refresh: (item) => follower.refresh({ ...item, kind: "event" }, "stream"),
    close: () => tunnels.close(),
  };
}
