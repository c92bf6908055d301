import type { Suite } from "../crypto/suite.ts";
import { ProtocolError } from "../error.ts";
import { idOf } from "../id.ts";
import { verifyObject } from "../signing.ts";
import { checkEpoch, epochAfter } from "./epoch.ts";
import { checkStepKeys } from "./keys.ts";
import { membersAfter } from "./members-after.ts";
import type { MembershipObject } from "./objects.ts";
import { subjectOf } from "./objects.ts";
import { isPermitted } from "./permission.ts";
import type { MembershipState } from "./state.ts";
import { memberOf } from "./state.ts";

/**
 * Checks that an object is for this channel and by one of its members: all that stays true when it is sent again. A server asks this
 * first, then whether it has the object already, then {@link checkStep}.
 *
 * @throws ProtocolError `audience`, `forbidden` for a sender who is no member, `bad-key`, `bad-signature`.
 */
export async function checkAuthor(suite: Suite, state: MembershipState, object: MembershipObject): Promise<void> {
  // log.channel
  if (object.channel !== state.channel) throw new ProtocolError("audience", "an object of another channel", { pointer: "/channel" });
  const sender = memberOf(state, object.sender);
  if (sender === undefined) throw new ProtocolError("forbidden", "the sender is no member", { pointer: "/sender" });
  // log.signature, log.client-keys
  await verifyObject(suite, "member", object, sender.signing_key);
  checkStepKeys(object);
}

/**
 * Checks that an object is the next step of the log.
 *
 * @throws ProtocolError `forbidden`, `log-conflict`, `epoch-conflict`, in this order.
 */
export function checkStep(state: MembershipState, object: MembershipObject): void {
  if (!isPermitted(state, object)) throw new ProtocolError("forbidden", `${object.action}: the permission table does not allow it`);
  // log.prev
  if (object.prev !== state.head) {
    throw new ProtocolError("log-conflict", "prev is not the head of the log", { pointer: "/prev", details: { head: state.head } });
  }
  checkEpoch(state, object);
}

/** The state after a step that was checked. */
export async function applyStep(suite: Suite, state: MembershipState, object: MembershipObject): Promise<MembershipState> {
  const subject = subjectOf(object);
  const others = state.banned.filter((user) => user !== subject);
  return {
    ...state,
    head: await idOf(suite, "member", object),
    members: membersAfter(state, object),
    banned: object.action === "ban" ? [...others, subject] : object.action === "remove" ? others : state.banned,
    epoch: epochAfter(state, object),
  };
}

/**
 * The state after one more object of the log, or a refusal that changes nothing: the same for the server that takes it and for every
 * client that reads it.
 *
 * @throws ProtocolError with the code that the chapter gives for the first check that fails.
 */
export async function stepMembership(suite: Suite, state: MembershipState, object: MembershipObject): Promise<MembershipState> {
  // log.client-verify, log.atomic
  await checkAuthor(suite, state, object);
  checkStep(state, object);
  return applyStep(suite, state, object);
}
