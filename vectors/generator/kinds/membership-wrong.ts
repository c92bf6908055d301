// What can be wrong with one object of a membership log.
import { SUITE } from "../../../reference/codec/suite.ts";
import { canonicalBytes } from "../../../reference/protocol/index.ts";
import type { ErrorCode } from "../../../reference/protocol/index.ts";
import type { JsonObject } from "../../../reference/protocol/json/index.ts";
import { labelledHash } from "../../../reference/protocol/signing.ts";
import type { RequirementId } from "../../../schemas/v1/constants.ts";
import { identityOf, nextEpoch, sealedEpoch, userId } from "../membership-log.ts";
import type { Log } from "../membership-log.ts";
import { drawText } from "../scene.ts";
import { SMALL_KEY, without } from "./membership-dm.ts";

/** A step of the log that is wrong, and what comes of it: `by` signs it, `change` and `leaveOut` say how it differs from the right one. */
export type Wrong = readonly [
  id: string,
  comment: string,
  requirement: RequirementId,
  code: ErrorCode,
  number: number,
  by: string,
  field: string,
  change: JsonObject,
  leaveOut?: readonly string[],
];

/** An id that is another one for its octets alone. */
function otherCase(id: string): string {
  return id.replace(/[A-Za-z]/, (letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()));
}

