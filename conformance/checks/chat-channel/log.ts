import { newWorld, READ_WRITE, type Alter, type Channel, type User, type World } from "../../probe/actors/index.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { textAt, type JsonObject } from "../../probe/wire/json.ts";
import { agreementKeyOf } from "../../probe/wire/x25519.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import { otherKey, otherSignature, set } from "./tamper.ts";

interface Group {
  readonly world: World;
  readonly alice: User;
  readonly bob: User;
  readonly group: Channel;
}

/** Alice's group, with Bob as a member who reads and writes. */
export async function groupOfTwo(t: ServerTest): Promise<Group> {
  const world = await newWorld(t);
  const [alice, bob] = [await world.user(), await world.user()];
  return { world, alice, bob, group: await world.group(alice, [bob]) };
}

/** Alice's next epoch, wrong in one thing at a time, each beside the same object without it. */
function alteredEpoch(
  def: Omit<ServerCheck, "run">,
  field: string,
  code: ErrorCode,
  alters: (g: Group) => Iterable<[string, Alter]>,
): ServerCheck {
  return serverCheck({
    ...def,
    run: async (t) => {
      const g = await groupOfTwo(t);
      for (const [what, alter] of alters(g)) {
        await t.twin({
          field: `${field} (${what})`,
          bad: () => g.group.attempt.rotate(g.alice, alter),
          good: () => g.group.attempt.rotate(g.alice),
          expect: { code },
        });
      }
    },
  });
}

const append = serverCheck({
  id: "log.append/next-seq",
  requirement: "log.append",
  also: ["channel.seq", "encoding.id"],
  title: "A membership object is answered with its id and the next seq.",
  run: async (t) => {
    const { world, alice, bob, group } = await groupOfTwo(t);
    const carol = await world.user();
    const steps: readonly (readonly [string, number, () => Promise<JsonObject>])[] = [
      ["an add", 4, async () => (await t.accepted("an add", () => group.attempt.add(alice, carol))).object("Ordered")],
      [
        "a change",
        5,
        async () =>
          (await t.accepted("a change", () => group.attempt.change(alice, bob, { ...READ_WRITE, admin: true }))).object("Ordered"),
      ],
      ["a ban", 6, async () => (await t.accepted("a ban", () => group.attempt.ban(bob, carol))).object("Ordered")],
      ["a leave", 7, async () => (await t.accepted("a leave", () => group.attempt.leave(bob))).object("Ordered")],
      ["an epoch", 8, async () => (await t.accepted("an epoch", () => group.attempt.rotate(alice))).object("Ordered")],
    ];
    for (const [what, seq, step] of steps) {
      const answer = await step();
      t.equal({ id: answer["id"], seq: answer["seq"] }, { id: group.state.head, seq }, `the answer to ${what}`);
    }
  },
});

const sender = serverCheck({
  id: "log.sender/posted-by-another",
  requirement: "log.sender",
  title: "A membership object is refused when somebody else than its sender sends it.",
  run: async (t) => {
    const { alice, bob, group } = await groupOfTwo(t);
    const leave = group.build.leave(bob);
    await t.twin({
      field: "requesting user",
      bad: () => group.attempt.member(alice, leave),
      good: () => group.attempt.member(bob, leave),
      expect: { code: "forbidden" },
    });
  },
});

const channel = serverCheck({
  id: "log.channel/of-another",
  requirement: "log.channel",
  title: "A membership object is refused in another channel than its own.",
  run: async (t) => {
    const { world, alice, group } = await groupOfTwo(t);
    const other = await world.group(alice);
    await t.twin({
      field: "channel",
      bad: () => group.attempt.rotate(alice, set("channel", other.id)),
      good: () => group.attempt.rotate(alice),
      expect: { code: "audience" },
    });
  },
});

const signature = alteredEpoch(
  {
    id: "log.signature/wrong",
    requirement: "log.signature",
    also: ["encoding.label"],
    title: "A membership object is refused when its signature is altered, of another member, or of another label.",
  },
  "signature",
  "bad-signature",
  ({ world, bob }) => [
    ["altered", otherSignature],
    ["by another member", otherKey(bob)],
    ["by nobody", otherKey(world.stranger())],
    ["with the label event", { label: "event" }],
    ["over another time", { after: (object) => void (object["created_at"] = 1) }],
  ],
);

const prev = serverCheck({
  id: "log.prev/not-the-head",
  requirement: "log.prev",
  title: "A membership object is refused, and the head named, when its prev is older than the head, of another channel, or nothing at all.",
  run: async (t) => {
    const { world, alice, group } = await groupOfTwo(t);
    const other = await world.group(alice);
    const wrong: readonly [string, string][] = [
      ["the object before the head: a fork", textAt(group.log.at(-1) ?? {}, "prev")],
      ["the channel itself", group.id],
      ["the head of another channel", other.state.head],
      ["nothing that exists", toBase64url(world.bytes(32))],
    ];
    for (const [what, value] of wrong) {
      const head = group.state.head;
      const { bad } = await t.twin({
        field: `prev (${what})`,
        bad: () => group.attempt.rotate(alice, set("prev", value)),
        good: () => group.attempt.rotate(alice),
        expect: { code: "log-conflict" },
      });
      t.equal(bad.problem?.document["head"], head, "the head that the refusal names");
    }
  },
});

