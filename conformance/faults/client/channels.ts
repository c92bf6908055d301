import type { ClientSeams } from "../../../reference/client/seams.ts";
import type { MembershipObject } from "../../../reference/client/wire.ts";
import type { MembershipState } from "../../../reference/protocol/membership/index.ts";
import type { SealedEventContext } from "../../../reference/protocol/sealing/index.ts";
import type { ClientFault } from "./client-fault.ts";
import { checksOf, omitting, saying, seamed } from "./client-fault.ts";
import { changingAnswers } from "./lines.ts";
import type { StepCheck } from "./log-steps.ts";
import { stepWithout } from "./log-steps.ts";

/** Keeps an object that does not follow the head of the log until the one comes that it follows. */
function mendingTheOrder(): NonNullable<ClientSeams["stepMembership"]> {
  const early = new Map<string, MembershipObject>();
  const step = stepWithout([]);
  return async (suite, log, object) => {
    if (object.prev !== log.head) {
      early.set(object.prev, object);
      return log;
    }
    const next = await step(suite, log, object);
    const following = early.get(next.head);
    return following === undefined ? next : step(suite, next, following);
  };
}

/** The names that devices often have. */
const DEVICES = ["d1", "d2", "d3"];

/** All envelopes that it could have been sealed for. */
function anyEnvelope(context: SealedEventContext, { members }: MembershipState): readonly SealedEventContext[] {
  const { to: _to, ...forAll } = context;
  const senders = Object.keys(members).flatMap((sender) => [
    ...DEVICES.map((device) => ({ ...context, sender, sender_device: `${device}${sender}` })),
    { ...context, sender, sender_device: context.sender_device.replace(/@.*/, sender) },
  ]);
  const epochs = [context.epoch - 1, context.epoch + 1].map((epoch) => ({ ...context, epoch }));
  return [...senders, ...epochs, forAll, ...Object.keys(members).map((to) => ({ ...context, to }))];
}

type WrongStep = readonly [id: string, title: string, left: readonly StepCheck[], ...expected: readonly [string, ...string[]]];

const STEPS: readonly WrongStep[] = [
  [
    "believes-unsigned-objects",
    "It does not verify the signatures of the membership log.",
    ["signature"],
    "sign*",
    "other-label",
    "changed-after-signing",
    "ghost",
  ],
  ["believes-strangers", "It applies membership objects of users who are no members.", ["member", "permission"], "no-member"],
  ["believes-other-channels", "It applies membership objects that were made for another channel.", ["channel", "prev"], "other-channel"],
  ["believes-impossible-keys", "It applies membership objects with keys that are none.", ["keys"], "small-order-key", "impossible-*"],
  [
    "believes-what-is-not-permitted",
    "It applies membership objects whatever their sender may do.",
    ["permission"],
    "*-without-right",
    "promotes-itself",
    "adds-*",
    "changes-no-member",
    "removes-no-member",
    "dm-of-three",
    "no-admin-left",
  ],
  [
    "believes-forks",
    "It applies membership objects that do not follow the head of the log.",
    ["prev"],
    "fork",
    "no-predecessor",
    "swapped",
  ],
  [
    "believes-any-epoch",
    "It applies membership objects whatever epoch they bring.",
    ["epoch"],
    "epoch-left-out",
    "epoch-again",
    "epoch-for-a-stranger",
    "epoch-without-a-reader",
    "removes-and-keeps-the-epoch",
    "removed-and-sealed-for",
    "added-to-another-epoch",
    "added-without-the-epoch",
    "superfluous-epoch",
  ],
];

