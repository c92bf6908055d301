import type { MembershipObject } from "./objects.ts";
import { subjectOf } from "./objects.ts";
import type { MembershipState } from "./state.ts";
import { flagsOf, memberOf } from "./state.ts";

/**
 * The permission table for membership objects: whether the sender of this one may do this to this user now. Signature, `prev` and epoch
 * are other questions.
 *
 * @example
 * ```ts
 * if (!isPermitted(state, object)) throw new ProtocolError("forbidden", "the permission table does not allow it");
 * ```
 */
export function isPermitted(state: MembershipState, object: MembershipObject): boolean {
  // log.permission
  const { read, write, admin } = flagsOf(state, object.sender);
  if (object.action === "epoch") return read && write;
  if (state.kind === "dm" || memberOf(state, object.sender) === undefined) return false;
  const subject = subjectOf(object);
  const isMember = memberOf(state, subject) !== undefined;
  const isBanned = state.banned.includes(subject);
  const isSelf = subject === object.sender;
  switch (object.action) {
    case "add":
      return admin && !isMember && !isBanned;
    case "change":
      return admin && isMember && (object.flags.admin || !isLastAdmin(state, subject));
    case "remove":
      return admin && ((isMember && !isSelf) || isBanned);
    case "ban":
      return admin && !isSelf && !isBanned;
    case "leave":
      return !isLastAdmin(state, subject) || Object.keys(state.members).length === 1;
  }
}

function isLastAdmin(state: MembershipState, user: string): boolean {
  const admins = Object.values(state.members).filter((member) => member.flags.admin);
  return admins.length === 1 && admins[0]?.user === user;
}