/** Every way in which one object is wrong. Long, because it is a table: a case an entry. */
export async function wrongs(logs: readonly Log[]): Promise<readonly Wrong[]> {
  const at = (number: number): Log => logs[number] ?? logs[0]!;
  const epoch = (number: number, readers: readonly string[], epochNumber?: number): Promise<JsonObject> =>
    nextEpoch(at(number - 1), "alice", readers, epochNumber);
  const carol = await identityOf("carol");
  const sealedForCarol = await sealedEpoch(at(2), 1, "alice", "carol");
  const current = { number: 1, sealed: sealedForCarol };
  const older = at(1).head;
  const asEvent = await labelledHash(SUITE, "event id", canonicalBytes(without(at(2).objects[1] ?? {})));
  return [
    ["prev-unknown", "prev is nothing that was there", "log.prev", "log-conflict", 3, "alice", "prev", { prev: drawText("no object") }],
    ["prev-older", "prev is an older object: a fork", "log.prev", "log-conflict", 3, "alice", "prev", { prev: older }],
    ["prev-label", "prev is the hash with the label of an event", "encoding.id", "log-conflict", 3, "alice", "prev", { prev: asEvent }],
    ["channel", "an object of another channel", "log.channel", "audience", 3, "alice", "channel", { channel: drawText("another channel") }],
    [
      "channel-case",
      "the channel's id with a letter in the other case",
      "encoding.octet-order",
      "audience",
      3,
      "alice",
      "channel",
      { channel: otherCase(at(2).channel) },
    ],
    [
      "prev-case",
      "prev with a letter in the other case",
      "encoding.octet-order",
      "log-conflict",
      3,
      "alice",
      "prev",
      { prev: otherCase(at(2).head) },
    ],
    ["sender-stranger", "the sender is no member", "log.client-verify", "forbidden", 3, "mallory", "sender", { sender: userId("mallory") }],
    ["sender-no-admin", "the sender has no admin", "log.permission", "forbidden", 3, "bob", "sender", { sender: userId("bob") }],
    ["sender-claimed", "a sender who did not sign", "log.signature", "bad-signature", 3, "bob", "sig", {}],
    [
      "add-member",
      "a member is added again",
      "log.permission",
      "forbidden",
      3,
      "alice",
      "member/user",
      { member: { ...carol, user: userId("bob") } },
    ],
    [
      "add-signing-key",
      "a signing key of small order",
      "log.bad-keys",
      "bad-key",
      3,
      "alice",
      "member/signing_key",
      { member: { ...carol, signing_key: SMALL_KEY } },
    ],
    [
      "add-sealing-key",
      "a sealing key of small order",
      "log.bad-keys",
      "bad-key",
      3,
      "alice",
      "member/sealing_key",
      { member: { ...carol, sealing_key: SMALL_KEY } },
    ],
    [
      "add-old-epoch",
      "the epoch before",
      "epoch.add-current",
      "epoch-conflict",
      3,
      "alice",
      "epoch/number",
      { epoch: { ...current, number: 0 } },
    ],
    [
      "add-next-epoch",
      "an epoch that is none yet",
      "epoch.add-current",
      "epoch-conflict",
      3,
      "alice",
      "epoch/number",
      { epoch: { ...current, number: 2 } },
    ],
    [
      "add-not-sealed",
      "a reader is added, and nothing sealed",
      "epoch.add-sealed",
      "epoch-conflict",
      3,
      "alice",
      "epoch/sealed",
      { epoch: { number: 1 } },
    ],
    [
      "add-sealed-for-none",
      "sealed for one without read",
      "epoch.add-sealed",
      "epoch-conflict",
      4,
      "carol",
      "epoch/sealed",
      { epoch: { number: 1, sealed: await sealedEpoch(at(3), 1, "carol", "dave") } },
    ],
    [
      "add-enc",
      "an enc of small order",
      "log.bad-keys",
      "bad-key",
      3,
      "alice",
      "epoch/sealed/enc",
      { epoch: { ...current, sealed: { ...sealedForCarol, enc: SMALL_KEY } } },
    ],
    [
      "epoch-number",
      "an epoch left out",
      "epoch.next",
      "epoch-conflict",
      2,
      "alice",
      "next_epoch/number",
      { next_epoch: { ...(await epoch(2, ["alice", "bob"])), number: 2 } },
    ],
    [
      "epoch-zero",
      "the epoch that is there already",
      "epoch.next",
      "epoch-conflict",
      2,
      "alice",
      "next_epoch/number",
      { next_epoch: { ...(await epoch(2, ["alice", "bob"])), number: 0 } },
    ],
    [
      "epoch-reader-missing",
      "not sealed for a reader",
      "epoch.readers",
      "epoch-conflict",
      2,
      "alice",
      "next_epoch/sealed/@bob:example.org",
      { next_epoch: await epoch(2, ["alice"]) },
    ],
    [
      "epoch-ghost",
      "sealed for one who is no member",
      "epoch.readers",
      "epoch-conflict",
      2,
      "alice",
      "next_epoch/sealed/@mallory:example.org",
      { next_epoch: await epoch(2, ["alice", "bob", "mallory"]) },
    ],
    [
      "epoch-public",
      "a public key of small order",
      "log.bad-keys",
      "bad-key",
      2,
      "alice",
      "next_epoch/public",
      { next_epoch: { ...(await epoch(2, ["alice", "bob"])), public: SMALL_KEY } },
    ],
    ["change-stranger", "a change of one who is no member", "log.permission", "forbidden", 6, "alice", "user", { user: userId("erin") }],
    [
      "change-superfluous",
      "a next epoch where nobody loses read",
      "epoch.superfluous",
      "epoch-conflict",
      6,
      "alice",
      "next_epoch",
      { next_epoch: await epoch(6, ["alice", "bob", "carol", "dave"]) },
    ],
    [
      "change-takes-read",
      "read is taken without the next epoch",
      "epoch.required",
      "epoch-conflict",
      7,
      "alice",
      "next_epoch",
      {},
      ["next_epoch"],
    ],
    [
      "change-still-sealed",
      "the next epoch is sealed for the one who loses read",
      "epoch.readers",
      "epoch-conflict",
      7,
      "alice",
      "next_epoch/sealed/@dave:example.org",
      { next_epoch: await epoch(7, ["alice", "bob", "carol", "dave"]) },
    ],
    [
      "change-gives-nothing-sealed",
      "read is given, and nothing sealed",
      "epoch.add-sealed",
      "epoch-conflict",
      5,
      "carol",
      "epoch/sealed",
      { epoch: { number: 1 } },
    ],
    ["change-gives-no-epoch", "read is given without the epoch", "epoch.add-current", "epoch-conflict", 5, "carol", "epoch", {}, ["epoch"]],
    [
      "remove-no-epoch",
      "a reader is removed without the next epoch",
      "epoch.required",
      "epoch-conflict",
      8,
      "alice",
      "next_epoch",
      {},
      ["next_epoch"],
    ],
    ["remove-self", "an admin removes themselves", "log.permission", "forbidden", 8, "alice", "user", { user: userId("alice") }],
    [
      "remove-stranger",
      "one who is neither member nor banned",
      "log.permission",
      "forbidden",
      11,
      "alice",
      "user",
      { user: userId("frank") },
    ],
    ["ban-self", "an admin bans themselves", "log.permission", "forbidden", 9, "carol", "user", { user: userId("carol") }],
    ["ban-again", "one who is banned already", "log.permission", "forbidden", 10, "carol", "user", { user: userId("dave") }],
    ["leave-prev", "a leave that names another prev", "log.prev", "log-conflict", 12, "carol", "prev", { prev: older }],
  ];
}
