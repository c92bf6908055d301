import type { Participant } from "../../probe/actors/index.ts";
import type { Answer } from "../../probe/answer.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { ERRORS } from "../../../schemas/v1/constants.ts";
import { FOLLOWS_MS, heardBy, newMember, voiceScene } from "./scene.ts";

/** A request that leaves the user of a connection without any right; the connection must be closed for that. */
async function losesAll(t: ServerTest, one: Participant, what: string, take: () => Promise<Answer>): Promise<void> {
  await t.accepted(what, take);
  const { code } = await t.within(FOLLOWS_MS, `the end of the connection after ${what}`, one.closed);
  t.equal(code, ERRORS["rights-lost"].close, `the close code after ${what}`);
  t.equal(
    one.messages("error").map((message) => message["code"]),
    ["rights-lost"],
    `the error messages after ${what}`,
  );
}

const close = serverCheck({
  id: "rights.close/last-right-taken",
  requirement: "rights.close",
  title: "A connection is closed with rights-lost within 1000 ms when its user loses the only right; the others stay.",
  run: async (t) => {
    const scene = await voiceScene(t);
    const { alice, bob, group } = scene;
    const carol = await newMember(scene, { read: false, write: true, admin: false });
    const tunnel = await group.declare(alice);
    const inside = [await tunnel.join(alice), await tunnel.join(bob)] as const;
    const loser = await tunnel.join(carol, { roles: { read: false, write: true } });
    await heardBy(t, loser, inside[0]);
    await losesAll(t, loser, "the change that takes the only right", () =>
      group.attempt.change(alice, carol, { read: false, write: false, admin: false }),
    );
    await heardBy(t, ...inside);
  },
});

const listed = serverCheck({
  id: "rights.close/only-listed-right-taken",
  requirement: "rights.close",
  title: "A connection is closed with rights-lost when its user is left with a right in the channel that the tunnel's list does not give.",
  run: async (t) => {
    const { alice, bob, group } = await voiceScene(t);
    const tunnel = await group.declare(alice, { access: { read: [alice.id] } });
    const inside = await tunnel.join(alice);
    const loser = await tunnel.join(bob, { roles: { read: false, write: true } });
    await heardBy(t, loser, inside);
    await losesAll(t, loser, "the change that takes write from somebody whom the list lets only write", () =>
      group.attempt.change(alice, bob, { read: true, write: false, admin: false }),
    );
    await inside.fence();
  },
});

/** Who is gone from the channel loses everything, and the tunnel ends with the epoch: without its grace it would end for that. */
const gone = serverCheck({
  id: "rights.close/gone-from-the-channel",
  requirement: "rights.close",
  title: "The connection of a member who leaves, is removed or banned is closed with rights-lost within 1000 ms; the others stay.",
  run: async (t) => {
    const ways = ["leave", "remove", "ban"] as const;
    if (t.limit("grace_ms") <= FOLLOWS_MS) t.inconclusive("the grace of the tunnel ends before the 1000 ms that a right works on");
    for (const way of ways) {
      const { alice, bob, group } = await voiceScene(t);
      const tunnel = await group.declare(alice);
      const [inside, loser] = [await tunnel.join(alice), await tunnel.join(bob)];
      await heardBy(t, loser, inside);
      const take = (): Promise<Answer> => (way === "leave" ? group.attempt.leave(bob) : group.attempt[way](alice, bob));
      await losesAll(t, loser, `the ${way}`, take);
      await inside.message("left", (message) => message["connection"] === loser.connection);
      await inside.fence();
    }
  },
});

/** All connections are told of the roles that one has left. */
async function told(t: ServerTest, all: readonly Participant[], one: Participant, roles: { read: boolean; write: boolean }): Promise<void> {
  for (const listener of all) {
    const message = await listener.message("roles", (it) => it["connection"] === one.connection);
    t.equal(message["roles"], roles, `the roles of connection ${one.connection} that connection ${listener.connection} is told`);
    t.fact(`connection ${listener.connection} was told the roles of connection ${one.connection}`);
  }
}

const narrow = serverCheck({
  id: "rights.narrow/everybody-is-told",
  requirement: "rights.narrow",
  title: "When a right is taken every connection, also the one concerned, is told which roles that one has left.",
  run: async (t) => {
    const scene = await voiceScene(t);
    const { alice, bob, group } = scene;
    const carol = await newMember(scene);
    const tunnel = await group.declare(alice);
    const all = [await tunnel.join(alice), await tunnel.join(bob), await tunnel.join(carol)] as const;
    await group.change(alice, bob, { read: true, write: false, admin: false });
    await told(t, all, all[1], { read: true, write: false });
    await group.change(alice, carol, { read: false, write: true, admin: false });
    await told(t, all, all[2], { read: false, write: true });
    await heardBy(t, all[2], all[0]);
  },
});

export const rightsToldChecks: readonly ServerCheck[] = [close, listed, gone, narrow];
