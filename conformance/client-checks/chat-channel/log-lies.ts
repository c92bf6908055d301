import { READ_WRITE, type Channel } from "../../probe/actors/index.ts";
import { isJsonObject, textAt, thingId, toBase64url, type JsonObject } from "../../probe/wire/index.ts";
import { otherSignature, set } from "../common/alter.ts";
import { ADMIN, READ_ONLY, type ClientScene } from "../common/scene.ts";

/** A group, and everybody who can do something in it. */
export interface LogScene extends ClientScene {
  readonly group: Channel;
}

/** A membership object that a client has to refuse, and the same one right. */
export interface LogLie {
  /** The end of the check's id. */
  readonly slug: string;
  /** What the object is: "A membership object whose signature was altered". */
  readonly what: string;
  readonly field: string;
  /** Steps before, in both groups. */
  readonly before?: (scene: LogScene) => Promise<unknown>;
  readonly wrong: (scene: LogScene) => JsonObject;
  readonly right: (scene: LogScene) => JsonObject;
}

/** A right epoch of Alice's. */
export const epoch = ({ group, alice }: LogScene): JsonObject => group.build.epoch(alice);

/** Who signed it, and what it belongs to. */
export const SIGNATURE_LIES: readonly LogLie[] = [
  {
    slug: "signature-altered",
    what: "an object whose signature was altered",
    field: "sig",
    wrong: ({ group, alice }) => group.build.epoch(alice, otherSignature),
    right: epoch,
  },
  {
    slug: "signed-by-another-member",
    what: "an object that another member than its sender has signed",
    field: "the key that signs",
    wrong: ({ group, alice, bob }) => group.build.epoch(alice, { seed: bob.signing.seed }),
    right: epoch,
  },
  {
    slug: "signed-by-nobody",
    what: "an object that was signed with a key that no member has",
    field: "the key that signs",
    wrong: ({ group, alice, t }) => group.build.epoch(alice, { seed: t.random.bytes(32) }),
    right: epoch,
  },
  {
    slug: "other-label",
    what: "an object that was signed as an event",
    field: "the label",
    wrong: ({ group, alice }) => group.build.epoch(alice, { label: "event" }),
    right: epoch,
  },
  {
    slug: "changed-after-signing",
    what: "an object whose flags were raised after it was signed",
    field: "flags.admin",
    wrong: ({ group, alice, bob }) =>
      group.build.change(alice, bob, READ_WRITE, { after: (object) => void (object["flags"] = { ...ADMIN }) }),
    right: ({ group, alice, bob }) => group.build.change(alice, bob, ADMIN),
  },
  {
    slug: "fork",
    what: "an object that names the object before the newest one",
    field: "prev",
    wrong: ({ group, alice }) => group.build.epoch(alice, set("prev", textAt(group.log.at(-1) ?? {}, "prev"))),
    right: epoch,
  },
  {
    slug: "no-predecessor",
    what: "an object that names one which does not exist",
    field: "prev",
    wrong: ({ group, alice, t }) => group.build.epoch(alice, set("prev", toBase64url(t.random.bytes(32)))),
    right: epoch,
  },
  {
    slug: "other-channel",
    what: "an object of another channel",
    field: "channel",
    wrong: ({ group, alice, t }) => group.build.epoch(alice, set("channel", toBase64url(t.random.bytes(32)))),
    right: epoch,
  },
  {
    slug: "no-member",
    what: "an object of somebody who is no member",
    field: "sender",
    wrong: ({ group, carol }) => group.build.epoch(carol),
    right: epoch,
  },
];

/** Who was allowed to do it. */
export const PERMISSION_LIES: readonly LogLie[] = [
  {
    slug: "add-without-right",
    what: "somebody as added whom a member without `admin` has added",
    field: "sender",
    wrong: ({ group, bob, carol }) => group.build.add(bob, carol, READ_WRITE),
    right: ({ group, alice, carol }) => group.build.add(alice, carol, READ_WRITE),
  },
  {
    slug: "promotes-itself",
    what: "a member as an admin who has made itself one",
    field: "sender",
    wrong: ({ group, bob }) => group.build.change(bob, bob, ADMIN),
    right: ({ group, alice, bob }) => group.build.change(alice, bob, ADMIN),
  },
  {
    slug: "removes-without-right",
    what: "a member as removed whom a member without `admin` has removed",
    field: "sender",
    before: ({ group, alice, carol }) => group.add(alice, carol),
    wrong: ({ group, bob, carol }) => group.build.remove(bob, carol),
    right: ({ group, alice, carol }) => group.build.remove(alice, carol),
  },
  {
    slug: "bans-without-right",
    what: "a member as banned whom a member without `admin` has banned",
    field: "sender",
    before: ({ group, alice, carol }) => group.add(alice, carol),
    wrong: ({ group, bob, carol }) => group.build.ban(bob, carol),
    right: ({ group, alice, carol }) => group.build.ban(alice, carol),
  },
  {
    slug: "adds-a-member",
    what: "the `add` of somebody who is a member",
    field: "member",
    wrong: ({ group, alice, bob }) => group.build.add(alice, bob, READ_WRITE),
    right: ({ group, alice, carol }) => group.build.add(alice, carol, READ_WRITE),
  },
  {
    slug: "adds-the-banned",
    what: "the `add` of somebody who is banned",
    field: "member",
    before: ({ group, alice, bob }) => group.ban(alice, bob),
    wrong: ({ group, alice, bob }) => group.build.add(alice, bob, READ_WRITE),
    right: ({ group, alice, carol }) => group.build.add(alice, carol, READ_WRITE),
  },
  {
    slug: "changes-no-member",
    what: "the `change` of somebody who is no member",
    field: "user",
    wrong: ({ group, alice, carol }) => group.build.change(alice, carol, { read: false, write: true, admin: false }),
    right: ({ group, alice, bob }) => group.build.change(alice, bob, READ_WRITE),
  },
  {
    slug: "removes-no-member",
    what: "the `remove` of somebody who is neither a member nor banned",
    field: "user",
    wrong: ({ group, alice, carol }) => group.build.remove(alice, carol),
    right: ({ group, alice, bob }) => group.build.remove(alice, bob),
  },
  {
    slug: "epoch-without-right",
    what: "an `epoch` by a member without `write`",
    field: "sender",
    before: ({ group, alice, bob }) => group.change(alice, bob, READ_ONLY),
    wrong: ({ group, bob }) => group.build.epoch(bob),
    right: epoch,
  },
];

/** The id of a membership object. */
export function idOf(object: JsonObject): string {
  return thingId("member", object);
}

/** For whom the next epoch of an object is sealed. */
export function sealedUsers(object: JsonObject | undefined): readonly string[] {
  const next = object?.["next_epoch"];
  const sealed = isJsonObject(next) ? next["sealed"] : undefined;
  return isJsonObject(sealed) ? Object.keys(sealed).toSorted() : [];
}
