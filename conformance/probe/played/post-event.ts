import { EVENT_TYPES } from "../../../schemas/v1/constants.ts";
import type { Member } from "../actors/membership.ts";
import type { PeerAnswer } from "../peer/answer.ts";
import { textAt, type JsonObject } from "../wire/json.ts";
import { canonical } from "../wire/json-write.ts";
import { parseDevice } from "../wire/names.ts";
import { thingId } from "../wire/signed.ts";
import { memberAccess } from "./access.ts";
import type { Author } from "./authenticate.ts";
import { CALLSTATE, noteCallstate, refreshOf } from "./callstates.ts";
import { checkTyped } from "./event-types.ts";
import { limitOf, type Home } from "./home.ts";
import { checkSignature } from "./message-body.ts";
import { Refused, refuseIf } from "./refused.ts";
import { orderedOf, stateEntries, wireEntry, type StoredChannel, type StoredEntry } from "./store.ts";

/** Whether a state key with `@` is the sender's own: user id or device address, and maybe `/` and a suffix (state.own-key). */
function isOwnKey(key: string, sender: string): boolean {
  const slash = key.indexOf("/", key.indexOf("@"));
  const name = slash < 0 ? key : key.slice(0, slash);
  return name === sender || parseDevice(name)?.user === sender;
}

function checkStateKey(home: Home, channel: StoredChannel, member: Member, event: JsonObject): void {
  const key = event["state_key"];
  if (event["type"] === CALLSTATE) {
    if (typeof key !== "string") throw new Refused("malformed"); // state.callstate-keyed
    refuseIf(key !== textAt(event, "sender_device"), "forbidden"); // state.callstate-key
  }
  if (typeof key !== "string") return;
  if (key.includes("@")) refuseIf(!isOwnKey(key, member.user), "forbidden");
  else refuseIf(channel.state.kind === "group" && !member.flags.admin, "forbidden"); // state.admin-key
  const entries = stateEntries(channel.entries.map((entry) => wireEntry(channel.id, entry, 0)));
  const replaces = entries.some((one) => textAt(one, "event", "type") === event["type"] && textAt(one, "event", "state_key") === key);
  refuseIf(!replaces && entries.length >= limitOf(home, "state_entries"), "limit-reached");
}

/** Puts an event at the end of a channel, with all that follows from it. */
export function appendEvent(home: Home, channel: StoredChannel, thing: Pick<StoredEntry, "id" | "object" | "receivedAt">): StoredEntry {
  const entry = home.store.append(channel, "event", thing);
  noteCallstate(channel, entry);
  if (thing.object["type"] === "vt.initialize_voice") home.tunnels.announced(textAt(thing.object, "content", "tunnelID"));
  home.store.changed();
  return entry;
}

/** POST /v1/channels/{channel}/events, in the order of the section Events. */
export function postEvent(home: Home, author: Author, path: string, event: JsonObject): PeerAnswer {
  const { channel, member } = memberAccess(home, author, path);
  refuseIf(textAt(event, "channel") !== channel.id, "audience");
  refuseIf(textAt(event, "sender") !== author.user, "forbidden");
  refuseIf(parseDevice(textAt(event, "sender_device"))?.user !== author.user, "forbidden");
  refuseIf(!member.flags.write, "forbidden"); // channel.write
  checkSignature("event", event, member.signing_key);
  const id = thingId("event", event);
  const known = channel.entries.find((entry) => entry.id === id);
  if (known !== undefined) return { status: 201, body: orderedOf(channel.id, known) };
  const type = textAt(event, "type");
  refuseIf(/^(?:vt|m\.call)\./.test(type) && EVENT_TYPES[type] !== "clear", "must-be-sealed");
  refuseIf(canonical(event).length > limitOf(home, "event_bytes"), "too-large");
  checkStateKey(home, channel, member, event);
  checkTyped(home, channel, event);
  const refresh = type === CALLSTATE ? refreshOf(home, channel, { id, object: event }) : undefined;
  if (refresh !== undefined) return { status: 201, body: orderedOf(channel.id, refresh) };
  return { status: 201, body: orderedOf(channel.id, appendEvent(home, channel, { id, object: event, receivedAt: home.now() })) };
}
