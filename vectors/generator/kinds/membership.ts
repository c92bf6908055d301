// Membership logs: right ones, forks of them, and logs in which one object is wrong.
import type { ErrorCode } from "../../../reference/protocol/index.ts";
import type { JsonObject, JsonValue } from "../../../reference/protocol/json/index.ts";
import { labelledHash } from "../../../reference/protocol/signing.ts";
import { canonicalBytes } from "../../../reference/protocol/index.ts";
import { SUITE } from "../../../reference/codec/suite.ts";
import type { RequirementId } from "../../../schemas/v1/constants.ts";
import { grown, identityOf, newLog, nextEpoch, objectOf, sealedEpoch, signedBy, userId } from "../membership-log.ts";
import type { Log } from "../membership-log.ts";
import { b64, drawText } from "../scene.ts";
import type { Case, Kind } from "../vector.ts";

const READER = { read: true, write: false, admin: false };
const TALKER = { read: true, write: true, admin: false };
const ADMIN = { read: true, write: true, admin: true };
const NOBODY = { read: false, write: false, admin: false };
const SMALL_KEY = b64(new Uint8Array(32));

/** A log after each of its objects: a group's life from its first epoch to the ban of one who was lifted before. */
async function story(): Promise<readonly Log[]> {
  const logs: Log[] = [await newLog("group", "alice")];
  const last = (): Log => {
    const log = logs.at(-1);
    if (log === undefined) throw new Error("no log");
    return log;
  };
  const add = async (sender: string, parts: JsonObject): Promise<void> => void logs.push(await grown(last(), sender, parts));
  const current = async (sender: string, recipient: string): Promise<JsonObject> => ({
    number: last().epoch,
    sealed: await sealedEpoch(last(), last().epoch, sender, recipient),
  });
  await add("alice", { action: "add", member: await identityOf("bob"), flags: TALKER, epoch: { number: 0 } });
  await add("alice", { action: "epoch", next_epoch: await nextEpoch(last(), "alice", ["alice", "bob"]) });
  await add("alice", { action: "add", member: await identityOf("carol"), flags: ADMIN, epoch: await current("alice", "carol") });
  await add("carol", { action: "add", member: await identityOf("dave"), flags: NOBODY, epoch: { number: 1 } });
  await add("carol", { action: "change", user: userId("dave"), flags: READER, epoch: await current("carol", "dave") });
  await add("alice", { action: "change", user: userId("bob"), flags: READER });
  await add("alice", {
    action: "change",
    user: userId("dave"),
    flags: NOBODY,
    next_epoch: await nextEpoch(last(), "alice", ["alice", "bob", "carol"]),
  });
  await add("alice", { action: "remove", user: userId("bob"), next_epoch: await nextEpoch(last(), "alice", ["alice", "carol"]) });
  await add("carol", { action: "ban", user: userId("dave") });
  await add("carol", { action: "ban", user: userId("erin") });
  await add("alice", { action: "remove", user: userId("dave") });
  await add("carol", { action: "leave" });
  await add("alice", { action: "epoch", next_epoch: await nextEpoch(last(), "alice", ["alice"]) });
  await add("alice", { action: "leave" });
  return logs;
}

const input = ({ creation, objects }: Log): JsonObject => ({ creation, objects });

/** The log before one object of the story, and in its place another one, signed anew by its sender. */
async function changed(
  logs: readonly Log[],
  number: number,
  by: string,
  change: JsonObject,
  leaveOut: readonly string[] = [],
): Promise<JsonObject> {
  const before = logs[number - 1];
  const right = logs[number]?.objects[number - 1];
  if (before === undefined || right === undefined) throw new Error(`the story has no object ${String(number)}`);
  const { sig: _sig, ...unsigned } = right;
  const parts = Object.entries({ ...unsigned, ...change }).filter(([name]) => !leaveOut.includes(name));
  return { creation: before.creation, objects: [...before.objects, await signedBy(by, "member", Object.fromEntries(parts))] };
}

