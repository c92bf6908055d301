// A step of the membership log with some of its checks left out.
import type { ClientSeams } from "../../../reference/client/seams.ts";
import { ProtocolError } from "../../../reference/protocol/error.ts";
import { checkEpoch } from "../../../reference/protocol/membership/epoch.ts";
import { applyStep, checkStepKeys, isPermitted, memberOf } from "../../../reference/protocol/membership/index.ts";
import { verifyObject } from "../../../reference/protocol/signing.ts";

/** What is asked of an object. */
export type StepCheck = "channel" | "member" | "signature" | "keys" | "permission" | "prev" | "epoch";

function refuse(code: "audience" | "forbidden" | "log-conflict", wrong: boolean): void {
  if (wrong) throw new ProtocolError(code, "refused by a wrong client");
}

/**
 * Steps as the chapter says, but for the checks that are left out.
 *
 * @param keyOf the key of the sender in the place of the log's
 */
export function stepWithout(
  left: readonly StepCheck[],
  keyOf: (user: string, key: string) => string = (_, key) => key,
): NonNullable<ClientSeams["stepMembership"]> {
  const asks = (check: StepCheck): boolean => !left.includes(check);
  return async (suite, log, object) => {
    refuse("audience", asks("channel") && object.channel !== log.channel);
    const sender = memberOf(log, object.sender);
    refuse("forbidden", asks("member") && sender === undefined);
    if (sender !== undefined && asks("signature")) {
      await verifyObject(suite, "member", object, keyOf(sender.user, sender.signing_key));
    }
    if (asks("keys")) checkStepKeys(object);
    refuse("forbidden", asks("permission") && !isPermitted(log, object));
    refuse("log-conflict", asks("prev") && object.prev !== log.head);
    if (asks("epoch")) checkEpoch(log, object);
    return applyStep(suite, log, object);
  };
}