export const faults: readonly ClientFault[] = [
  omitting("channel.seq-order", "applies-twice", "It applies an entry again that comes under another number.", {
    omit: ["channel.seq-order/again"],
    expected: ["channel.seq-order/applied-before"],
  }),
  omitting("channel.gaps", "applies-as-they-come", "It applies entries in the order in which they come.", {
    omit: ["channel.seq-order/arrival"],
    also: ["channel.seq-order"],
    expected: ["channel.gaps/*", ...checksOf("channel.seq-order", "stream-swapped", "page-reversed")],
  }),
  omitting("channel.gaps", "skips-gaps", "It applies entries that stand behind a missing one.", {
    collateral: ["channel.seq-order/*"],
  }),
  omitting("channel.gaps", "waits-for-what-is-missing", "It waits for a missing entry for ever, and does not fetch it.", {
    omit: ["channel.gaps/fetched"],
    expected: ["channel.gaps/fetched"],
  }),
  seamed(
    "channel.entry-own",
    "applies-foreign-entries",
    "It applies entries of other channels, and under ids that are not theirs.",
    () => ({
      omit: ["channel.entry-own"],
      stepMembership: stepWithout(["channel"]),
    }),
    { collateral: ["log.client-verify/other-channel"] },
  ),
  ...STEPS.map(([id, title, left, ...checks]) =>
    seamed("log.client-verify", id, title, () => ({ stepMembership: stepWithout(left) }), {
      expected: checks.map((check) => `log.client-verify/${check}`),
      // Who verifies no signature has no reason to stop.
      collateral: ["log.client-verify/*", ...(left.includes("signature") ? ["log.client-broken/*", "log.client-keys/member"] : [])],
    }),
  ),
  saying(
    "log.client-verify",
    "never-says-that-it-distrusts",
    "It says that it trusts every channel.",
    () =>
      changingAnswers((answer) =>
        answer.ok !== undefined && "trusted" in answer.ok ? { ...answer, ok: { ...answer.ok, trusted: true } } : answer,
      ),
    { expected: ["log.client-verify/said"] },
  ),
  seamed(
    "log.client-verify",
    "puts-the-log-in-order",
    "It puts membership objects that come too early where their `prev` says that they belong.",
    // What has come so far is not what the entry says.
    () => ({ stepMembership: mendingTheOrder(), omit: ["channel.entry-own/id"] }),
    { expected: ["log.client-verify/swapped"], collateral: ["channel.entry-own/*"] },
  ),
  omitting("log.client-verify", "believes-any-creation", "It does not verify the signature of a creation object.", {
    omit: ["log.client-verify/creation", "channel.entry-own/creation"],
    expected: ["log.client-verify/creation-altered"],
  }),
  seamed(
    "log.client-verify",
    "goes-on-after-a-lie",
    "It skips the object that it refuses, and trusts those that come after.",
    () => ({
      refusedObject: (before, seq) => ({ ...before, seq }),
    }),
    { expected: ["log.client-verify/stops"], collateral: ["log.client-verify/*", "log.client-broken/*"] },
  ),
  seamed(
    "log.client-broken",
    "speaks-where-it-trusts-nobody",
    "It goes on sending into a channel whose log it has stopped trusting.",
    () => ({
      // Nothing comes after this.
      refusedObject: (before) => ({ ...before, seq: Number.MAX_SAFE_INTEGER }),
    }),
    { collateral: ["log.client-verify/said"] },
  ),
  omitting("epoch.rotate", "leaves-rotation-to-others", "It posts no epoch before it wants to send."),
  omitting("epoch.open", "seals-for-keys-it-cannot-open", "It takes an epoch as current whose private key it was not given.", {
    collateral: ["epoch.rotate/unusable"],
  }),
  seamed(
    "epoch.client-seal",
    "seals-with-one-key",
    "It seals the key of an epoch for all with its own sealing key.",
    () => ({
      epochFor: ({ creator, members }, readers) =>
        readers.map((user) => ({ user, sealing_key: members[creator]?.sealing_key ?? members[user]?.sealing_key ?? "" })),
      epochForOne: ({ creator, members }, one) => ({ ...one, sealing_key: members[creator]?.sealing_key ?? one.sealing_key }),
    }),
    // Nobody can open what it seals.
    { collateral: ["sealed.signalling/*"] },
  ),
  seamed("epoch.client-seal", "seals-for-all-members", "It seals the key of an epoch for members without `read`, too.", () => ({
    epochFor: ({ members }) => Object.values(members),
    epochForOne: (_, one) => ({ ...one, reads: true }),
  })),
  omitting("event.verify", "believes-unsigned-events", "It does not verify the signatures of events, of members or of others.", {
    omit: ["event.verify", "event.client-rights/flags"],
    expected: ["event.verify/*", "log.client-keys/added-with"],
    collateral: ["event.client-rights/*", "log.client-keys/*"],
  }),
  omitting(
    "event.client-rights",
    "hears-whoever-speaks",
    "It takes events of members who may not send them, of foreign devices, and in clear.",
  ),
  seamed(
    "sealed.open",
    "opens-under-any-envelope",
    "It opens a sealed event under another envelope when its own does not fit.",
    () => ({
      openedUnder: anyEnvelope,
    }),
    {
      expected: ["anothers-text", "another-device", "another-epoch", "for-one"].map((check) => `sealed.open/${check}`),
    },
  ),
  omitting("sealed.open", "shows-what-does-not-open", "It shows a sealed event that does not open as it came."),
  omitting("sealed.client-epoch", "opens-any-epoch", "It opens events that were sealed for an epoch that is over."),
  omitting("sealed.signalling", "signals-in-clear", "It sends what is only to be sent sealed in clear."),
];
