import type { PeerAnswer } from "../peer/answer.ts";
import { isJsonObject, textAt, type JsonObject } from "../wire/json.ts";
import { thingId } from "../wire/signed.ts";
import { memberAccess } from "./access.ts";
import { isForeign, type Author } from "./authenticate.ts";
import { checkIdentity, checkRegistered } from "./create-channel.ts";
import { limitOf, type Home } from "./home.ts";
import { lookUp } from "./look-up.ts";
import { checkEpoch, checkKeys, checkPrev, isAllowed } from "./membership-rules.ts";
import { checkSignature } from "./message-body.ts";
import { refuseIf } from "./refused.ts";
import { orderedOf, type StoredChannel, type StoredEntry } from "./store.ts";

/** Puts a membership object at the end of a channel, with all that follows from it. */
export function appendMember(home: Home, channel: StoredChannel, thing: Pick<StoredEntry, "id" | "object" | "receivedAt">): StoredEntry {
  const { epoch, due } = channel.state;
  const entry = home.store.append(channel, "member", thing);
  // Those who follow the channel see the step before what it does to a tunnel.
  home.store.changed();
  if (channel.state.epoch !== epoch || (channel.state.due && !due)) home.tunnels.epochChanged(channel.id);
  home.tunnels.membersChanged(channel.id);
  return entry;
}

/** POST /v1/channels/{channel}/members, in the order of the section The membership log. */
export async function postMember(home: Home, author: Author, path: string, object: JsonObject): Promise<PeerAnswer> {
  const { channel, member } = memberAccess(home, author, path);
  refuseIf(textAt(object, "channel") !== channel.id, "audience");
  refuseIf(textAt(object, "sender") !== author.user, "forbidden");
  checkSignature("member", object, member.signing_key);
  checkKeys(object);
  const id = thingId("member", object);
  const known = channel.entries.find((entry) => entry.id === id);
  if (known !== undefined) return { status: 201, body: orderedOf(channel.id, known) };
  refuseIf(!isAllowed(channel.state, object), "forbidden");
  const added = object["action"] === "add" && isJsonObject(object["member"]) ? object["member"] : undefined;
  if (added !== undefined) checkRegistered(home, added);
  if (added !== undefined && !author.foreign && isForeign(home, textAt(added, "user")))
    checkIdentity(added, await lookUp(home, textAt(added, "user")));
  checkPrev(channel.state, object);
  refuseIf(added !== undefined && channel.state.members.size >= limitOf(home, "members"), "limit-reached");
  checkEpoch(channel.state, object);
  return { status: 201, body: orderedOf(channel.id, appendMember(home, channel, { id, object, receivedAt: home.now() })) };
}
