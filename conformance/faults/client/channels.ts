import type { MembershipObject } from "../../../reference/client/wire.ts";
import type { Suite } from "../../../reference/protocol/crypto/index.ts";
import { applyStep, checkAuthor, checkStep } from "../../../reference/protocol/membership/index.ts";
import type { MembershipState } from "../../../reference/protocol/membership/index.ts";
import type { SealedEventContext } from "../../../reference/protocol/sealing/index.ts";
import type { ClientFault } from "./client-fault.ts";
import { omitting, seamed } from "./client-fault.ts";

/** Applies an object without a look at its signature. */
async function unsigned(suite: Suite, log: MembershipState, object: MembershipObject): Promise<MembershipState> {
  checkStep(log, object);
  return applyStep(suite, log, object);
}

/** Applies an object whatever its sender may do. */
async function unpermitted(suite: Suite, log: MembershipState, object: MembershipObject): Promise<MembershipState> {
  await checkAuthor(suite, log, object);
  return applyStep(suite, log, object);
}

/** All envelopes that the members' devices could have sent it in. */
function anyEnvelope(): (context: SealedEventContext, log: MembershipState) => readonly SealedEventContext[] {
  const devices = new Set<string>();
  return (context, { members }) => {
    devices.add(context.sender_device);
    const named = Object.keys(members).flatMap((sender) =>
      [...devices].flatMap((device) =>
        [device, `${device.split("@")[0] ?? ""}${sender}`].map((sender_device) => ({ sender, sender_device })),
      ),
    );
    return named.map((envelope) => ({ ...context, ...envelope }));
  };
}

export const faults: readonly ClientFault[] = [
  omitting("channel.seq-order", "applies-twice", "It applies an entry again that comes under another number.", {
    omit: ["channel.seq-order/again"],
    expected: ["channel.seq-order/applied-before"],
  }),
  omitting("channel.gaps", "skips-gaps", "It applies entries that stand behind a missing one.", {
    expected: ["channel.gaps/withheld"],
    collateral: ["channel.seq-order/*"],
  }),
  omitting("channel.entry-own", "applies-foreign-entries", "It applies entries of other channels, and under ids that are not theirs."),
  seamed("log.client-verify", "believes-unsigned-objects", "It does not verify the signatures of the membership log.", () => ({
    stepMembership: unsigned,
  })),
  seamed("log.client-verify", "believes-what-is-not-permitted", "It applies membership objects whatever their sender may do.", () => ({
    stepMembership: unpermitted,
  })),
  seamed("log.client-verify", "goes-on-after-a-lie", "It skips the object that it refuses, and trusts those that come after.", () => ({
    refusedObject: (before, seq) => ({ ...before, seq }),
  })),
  seamed(
    "log.client-broken",
    "speaks-where-it-trusts-nobody",
    "It goes on sending into a channel whose log it has stopped trusting.",
    () => ({
      // Nothing comes after this.
      refusedObject: (before) => ({ ...before, seq: Number.MAX_SAFE_INTEGER }),
    }),
  ),
  omitting("epoch.rotate", "leaves-rotation-to-others", "It posts no epoch before it wants to send."),
  omitting("epoch.open", "seals-for-keys-it-cannot-open", "It takes an epoch as current whose private key it was not given."),
  seamed("epoch.client-seal", "seals-with-one-key", "It seals the key of an epoch for all with its own sealing key.", () => ({
    epochFor: ({ creator, members }, readers) =>
      readers.map((user) => ({ user, sealing_key: members[creator]?.sealing_key ?? members[user]?.sealing_key ?? "" })),
  })),
  seamed("epoch.client-seal", "seals-for-all-members", "It seals the key of an epoch for members without `read`, too.", () => ({
    epochFor: ({ members }) => Object.values(members),
  })),
  omitting("event.verify", "believes-unsigned-events", "It does not verify the signatures of events."),
  omitting(
    "event.client-rights",
    "hears-whoever-speaks",
    "It takes events of members who may not send them, of foreign devices, and in clear.",
  ),
  seamed("sealed.open", "opens-under-any-envelope", "It opens a sealed event under another envelope when its own does not fit.", () => ({
    openedUnder: anyEnvelope(),
  })),
  omitting("sealed.client-epoch", "opens-any-epoch", "It opens events that were sealed for an epoch that is over."),
  omitting("sealed.signalling", "signals-in-clear", "It sends what is only to be sent sealed in clear."),
];
