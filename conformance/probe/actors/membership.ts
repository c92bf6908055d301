import { isJsonObject, textAt, type JsonObject } from "../wire/json.ts";
import { thingId } from "../wire/signed.ts";

/** What a member is allowed to do. */
export interface Flags {
  readonly read: boolean;
  readonly write: boolean;
  readonly admin: boolean;
}

export const READ_WRITE: Flags = { read: true, write: true, admin: false };

/** A member as the membership log gives them. */
export interface Member {
  readonly user: string;
  readonly signing_key: string;
  readonly sealing_key: string;
  readonly flags: Flags;
}

/** A channel as its membership log gives it. */
export interface Membership {
  readonly channel: string;
  readonly kind: "group" | "dm";
  /** The id of the newest object. */
  readonly head: string;
  readonly epoch: number;
  /** Whether it is rotation due. */
  readonly due: boolean;
  /** The public key of the current epoch; undefined in epoch 0. */
  readonly epochKey: string | undefined;
  readonly members: ReadonlyMap<string, Member>;
  readonly banned: ReadonlySet<string>;
}

function part(object: JsonObject, name: string): JsonObject | undefined {
  const value = object[name];
  return isJsonObject(value) ? value : undefined;
}

function flagsOf(object: JsonObject): Flags {
  const flags = part(object, "flags") ?? {};
  return { read: flags["read"] === true, write: flags["write"] === true, admin: flags["admin"] === true };
}

function memberOf(identity: JsonObject, flags: Flags): Member {
  return {
    user: textAt(identity, "user"),
    signing_key: textAt(identity, "signing_key"),
    sealing_key: textAt(identity, "sealing_key"),
    flags,
  };
}

/** The state after a creation object. */
export function created(creation: JsonObject): Membership {
  const channel = thingId("channel", creation);
  const dm = creation["kind"] === "dm";
  const creator = memberOf(part(creation, "creator") ?? {}, { read: true, write: true, admin: !dm });
  const members = new Map([[creator.user, creator]]);
  const peer = part(creation, "peer");
  if (dm && peer !== undefined) members.set(textAt(peer, "user"), memberOf(peer, READ_WRITE));
  return { channel, kind: dm ? "dm" : "group", head: channel, epoch: 0, due: true, epochKey: undefined, members, banned: new Set() };
}

/**
 * The state after an accepted membership object. Nothing is checked: whether it was right to accept it is the check's question.
 *
 * @example
 * stepped(created(creation), add).members.has("@bob:example.org");
 */
export function stepped(state: Membership, object: JsonObject): Membership {
  const members = new Map(state.members);
  const banned = new Set(state.banned);
  const sender = textAt(object, "sender");
  const user = textAt(object, "user");
  let { due } = state;
  switch (object["action"]) {
    case "add": {
      const member = memberOf(part(object, "member") ?? {}, flagsOf(object));
      members.set(member.user, member);
      break;
    }
    case "change": {
      const member = members.get(user);
      if (member !== undefined) members.set(user, { ...member, flags: flagsOf(object) });
      break;
    }
    case "remove":
      members.delete(user);
      banned.delete(user);
      break;
    case "ban":
      members.delete(user);
      banned.add(user);
      break;
    case "leave":
      due ||= members.get(sender)?.flags.read === true;
      members.delete(sender);
      break;
    default:
  }
  const next = part(object, "next_epoch");
  const epoch = next === undefined ? {} : { epoch: Number(next["number"]), epochKey: textAt(next, "public") };
  return { ...state, head: thingId("member", object), due: next === undefined && due, ...epoch, members, banned };
}

/** The members who can read, in the order of the log. */
export function readers(state: Membership): readonly Member[] {
  return [...state.members.values()].filter(({ flags }) => flags.read);
}
