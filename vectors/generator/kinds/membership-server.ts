// What a server might do to a membership log: fork it, put a ghost into it, swap keys.
import type { ErrorCode } from "../../../reference/protocol/index.ts";
import type { JsonObject } from "../../../reference/protocol/json/index.ts";
import type { RequirementId } from "../../../schemas/v1/constants.ts";
import { grown, identityOf, objectOf, signedBy, userId } from "../membership-log.ts";
import type { Log } from "../membership-log.ts";
import { NOW, b64, drawText, sealingOf, signingOf } from "../scene.ts";
import type { Case } from "../vector.ts";
import { input } from "./membership-dm.ts";

const NOBODY = { read: false, write: false, admin: false };

function refused(
  [id, comment, requirement]: readonly [string, string, RequirementId],
  value: JsonObject,
  reject: ErrorCode,
  twin: string,
  field: string,
  resigned?: string,
): Case {
  const one = { id, comment, requirements: [requirement], in: value, reject, twin, field };
  return resigned === undefined ? one : { ...one, resigned: [resigned] };
}

/** Two logs that go on differently from one head, and each with what stands in the other. */
async function forks(start: Log): Promise<readonly Case[]> {
  const [dave, erin] = [await identityOf("dave"), await identityOf("erin")];
  const add = (member: JsonObject): JsonObject => ({ action: "add", member, flags: NOBODY, epoch: { number: start.epoch } });
  const [left, right] = [await grown(start, "alice", add(dave)), await grown(start, "alice", add(erin))];
  const cases: Case[] = [];
  for (const [name, own, other, member] of [
    ["left", left, right, erin],
    ["right", right, left, dave],
  ] as const) {
    const next = await grown(own, "alice", add(member));
    const foreign = other.objects.at(-1) ?? null;
    // What stands in the other fork, with the time that it would have here.
    const { created_at = null } = next.objects.at(-1) ?? {};
    const { sig: _sig, ...unsigned } = foreign ?? {};
    const moved = await signedBy("alice", "member", { ...unsigned, created_at });
    cases.push(
      { id: `fork-${name}`, comment: "one way on", requirements: ["log.client-verify", "log.prev"], in: input(own) },
      { id: `fork-${name}-next`, comment: "and another object after it", requirements: ["log.client-verify", "log.prev"], in: input(next) },
      refused(
        [`fork-${name}-mixed`, "and the object of the other fork, which names the head before both", "log.prev"],
        { creation: own.creation, objects: [...own.objects, moved] },
        "log-conflict",
        `fork-${name}-next`,
        `/objects/${String(own.objects.length)}/prev`,
        `/objects/${String(own.objects.length)}/sig`,
      ),
    );
  }
  return cases;
}

/** The log with one member of one of its objects changed, and nothing signed anew: only who signed could do that. */
async function tampered(logs: readonly Log[]): Promise<readonly Case[]> {
  const mallory = { signing: b64((await signingOf("mallory")).publicKey), sealing: b64((await sealingOf("mallory")).publicKey) };
  const changes: readonly (readonly [id: string, comment: string, number: number, path: readonly string[], value: JsonObject[string]])[] = [
    ["signing-key", "another signing key for a new member", 3, ["member", "signing_key"], mallory.signing],
    ["sealing-key", "another sealing key for a new member", 3, ["member", "sealing_key"], mallory.sealing],
    ["member", "another new member", 3, ["member", "user"], userId("mallory")],
    ["flags", "flags that nobody gave", 4, ["flags", "admin"], true],
    ["epoch-key", "another public key for an epoch", 2, ["next_epoch", "public"], mallory.sealing],
    ["subject", "another member is removed", 8, ["user"], userId("carol")],
    ["time", "another time", 9, ["created_at"], NOW],
    ["prev", "another object before it", 5, ["prev"], drawText("no object")],
  ];
  return changes.map(([id, comment, number, path, value]) => {
    const log = logs[number];
    const objects = (log?.objects ?? []).map((object, at) => (at === number - 1 ? withPath(object, path, value) : object));
    const field = `/objects/${String(number - 1)}/${path.join("/")}`;
    const of: readonly [string, string, RequirementId] = [`tampered-${id}`, `${comment}, and nothing signed anew`, "log.signature"];
    return refused(of, { creation: log?.creation ?? null, objects }, "bad-signature", `log-${String(number)}`, field);
  });
}

function withPath(object: JsonObject, [name = "", ...rest]: readonly string[], value: JsonObject[string]): JsonObject {
  const inner = object[name];
  return { ...object, [name]: rest.length === 0 ? (value ?? null) : withPath(inner as JsonObject, rest, value) };
}

/** A member that a server would like to have. */
async function ghosts(log: Log, number: number): Promise<readonly Case[]> {
  const ghost = { action: "add", member: await identityOf("mallory"), flags: NOBODY, epoch: { number: log.epoch } };
  const right = await objectOf(log, "alice", ghost);
  const { sig: _sig, ...unsigned } = right;
  const accepted = { creation: log.creation, objects: [...log.objects, right] };
  const withLast = (object: JsonObject): JsonObject => ({ ...accepted, objects: [...log.objects, object] });
  const place = `/objects/${String(number)}`;
  return [
    { id: "ghost", comment: "a member whom an admin adds", requirements: ["log.client-verify", "log.signature"], in: accepted },
    refused(
      ["ghost-by-server", "the same, signed by the server", "log.signature"],
      withLast(await signedBy("server", "member", unsigned)),
      "bad-signature",
      "ghost",
      `${place}/sig`,
    ),
    refused(
      ["ghost-by-herself", "the same, by her who is added", "log.client-verify"],
      withLast(await signedBy("mallory", "member", { ...unsigned, sender: userId("mallory") })),
      "forbidden",
      "ghost",
      `${place}/sender`,
      `${place}/sig`,
    ),
    refused(
      ["ghost-as-event", "the same, signed as an event", "encoding.label"],
      withLast(await signedBy("alice", "event", unsigned)),
      "bad-signature",
      "ghost",
      `${place}/sig`,
    ),
  ];
}

/** Cases beside the story of a log: `logs[n]` is the one after n objects. */
export async function serverCases(logs: readonly Log[]): Promise<readonly Case[]> {
  const third = logs[3];
  if (third === undefined) throw new Error("the story is too short");
  const swapped: Case = refused(
    ["tampered-creator-key", "another key for the creator, and nothing signed anew", "channel.create-signature"],
    { creation: withPath(third.creation, ["creator", "signing_key"], b64((await signingOf("mallory")).publicKey)), objects: third.objects },
    "bad-signature",
    "log-3",
    "/creation/creator/signing_key",
  );
  return [...(await forks(third)), ...(await tampered(logs)), swapped, ...(await ghosts(third, 3))];
}
