// Codecs that believe a membership log too easily, or read something else out of it. log.*, epoch.*, channel.*
import type { MembershipObject } from "../../../reference/protocol/index.ts";
import { isPermitted } from "../../../reference/protocol/membership/permission.ts";
import { memberOf } from "../../../reference/protocol/membership/state.ts";
import type { CodecFault } from "./codec-fault.ts";
import { applying } from "./log-checks.ts";

/** Permits what the table does not, for one kind of steps. */
function permitting(...actions: readonly MembershipObject["action"][]): CodecFault["alter"] {
  return applying({ permitted: (state, step) => actions.includes(step.action) || isPermitted(state, step) });
}

/** Where a step leads somewhere else, every step behind it can be judged wrongly. */
const ALL_LOGS = [
  "encoding.id",
  "encoding.canonical",
  "log.permission",
  "log.prev",
  "log.signature",
  "epoch.required",
  "epoch.superfluous",
  "epoch.next",
  "epoch.readers",
  "epoch.add-current",
  "epoch.add-sealed",
] as const;

export const faults: readonly CodecFault[] = [
  {
    id: "prev-not-checked",
    violates: ["log.prev", "log.client-verify"],
    title: "It takes membership objects in any order.",
    collateral: ["encoding.id", "encoding.octet-order", "encoding.label"],
    alter: applying({ prev: () => true }),
  },
  {
    id: "prev-in-any-case",
    violates: ["encoding.octet-order"],
    title: "It compares hashes without regard to case.",
    alter: applying({ prev: (state, step) => step.prev.toLowerCase() === state.head.toLowerCase() }),
  },
  {
    id: "channel-not-compared",
    violates: ["log.channel"],
    title: "It takes membership objects of another channel.",
    collateral: ["encoding.octet-order"],
    alter: applying({ channel: () => true }),
  },
  {
    id: "strangers-as-creator",
    violates: ["log.client-verify"],
    title: "It takes who is no member for the creator.",
    collateral: ["log.permission"],
    alter: applying({ strangers: false }),
  },
  {
    id: "membership-not-signed",
    violates: ["log.signature"],
    title: "It does not verify membership objects.",
    collateral: ["encoding.label", "encoding.signature-covers", "encoding.canonical"],
    alter: applying({ signed: false }),
  },
  {
    id: "permission-not-checked",
    violates: ["log.permission"],
    title: "It lets every member do everything.",
    collateral: ["log.client-verify"],
    alter: applying({ permitted: (state, step) => memberOf(state, step.sender) !== undefined }),
  },
  {
    id: "anybody-adds",
    violates: ["log.permission"],
    title: "It lets every member add others.",
    alter: permitting("add"),
  },
  {
    id: "anybody-changes",
    violates: ["log.permission"],
    title: "It lets every member change flags.",
    alter: permitting("change"),
  },
  {
    id: "anybody-removes",
    violates: ["log.permission"],
    title: "It lets every member remove others.",
    alter: permitting("remove"),
  },
  {
    id: "anybody-bans",
    violates: ["log.permission"],
    title: "It lets every member ban others.",
    alter: permitting("ban"),
  },
  {
    id: "anybody-posts-epochs",
    violates: ["log.permission"],
    title: "It lets members post epochs who may not read or write.",
    alter: permitting("epoch"),
  },
  {
    id: "direct-messages-left",
    violates: ["log.permission"],
    title: "It lets users leave a direct message.",
    alter: permitting("leave"),
  },
  {
    id: "member-keys-not-checked",
    violates: ["log.bad-keys"],
    title: "It takes any octets for the keys of a member or an epoch.",
    collateral: ["crypto.ed25519-key", "crypto.x25519-key", "crypto.x25519-zero"],
    alter: applying({ keys: () => undefined }),
  },
  {
    id: "keys-of-steps-not-checked",
    violates: ["log.bad-keys"],
    title: "It checks the keys in a creation, and no others.",
    collateral: ["crypto.ed25519-key", "crypto.x25519-key", "crypto.x25519-zero"],
    alter: applying({
      keys: (check, step) => {
        if (step === undefined) check();
      },
    }),
  },
  {
    id: "epoch-not-required",
    violates: ["epoch.required"],
    title: "It lets reading be taken without a new key.",
    alter: applying({ without: ["epoch.required"] }),
  },
  {
    id: "epoch-superfluous",
    violates: ["epoch.superfluous"],
    title: "It takes a new key where nobody loses reading.",
    alter: applying({ without: ["epoch.superfluous"] }),
  },
  {
    id: "epoch-of-any-number",
    violates: ["epoch.next"],
    title: "It takes an epoch of any number.",
    alter: applying({ without: ["epoch.next"] }),
  },
  {
    id: "epoch-for-any-readers",
    violates: ["epoch.readers"],
    title: "It takes an epoch that is sealed for others than the readers.",
    alter: applying({ without: ["epoch.readers"] }),
  },
  {
    id: "added-to-any-epoch",
    violates: ["epoch.add-current"],
    title: "It lets members be added to an epoch that is over.",
    alter: applying({ without: ["epoch.add-current"] }),
  },
  {
    id: "added-without-key",
    violates: ["epoch.add-sealed"],
    title: "It does not ask whether who is added gets the key.",
    alter: applying({ without: ["epoch.add-sealed"] }),
  },
  {
    id: "dm-with-oneself",
    violates: ["channel.create-peer"],
    title: "It takes a direct message with oneself.",
    alter: applying({ peer: false }),
  },
  {
    id: "creation-not-signed",
    violates: ["channel.create-signature"],
    title: "It does not verify the creation of a channel.",
    alter: applying({ creatorSigned: false }),
  },
  {
    id: "rotation-not-due",
    violates: ["log.client-verify"],
    title: "It goes on with a key that somebody took along.",
    collateral: ALL_LOGS,
    alter: applying({ after: (next) => ({ ...next, epoch: { ...next.epoch, due: next.epoch.number === 0 } }) }),
  },
  {
    id: "banned-backwards",
    violates: ["log.client-verify"],
    title: "It lists who is banned from the last to the first.",
    collateral: ALL_LOGS,
    alter: applying({ out: (result) => ({ ...result, banned: result.banned.toReversed() }) }),
  },
  {
    id: "flags-kept",
    violates: ["log.client-verify"],
    title: "It leaves a member the flags that a change takes.",
    collateral: ALL_LOGS,
    alter: applying({
      after: (next, step, before) => {
        const was = step.action === "change" ? memberOf(before, step.user) : undefined;
        const is = step.action === "change" ? memberOf(next, step.user) : undefined;
        if (was === undefined || is === undefined) return next;
        const { read, write, admin } = was.flags;
        const flags = { read: read || is.flags.read, write: write || is.flags.write, admin: admin || is.flags.admin };
        return { ...next, members: { ...next.members, [is.user]: { ...is, flags } } };
      },
    }),
  },
  {
    id: "ban-for-ever",
    violates: ["log.client-verify"],
    title: "It does not lift a ban.",
    collateral: ALL_LOGS,
    alter: applying({ after: (next, step, before) => (step.action === "remove" ? { ...next, banned: before.banned } : next) }),
  },
];
