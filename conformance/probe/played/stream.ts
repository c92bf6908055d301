import type http from "node:http";
import { isJsonObject, textAt, type JsonObject } from "../wire/json.ts";
import { canonicalText } from "../wire/json-write.ts";
import { isId } from "./ids.ts";
import { canRead, membershipOf, readerAccess } from "./access.ts";
import type { Author } from "./authenticate.ts";
import { refreshItem } from "./callstates.ts";
import { limitOf, type Home } from "./home.ts";
import type { Entry } from "./interface.ts";
import { liesTo, shownRecord } from "./lying.ts";
import { refuseIf } from "./refused.ts";
import { shown, snapshotOf } from "./show.ts";
import type { StoredEntry } from "./store.ts";

/** Starts the stream on an answer whose head was sent. */
export type StreamStart = (response: http.ServerResponse) => void;

/** Where a stream is in a channel. */
interface Place {
  readonly after: number;
  /** How often each entry was sent: by number and id, so that a lie can show one twice, or one that was hidden. */
  readonly sent: Map<string, number>;
}

/** The entries that are shown and were not sent yet, in the order in which they are shown. */
function unsent({ after, sent }: Place, entries: readonly Entry[]): Entry[] {
  const met = new Map<string, number>();
  return entries.filter((entry) => {
    if (Number(entry["seq"]) <= after) return false;
    const name = `${Number(entry["seq"])} ${textAt(entry, "id")}`;
    const count = (met.get(name) ?? 0) + 1;
    met.set(name, count);
    if (count <= (sent.get(name) ?? 0)) return false;
    sent.set(name, count);
    return true;
  });
}

/** Checks a stream request in its order; gives what the stream begins with. */
function placesOf(home: Home, author: Author, body: JsonObject): Map<string, Place> {
  const channels = isJsonObject(body["channels"]) ? body["channels"] : {};
  refuseIf(!Object.keys(channels).every(isId), "malformed");
  refuseIf((home.streams.get(author.user)?.size ?? 0) >= limitOf(home, "streams"), "rate-limited");
  for (const id of Object.keys(channels)) readerAccess(home, author, id);
  return new Map(Object.entries(channels).map(([id, after]) => [id, { after: Number(after), sent: new Map() }]));
}

/** POST /v1/stream: gives what writes the stream, or refuses. */
export function openStream(home: Home, author: Author, body: JsonObject): StreamStart {
  const places = placesOf(home, author, body);
  return (response) => startStream(home, author, places, response);
}

function startStream(home: Home, author: Author, places: Map<string, Place>, response: http.ServerResponse): void {
  const { user } = author;
  const told = new Set([...home.store.channels.keys()].filter((id) => canRead(home, author, id)));
  const send = (item: JsonObject): void => {
    const { stream: lie } = home.lies;
    if (isSilent(home, user)) return;
    const items = lie !== undefined && liesTo(home.lies, user) ? lie(structuredClone(item)) : [item];
    for (const one of items) response.write(`data: ${canonicalText(one)}\n\n`);
  };
  const sendEntries = (id: string, place: Place): void => {
    const channel = home.store.channels.get(id);
    if (channel !== undefined) for (const entry of unsent(place, shown(home, user, channel))) send(entry);
  };
  /** Tells of channels that the user can read now and could not before, and the other way round. */
  const sendChanges = (): void => {
    for (const channel of home.store.channels.values()) {
      const reads = membershipOf(channel, author)?.flags.read === true;
      if (reads === told.has(channel.id)) continue;
      if (reads) told.add(channel.id);
      else told.delete(channel.id);
      if (reads && !places.has(channel.id)) send({ kind: "added", channel: channel.id });
      if (!reads && places.delete(channel.id)) send({ kind: "lost", channel: channel.id });
    }
  };
  const follow = guarded(home, () => {
    sendChanges();
    for (const [id, place] of places) sendEntries(id, place);
  });
  for (const [id, place] of places) {
    const channel = home.store.channels.get(id);
    if (channel !== undefined) send({ kind: "snapshot", snapshot: snapshotOf(home, user, channel) });
    sendEntries(id, place);
  }
  const notice = guarded(home, (channel: string, record: JsonObject): void => {
    // The entries that made the tunnel change are there before the notice.
    follow();
    if (places.has(channel)) send({ kind: "notice", channel, tunnel: shownRecord(home.lies, user, record) });
  });
  const refresh = guarded(home, (id: string, entry: StoredEntry): void => {
    follow();
    const channel = places.has(id) ? home.store.channels.get(id) : undefined;
    const isShown = channel !== undefined && shown(home, user, channel).some(({ seq }) => seq === entry.seq);
    if (isShown) send(refreshItem(id, entry, home.now()));
  });
  keep(home, user, response, [home.store.watch(follow), home.store.watchRefreshes(refresh), home.tunnels.watch(notice)]);
}

/** A mistake in a lie is the suite's, and not one of whoever changed the channel or let a timer run out. */
function guarded<A extends readonly unknown[]>(home: Home, act: (...given: A) => void): (...given: A) => void {
  return (...given) => {
    try {
      act(...given);
    } catch (error) {
      home.trouble(error);
    }
  };
}

function isSilent({ lies }: Home, user: string): boolean {
  return lies.silent === true && liesTo(lies, user);
}

/** A fraction of `heartbeat_ms`, so that a slow machine is in time, too. */
const BEATS = 3;

/** Keeps a stream alive, and counts it among those of its user until it ends. */
function keep(home: Home, user: string, response: http.ServerResponse, undo: readonly (() => void)[]): void {
  const beat = (): void => {
    if (!isSilent(home, user)) response.write(":\n\n");
  };
  const heartbeat = setInterval(beat, limitOf(home, "heartbeat_ms") / BEATS);
  const streams = home.streams.get(user) ?? new Set();
  home.streams.set(user, streams);
  const destroy = (): void => void response.destroy();
  streams.add(destroy);
  response.on("close", () => {
    clearInterval(heartbeat);
    streams.delete(destroy);
    for (const one of undo) one();
  });
  // So that the head and the first items leave together, and also where there are none.
  response.write(":\n\n");
}
