// Callstate chapter: what is kept of a device, and when that is JOINED.
import { CONSTANTS } from "../../../schemas/v1/constants.ts";
import { compareBytes } from "../bytes.ts";
import { isDeviceAddress, parseDeviceAddress } from "../ids/device-address.ts";
import { isOpaqueId } from "../ids/opaque-id.ts";
import { canonicalBytes } from "../json/index.ts";
import type { JsonObject, JsonValue } from "../json/index.ts";

/** A `vt.callstate` event, or a refresh of one: a refresh has the `seq` of what it refreshes. */
export interface CallstateReport {
  readonly sender: string;
  readonly sender_device: string;
  readonly state_key: string;
  readonly seq: number;
  /** By the server's clock, in milliseconds. */
  readonly received_at: number;
  readonly content: JsonObject;
}

/** What is kept of a device: the newest report that was not ignored. */
export interface CallstateEntry {
  readonly seq: number;
  readonly received_at: number;
  readonly content: JsonObject;
}

function isTime(value: JsonValue | undefined): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** The timestamp of an entry, not after its receipt; undefined for one that is no time. */
function clamped({ content, received_at }: CallstateEntry): number | undefined {
  const { timestamp } = content;
  // presence.clamp: what lies in the future, be it the year 11280, is taken as now.
  return isTime(timestamp) ? Math.min(timestamp, received_at) : undefined;
}

/** Whether an entry is JOINED at a time of the server's clock; membership is not asked here. */
export function isJoined(entry: CallstateEntry, at: number): boolean {
  const { join_state, session_id } = entry.content;
  // presence.state, presence.session
  if (join_state !== "JOINED" || typeof session_id !== "string" || !isOpaqueId(session_id)) return false;
  const timestamp = clamped(entry);
  // presence.timestamp, presence.old
  if (timestamp === undefined || entry.received_at - timestamp > CONSTANTS.callstate_skew) return false;
  // presence.stale
  return at - entry.received_at <= CONSTANTS.callstate_stale;
}

/** presence.key: the key of a callstate is the device that sends it, and that is its sender's. */
function isOwnKey({ sender, sender_device, state_key }: CallstateReport): boolean {
  return state_key === sender_device && isDeviceAddress(sender_device) && parseDeviceAddress(sender_device).user === sender;
}

function isSameButTime(a: JsonObject, b: JsonObject): boolean {
  return compareBytes(canonicalBytes({ ...a, timestamp: null }), canonicalBytes({ ...b, timestamp: null })) === 0;
}

function goesBack(entry: CallstateEntry, next: CallstateEntry): boolean {
  const [before, after] = [clamped(entry), clamped(next)];
  return before !== undefined && after !== undefined && after < before;
}

function isRefreshIgnored(entry: CallstateEntry, next: CallstateEntry): boolean {
  // presence.same, presence.gap
  if (!isSameButTime(entry.content, next.content) || !isJoined(entry, next.received_at)) return true;
  // presence.bad-refresh, presence.backwards
  return !isJoined(next, next.received_at) || goesBack(entry, next);
}

/** The same for an event with a place of its own. */
function isEventIgnored(entry: CallstateEntry, next: CallstateEntry): boolean {
  const isSameSession = next.content["session_id"] === entry.content["session_id"];
  // presence.old-left
  if (next.content["join_state"] !== "JOINED") return !isSameSession;
  // presence.gap, presence.backwards
  return isSameSession && (!isJoined(entry, next.received_at) || goesBack(entry, next));
}

/**
 * The entry of a device after a report of it.
 *
 * @example
 * ```ts
 * const entry = receiveCallstate(undefined, report); // undefined when it is not for this device to say
 * ```
 */
export function receiveCallstate(entry: CallstateEntry | undefined, report: CallstateReport): CallstateEntry | undefined {
  if (!isOwnKey(report)) return entry;
  const { seq, received_at, content } = report;
  const next = { seq, received_at, content };
  if (entry === undefined) return next;
  // presence.order
  if (seq < entry.seq) return entry;
  const isIgnored = seq === entry.seq ? isRefreshIgnored(entry, next) : isEventIgnored(entry, next);
  return isIgnored ? entry : next;
}
