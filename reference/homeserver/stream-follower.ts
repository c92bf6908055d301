// ChatChannel, "The live stream": what one stream has sent, and what it sends next. It reads the store and knows no socket.
import type { Id, Seq, SeqOrZero, StreamItem, TunnelId, TunnelRecord } from "../../schemas/v1/types.ts";
import { flagsOf } from "../protocol/membership/index.ts";
import { isOmitted } from "../seams.ts";
import type { Db } from "../store/index.ts";
import { entriesAfter, getTunnel, liveTunnels, readableBy, since, storedState } from "../store/index.ts";
import { isMember, readableChannel } from "./channel-steps.ts";
import type { Ask } from "./endpoint.ts";
import { entryItem } from "./entry-items.ts";
import { recordsOf, snapshotOf } from "./read-channel.ts";
import type { Refusal } from "./refusal.ts";
import { isRefusal } from "./refusal.ts";

interface Followed {
  after: SeqOrZero;
  /** What was last told of each tunnel that is not closed. */
  readonly tunnels: Map<TunnelId, string>;
  /** The id of what was last told of each state entry, by its `seq`. */
  readonly refreshes: Map<Seq, Id>;
}

/** How many entries are read at once. */
const BATCH = 200;

/** A stream's place in the channels that it follows. */
export interface StreamFollower {
  /** The snapshots and what comes after them; or why the stream is refused. stream.refuse */
  begin(): Promise<readonly StreamItem[] | Refusal>;
  /** What is new after these channels changed; with `more`, there is more of it already. */
  next(changed: ReadonlySet<Id>): Promise<{ readonly items: readonly StreamItem[]; readonly more: ReadonlySet<Id> }>;
}

const told = ({ state, connections }: TunnelRecord): string => JSON.stringify([state, connections]);

/** Follows channels for a user, from a number in each. */
export function createFollower(ask: Ask, wanted: ReadonlyMap<Id, SeqOrZero>): StreamFollower {
  const { server, user, memberKey } = ask;
  const followed = new Map<Id, Followed>();
  let readable = new Set<Id>();

  const begin = (): Promise<readonly StreamItem[] | Refusal> =>
    server.store.read(async (db) => {
      const items: StreamItem[] = [];
      for (const [id, after] of wanted) {
        const channel = await readableChannel(ask, db, id);
        if (isRefusal(channel)) return channel;
        const snapshot = await snapshotOf(server, db, channel);
        // stream.snapshot
        items.push({ kind: "snapshot", snapshot });
        followed.set(id, {
          after,
          tunnels: new Map(snapshot.tunnels.map((record) => [record.tunnelID, told(record)])),
          refreshes: new Map(snapshot.state.map((entry) => [entry.seq, entry.id])),
        });
      }
      readable = new Set(await readableBy(db, user, memberKey));
      return items;
    });

  const notices = async (db: Db, id: Id, { tunnels }: Followed): Promise<StreamItem[]> => {
    const live = await liveTunnels(db, id);
    const gone = [...tunnels.keys()].filter((known) => !live.some(({ tunnel }) => tunnel === known));
    const closed = (await Promise.all(gone.map((tunnel) => getTunnel(db, tunnel)))).filter((tunnel) => tunnel !== undefined);
    const items: StreamItem[] = [];
    // stream.notice
    for (const record of await recordsOf(server, db, [...closed, ...live])) {
      if (tunnels.get(record.tunnelID) === told(record)) continue;
      if (record.state === "closed") tunnels.delete(record.tunnelID);
      else tunnels.set(record.tunnelID, told(record));
      items.push({ kind: "notice", channel: id, tunnel: record });
    }
    return items;
  };

  /** presence.server-stream */
  const refreshed = async (db: Db, id: Id, { refreshes }: Followed): Promise<StreamItem[]> => {
    const now = server.clock();
    const fresh = (await storedState(db, id)).filter((entry) => entry.isRefreshed && refreshes.get(entry.seq) !== entry.id);
    for (const { seq, id: newest } of fresh) refreshes.set(seq, newest);
    return fresh.map(({ id: newest, seq, event, refreshed_at }) => ({
      kind: "refresh",
      channel: id,
      seq,
      id: newest,
      event,
      received_at: refreshed_at,
      age: since(refreshed_at, now),
    }));
  };

  const follow = async (db: Db, id: Id, place: Followed): Promise<{ items: StreamItem[]; isMore: boolean }> => {
    const channel = await server.memberships.find(db, id);
    const canRead = channel !== undefined && isMember(ask, channel.membership) && flagsOf(channel.membership, user).read;
    // stream.lost, channel.cut: in the same moment as the entries are read, so that none of them is of after the loss.
    if (!canRead && !isOmitted(server.seams, "channel.cut")) {
      followed.delete(id);
      readable.delete(id);
      return { items: [{ kind: "lost", channel: id }], isMore: false };
    }
    const entries = await entriesAfter(db, id, place.after, BATCH);
    const now = server.clock();
    // stream.resume
    const last = entries.at(-1);
    if (last !== undefined) place.after = last.seq as number as SeqOrZero;
    const items: StreamItem[] = entries.map((entry) => entryItem(entry, now));
    return { items: [...items, ...(await refreshed(db, id, place)), ...(await notices(db, id, place))], isMore: entries.length === BATCH };
  };

  const added = async (db: Db, changed: ReadonlySet<Id>): Promise<StreamItem[]> => {
    if ([...changed].every((id) => followed.has(id))) return [];
    const now = new Set(await readableBy(db, user, memberKey));
    const fresh = [...changed].filter((id) => now.has(id) && !readable.has(id) && !followed.has(id));
    // Only of these channels: what others have become since is told when their own change is.
    for (const id of changed) {
      if (now.has(id)) readable.add(id);
      else readable.delete(id);
    }
    // stream.added
    return fresh.map((channel) => ({ kind: "added", channel }));
  };

  return {
    begin,
    next: (changed) =>
      server.store.read(async (db) => {
        const items: StreamItem[] = [];
        const more = new Set<Id>();
        for (const id of changed) {
          const place = followed.get(id);
          if (place === undefined) continue;
          const { items: own, isMore } = await follow(db, id, place);
          items.push(...own);
          if (isMore) more.add(id);
        }
        items.push(...(await added(db, changed)));
        return { items, more };
      }),
  };
}
