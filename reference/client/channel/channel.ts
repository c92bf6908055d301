import type { Bytes } from "../../protocol/bytes.ts";
import { ProtocolError } from "../../protocol/error.ts";
import { fingerprint } from "../../protocol/fingerprint.ts";
import type { Flags, MembershipState } from "../../protocol/membership/index.ts";
import { flagsOf } from "../../protocol/membership/index.ts";
import type { Listener } from "../events.ts";
import type { Api } from "../http/api.ts";
import type { Preferences } from "../preferences.ts";
import { createSerial } from "../serial.ts";
import type { KnownServer } from "../server.ts";
import { INITIALIZE_VOICE, initializeVoice } from "../tunnel/initialize-voice.ts";
import { createTunnelBook } from "../tunnel/book.ts";
import type { KnownTunnel, TunnelBook } from "../tunnel/book.ts";
import { newTunnel } from "../tunnel/declaration.ts";
import type { TunnelChoice } from "../tunnel/declaration.ts";
import type { ChannelSnapshot, Declaration, Entry, Event, MemberIdentity, Ordered, TunnelRecord } from "../wire.ts";
import type { Reader } from "./apply.ts";
import { createFollower } from "./follow.ts";
import { membershipObject } from "./objects.ts";
import type { MembershipWish } from "./objects.ts";
import { clearEvent, sealedEvent } from "./send.ts";
import type { Message } from "./send.ts";
import type { ChannelState, Happening } from "./state.ts";
import { logOf, shouldRotate } from "./state.ts";

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

  /** Adds a user with the keys of the directory, or with keys that are known in another way. */
  add(user: string | MemberIdentity, flags: Flags): Promise<void>;
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

  /** Declares a tunnel and announces it to the readers. */
  declare(choice?: TunnelChoice): Promise<KnownTunnel>;
  /** Closes a tunnel for everybody. */
  closeTunnel(tunnelID: string): Promise<TunnelRecord>;
  readonly tunnels: TunnelBook;

  /** Takes an entry of the live stream. */
  feed(entry: Entry): Promise<void>;
  /** Takes the snapshot with which the channel's part of a stream begins: what comes up to its `seq` is one batch. */
  begin(snapshot: ChannelSnapshot): Promise<void>;
  /** Takes the record of a notice. */
  notice(record: TunnelRecord): Promise<void>;
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
  readonly lookUp: (user: string) => Promise<MemberIdentity>;
}

/** How often a membership object is made anew when somebody else was quicker: each time somebody has got further. */
const ATTEMPTS = 8;

