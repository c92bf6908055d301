import type { Bytes } from "../../protocol/bytes.ts";
import { ProtocolError } from "../../protocol/error.ts";
import { createSeenStreams } from "../../protocol/handshake/index.ts";
import type { SeenStreams } from "../../protocol/handshake/index.ts";
import type { Reader } from "../channel/apply.ts";
import type { ChannelState, ReceivedEvent } from "../channel/state.ts";
import { logOf } from "../channel/state.ts";
import type { Listener } from "../events.ts";
import type { Api } from "../http/api.ts";
import type { Preferences } from "../preferences.ts";
import type { Openers } from "../relay/hearing.ts";
import { RING_MS } from "../ring.ts";
import { createSerial } from "../serial.ts";
import { isOmitted } from "../seams.ts";
import type { KnownServer } from "../server.ts";
import { parseDeviceAddress } from "../../protocol/ids/index.ts";
import type { TunnelRecord } from "../wire.ts";
import { openInitializeVoice } from "./initialize-voice.ts";
import { checkRecord } from "./record.ts";
import { createRings } from "./rings.ts";

/** A tunnel as this client knows it. */
export interface KnownTunnel {
  readonly tunnelID: string;
  /** The newest record that verified. */
  record: TunnelRecord;
  /** Undefined before an InitializeVoice that verifies. */
  key: Bytes | undefined;
  /** The salts and connection numbers that were ever seen in it. */
  readonly seen: SeenStreams;
  /** What opens the frames of its participants. */
  readonly openers: Openers;
}

/** What the book is made of. */
export interface BookParts {
  readonly reader: Reader;
  readonly api: Api;
  readonly server: KnownServer;
  readonly preferences: Preferences;
  readonly state: () => ChannelState;
  readonly tell: Listener;
}

/** The tunnels of a channel, their keys, and the ringing for them. */
export interface TunnelBook {
  get(tunnelID: string): KnownTunnel | undefined;
  /** All that are known, also closed ones. */
  all(): readonly KnownTunnel[];
  /** Takes a record if it verifies; tells why if it does not. */
  take(record: TunnelRecord): Promise<KnownTunnel | undefined>;
  /** Takes the tunnels that a snapshot has; asks for those that were not closed before and are not in it. */
  takeAll(records: readonly TunnelRecord[]): Promise<void>;
  /** Keeps an InitializeVoice until its batch is over. */
  announced(event: ReceivedEvent): void;
  /** Everything that came together is processed: keys are opened, and rings begin. */
  batchProcessed(): Promise<void>;
  /** The user does not want to be rung for this tunnel any more. */
  decline(tunnelID: string): void;
  close(): void;
}

/** The states of a tunnel, in their order. */
const LIFE: readonly TunnelRecord["state"][] = ["declared", "open", "ending", "closed"];

/** An empty book. Long because its closures share the tunnels. */
export function createTunnelBook({ reader, api, server, preferences, state, tell }: BookParts): TunnelBook {
  const { ports, account } = reader;
  const { seams } = ports;
  const tunnels = new Map<string, KnownTunnel>();
  let waiting: { readonly event: ReceivedEvent; readonly at: number }[] = [];
  const channel = (): string => state().channel;
  const rings = createRings(ports, (kind, tunnelID) => tell({ kind, channel: channel(), tunnelID }));
  const isJoined = ({ connections }: TunnelRecord): boolean =>
    Object.keys(connections).some((device) => parseDeviceAddress(device).user === account.user);

  const take = async (record: TunnelRecord): Promise<KnownTunnel | undefined> => {
    try {
      await checkRecord(reader, server, state(), record);
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      tell({ kind: "ignored", channel: channel(), id: record.tunnelID, error });
      return undefined;
    }
    const known = tunnels.get(record.tunnelID) ?? {
      tunnelID: record.tunnelID,
      record,
      key: undefined,
      seen: createSeenStreams(),
      openers: new Map(),
    };
    tunnels.set(record.tunnelID, known);
    // The life of a tunnel goes one way: what lies before is an older record that was overtaken.
    if (LIFE.indexOf(record.state) < LIFE.indexOf(known.record.state)) return known;
    known.record = record;
    tell({ kind: "tunnel", channel: channel(), record });
    if (record.state === "closed") rings.step(record.tunnelID, { type: "tunnel closed" });
    else if (isJoined(record)) rings.step(record.tunnelID, { type: "own device connected" });
    return known;
  };

  const accept = async (event: ReceivedEvent, arrived: number): Promise<void> => {
    const { tunnelID } = event.content;
    if (typeof tunnelID !== "string") throw new ProtocolError("malformed", "an InitializeVoice without a tunnelID");
    const age = event.age + ports.clock.now() - arrived;
    let tunnel = tunnels.get(tunnelID);
    // What is old and not among the open tunnels of the snapshot is over: history, not worth a request.
    if (tunnel === undefined && age > RING_MS && !isOmitted(seams, "notify.age")) return;
    tunnel ??= await take(await api.call("TunnelRecord", "GET", `/v1/tunnels/${tunnelID}`));
    if (tunnel === undefined) return;
    tunnel.key ??= await openInitializeVoice(reader, state(), event, tunnel.record.declaration);
    // init.client-replaces
    if (isOmitted(seams, "init.client-replaces")) tunnel.record = { ...tunnel.record, replaces: event.content["replaces"] } as TunnelRecord;
    tell({ kind: "announced", channel: channel(), tunnelID, sender: event.sender });
    // notify.own
    const isOthers = event.sender !== account.user || isOmitted(seams, "notify.own");
    const wanted = isOthers && (await preferences.wantsRing(logOf(state()), account.user));
    const closed = tunnel.record.state === "closed" && !isOmitted(seams, "notify.closed");
    // notify.successor
    const before = tunnels.get(tunnel.record.replaces ?? "")?.record;
    const joined = isJoined(tunnel.record) || (before !== undefined && isJoined(before) && !isOmitted(seams, "notify.successor"));
    const rung = isOmitted(seams, "notify.age") ? 0 : age;
    rings.step(tunnelID, { type: "batch processed", wanted, age: rung, closed, joined });
  };

  // One after the other: whoever waits for a batch finds the keys of those before it too.
  const batches = createSerial();
  const processBatch = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    for (const { event, at } of batch) {
      try {
        await accept(event, at);
      } catch (error) {
        if (!(error instanceof ProtocolError)) throw error;
        tell({ kind: "ignored", channel: channel(), id: event.id, error });
      }
    }
  };

  return {
    get: (tunnelID) => tunnels.get(tunnelID),
    all: () => [...tunnels.values()],
    take,
    async takeAll(records) {
      for (const record of records) await take(record);
      const gone = [...tunnels.values()].filter(
        ({ tunnelID, record }) => record.state !== "closed" && !records.some((one) => one.tunnelID === tunnelID),
      );
      // Where no notice told of it: it is closed, or so new that the snapshot is older.
      for (const { tunnelID } of gone) await take(await api.call("TunnelRecord", "GET", `/v1/tunnels/${tunnelID}`));
    },
    announced: (event) => waiting.push({ event, at: ports.clock.now() }),
    batchProcessed: () => batches(processBatch),
    decline: (tunnelID) => rings.step(tunnelID, { type: "user declines" }),
    close: () => rings.close(),
  };
}
