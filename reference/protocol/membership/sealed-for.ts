import type { Suite } from "../crypto/suite.ts";
import type { SealingKeyPair } from "../crypto/x25519.ts";
import { openEpochKey } from "../sealing/epoch-key.ts";
import type { SealedText } from "../sealing/sealed-key.ts";
import type { MembershipObject } from "./objects.ts";
import { currentEpochOf, nextEpochOf, subjectOf } from "./objects.ts";
import type { MembershipState } from "./state.ts";

function sealedFor(object: MembershipObject, user: string): SealedText | undefined {
  const next = nextEpochOf(object);
  if (next !== undefined) return Object.hasOwn(next.sealed, user) ? next.sealed[user] : undefined;
  return subjectOf(object) === user ? currentEpochOf(object)?.sealed : undefined;
}

/**
 * The epoch key that a step brings to a user: `none` when it brings none, `unusable` when it is sealed wrong or is not the private half
 * of the epoch's public key.
 *
 * @param after the state after the step.
 */
export async function epochKeyFrom(
  suite: Suite,
  after: MembershipState,
  object: MembershipObject,
  reader: { readonly user: string; readonly pair: SealingKeyPair },
): Promise<SealingKeyPair | "none" | "unusable"> {
  const sealed = sealedFor(object, reader.user);
  const { number: epoch, public: publicKey } = after.epoch;
  if (sealed === undefined || publicKey === undefined) return "none";
  const context = { channel: after.channel, epoch, recipient: reader.user, sender: object.sender };
  // epoch.open
  return (await openEpochKey(suite, context, sealed, reader.pair, publicKey)) ?? "unusable";
}
