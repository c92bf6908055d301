// Membership logs of direct messages, in which nothing happens but epochs.
import type { ErrorCode } from "../../../reference/protocol/index.ts";
import type { JsonObject } from "../../../reference/protocol/json/index.ts";
import type { RequirementId } from "../../../schemas/v1/constants.ts";
import { grown, identityOf, newLog, nextEpoch, objectOf, sealedEpoch, signedBy, userId } from "../membership-log.ts";
import type { Log } from "../membership-log.ts";
import { b64 } from "../scene.ts";
import type { Case } from "../vector.ts";

type Flags = { readonly [name in "read" | "write" | "admin"]: boolean };

export const READER: Flags = { read: true, write: false, admin: false };
export const TALKER: Flags = { read: true, write: true, admin: false };
/** A public key of small order, of either kind. */
export const SMALL_KEY: string = b64(new Uint8Array(32));

/** A log as the operation takes it. */
export function input({ creation, objects }: Log): JsonObject {
  return { creation, objects };
}

/** An object as it was before it was signed. */
export function without(object: JsonObject): JsonObject {
  const { sig: _sig, ...rest } = object;
  return rest;
}

/** Cases of direct messages. Long, because it is a table: a case an entry. */
export async function dmCases(): Promise<readonly Case[]> {
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
    peer: JsonObject,
  ): Promise<Case> => ({
    id,
    comment,
    requirements: [requirement],
    in: { creation: await signedBy("alice", "channel", { ...without(dm.creation), peer }), objects: [] },
    reject,
    twin: "dm-0",
    field: `/creation/${field}`,
    resigned: ["/creation/sig"],
  });
  const bob = await identityOf("bob");
  const byBob = await signedBy("bob", "channel", without(dm.creation));
  return [
    accept("dm-0", "a DM", dm),
    accept("dm-1", "its first epoch, by the peer", first),
    accept("dm-2", "its second epoch", second),
    ...refused,
    await creation("dm-with-oneself", "a DM with oneself", "channel.create-peer", "malformed", "peer/user", {
      ...bob,
      user: userId("alice"),
    }),
    await creation("dm-peer-key", "a peer with a key of small order", "log.bad-keys", "bad-key", "peer/signing_key", {
      ...bob,
      signing_key: SMALL_KEY,
    }),
    await creation("dm-peer-sealing-key", "a peer with a sealing key of small order", "log.bad-keys", "bad-key", "peer/sealing_key", {
      ...bob,
      sealing_key: SMALL_KEY,
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
