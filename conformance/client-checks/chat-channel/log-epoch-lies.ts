import { READ_WRITE } from "../../probe/actors/index.ts";
import { textAt, toBase64url, type JsonObject } from "../../probe/wire/index.ts";
import { inside, set } from "../common/alter.ts";
import { epoch, type LogLie, type LogScene } from "./log-lies.ts";

/** Another number in `next_epoch`. */
function numbered(number: number): ReturnType<typeof inside> {
  return inside(["next_epoch"], (next) => void (next["number"] = number));
}

/** Seals a next epoch for somebody more, or not for somebody. */
function sealedFor({ group, alice }: LogScene, other: (users: Record<string, string>) => void): JsonObject {
  const users = Object.fromEntries([...group.state.members.values()].map((member) => [member.user, member.sealing_key]));
  other(users);
  const next = group.build.nextEpoch(
    alice,
    Object.entries(users).map(([user, sealing_key]) => ({ user, sealing_key })),
  );
  return group.build.epoch(alice, set("next_epoch", next));
}

/** Which epochs it brings, and for whom they are sealed. */
export const EPOCH_LIES: readonly LogLie[] = [
  {
    slug: "removes-and-keeps-the-epoch",
    what: "the `remove` of a reader that brings no next epoch",
    field: "next_epoch",
    wrong: ({ group, alice, bob }) => group.build.remove(alice, bob, set("next_epoch")),
    right: ({ group, alice, bob }) => group.build.remove(alice, bob),
  },
  {
    slug: "epoch-left-out",
    what: "an epoch whose number is two more than the current one",
    field: "next_epoch.number",
    wrong: ({ group, alice }) => group.build.epoch(alice, numbered(group.state.epoch + 2)),
    right: epoch,
  },
  {
    slug: "epoch-again",
    what: "an epoch with the number of the current one",
    field: "next_epoch.number",
    wrong: ({ group, alice }) => group.build.epoch(alice, numbered(group.state.epoch)),
    right: epoch,
  },
  {
    slug: "epoch-for-a-stranger",
    what: "an epoch that is sealed for somebody who is no member",
    field: "next_epoch.sealed",
    wrong: (scene) => sealedFor(scene, (users) => void (users[scene.carol.id] = textAt(scene.carol.identity, "sealing_key"))),
    right: epoch,
  },
  {
    slug: "epoch-without-a-reader",
    what: "an epoch that is not sealed for one of the readers",
    field: "next_epoch.sealed",
    wrong: (scene) => sealedFor(scene, (users) => void Reflect.deleteProperty(users, scene.bob.id)),
    right: epoch,
  },
  {
    slug: "removed-and-sealed-for",
    what: "the `remove` of a reader for whom the next epoch is sealed all the same",
    field: "next_epoch.sealed",
    wrong: ({ group, alice, bob }) => group.build.remove(alice, bob, set("next_epoch", group.build.nextEpoch(alice))),
    right: ({ group, alice, bob }) => group.build.remove(alice, bob),
  },
  {
    slug: "added-to-another-epoch",
    what: "the `add` of a reader for another epoch than the current one",
    field: "epoch.number",
    wrong: ({ group, alice, carol }) =>
      group.build.add(
        alice,
        carol,
        READ_WRITE,
        inside(["epoch"], (current) => void (current["number"] = group.state.epoch + 1)),
      ),
    right: ({ group, alice, carol }) => group.build.add(alice, carol, READ_WRITE),
  },
  {
    slug: "added-without-the-epoch",
    what: "the `add` of a reader for whom nothing is sealed",
    field: "epoch.sealed",
    wrong: ({ group, alice, carol }) =>
      group.build.add(
        alice,
        carol,
        READ_WRITE,
        inside(["epoch"], (current) => void Reflect.deleteProperty(current, "sealed")),
      ),
    right: ({ group, alice, carol }) => group.build.add(alice, carol, READ_WRITE),
  },
  {
    slug: "superfluous-epoch",
    what: "a `change` that takes nobody's `read` and brings a next epoch",
    field: "next_epoch",
    wrong: ({ group, alice, bob }) => group.build.change(alice, bob, READ_WRITE, set("next_epoch", group.build.nextEpoch(alice))),
    right: ({ group, alice, bob }) => group.build.change(alice, bob, READ_WRITE),
  },
];

/** 32 octets that are no public key of either kind: above every field element. */
const NO_KEY = toBase64url(new Uint8Array(32).fill(255));
/** The neutral element: of small order. */
const SMALL = toBase64url(Uint8Array.from({ length: 32 }, (_, i) => (i === 0 ? 1 : 0)));

function withMember(name: string, value: string): LogLie["wrong"] {
  return ({ group, alice, carol }) =>
    group.build.add(
      alice,
      carol,
      READ_WRITE,
      inside(["member"], (member) => void (member[name] = value)),
    );
}

/** Keys that no honest party has, and other forms. */
export const FORM_LIES: readonly LogLie[] = [
  {
    slug: "small-order-key",
    what: "an `add` whose signing key is of small order",
    field: "member.signing_key",
    wrong: withMember("signing_key", SMALL),
    right: ({ group, alice, carol }) => group.build.add(alice, carol, READ_WRITE),
  },
  {
    slug: "impossible-sealing-key",
    what: "an `add` whose sealing key is not canonical",
    field: "member.sealing_key",
    wrong: withMember("sealing_key", NO_KEY),
    right: ({ group, alice, carol }) => group.build.add(alice, carol, READ_WRITE),
  },
  {
    slug: "impossible-epoch-key",
    what: "an epoch whose public key is not canonical",
    field: "next_epoch.public",
    wrong: ({ group, alice }) =>
      group.build.epoch(
        alice,
        inside(["next_epoch"], (next) => void (next["public"] = NO_KEY)),
      ),
    right: epoch,
  },
  {
    slug: "flag-missing",
    what: "a `change` whose flags leave `admin` open",
    field: "flags",
    wrong: ({ group, alice, bob }) =>
      group.build.change(
        alice,
        bob,
        READ_WRITE,
        inside(["flags"], (flags) => void Reflect.deleteProperty(flags, "admin")),
      ),
    right: ({ group, alice, bob }) => group.build.change(alice, bob, READ_WRITE),
  },
  {
    slug: "other-version",
    what: "an object of another version",
    field: "v",
    wrong: ({ group, alice }) => group.build.epoch(alice, set("v", 2)),
    right: epoch,
  },
];
