// Membership logs: right ones, forks of them, and logs in which one object is wrong.
import type { ErrorCode } from "../../../reference/protocol/index.ts";
import type { JsonObject } from "../../../reference/protocol/json/index.ts";
import { grown, identityOf, newLog, nextEpoch, sealedEpoch, signedBy, userId } from "../membership-log.ts";
import type { Log } from "../membership-log.ts";
import type { Case, Kind } from "../vector.ts";
import { READER, TALKER, dmCases, input } from "./membership-dm.ts";
import { serverCases } from "./membership-server.ts";
import { wrongs } from "./membership-wrong.ts";

const ADMIN = { read: true, write: true, admin: true };
const NOBODY = { read: false, write: false, admin: false };

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

export const membership: Kind = {
  kind: "membership",
  algorithm: "The membership log of the chapter ChatChannel",
  notes: "In a log that is refused the object named by `field` is the first that is wrong. Keys of epochs are sealed for real.",
  async groups() {
    const logs = await story();
    const accepted = logs.map((log, at): Case => ({
      id: `log-${String(at)}`,
      comment: `${String(at)} objects`,
      requirements: ["log.client-verify", "encoding.id", "encoding.canonical", "encoding.octet-order"],
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
    return [{ op: "membership.apply", cases: [...accepted, ...refused, ...orders, ...(await serverCases(logs)), ...(await dmCases())] }];
  },
};
