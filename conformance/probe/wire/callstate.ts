// The chapter Callstate: what a receiver keeps of a device, and when that is over.
import { isJsonObject, textAt, type Json, type JsonObject } from "./json.ts";
import { canonicalText } from "./json-write.ts";
import { isOpaqueId, parseDevice } from "./names.ts";

const STALE_MS = 10_000;
const OLD_MS = 60_000;

/** What is known of a device. `time` is its timestamp as it is taken: undefined where it is none. */
export interface CallstateEntry {
  readonly device: string;
  readonly user: string;
  readonly seq: number;
  readonly at: number;
  readonly joins: boolean;
  readonly session: Json | undefined;
  readonly time: number | undefined;
  readonly rest: string;
}

/** Where and when an event or a refresh came. */
export interface CallstatePlace {
  readonly seq: number;
  /** Of the server's clock. */
  readonly received_at: number;
}

/** What comes, as an entry: of an event, or of anything else with `sender`, `sender_device`, `state_key` and `content`. Undefined by presence.key. */
export function callstateEntry(event: JsonObject, { seq, received_at: at }: CallstatePlace): CallstateEntry | undefined {
  const device = textAt(event, "sender_device");
  const user = parseDevice(device)?.user;
  // presence.key
  if (user === undefined || user !== textAt(event, "sender") || device !== textAt(event, "state_key")) return undefined;
  const { timestamp: stamp, ...rest } = isJsonObject(event["content"]) ? event["content"] : {};
  const isStamp = typeof stamp === "number" && Number.isInteger(stamp) && stamp >= 0;
  return {
    device,
    user,
    seq,
    at,
    joins: rest["join_state"] === "JOINED",
    session: rest["session_id"],
    // presence.clamp
    time: isStamp ? Math.min(stamp, at) : undefined,
    rest: canonicalText(rest),
  };
}

/** The rules that make an entry LEFT, but for membership. */
export function isOver({ joins, session, time, at }: CallstateEntry, now: number): boolean {
  const isSession = typeof session === "string" && isOpaqueId(session);
  return !joins || !isSession || time === undefined || at - time > OLD_MS || now - at > STALE_MS;
}

function isEarlier(a: CallstateEntry, b: CallstateEntry): boolean {
  return a.time !== undefined && b.time !== undefined && a.time < b.time;
}

/** Whether what comes leaves the entry as it is, by the list of the chapter. */
export function changesNothing(entry: CallstateEntry, next: CallstateEntry): boolean {
  if (next.seq < entry.seq) return true;
  const isRefresh = next.seq === entry.seq;
  if (isRefresh && next.rest !== entry.rest) return true;
  const goesOn = isRefresh || (next.joins && next.session === entry.session);
  if (goesOn && isOver(entry, next.at)) return true;
  if (isRefresh && isOver(next, next.at)) return true;
  if (goesOn && isEarlier(next, entry)) return true;
  return !isRefresh && !next.joins && next.session !== entry.session;
}