/** A channel of which nothing is fetched yet. */
export function createChannel({ id, reader, api, server, preferences, tell, lookUp }: ChannelParts): Channel {
  const { account, ports } = reader;
  const path = (end: string): string => `/v1/channels/${id}/${end}`;
  const happened = (happening: Happening): void => {
    tell({ ...happening, channel: id });
    if (happening.kind === "event" && happening.event.type === INITIALIZE_VOICE) tunnels.announced(happening.event);
  };
  const follower = createFollower({ reader, api, channel: id, server: server.name, happened });
  const state = follower.state;
  const tunnels = createTunnelBook({ reader, api, server, preferences, state, tell });
  const acting = createSerial();
  let snapshot: ChannelSnapshot | undefined;

  const post = async (wish: MembershipWish): Promise<void> => {
    for (let attempt = 1; ; attempt++) {
      const object = await membershipObject(reader, state(), wish);
      try {
        await api.call("Ordered", "POST", path("members"), { body: object });
        break;
      } catch (error) {
        const outrun = error instanceof ProtocolError && (error.code === "log-conflict" || error.code === "epoch-conflict");
        if (!outrun || attempt === ATTEMPTS) throw error;
        const head = logOf(state()).head;
        await follower.sync();
        // Nothing new to build on: to try again would be to do the same again.
        if (logOf(state()).head === head) throw error;
        if (wish.action === "epoch" && !shouldRotate(state(), account.user)) return;
      }
    }
    if (wish.action !== "leave") await follower.sync();
  };
  // epoch.rotate
  const rotateIfDue = (): Promise<void> =>
    acting(async () => {
      if (shouldRotate(state(), account.user)) await post({ action: "epoch" });
    });
  const act = async (wish: MembershipWish): Promise<void> => {
    await rotateIfDue();
    await acting(() => post(wish));
  };
  /** Does what needs the current epoch; once more, after fetching and rotating, when the epoch turns out to have gone on or to be due. */
  const afresh = async <T>(run: () => Promise<T>): Promise<T> => {
    await rotateIfDue();
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof ProtocolError) || error.code !== "epoch-stale") throw error;
      await follower.sync();
      await rotateIfDue();
      return run();
    }
  };
  const postEvent = async (make: () => Promise<Event>): Promise<Ordered> =>
    api.call("Ordered", "POST", path("events"), { body: await make() });
  const batch = async (): Promise<void> => {
    if (snapshot !== undefined && state().seq < snapshot.seq && state().broken === undefined) return;
    const records = snapshot?.tunnels ?? [];
    snapshot = undefined;
    for (const record of records) await tunnels.take(record);
    await tunnels.batchProcessed();
    try {
      await rotateIfDue();
    } catch (error) {
      // Nobody waits for it: the next who wants to send tries again.
      tell({ kind: "error", during: "rotation", error });
    }
  };
  const postDeclaration = async (choice: TunnelChoice): Promise<{ key: Bytes; declaration: Declaration; record: TunnelRecord }> => {
    const { key, declaration } = await newTunnel(reader, state(), choice);
    return { key, declaration, record: await api.call("TunnelRecord", "POST", "/v1/tunnels", { body: declaration }) };
  };
  const declare = async (choice: TunnelChoice): Promise<KnownTunnel> => {
    const { key, declaration, record } = await afresh(() => postDeclaration(choice));
    const tunnel = await tunnels.take(record);
    if (tunnel?.tunnelID !== declaration.tunnelID) throw new ProtocolError("malformed", "the record is not that of the declaration");
    tunnel.key = key;
    const content = await initializeVoice(reader, state(), {
      tunnelID: tunnel.tunnelID,
      key,
      ...(choice.replaces && { replaces: choice.replaces }),
    });
    // init.sent
    await api.call("Ordered", "POST", path("events"), { body: await clearEvent(reader, state(), { type: INITIALIZE_VOICE, content }) });
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
        snapshot = await api.call("ChannelSnapshot", "GET", `/v1/channels/${id}`);
        if (snapshot.seq > state().seq) await follower.sync();
      }
      await batch();
    },
    add: async (user, flags) => {
      const member = typeof user === "string" ? await lookUp(user) : user;
      await reader.pins.user(member);
      await act({ action: "add", member, flags });
    },
    change: (user, flags) => act({ action: "change", user, flags }),
    remove: (user) => act({ action: "remove", user }),
    ban: (user) => act({ action: "ban", user }),
    leave: () => acting(() => post({ action: "leave" })),
    rotate: () => acting(() => post({ action: "epoch" })),
    send: (message, stateKey) => postEvent(() => clearEvent(reader, state(), message, stateKey)),
    sendSealed: (message, to) => afresh(() => postEvent(() => sealedEvent(reader, state(), message, to))),
    declare: (choice = {}) => declare(choice),
    async closeTunnel(tunnelID) {
      const record = await api.call("TunnelRecord", "DELETE", `/v1/tunnels/${tunnelID}`);
      await tunnels.take(record);
      return record;
    },
    tunnels,
    async feed(entry) {
      await follower.feed(entry);
      await batch();
    },
    async begin(first) {
      snapshot = first;
      await batch();
    },
    async notice(record) {
      await tunnels.take(record);
    },
    close: () => tunnels.close(),
  };
}