const replayed = serverCheck({
  id: "log.prev/old-object-once-more",
  requirement: "log.prev",
  title: "An object that was undone is not applied a second time when it is sent again.",
  run: async (t) => {
    const { alice, bob, group } = await groupOfTwo(t);
    const add = group.log.at(-1) ?? {};
    await group.remove(alice, bob);
    await t.accepted("the repetition of the add, by a member", () => group.attempt.member(alice, add));
    const log = (await t.accepted("the log", () => group.logPage(alice))).object("LogPage");
    t.equal(log["head"], group.state.head, "the head after the repetition");
  },
});

const again = serverCheck({
  id: "log.again/same-answer",
  requirement: "log.again",
  title: "A repeated membership object gets the first answer and is not ordered again.",
  run: async (t) => {
    const { alice, group } = await groupOfTwo(t);
    const object = group.build.epoch(alice);
    const first = await t.accepted("an epoch", () => group.attempt.member(alice, object));
    await group.rotate(alice);
    const second = await t.accepted("its repetition", () => group.attempt.member(alice, object));
    t.equal([second.status, second.object("Ordered")], [first.status, first.object("Ordered")], "the answer to the repetition");
    const log = (await t.accepted("the log", () => group.logPage(alice))).object("LogPage");
    t.equal((log["items"] as unknown[]).length, 5, "the objects in the log after the repetition");
  },
});

const memberKeys = serverCheck({
  id: "log.member-keys/swapped",
  requirement: "log.member-keys",
  title: "An add is refused when it gives a user of this server a signing or sealing key that is not the registered one.",
  run: async (t) => {
    const { world, alice, group } = await groupOfTwo(t);
    for (const name of ["signing_key", "sealing_key"]) {
      const [carol, mallory] = [await world.user(), world.stranger()];
      await t.twin({
        field: name,
        bad: () =>
          group.attempt.add(alice, carol, READ_WRITE, {
            before: (object) => void ((object["member"] as JsonObject)[name] = mallory.identity[name] ?? ""),
          }),
        good: () => group.attempt.add(alice, carol),
        expect: { code: "forbidden" },
      });
    }
  },
});

const memberKnown = serverCheck({
  id: "log.member-known/ghost",
  requirement: "log.member-known",
  title: "An add of a user whom nobody has registered is refused.",
  run: async (t) => {
    const { world, alice, group } = await groupOfTwo(t);
    const ghost = world.stranger();
    await t.twin({
      field: "member",
      bad: () => group.attempt.add(alice, ghost),
      good: async () => {
        await ghost.register();
        return group.attempt.add(alice, ghost);
      },
      expect: { code: "not-found" },
    });
  },
});

function publicKey(value: bigint): Alter {
  return { before: (object) => void ((object["next_epoch"] as JsonObject)["public"] = toBase64url(agreementKeyOf(value))) };
}

const badKeys = alteredEpoch(
  {
    id: "log.bad-keys/epoch-key",
    requirement: "log.bad-keys",
    also: ["crypto.x25519-key", "crypto.x25519-small"],
    title: "An epoch whose public key is not canonical or of small order is refused.",
  },
  "public key",
  "bad-key",
  () => [
    ["zero", publicKey(0n)],
    ["one", publicKey(1n)],
    ["2^255 - 19, which is zero again", publicKey(2n ** 255n - 19n)],
    ["nine with the top bit set", publicKey(2n ** 255n + 9n)],
  ],
);

const atomic = serverCheck({
  id: "log.atomic/refused-remove",
  requirement: "log.atomic",
  title: "A removal that is refused for its epoch leaves the member in the channel and the log as it was.",
  run: async (t) => {
    const { alice, bob, group } = await groupOfTwo(t);
    const note = { type: "org.example.note", content: {} };
    await t.twin({
      field: "next_epoch",
      bad: () =>
        group.attempt.remove(alice, bob, {
          before: (object) => {
            delete object["next_epoch"];
          },
        }),
      good: async () => {
        const log = (await group.logPage(alice)).object("LogPage");
        t.equal(log["head"], group.state.head, "the head after the refused removal");
        await t.accepted("an event of the member who was not removed", () => group.attempt.post(bob, note));
        return group.attempt.remove(alice, bob);
      },
      expect: { code: "epoch-conflict" },
    });
  },
});

export const log: readonly ServerCheck[] = [
  append,
  sender,
  channel,
  signature,
  prev,
  replayed,
  again,
  memberKeys,
  memberKnown,
  badKeys,
  atomic,
];
