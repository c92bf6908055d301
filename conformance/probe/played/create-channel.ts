import type { PeerAnswer } from "../peer/answer.ts";
import { isJsonObject, textAt, type JsonObject } from "../wire/json.ts";
import { thingId } from "../wire/signed.ts";
import { isForeign, type Author } from "./authenticate.ts";
import { limitOf, type Home } from "./home.ts";
import { lookUp } from "./look-up.ts";
import { checkSealingKey, checkSignature, checkSigningKey } from "./message-body.ts";
import { Refused, refuseIf } from "./refused.ts";
import { orderedOf } from "./store.ts";

/** Refuses keys that are not those of a directory entry. */
export function checkIdentity(identity: JsonObject, entry: JsonObject): void {
  refuseIf(identity["signing_key"] !== entry["signing_key"] || identity["sealing_key"] !== entry["sealing_key"], "forbidden");
}

/** Refuses an own user who is not registered, or has other keys (channel.create-known, channel.create-keys, log.member-keys). */
export function checkRegistered(home: Home, identity: JsonObject): void {
  const user = textAt(identity, "user");
  if (isForeign(home, user)) return;
  const entry = home.store.users.get(user);
  if (entry === undefined) throw new Refused("not-found");
  checkIdentity(identity, entry);
}

/** POST /v1/channels, in the order of the section Creation. */
export async function createChannel(home: Home, author: Author, body: JsonObject): Promise<PeerAnswer> {
  refuseIf(author.foreign, "refused"); // foreign.create
  const people = [body["creator"], body["peer"]].filter(isJsonObject);
  const [creator = {}, peer] = body["kind"] === "dm" ? people : people.slice(0, 1);
  refuseIf(peer !== undefined && textAt(peer, "user") === textAt(creator, "user"), "malformed"); // channel.create-peer
  refuseIf(textAt(body, "server") !== home.identity.name, "audience");
  refuseIf(textAt(creator, "user") !== author.user, "forbidden");
  for (const one of peer === undefined ? [creator] : [creator, peer]) {
    checkSigningKey(textAt(one, "signing_key"));
    checkSealingKey(textAt(one, "sealing_key"));
  }
  for (const one of peer === undefined ? [creator] : [creator, peer]) checkRegistered(home, one);
  checkSignature("channel", body, textAt(creator, "signing_key"));
  if (peer !== undefined && isForeign(home, textAt(peer, "user"))) checkIdentity(peer, await lookUp(home, textAt(peer, "user")));
  const id = thingId("channel", body);
  const known = home.store.channels.get(id)?.entries[0];
  if (known !== undefined) return { status: 201, body: orderedOf(id, known) };
  const own = [...home.store.channels.values()].filter(
    ({ entries, state }) => textAt(entries[0]?.object, "creator", "user") === author.user && state.members.size > 0,
  );
  refuseIf(own.length >= limitOf(home, "channels"), "limit-reached");
  return { status: 201, body: orderedOf(id, home.store.create(id, body, home.now())) };
}
