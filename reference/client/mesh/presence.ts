// Callstate chapter: what this receiver keeps of each device, and when it came by its own clock.
import { CONSTANTS } from "../../../schemas/v1/constants.ts";
import type { CallstateEntry, CallstateReport, CallstateView } from "../../protocol/callstate/index.ts";
import { isJoined, receiveCallstate, viewEntries } from "../../protocol/callstate/index.ts";

/** How what comes is kept, and who is there by it. */
export interface PresenceRules {
  readonly receive: typeof receiveCallstate;
  readonly view: typeof viewEntries;
}

/** Those of the chapter. */
export const RULES: PresenceRules = { receive: receiveCallstate, view: viewEntries };

/** What is kept of a device. */
export interface Kept {
  readonly entry: CallstateEntry;
  /** When the server received it, by the own clock that is never set: what it is now, less the age that came with it. */
  readonly since: number;
  /** A refresh or a JOINED of this session came too late: it stays over. */
  readonly over: boolean;
}

/** By device address. */
export type Presence = ReadonlyMap<string, Kept>;

/** A report, and how long ago the server received it, in milliseconds. */
export interface AgedReport extends CallstateReport {
  readonly age: number;
}

/** How late it would be on the server's clock, as far as this receiver can know. */
function serverTime({ entry, since }: Kept, now: number): number {
  return entry.received_at + Math.max(0, now - since);
}

/** What is kept after an event or a refresh. */
export function notePresence(
  presence: Presence,
  report: AgedReport,
  now: number,
  { receive }: Pick<PresenceRules, "receive"> = RULES,
): Presence {
  const kept = presence.get(report.state_key);
  const entry = receive(kept?.entry, report);
  if (entry === undefined) return presence;
  if (entry !== kept?.entry) return new Map(presence).set(report.state_key, { entry, since: now - report.age, over: false });
  // presence.gap
  const isLate = report.seq >= entry.seq && !isJoined(entry, report.received_at);
  return isLate ? new Map(presence).set(report.state_key, { ...kept, over: true }) : presence;
}

/**
 * What is kept after a state entry of a snapshot: the server gives there what everybody keeps who has heard all. Between what was heard
 * last and this there may have been refreshes that this receiver was not told of, so a gap is none.
 */
export function noteSnapshot(
  presence: Presence,
  report: AgedReport,
  now: number,
  { receive }: Pick<PresenceRules, "receive"> = RULES,
): Presence {
  const kept = presence.get(report.state_key);
  const entry = receive(undefined, report);
  if (entry === undefined) return presence;
  if (kept !== undefined) {
    const { seq, received_at, content } = kept.entry;
    // presence.order; and what is known already is known with a time that is at least as good.
    if (report.seq < seq || (report.seq === seq && report.received_at <= received_at)) return presence;
    if (kept.over && content["session_id"] === report.content["session_id"]) return presence;
  }
  return new Map(presence).set(report.state_key, { entry, since: now - report.age, over: false });
}

/**
 * Who is there.
 *
 * @param now - of the clock that gave `since`
 * @param held - the own device, while its session is alive: that is for the server to say, which refuses a refresh that is too late
 */
export function seePresence(
  presence: Presence,
  members: ReadonlySet<string>,
  now: number,
  held?: string,
  { view }: Pick<PresenceRules, "view"> = RULES,
): CallstateView {
  const entries = new Map([...presence].map(([device, { entry }]) => [device, entry] as const));
  return view(entries, members, (device) => {
    const kept = presence.get(device);
    if (kept === undefined) return 0;
    return device === held ? kept.entry.received_at : serverTime(kept, now);
  });
}

/** In how many milliseconds the next device will have been silent for too long; undefined when there is none. */
export function nextStale(presence: Presence, now: number): number | undefined {
  const left = [...presence.values()]
    .filter((kept) => isJoined(kept.entry, serverTime(kept, now)))
    // presence.stale
    .map(({ since }) => since + CONSTANTS.callstate_stale + 1 - now);
  return left.length === 0 ? undefined : Math.max(1, Math.min(...left));
}
