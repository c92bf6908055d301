import type { ClientCheck } from "../../client-run/client-check.ts";
import { READ_WRITE } from "../../probe/actors/index.ts";
import { toBase64url, type JsonObject } from "../../probe/wire/index.ts";
import { otherSignature, set } from "../common/alter.ts";
import { READ_ONLY } from "../common/scene.ts";
import { eventCheck, type EventLie, type EventScene } from "./event-twins.ts";

const bobs = ({ group, bob, draft }: EventScene): JsonObject => group.build.event(bob, draft);

const SIGNATURES: readonly EventLie[] = [
  {
    requirement: "event.verify",
    slug: "altered",
    what: "an event whose signature was altered",
    field: "sig",
    wrong: ({ group, bob, draft }) => group.build.event(bob, draft, otherSignature),
    right: bobs,
  },
  {
    requirement: "event.verify",
    slug: "another-member",
    what: "an event that another member than its sender has signed",
    field: "the key that signs",
    wrong: ({ group, alice, bob, draft }) => group.build.event(bob, draft, { seed: alice.signing.seed }),
    right: bobs,
  },
  {
    requirement: "event.verify",
    slug: "nobody",
    what: "an event that was signed with a key that no member has",
    field: "the key that signs",
    wrong: ({ group, bob, draft, t }) => group.build.event(bob, draft, { seed: t.random.bytes(32) }),
    right: bobs,
  },
  {
    requirement: "event.verify",
    slug: "server",
    what: "an event that the server has signed",
    field: "the key that signs",
    wrong: ({ group, bob, draft, home }) => group.build.event(bob, draft, { seed: home.signing.seed }),
    right: bobs,
  },
  {
    requirement: "event.verify",
    slug: "other-label",
    what: "an event that was signed as a membership object",
    field: "the label",
    wrong: ({ group, bob, draft }) => group.build.event(bob, draft, { label: "member" }),
    right: bobs,
  },
  {
    requirement: "event.verify",
    slug: "changed-after-signing",
    what: "an event whose content was changed after it was signed",
    field: "content",
    wrong: ({ group, bob, draft }) =>
      group.build.event(bob, { ...draft, content: { body: "" } }, { after: (event) => void (event["content"] = draft.content) }),
    right: bobs,
  },
  {
    requirement: "event.verify",
    slug: "passed-off",
    what: "an event that was signed by its sender and shown as another's",
    field: "sender",
    wrong: ({ group, alice, bob, draft }) =>
      group.build.event(bob, draft, {
        after: (event) => {
          event["sender"] = alice.id;
          event["sender_device"] = alice.device;
        },
      }),
    right: bobs,
  },
  {
    requirement: "event.verify",
    slug: "no-member",
    what: "an event of somebody who is no member yet",
    field: "the place in the log",
    wrong: ({ group, carol, draft }) => group.build.event(carol, draft),
    between: ({ group, alice, carol }) => group.add(alice, carol),
    right: ({ group, carol, draft }) => group.build.event(carol, draft),
  },
  {
    requirement: "event.verify",
    slug: "removed",
    what: "an event of somebody who is no member any more",
    field: "the place in the log",
    before: async ({ group, alice, carol }) => {
      await group.add(alice, carol);
      await group.remove(alice, carol);
    },
    wrong: ({ group, carol, draft }) => group.build.event(carol, draft),
    between: ({ group, alice, carol }) => group.add(alice, carol),
    right: ({ group, carol, draft }) => group.build.event(carol, draft),
  },
];

const IDS: readonly EventLie[] = [
  {
    requirement: "channel.entry-own",
    also: ["encoding.id"],
    slug: "other-id",
    what: "an event with another id than its own",
    field: "id",
    wrong: (scene) => ({ object: bobs(scene), id: toBase64url(scene.t.random.bytes(32)) }),
    right: bobs,
  },
  {
    requirement: "channel.entry-own",
    slug: "other-channel",
    what: "an event of another channel of the same members",
    field: "channel",
    wrong: ({ group, bob, draft, t }) => group.build.event(bob, draft, set("channel", toBase64url(t.random.bytes(32)))),
    right: bobs,
  },
];

/** A state event with that key. */
function state(key: (scene: EventScene) => string, by: (scene: EventScene) => EventScene["bob"] = ({ bob }) => bob): EventLie["right"] {
  return (scene) => scene.group.build.event(by(scene), { ...scene.draft, state_key: key(scene) });
}

const RIGHTS: readonly EventLie[] = [
  {
    requirement: "event.client-rights",
    slug: "no-write",
    what: "an event of a member without `write`",
    field: "the flags of the sender",
    before: ({ group, alice, carol }) => group.add(alice, carol, READ_ONLY),
    wrong: ({ group, carol, draft }) => group.build.event(carol, draft),
    between: ({ group, alice, carol }) => group.change(alice, carol, READ_WRITE),
    right: ({ group, carol, draft }) => group.build.event(carol, draft),
  },
  {
    requirement: "event.client-rights",
    slug: "anothers-key",
    what: "a state event with the key of another user",
    field: "state_key",
    wrong: state(({ alice }) => alice.id),
    right: state(({ bob }) => bob.id),
  },
  {
    requirement: "event.client-rights",
    slug: "key-that-begins-alike",
    what: "a state event whose key only begins with the sender's device address",
    field: "state_key",
    wrong: state(({ bob }) => `${bob.device}.example`),
    right: state(({ bob }) => `${bob.device}/example`),
  },
  {
    requirement: "event.client-rights",
    slug: "no-admin",
    what: "a state event with a key of the channel by a member without `admin`",
    field: "sender",
    wrong: state(() => "topic"),
    right: state(
      () => "topic",
      ({ alice }) => alice,
    ),
  },
  {
    requirement: "event.client-rights",
    slug: "anothers-device",
    what: "an event whose device is not one of its sender",
    field: "sender_device",
    wrong: ({ group, alice, bob, draft }) => group.build.event(bob, { ...draft, device: alice.device }),
    right: bobs,
  },
  {
    requirement: "event.client-rights",
    slug: "signalling-in-clear",
    what: "an event in clear of a type that travels only sealed",
    field: "type",
    wrong: ({ group, bob, draft }) => group.build.event(bob, { ...draft, type: "m.call.hangup" }),
    right: bobs,
  },
  {
    requirement: "event.client-rights",
    slug: "reserved-in-clear",
    what: "an event in clear of a type in the reserved name space",
    field: "type",
    wrong: ({ group, bob, draft }) => group.build.event(bob, { ...draft, type: "vt.example" }),
    right: bobs,
  },
];

export const events: readonly ClientCheck[] = [...SIGNATURES, ...IDS, ...RIGHTS].map(eventCheck);