type Wrong = readonly [
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

async function wrongs(logs: readonly Log[]): Promise<readonly Wrong[]> {
  const at = (number: number): Log => logs[number] ?? logs[0]!;
  const epoch = (number: number, readers: readonly string[], epochNumber?: number): Promise<JsonObject> =>
    nextEpoch(at(number - 1), "alice", readers, epochNumber);
  const bob = await identityOf("bob");
  const carol = await identityOf("carol");
  const older = at(1).head;
  const asEvent = await labelledHash(SUITE, "event id", canonicalBytes(without(at(2).objects[1] ?? {})));
  return [
    ["prev-unknown", "prev is nothing that was there", "log.prev", "log-conflict", 3, "alice", "prev", { prev: drawText("no object") }],
    ["prev-older", "prev is an older object: a fork", "log.prev", "log-conflict", 3, "alice", "prev", { prev: older }],
    ["prev-label", "prev is the hash with the label of an event", "encoding.id", "log-conflict", 3, "alice", "prev", { prev: asEvent }],
    ["channel", "an object of another channel", "log.channel", "audience", 3, "alice", "channel", { channel: drawText("another channel") }],
    ["sender-stranger", "the sender is no member", "log.client-verify", "forbidden", 3, "mallory", "sender", { sender: userId("mallory") }],
    ["sender-no-admin", "the sender has no admin", "log.permission", "forbidden", 3, "bob", "sender", { sender: userId("bob") }],
    ["sender-claimed", "a sender who did not sign", "log.signature", "bad-signature", 3, "bob", "sig", {}],
    ["add-member", "a member is added again", "log.permission", "forbidden", 3, "alice", "member", { member: bob }],
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
    ["add-old-epoch", "the epoch before", "epoch.add-current", "epoch-conflict", 3, "alice", "epoch", { epoch: { number: 0 } }],
    [
      "add-not-sealed",
      "a reader is added, and nothing sealed",
      "epoch.add-sealed",
      "epoch-conflict",
      3,
      "alice",
      "epoch",
      { epoch: { number: 1 } },
    ],
    [
      "add-sealed-for-none",
      "sealed for one without read",
      "epoch.add-sealed",
      "epoch-conflict",
      4,
      "carol",
      "epoch",
      { epoch: { number: 1, sealed: await sealedEpoch(at(3), 1, "carol", "dave") } },
    ],
    [
      "add-enc",
      "an enc of small order",
      "log.bad-keys",
      "bad-key",
      3,
      "alice",
      "epoch",
      { epoch: { number: 1, sealed: { ...(await sealedEpoch(at(2), 1, "alice", "carol")), enc: SMALL_KEY } } },
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
      "next_epoch/sealed",
      { next_epoch: await epoch(2, ["alice"]) },
    ],
    [
      "epoch-ghost",
      "sealed for one who is no member",
      "epoch.readers",
      "epoch-conflict",
      2,
      "alice",
      "next_epoch/sealed",
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
      "next_epoch/sealed",
      { next_epoch: await epoch(7, ["alice", "bob", "carol", "dave"]) },
    ],
    [
      "change-gives-nothing-sealed",
      "read is given, and nothing sealed",
      "epoch.add-sealed",
      "epoch-conflict",
      5,
      "carol",
      "epoch",
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

function without(object: JsonObject): JsonObject {
  const { sig: _sig, ...rest } = object;
  return rest;
}

async function dmCases(): Promise<readonly Case[]> {
  const dm = await newLog("dm", "alice", "bob");
  const first = await grown(dm, "bob", { action: "epoch", next_epoch: await nextEpoch(dm, "bob", ["alice", "bob"]) });
  const second = await grown(first, "alice", { action: "epoch", next_epoch: await nextEpoch(first, "alice", ["alice", "bob"]) });
  const accept = (id: string, comment: string, log: Log): Case => ({ id, comment, requirements: ["log.client-verify"], in: input(log) });
  const never: readonly (readonly [string, JsonObject])[] = [
    [
      "add",
      {
        action: "add",
        member: await identityOf("carol"),
        flags: TALKER,
        epoch: { number: 1, sealed: await sealedEpoch(first, 1, "alice", "carol") },
      },
    ],
    ["leave", { action: "leave" }],
    ["ban", { action: "ban", user: userId("bob"), next_epoch: await nextEpoch(first, "alice", ["alice"]) }],
    ["change", { action: "change", user: userId("bob"), flags: READER }],
  ];
  const refused: Case[] = [];
  for (const [action, parts] of never) {
    const objects = [...first.objects, await objectOf(first, "alice", parts)];
    refused.push({
      id: `dm-${action}`,
      comment: `${action} in a DM`,
      requirements: ["log.permission"],
      in: { creation: dm.creation, objects },
      reject: "forbidden",
      twin: "dm-2",
      field: "/objects/1",
    });
  }
  const creation = async (
    id: string,
    comment: string,
    requirement: RequirementId,
    reject: ErrorCode,
    field: string,
    value: JsonValue,
  ): Promise<Case> => ({
    id,
    comment,
    requirements: [requirement],
    in: { creation: await signedBy("alice", "channel", { ...without(dm.creation), [field]: value }), objects: [] },
    reject,
    twin: "dm-0",
    field: `/creation/${field}`,
    resigned: ["/creation/sig"],
  });
  const byBob = await signedBy("bob", "channel", without(dm.creation));
  return [
    accept("dm-0", "a DM", dm),
    accept("dm-1", "its first epoch, by the peer", first),
    accept("dm-2", "its second epoch", second),
    ...refused,
    await creation("dm-with-oneself", "a DM with oneself", "channel.create-peer", "malformed", "peer", await identityOf("alice")),
    await creation("dm-peer-key", "a peer with a key of small order", "log.bad-keys", "bad-key", "peer", {
      ...(await identityOf("bob")),
      signing_key: SMALL_KEY,
    }),
    {
      id: "dm-by-peer",
      comment: "a creation that the peer signed",
      requirements: ["channel.create-signature"],
      in: { creation: byBob, objects: [] },
      reject: "bad-signature",
      twin: "dm-0",
      field: "/creation/sig",
    },
  ];
}

export const membership: Kind = {
  kind: "membership",
  algorithm: "The membership log of the chapter ChatChannel",
  notes: "In a log that is refused the object named by `field` is the first that is wrong. Keys of epochs are sealed for real.",
  async groups() {
    const logs = await story();
    const accepted = logs.map((log, at): Case => ({
      id: `log-${String(at)}`,
      comment: `${String(at)} objects`,
      requirements: ["log.client-verify", "encoding.id", "encoding.canonical"],
      in: input(log),
    }));
    const refused: Case[] = [];
    for (const [id, comment, requirement, reject, number, by, field, change, leaveOut] of await wrongs(logs)) {
      const place = `/objects/${String(number - 1)}`;
      const pointers = { field: `${place}/${field}`, ...(field === "sig" ? {} : { resigned: [`${place}/sig`] }) };
      refused.push({
        id,
        comment,
        requirements: [requirement],
        in: await changed(logs, number, by, change, leaveOut),
        reject,
        twin: `log-${String(number)}`,
        ...pointers,
      });
    }
    const whole = logs[8];
    if (whole === undefined) throw new Error("the story is too short");
    const order = (id: string, comment: string, objects: readonly JsonObject[], reject: ErrorCode): Case => ({
      id,
      comment,
      requirements: ["log.client-verify"],
      in: { creation: whole.creation, objects },
      reject,
      twin: "log-8",
      field: "/objects",
    });
    const [a, b, c, ...rest] = whole.objects as readonly [JsonObject, JsonObject, JsonObject, ...JsonObject[]];
    const later = whole.objects.slice(0, 5);
    const [x, y] = whole.objects.slice(5) as [JsonObject, JsonObject];
    const orders = [
      order("left-out", "an object left out in the middle", [...later, y], "log-conflict"),
      order("swapped", "two objects in each other's place", [...later, y, x], "log-conflict"),
      order("twice", "an object twice", [a, b, b, c, ...rest], "log-conflict"),
    ];
    return [{ op: "membership.apply", cases: [...accepted, ...refused, ...orders, ...(await dmCases())] }];
  },
};
