// The chapter Callstate, read once more: an entry a device, and from the entries the view.
import {
  callstateEntry,
  changesNothing,
  hex,
  isJsonObject,
  isOver,
  utf8,
  type CallstateEntry,
  type Json,
  type JsonObject,
} from "../probe/wire/index.ts";
import { list, number, object, text, type Op } from "./op.ts";

const MESH = 8;

function entryOf(report: JsonObject): CallstateEntry | undefined {
  for (const name of ["sender", "sender_device", "state_key"]) text(report, name);
  object(report, "content");
  return callstateEntry(report, { seq: number(report, "seq"), received_at: number(report, "received_at") });
}

function octets(name: string): string {
  return hex(utf8(name));
}

function byOctets(a: string, b: string): number {
  return octets(a) < octets(b) ? -1 : octets(a) > octets(b) ? 1 : 0;
}

function entriesOf(reports: readonly Json[]): readonly CallstateEntry[] {
  const entries = new Map<string, CallstateEntry>();
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
