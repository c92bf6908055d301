import type { Alter } from "../../actors/alter.ts";
import type { Channel } from "../../actors/channel.ts";
import type { EventDraft } from "../../actors/event-build.ts";
import { READ_WRITE, type Flags } from "../../actors/membership.ts";
import type { User } from "../../actors/user.ts";
import { without, type JsonObject } from "../../wire/json.ts";
import type { LieName } from "./names.ts";

/** An object of a channel with one fault, which an honest server would not have taken: it is forced into a channel, or shown to one client alone (`shown`). */
export interface Forged {
  readonly name: LieName;
  readonly kind: "event" | "member";
  readonly object: JsonObject;
}

function member(name: LieName, object: JsonObject): Forged {
  return { name, kind: "member", object };
}

function event(name: LieName, object: JsonObject): Forged {
  return { name, kind: "event", object };
}

function setting(members: JsonObject): Alter {
  return { before: (object) => void Object.assign(object, members) };
}

/** An `add` of a ghost that nobody has signed: it has no `sig`, which its form asks for. */
export function ghostUnsigned(channel: Channel, admin: User, ghost: User): Forged {
  return member("ghost-unsigned", without(channel.build.add(admin, ghost, READ_WRITE), "sig"));
}

/** An `add` in an admin's name, signed by another key: the server's own, for instance. */
export function ghostByOtherKey(channel: Channel, admin: User, ghost: User, seed: Uint8Array): Forged {
  return member("ghost-other-key", channel.build.add(admin, ghost, READ_WRITE, { seed }));
}

/** An `add` by a member who is no admin, rightly signed. */
export function ghostByNonAdmin(channel: Channel, by: User, ghost: User): Forged {
  return member("ghost-by-non-admin", channel.build.add(by, ghost, READ_WRITE));
}

/** An `add` by somebody who is no member at all: the ghost invites itself. */
export function ghostByStranger(channel: Channel, ghost: User): Forged {
  return member("ghost-by-stranger", channel.build.add(ghost, ghost, READ_WRITE));
}

/** An `add` that an admin signed, with another member in it than the one that was signed. */
export function ghostSwappedIn(channel: Channel, admin: User, signedFor: User, ghost: User): Forged {
  const after = (object: JsonObject): void => void (object["member"] = { ...ghost.identity });
  return member("ghost-swapped-in", channel.build.add(admin, signedFor, READ_WRITE, { after }));
}

/** A membership object by a right admin whose `prev` is not the head: another object, or one of another place of the log. */
export function memberWithPrev(channel: Channel, admin: User, ghost: User, prev: string): Forged {
  return member("member-other-prev", channel.build.add(admin, ghost, READ_WRITE, setting({ prev })));
}

/** A membership object that its admin signed for another channel. */
export function memberOfChannel(channel: Channel, admin: User, ghost: User, other: string): Forged {
  return member("member-other-channel", channel.build.add(admin, ghost, READ_WRITE, setting({ channel: other })));
}

/** A change of flags that an admin signed with other flags. */
export function flagsAltered(channel: Channel, admin: User, who: User, flags: Flags): Forged {
  const after = (object: JsonObject): void => void (object["flags"] = { read: true, write: true, admin: true });
  return member("member-flags-altered", channel.build.change(admin, who, flags, { after }));
}

/** A member makes an admin of itself. */
export function flagsByNonAdmin(channel: Channel, who: User): Forged {
  return member("member-self-promoted", channel.build.change(who, who, { read: true, write: true, admin: true }));
}

/** An epoch that a member without the right to it has made: one that does not write, or does not read. */
export function epochByNonWriter(channel: Channel, by: User): Forged {
  return member("epoch-by-non-writer", channel.build.epoch(by));
}

/** An event in a member's name, signed by another key. */
export function eventByOtherKey(channel: Channel, by: User, draft: EventDraft, seed: Uint8Array): Forged {
  return event("event-other-key", channel.build.event(by, draft, { seed }));
}

/** An event whose content is another one than was signed. */
export function eventAltered(channel: Channel, by: User, draft: EventDraft, content: JsonObject): Forged {
  return event("event-altered", channel.build.event(by, draft, { after: (object) => void (object["content"] = content) }));
}

/** A right event of somebody who was not allowed to send it. */
export function eventByNonWriter(channel: Channel, by: User, draft: EventDraft): Forged {
  return event("event-non-writer", channel.build.event(by, draft));
}

/** An event from a device that is not its sender's. */
export function eventFromDevice(channel: Channel, by: User, draft: EventDraft, device: string): Forged {
  return event("event-other-device", channel.build.event(by, { ...draft, device }));
}

/** An event that its sender signed for another channel. */
export function eventOfChannel(channel: Channel, by: User, draft: EventDraft, other: string): Forged {
  return event("event-other-channel", channel.build.event(by, draft, setting({ channel: other })));
}

/** An event in clear of a type that travels only sealed. */
export function eventInClear(channel: Channel, by: User, type: string, content: JsonObject): Forged {
  return event("event-in-clear", channel.build.event(by, { type, content }));
}

/** A sealed event with the number of another epoch than the one that it is sealed for. */
export function sealedWithEpoch(channel: Channel, by: User, opened: Pick<EventDraft, "type" | "content">, epoch: number): Forged {
  const before = (object: JsonObject): void => void (object["content"] = { ...(object["content"] as JsonObject), epoch });
  return event("sealed-other-epoch", channel.build.sealed(by, opened, {}, { before }));
}

/** What another member sealed, sent on in an envelope of one's own: the `info` is that of the first (sealed.open). */
export function sealedSentOn(channel: Channel, by: User, sealed: JsonObject): Forged {
  return event("sealed-sent-on", channel.build.event(by, { type: "vt.sealed", content: sealed["content"] as JsonObject }));
}
