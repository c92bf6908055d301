import type { MembershipObject } from "./objects.ts";
import { subjectOf } from "./objects.ts";
import type { Member, MembershipState } from "./state.ts";
import { memberFrom, memberOf } from "./state.ts";

/** The members after a step that is permitted. */
export function membersAfter(state: MembershipState, object: MembershipObject): Readonly<Record<string, Member>> {
  const subject = subjectOf(object);
  switch (object.action) {
    case "add":
      return { ...state.members, [subject]: memberFrom(object.member, object.flags) };
    case "change": {
      const member = memberOf(state, subject);
      return member === undefined ? state.members : { ...state.members, [subject]: memberFrom(member, object.flags) };
    }
    case "remove":
    case "ban":
    case "leave":
      return Object.fromEntries(Object.entries(state.members).filter(([user]) => user !== subject));
    case "epoch":
      return state.members;
  }
}
