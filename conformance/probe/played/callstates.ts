// The chapter Callstate, "What a server does".
import { CONSTANTS } from "../../../schemas/v1/constants.ts";
import { callstateEntry, changesNothing, type CallstateEntry } from "../wire/callstate.ts";
import { isJsonObject, textAt, type JsonObject } from "../wire/json.ts";
import type { Home } from "./home.ts";
import type { Entry } from "./interface.ts";
import { checkForm } from "./message-body.ts";
import { refuseIf } from "./refused.ts";
import type { StoredChannel, StoredEntry } from "./store.ts";

export const CALLSTATE = "vt.callstate";

/** The state entry of a device: the event that has the `seq`, and the newest of it and its refreshes. */
export interface KeptCallstate {
  readonly event: StoredEntry;
  readonly newest: StoredEntry;
  /** As receivers keep it. */
  readonly view: CallstateEntry;
}

function viewOf({ object, seq, receivedAt }: StoredEntry): CallstateEntry | undefined {
  return object["type"] === CALLSTATE ? callstateEntry(object, { seq, received_at: receivedAt }) : undefined;
}

/** Notes an event that was put into a channel. What receivers ignore is no state entry, however it came there. */
export function noteCallstate({ callstates }: StoredChannel, event: StoredEntry): void {
  const view = viewOf(event);
  const kept = view && callstates.get(view.device);
  if (view !== undefined && (kept === undefined || !changesNothing(kept.view, view)))
    callstates.set(view.device, { event, newest: event, view });
}

/** Tells of a refresh, whether it is allowed or not, and keeps it where receivers do. */
export function tellRefresh(home: Home, channel: StoredChannel, refresh: StoredEntry): void {
  const view = viewOf(refresh);
  const kept = view && channel.callstates.get(view.device);
  if (kept?.event.seq === refresh.seq && view !== undefined && !changesNothing(kept.view, view))
    channel.callstates.set(view.device, { ...kept, newest: refresh, view });
  home.store.refreshed(channel.id, refresh);
}

/** Refuses a callstate, says that it is a new event (undefined), or takes it as a refresh and gives that. */
export function refreshOf(home: Home, channel: StoredChannel, { id, object }: Pick<StoredEntry, "id" | "object">): StoredEntry | undefined {
  const content = checkForm("Callstate", object["content"]);
  const now = home.now();
  const stamp = Number(content["timestamp"]);
  refuseIf(Math.abs(now - stamp) > CONSTANTS.callstate_skew, "stale"); // presence.server-time
  const kept = channel.callstates.get(textAt(object, "sender_device"));
  if (kept?.newest.id === id) return kept.newest; // presence.server-again
  const isSame = kept !== undefined && kept.view.session === content["session_id"];
  const isOver = isSame && (!kept.view.joins || now - kept.newest.receivedAt > CONSTANTS.callstate_stale);
  refuseIf(isOver, "session-expired"); // presence.server-over
  refuseIf(!isSame && content["join_state"] === "LEFT", "session-expired"); // presence.server-left
  refuseIf(isSame && Math.min(stamp, now) < (kept.view.time ?? 0), "stale"); // presence.server-backwards
  const view = kept && callstateEntry(object, { seq: kept.event.seq, received_at: now });
  if (kept === undefined || view?.rest !== kept.view.rest) return undefined;
  const newest: StoredEntry = { ...kept.event, id, object, receivedAt: now };
  channel.callstates.set(view.device, { ...kept, newest, view });
  home.store.refreshed(channel.id, newest);
  return newest;
}

/** A refresh as on a stream. */
export function refreshItem(channel: string, { seq, id, object, receivedAt }: StoredEntry, now: number): JsonObject {
  return { kind: "refresh", channel, seq, id, event: object, received_at: receivedAt, age: Math.max(0, now - receivedAt) };
}

/** The state of a channel with its callstates as they were refreshed (presence.server-entry); the other entries as they are. */
export function refreshed({ callstates }: StoredChannel, entries: readonly Entry[], now: number): readonly JsonObject[] {
  return entries.flatMap(({ id = "", seq = 0, event = {}, received_at = 0, age = 0 }) => {
    const entry: JsonObject = { id, seq, event, received_at, age, refreshed_age: age };
    if (!isJsonObject(event) || event["type"] !== CALLSTATE) return [entry];
    const kept = callstates.get(textAt(event, "state_key"));
    if (kept === undefined) return [];
    const { event: first, newest } = kept;
    const ages = { age: Math.max(0, now - first.receivedAt), refreshed_age: Math.max(0, now - newest.receivedAt) };
    return [{ id: newest.id, seq: first.seq, event: newest.object, received_at: first.receivedAt, ...ages }];
  });
}
