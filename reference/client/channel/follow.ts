import { ProtocolError } from "../../protocol/error.ts";
import { flagsOf } from "../../protocol/membership/index.ts";
import type { Api } from "../http/api.ts";
import { fetchSmallEnough } from "../http/page.ts";
import { monotonic } from "../ports.ts";
import type { MessageTypes } from "../schema.ts";
import { isOmitted } from "../seams.ts";
import { createSerial } from "../serial.ts";
import type { Entry, EventEntry } from "../wire.ts";
import type { Reader } from "./apply.ts";
import { applyEntry, receiveStateEvent } from "./apply.ts";
import { createOrder } from "./order.ts";
import type { ChannelState, Happening } from "./state.ts";
import { emptyChannel } from "./state.ts";

/** A channel's entries, applied one after the other whatever way they come. */
export interface Follower {
  state(): ChannelState;
  /** Takes an entry of the live stream; fetches what is missing before it. */
  feed(entry: Entry): Promise<void>;
  /** Takes a state event that stands in the order no more; fetches what is missing before its `seq`. */
  refresh(entry: EventEntry, from: "stream" | "snapshot"): Promise<void>;
  /** Fetches everything that is new. Who may not read follows the membership log alone. */
  sync(): Promise<void>;
}

/** What a follower is made of. */
export interface FollowerParts {
  readonly reader: Reader;
  readonly api: Api;
  readonly channel: string;
  /** Server name. */
  readonly server: string;
  /** Hears what happens, in order. */
  readonly happened: (happening: Happening) => void;
}

/** Makes a follower that knows nothing yet. Long because its closures share the state. */
export function createFollower({ reader, api, channel, server, happened }: FollowerParts): Follower {
  const serial = createSerial();
  const order = createOrder();
  const asTheyCome = isOmitted(reader.ports.seams, "channel.seq-order/arrival");
  let state = emptyChannel(channel, server);

  const apply = async (entry: Entry | undefined): Promise<boolean> => {
    if (entry === undefined || state.broken !== undefined) return false;
    // channel.seq-order
    const before = asTheyCome ? { ...state, seq: entry.seq - 1 } : state;
    const applied = await applyEntry(reader, before, entry);
    state = applied.state;
    applied.happened.forEach(happened);
    return true;
  };
  const drain = async (logOnly: boolean): Promise<void> => {
    // channel.gaps
    const skips = logOnly || isOmitted(reader.ports.seams, "channel.gaps");
    while (await apply(skips ? order.lowest(state.seq) : order.next(state.seq)));
  };
  const take = async (items: readonly Entry[], logOnly: boolean): Promise<void> => {
    if (asTheyCome) {
      for (const item of items) await apply(item);
      return;
    }
    for (const item of items) order.push(item, state.seq);
    await drain(logOnly);
  };
  const fetchPage = async (): Promise<boolean> => {
    const known = state.log === undefined ? undefined : flagsOf(state.log, reader.account.user).read;
    const path = (end: string): string => `/v1/channels/${channel}/${end}`;
    const page = <N extends "LogPage" | "EventPage">(name: N, end: string): Promise<MessageTypes[N]> =>
      fetchSmallEnough(api, (size) => api.call(name, "GET", path(end), { query: { after: state.seq, ...size } }));
    const log = async (): ReturnType<typeof fetched> => fetched((await page("LogPage", "log")).items, true);
    if (known === false) return log();
    try {
      return await fetched((await page("EventPage", "events")).items, false);
    } catch (error) {
      // Who may not read may still follow the log.
      if (error instanceof ProtocolError && error.code === "forbidden") return log();
      throw error;
    }
  };
  const fetched = async (items: readonly Entry[], logOnly: boolean): Promise<boolean> => {
    const before = state.seq;
    await take(items, logOnly);
    // A page that brings nothing on is the last one, also from a server that would send it for ever.
    return state.seq > before && state.broken === undefined;
  };
  const fetchAll = async (): Promise<void> => {
    while (await fetchPage());
  };
  const refreshed = async (entry: EventEntry, from: "stream" | "snapshot", age: () => number): Promise<void> => {
    try {
      const event = await receiveStateEvent(reader, state, entry);
      if (event !== undefined) happened({ kind: "refresh", event: { ...event, age: age() }, from });
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      happened({ kind: "ignored", id: entry.id, error });
    }
  };
  return {
    state: () => state,
    feed: (entry) =>
      serial(async () => {
        await take([entry], false);
        const waits = isOmitted(reader.ports.seams, "channel.gaps/fetched");
        if (order.hasGap(state.seq) && state.broken === undefined && !waits) await fetchAll();
      }),
    refresh(entry, from) {
      const { clock } = reader.ports;
      const came = monotonic(clock);
      return serial(async () => {
        if (entry.seq > state.seq && state.broken === undefined) await fetchAll();
        if (state.broken !== undefined || entry.seq > state.seq) return;
        await refreshed(entry, from, () => entry.age + monotonic(clock) - came);
      });
    },
    sync: () => serial(fetchAll),
  };
}
