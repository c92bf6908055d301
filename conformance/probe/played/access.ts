import type { Member } from "../actors/membership.ts";
import type { Author } from "./authenticate.ts";
import type { Home } from "./home.ts";
import { Refused, refuseIf } from "./refused.ts";
import type { StoredChannel } from "./store.ts";

/** The one answer about what somebody does not belong to (channel.hidden, foreign.refused). */
export function hidden(author: Author): Refused {
  return new Refused(author.foreign ? "refused" : "not-found");
}

/** A user's membership; a foreign user's key is good for the channels whose log gives it. */
export function membershipOf(channel: StoredChannel, author: Author): Member | undefined {
  const member = channel.state.members.get(author.user);
  return author.foreign && member?.signing_key !== author.key ? undefined : member;
}

/** The channel, and the membership of whoever asks for it. */
export interface Access {
  readonly channel: StoredChannel;
  readonly member: Member;
}

/** A channel by its id, for one of its members. */
export function memberAccess(home: Home, author: Author, id: string): Access {
  const channel = home.store.channels.get(id);
  const member = channel === undefined ? undefined : membershipOf(channel, author);
  if (channel === undefined || member === undefined) throw hidden(author);
  return { channel, member };
}

/** The same for one who can read it (channel.read). */
export function readerAccess(home: Home, author: Author, id: string): Access {
  const access = memberAccess(home, author, id);
  refuseIf(!access.member.flags.read, "forbidden");
  return access;
}

/** Whether somebody can read a channel now. */
export function canRead(home: Home, author: Author, id: string): boolean {
  const channel = home.store.channels.get(id);
  return channel !== undefined && membershipOf(channel, author)?.flags.read === true;
}
