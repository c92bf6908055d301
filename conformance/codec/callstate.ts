// The chapter Callstate, read once more: an entry a device, and from the entries the view.
import {
  canonicalText,
  hex,
  isJsonObject,
  isOpaqueId,
  parseDevice,
  utf8,
  without,
  type Json,
  type JsonObject,
} from "../probe/wire/index.ts";
import { list, number, object, text, type Op } from "./op.ts";

const STALE_MS = 10_000;
const OLD_MS = 60_000;
const MESH = 8;

/** What is known of a device. `time` is its timestamp as it is taken: undefined where it is none. */
interface Entry {
  readonly device: string;
  readonly user: string;
  readonly seq: number;
  readonly at: number;
  readonly joins: boolean;
  readonly session: Json | undefined;
  readonly time: number | undefined;
  readonly rest: string;
}

function entryOf(report: JsonObject): Entry | undefined {
  const device = text(report, "sender_device");
  const user = parseDevice(device)?.user;
  // presence.key
  if (user === undefined || user !== text(report, "sender") || device !== text(report, "state_key")) return undefined;
  const content = object(report, "content");
  const at = number(report, "received_at");
  const stamp = content["timestamp"];
  const isStamp = typeof stamp === "number" && Number.isInteger(stamp) && stamp >= 0;
  return {
    device,
    user,
    seq: number(report, "seq"),
    at,
    joins: content["join_state"] === "JOINED",
    session: content["session_id"],
    // presence.clamp
    time: isStamp ? Math.min(stamp, at) : undefined,
    rest: canonicalText(without(content, "timestamp")),
  };
}

/** The rules that make an entry LEFT, but for membership. */
function isOver({ joins, session, time, at }: Entry, now: number): boolean {
  const isSession = typeof session === "string" && isOpaqueId(session);
  return !joins || !isSession || time === undefined || at - time > OLD_MS || now - at > STALE_MS;
}

function isEarlier(a: Entry, b: Entry): boolean {
  return a.time !== undefined && b.time !== undefined && a.time < b.time;
}

/** Whether what comes leaves the entry as it is, by the list of the chapter. */
function changesNothing(entry: Entry, next: Entry): boolean {
  if (next.seq < entry.seq) return true;
  const isRefresh = next.seq === entry.seq;
  if (isRefresh && next.rest !== entry.rest) return true;
  const goesOn = isRefresh || (next.joins && next.session === entry.session);
  if (goesOn && isOver(entry, next.at)) return true;
  if (isRefresh && isOver(next, next.at)) return true;
  if (goesOn && isEarlier(next, entry)) return true;
  return !isRefresh && !next.joins && next.session !== entry.session;
}

function octets(name: string): string {
  return hex(utf8(name));
}

function byOctets(a: string, b: string): number {
  return octets(a) < octets(b) ? -1 : octets(a) > octets(b) ? 1 : 0;
}

function entriesOf(reports: readonly Json[]): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const report of reports) {
    if (!isJsonObject(report)) throw new TypeError("a callstate is no object");
    const next = entryOf(report);
    const entry = next === undefined ? undefined : entries.get(next.device);
    if (next !== undefined && (entry === undefined || !changesNothing(entry, next))) entries.set(next.device, next);
  }
  return [...entries.values()].sort((a, b) => byOctets(a.device, b.device));
}

const view: Op = (input) => {
  const members = list(input, "members");
  const now = number(input, "now");
  const entries = entriesOf(list(input, "callstates"));
  const joined = entries.filter((entry) => members.includes(entry.user) && !isOver(entry, now));
  const places = joined.map(({ seq }) => seq).sort((a, b) => a - b);
  const last = places.slice(0, MESH).at(-1) ?? 0;
  const offers: JsonObject[] = [];
  for (const from of joined)
    for (const to of joined) if (from.seq <= last && to.seq < from.seq) offers.push({ from: from.device, to: to.device });
  const devices = entries.map((entry): JsonObject => {
    const { device, seq, session = null } = entry;
    if (!joined.includes(entry)) return { device, join_state: "LEFT" };
    return { device, join_state: "JOINED", session_id: session, seq, in_mesh: seq <= last };
  });
  return { devices, offers };
};

/** The operation on callstates, by name. */
export const CALLSTATE_OPS: Readonly<Record<string, Op>> = { "callstate.view": view };
