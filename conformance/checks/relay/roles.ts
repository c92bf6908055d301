import { newWorld, type JoinOptions, type Participant, type User } from "../../probe/actors/index.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { BOTH, fenceFrames, keptStage, newStage, READER, stageOf, timesHeard, WRITER, type Stage } from "./scene.ts";
import { connectTwins, judgeConnects, saying, type ConnectTwin } from "./twins.ts";

/** Two users with one right each in the channel, and Alice with both. */
async function halves(t: ServerTest): Promise<{ stage: Stage; reader: User; writer: User }> {
  const world = await newWorld(t);
  const [alice, reader, writer] = [await world.user(), await world.user(), await world.user()];
  const members = [
    { user: reader, flags: { ...READER, admin: false } },
    { user: writer, flags: { ...WRITER, admin: false } },
  ];
  const stage = stageOf(t, await (await world.group(alice, members)).declare(alice));
  await stage.join("keeper");
  return { stage, reader, writer };
}

/** Asks for more than there is, then for what there is. */
function asking(user: User, roles: JoinOptions["roles"], right: JoinOptions["roles"], field: string): ConnectTwin {
  return { field, user, wrong: roles === undefined ? {} : { roles }, right: right === undefined ? {} : { roles: right } };
}

const byFlags = serverCheck({
  id: "relay.role-denied/flags",
  requirement: "relay.role-denied",
  title: "A relay refuses with role-denied who asks for a role without having that flag in the channel.",
  run: async (t) => {
    const { stage, reader, writer } = await halves(t);
    await judgeConnects(stage, "role-denied", [
      asking(reader, BOTH, READER, "roles: write too, by a reader"),
      asking(reader, WRITER, READER, "roles: write, by a reader"),
      asking(writer, BOTH, WRITER, "roles: read too, by a writer"),
      asking(writer, READER, WRITER, "roles: read, by a writer"),
    ]);
  },
});

const byAccess = serverCheck({
  id: "relay.role-denied/access",
  requirement: "relay.role-denied",
  title: "A relay refuses with role-denied who asks for a role that the declaration's access lists do not give them.",
  run: async (t) => {
    const world = await newWorld(t);
    const [alice, bob] = [await world.user(), await world.user()];
    const channel = await world.group(alice, [bob]);
    const stage = stageOf(t, await channel.declare(alice, { access: { write: [alice.id], read: [bob.id] } }));
    await stage.tunnel.join(alice, { device: alice.deviceOf("keeper"), roles: WRITER });
    await judgeConnects(stage, "role-denied", [
      asking(bob, BOTH, READER, "roles: write too, by one who is not in the list of writers"),
      asking(bob, WRITER, READER, "roles: write, by one who is not in the list of writers"),
      asking(alice, BOTH, WRITER, "roles: read too, by one who is not in the list of readers"),
      asking(alice, READER, WRITER, "roles: read, by one who is not in the list of readers"),
    ]);
  },
});

const less = serverCheck({
  id: "relay.role-less/one-of-two",
  requirement: "relay.role-less",
  title: "A connection that asks for one role of two is given that one alone, and so it is told and treated.",
  run: async (t) => {
    const { join } = await newStage(t);
    const keeper = await join("keeper");
    const reader = await join("reader", { roles: READER });
    const writer = await join("writer", { roles: WRITER });
    t.equal(reader.roles, READER, "the roles of a connection that asked for read");
    t.equal(writer.roles, WRITER, "the roles of a connection that asked for write");
    for (const one of [reader, writer]) {
      const told = await keeper.message("joined", ({ connection }) => connection === one.connection);
      t.equal(told["roles"], one.roles, `the roles in what others are told of ${one.device}`);
    }
    const unheard = reader.speak(t.random.bytes(20));
    await reader.fence();
    await fenceFrames(t, keeper, [reader]);
    await fenceFrames(t, writer, [reader, keeper]);
    await writer.fence();
    t.equal(timesHeard(keeper, unheard), 0, "how often a frame of a connection that asked for read alone was heard");
    t.equal(writer.frames.length, 0, "how many frames a connection that asked for write alone has got");
  },
});

const none = connectTwins(
  {
    id: "relay.role-none/neither",
    requirement: "relay.role-none",
    title: "A relay refuses with malformed a connect that asks for neither role.",
  },
  "malformed",
  () => [{ field: "roles", wrong: saying({ roles: { read: false, write: false } }), right: { roles: READER } }],
);

const full = serverCheck({
  id: "relay.full/one-more",
  requirement: "relay.full",
  title: "A relay refuses with limit-reached one connection more than the limit, and takes it when there is room.",
  run: async (t) => {
    const { join, attempt } = await keptStage(t);
    const most = t.limit("connections");
    // Each newcomer is told to all: the work grows with the square.
    if (most > 150) t.notRun("limit-too-long", `connections is ${String(most)}`);
    const others: Participant[] = [];
    for (let count = 1; count < most; count += 1) others.push(await join(`d${String(count)}`, { roles: READER }));
    await t.twin({
      field: "room in the tunnel",
      bad: () => attempt("one-more"),
      good: async () => {
        const [first, second] = others;
        await first?.leave();
        await second?.message("left", ({ connection }) => connection === first?.connection);
        return attempt("one-more");
      },
      expect: { code: "limit-reached" },
    });
  },
});

export const roles: readonly ServerCheck[] = [byFlags, byAccess, less, none, full];
