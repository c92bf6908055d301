import { READ_WRITE, type Channel, type User } from "../../probe/actors/index.ts";
import { objectsAt, textAt, type JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { eventScene } from "./event-twins.ts";
import { allEntries, note, upTo } from "./scene.ts";

/** What a sender was told of one thing that it sent. */
interface Placed {
  readonly id: string;
  readonly seq: number;
}

function placed(answer: JsonObject): Placed {
  return { id: textAt(answer, "id"), seq: Number(answer["seq"]) };
}

function places(entries: readonly JsonObject[]): Placed[] {
  return entries.map(placed);
}

function bySeq(items: readonly Placed[]): Placed[] {
  return items.toSorted((a, b) => a.seq - b.seq);
}

const concurrent = serverCheck({
  id: "channel.seq/concurrent-senders",
  requirement: "channel.seq",
  title: "Several members who send at once get numbers without a hole, each one's own ascending, and pages show the same order.",
  run: async (t) => {
    const { world, alice, bob, carol, group } = await eventScene(t);
    await group.add(alice, carol);
    const sender = async (step: () => ReturnType<Channel["post"]>): Promise<Placed[]> => {
      const own: Placed[] = [];
      for (let i = 0; i < 6; i += 1) own.push(placed((await t.accepted("what one of several senders sent", step)).object("Ordered")));
      t.equal(own, bySeq(own), "the numbers of one sender, who waits for each answer");
      return own;
    };
    const told = await Promise.all([
      ...[alice, bob, carol, bob].map((by) => sender(() => group.attempt.post(by, note(world)))),
      sender(() => group.attempt.post(carol, { ...note(world), state_key: carol.device })),
      sender(() => group.attempt.rotate(alice)),
    ]);
    const all = bySeq(told.flat());
    const first = 5;
    t.equal(
      all.map(({ seq }) => seq),
      all.map((_, i) => first + i),
      "the numbers that all senders together got",
    );
    t.equal(places(await allEntries(group, bob)).slice(first - 1), all, "the order in the pages");
  },
});

const ofAcceptance = serverCheck({
  id: "channel.seq/order-of-acceptance",
  requirement: "channel.seq",
  also: ["page.order"],
  title: "Creation, membership objects and events share one order, from 1, in which each stands after what was accepted before it.",
  run: async (t) => {
    const { world, alice, bob, group } = await eventScene(t);
    const told: number[] = [];
    const kinds = ["creation", "member", "member"];
    const step = async (): Promise<string> => {
      const draw = t.random.int(4);
      const [kind, answer] =
        draw === 0
          ? (["member", await group.attempt.rotate(alice)] as const)
          : draw === 1
            ? (["member", await group.attempt.change(alice, bob, { ...READ_WRITE, admin: t.random.int(2) === 1 })] as const)
            : (["event", await group.attempt.post(t.random.pick([alice, bob]), note(world))] as const);
      told.push(Number((await t.accepted(`the next ${kind}`, () => Promise.resolve(answer))).object("Ordered")["seq"]));
      return kind;
    };
    for (let i = 0; i < 16; i += 1) kinds.push(await step());
    t.equal(told, upTo(19).slice(3), "the numbers in the answers");
    const entries = await allEntries(group, bob);
    t.equal(
      entries.map((entry) => [entry["seq"], entry["kind"]]),
      kinds.map((kind, i) => [i + 1, kind]),
      "number and kind of each entry",
    );
  },
});

const list = serverCheck({
  id: "channel.list/members-only",
  requirement: "channel.list",
  title: "The list has the channels of which the user is a member, with head and seq, and none that the user left, lost or never had.",
  run: async (t) => {
    const { world, alice, bob, group } = await eventScene(t);
    const listed = async (who: User): Promise<unknown[]> => {
      const answer = await t.accepted("the list", () => who.get("/v1/channels", { type: "ChannelList" }));
      const rows = objectsAt(answer.json("ChannelList"), "channels").map((row) => ({
        channel: textAt(row, "channel"),
        kind: row["kind"],
        head: row["head"],
        seq: row["seq"],
      }));
      return rows.toSorted((a, b) => (a.channel < b.channel ? -1 : 1));
    };
    const expected = (...channels: readonly (readonly [Channel, number])[]): unknown[] =>
      channels
        .map(([{ id, state }, seq]) => ({ channel: id, kind: state.kind, head: state.head, seq }))
        .toSorted((a, b) => (a.channel < b.channel ? -1 : 1));
    const stranger = await world.user();
    t.equal(await listed(stranger), [], "the list of a user who is in no channel");
    const dm = await world.dm(alice, bob);
    const left = await world.group(alice, [bob]);
    const [removed, banned] = [await world.group(alice, [bob]), await world.group(alice, [bob])];
    const blind = await world.group(alice, [{ user: bob, flags: { read: false, write: false, admin: false } }]);
    await world.group(alice);
    const own = await world.group(bob);
    await group.post(alice, note(world));
    const all = [
      [group, 4],
      [dm, 2],
      [blind, 3],
      [own, 2],
    ] as const;
    const before = expected(...all, [left, 3], [removed, 3], [banned, 3]);
    t.equal(await listed(bob), before, "the list of a member");
    await left.leave(bob);
    await removed.remove(alice, bob);
    await banned.ban(alice, bob);
    t.equal(await listed(bob), expected(...all), "the list after Bob left one, was removed from one and banned from one");
  },
});

export const order: readonly ServerCheck[] = [concurrent, ofAcceptance, list];
