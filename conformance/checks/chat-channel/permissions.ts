import type { Answer } from "../../probe/answer.ts";
import { newWorld, READ_WRITE, type Channel, type Flags, type User } from "../../probe/actors/index.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";

const ALL: Flags = { read: true, write: true, admin: true };
const NONE: Flags = { read: false, write: false, admin: false };
const BOOLEANS = [false, true];
const FLAG_SETS: readonly Flags[] = BOOLEANS.flatMap((read) =>
  BOOLEANS.flatMap((write) => BOOLEANS.map((admin) => ({ read, write, admin }))),
);

/** The people of a table: who acts, and all kinds of people who can be acted on. */
interface Cast {
  readonly owner: User;
  readonly actor: User;
  readonly member: User;
  readonly banned: User;
  readonly nobody: User;
}

/** A row of the permission table: who is allowed to do it, and how the owner undoes it. */
interface Row {
  readonly what: string;
  readonly allowed: (flags: Flags) => boolean;
  readonly act: (group: Channel, cast: Cast) => Promise<Answer>;
  readonly undo?: (group: Channel, cast: Cast) => Promise<unknown>;
}

const admin = (flags: Flags): boolean => flags.admin;
const never = (): boolean => false;

const ROWS: readonly Row[] = [
  { what: "add nobody", allowed: admin, act: (g, c) => g.attempt.add(c.actor, c.nobody), undo: (g, c) => g.remove(c.owner, c.nobody) },
  { what: "add a member", allowed: never, act: (g, c) => g.attempt.add(c.actor, c.member) },
  { what: "add a banned user", allowed: never, act: (g, c) => g.attempt.add(c.actor, c.banned) },
  { what: "change a member", allowed: admin, act: (g, c) => g.attempt.change(c.actor, c.member, READ_WRITE) },
  { what: "change nobody", allowed: never, act: (g, c) => g.attempt.change(c.actor, c.nobody, NONE) },
  { what: "change a banned user", allowed: never, act: (g, c) => g.attempt.change(c.actor, c.banned, NONE) },
  { what: "remove a member", allowed: admin, act: (g, c) => g.attempt.remove(c.actor, c.member), undo: (g, c) => g.add(c.owner, c.member) },
  { what: "remove themselves", allowed: never, act: (g, c) => g.attempt.remove(c.actor, c.actor) },
  { what: "remove nobody", allowed: never, act: (g, c) => g.attempt.remove(c.actor, c.nobody) },
  { what: "lift a ban", allowed: admin, act: (g, c) => g.attempt.remove(c.actor, c.banned), undo: (g, c) => g.ban(c.owner, c.banned) },
  {
    what: "ban a member",
    allowed: admin,
    act: (g, c) => g.attempt.ban(c.actor, c.member),
    undo: async (g, c) => {
      await g.remove(c.owner, c.member);
      await g.add(c.owner, c.member);
    },
  },
  { what: "ban nobody", allowed: admin, act: (g, c) => g.attempt.ban(c.actor, c.nobody), undo: (g, c) => g.remove(c.owner, c.nobody) },
  { what: "ban themselves", allowed: never, act: (g, c) => g.attempt.ban(c.actor, c.actor) },
  { what: "ban a banned user", allowed: never, act: (g, c) => g.attempt.ban(c.actor, c.banned) },
  { what: "post the next epoch", allowed: ({ read, write }) => read && write, act: (g, c) => g.attempt.rotate(c.actor) },
];

/** Holds one answer against the table. */
async function judge(t: ServerTest, what: string, allowed: boolean, act: () => Promise<Answer>): Promise<boolean> {
  if (allowed) {
    await t.accepted(what, act);
    return true;
  }
  const answer = await act();
  t.equal(answer.problem?.code ?? `status ${String(answer.status)}`, "forbidden", `what the table forbids: ${what}`);
  return false;
}

function describe({ read, write, admin: administers }: Flags): string {
  return `${read ? "r" : "-"}${write ? "w" : "-"}${administers ? "a" : "-"}`;
}

const group = serverCheck({
  id: "log.permission/group-table",
  requirement: "log.permission",
  title: "In a group every action by a member of every combination of flags is accepted or refused as the permission table says.",
  run: async (t) => {
    const world = await newWorld(t);
    const [owner, actor, member, banned, nobody] = await Promise.all([1, 2, 3, 4, 5].map(() => world.user()));
    if (!owner || !actor || !member || !banned || !nobody) return;
    const cast: Cast = { owner, actor, member, banned, nobody };
    const channel = await world.group(owner, [{ user: actor, flags: NONE }, member, banned]);
    await channel.ban(owner, banned);
    for (const flags of FLAG_SETS) {
      await channel.change(owner, actor, flags);
      for (const { what, allowed, act, undo } of ROWS) {
        if (await judge(t, `a member ${describe(flags)} to ${what}`, allowed(flags), () => act(channel, cast))) await undo?.(channel, cast);
      }
    }
    await channel.change(owner, actor, NONE);
    await t.accepted("the leave of a member without any flag", () => channel.attempt.leave(actor));
  },
});

const dm = serverCheck({
  id: "log.permission/dm-table",
  requirement: "log.permission",
  title: "In a DM both post epochs, and neither adds, changes, removes, bans or leaves.",
  run: async (t) => {
    const world = await newWorld(t);
    const [owner, peer, nobody] = [await world.user(), await world.user(), await world.user()];
    const channel = await world.dm(owner, peer);
    for (const [actor, member] of [
      [owner, peer],
      [peer, owner],
    ] as const) {
      const cast: Cast = { owner, actor, member, banned: nobody, nobody };
      for (const { what, act } of ROWS) {
        await judge(t, `a member of a DM to ${what}`, what === "post the next epoch", () => act(channel, cast));
      }
      await judge(t, "a member of a DM to leave", false, () => channel.attempt.leave(actor));
    }
  },
});

const lastAdmin = serverCheck({
  id: "log.permission/last-admin",
  requirement: "log.permission",
  title: "The last member with admin keeps it and stays, until there is another one or nobody else.",
  run: async (t) => {
    const world = await newWorld(t);
    const [alice, bob] = [await world.user(), await world.user()];
    const channel = await world.group(alice, [bob]);
    const attempts = {
      "gives up admin": () => channel.attempt.change(alice, alice, READ_WRITE),
      leaves: () => channel.attempt.leave(alice),
    };
    for (const [what, attempt] of Object.entries(attempts)) {
      await t.twin({
        field: `admin of another member, when the last one ${what}`,
        bad: attempt,
        good: async () => {
          await channel.change(alice, bob, ALL);
          return attempt();
        },
        expect: { code: "forbidden" },
      });
      if (what === "leaves") continue;
      await channel.change(bob, alice, ALL);
      await channel.change(alice, bob, READ_WRITE);
    }
    await t.accepted("the leave of the one who is alone", () => channel.attempt.leave(bob));
  },
});

export const permissions: readonly ServerCheck[] = [group, dm, lastAdmin];
