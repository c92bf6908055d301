import type { Channel, User } from "../../probe/actors/index.ts";
import { newWorld, type World } from "../../probe/actors/index.ts";
import type { Answer } from "../../probe/answer.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import type { Reply } from "../../runner/reply.ts";

const note = { type: "org.example.note", content: {} };

type Request = (group: Channel, who: User) => Promise<Answer>;

const READING: Readonly<Record<string, Request>> = {
  "a page of events": (group, who) => group.events(who),
  "the snapshot": (group, who) => group.snapshot(who),
};

/** What somebody can ask of a channel, and what a member is told. */
const ABOUT: Readonly<Record<string, Request>> = {
  ...READING,
  "the log": (group, who) => group.logPage(who),
  "an event": (group, who) => group.attempt.post(who, note),
};

async function aliceAndBob(t: ServerTest): Promise<{ world: World; alice: User; bob: User }> {
  const world = await newWorld(t);
  return { world, alice: await world.user(), bob: await world.user() };
}

const write = serverCheck({
  id: "channel.write/without-the-flag",
  requirement: "channel.write",
  title: "An event of a member without write is refused, and accepted once the member has it.",
  run: async (t) => {
    const { world, alice, bob } = await aliceAndBob(t);
    const group = await world.group(alice, [{ user: bob, flags: { read: true, write: false, admin: false } }]);
    const events = [() => group.build.event(bob, note), () => group.build.sealed(bob, note)];
    for (const make of events) {
      const event = make();
      await t.twin({
        field: "flags of the sender",
        bad: () => group.attempt.post(bob, event),
        good: async () => {
          await group.change(alice, bob, { read: true, write: true, admin: false });
          return group.attempt.post(bob, event);
        },
        expect: { code: "forbidden" },
      });
      await group.change(alice, bob, { read: true, write: false, admin: false });
    }
  },
});

/** A live stream as an answer that a twin can judge; an accepted one is closed at once. */
async function stream(group: Channel, who: User): Promise<Reply> {
  const answer = await group.stream(who);
  answer.stream?.close();
  return answer;
}

const read = serverCheck({
  id: "channel.read/without-the-flag",
  requirement: "channel.read",
  also: ["stream.refuse"],
  title: "Events, snapshot and stream are refused to a member without read, and given once the member has it.",
  run: async (t) => {
    const { world, alice, bob } = await aliceAndBob(t);
    const group = await world.group(alice, [{ user: bob, flags: { read: false, write: true, admin: false } }]);
    const requests: Readonly<Record<string, (group: Channel, who: User) => Promise<Reply>>> = { ...READING, "a stream": stream };
    const early = new Map<string, Reply>();
    for (const [what, request] of Object.entries(requests)) early.set(what, await request(group, bob));
    await t.accepted("the log, which every member reads", () => group.logPage(bob));
    await group.change(alice, bob, { read: true, write: true, admin: false });
    for (const [what, request] of Object.entries(requests)) {
      await t.twin({
        field: `flags of the reader, for ${what}`,
        bad: () => Promise.resolve(early.get(what) ?? { status: 0 }),
        good: () => request(group, bob),
        expect: { code: "forbidden" },
      });
    }
  },
});

/** Every request about a channel is refused to somebody and accepted from a member, in the same state of the channel. */
async function hiddenFrom(t: ServerTest, group: Channel, stranger: User, member: User): Promise<void> {
  for (const [what, request] of Object.entries(ABOUT)) {
    await t.twin({
      field: `user who asks for ${what}`,
      bad: () => request(group, stranger),
      good: () => request(group, member),
      expect: { code: "not-found" },
    });
  }
  await t.twin({
    field: "user who opens a stream",
    bad: () => stream(group, stranger),
    good: () => stream(group, member),
    expect: { code: "not-found" },
  });
}

const hidden = serverCheck({
  id: "channel.hidden/from-strangers",
  requirement: "channel.hidden",
  title: "For a user who is not a member a channel does not exist.",
  run: async (t) => {
    const { world, alice, bob } = await aliceAndBob(t);
    await hiddenFrom(t, await world.group(alice), bob, alice);
  },
});

const hiddenLog = serverCheck({
  id: "channel.hidden/membership-objects",
  requirement: "channel.hidden",
  title: "A membership object by somebody who is not a member is refused as if there were no channel.",
  run: async (t) => {
    const { world, alice, bob } = await aliceAndBob(t);
    const group = await world.group(alice);
    await t.twin({
      field: "user who posts an epoch",
      bad: () => group.attempt.rotate(bob),
      good: () => group.attempt.rotate(alice),
      expect: { code: "not-found" },
    });
  },
});

const banned = serverCheck({
  id: "channel.banned/after-the-ban",
  requirement: "channel.banned",
  title: "For a banned user a channel does not exist, whatever flags the user had.",
  run: async (t) => {
    const { world, alice, bob } = await aliceAndBob(t);
    const group = await world.group(alice, [{ user: bob, flags: { read: true, write: true, admin: true } }]);
    await t.accepted("an event before the ban", () => group.attempt.post(bob, note));
    await group.ban(alice, bob);
    await hiddenFrom(t, group, bob, alice);
  },
});

export const access: readonly ServerCheck[] = [write, read, hidden, hiddenLog, banned];
