import type { Channel, Participant, Tunnel } from "../../probe/actors/index.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { becomes, expectState, heardBy, newMember, voiceScene } from "./scene.ts";

const open = serverCheck({
  id: "tunnel.open/first-welcome",
  requirement: "tunnel.open",
  title: "A tunnel is declared until the first connection is welcomed and open from then on, also when all have left.",
  run: async (t) => {
    const { alice, bob, group } = await voiceScene(t);
    const tunnel = await group.declare(alice);
    await expectState(t, tunnel, bob, "declared", "before anybody came");
    const first = await t.accepted("a connection", () => tunnel.attempt.join(bob));
    await expectState(t, tunnel, alice, "open", "after the first welcome");
    await first.participant?.leave();
    await expectState(t, tunnel, alice, "open", "after the last connection has gone");
  },
});

/** A group with an open tunnel, in which Alice is, and one with a tunnel that is declared only. */
async function openAndDeclared(
  t: ServerTest,
): Promise<Awaited<ReturnType<typeof voiceScene>> & { opened: Tunnel; inside: Participant; declared: Tunnel; other: Channel }> {
  const scene = await voiceScene(t);
  const { world, alice, bob, group } = scene;
  const other = await world.group(alice, [bob]);
  const declared = await other.declare(bob);
  const opened = await group.declare(bob);
  const inside = await opened.join(alice);
  return { ...scene, other, declared, opened, inside };
}

const epochEnds = serverCheck({
  id: "tunnel.epoch-ends/next-epoch",
  requirement: "tunnel.epoch-ends",
  also: ["relay.ending"],
  title: "With the answer to the next epoch an open tunnel is ending, which its connections are told, and a declared one is closed.",
  run: async (t) => {
    const { alice, group, other, opened, inside, declared } = await openAndDeclared(t);
    await t.accepted("the next epoch", () => group.attempt.rotate(alice));
    await expectState(t, opened, alice, "ending", "that was open when the epoch changed");
    await inside.message("ending");
    await t.accepted("the next epoch of the other group", () => other.attempt.rotate(alice));
    await expectState(t, declared, alice, "closed", "that was declared when the epoch changed");
  },
});

const removalEnds = serverCheck({
  id: "tunnel.epoch-ends/member-removed",
  requirement: "tunnel.epoch-ends",
  title: "A tunnel is ending with the answer to the removal of a reader, which brings the next epoch.",
  run: async (t) => {
    const { alice, bob, group, opened, other, declared } = await openAndDeclared(t);
    await t.accepted("the removal of a reader", () => group.attempt.remove(alice, bob));
    await expectState(t, opened, alice, "ending", "that was open when a reader was removed");
    await t.accepted("a change that takes reading", () => other.attempt.change(alice, bob, { read: false, write: true, admin: false }));
    await expectState(t, declared, alice, "closed", "that was declared when a reader lost reading");
  },
});

const rotationEnds = serverCheck({
  id: "tunnel.rotation-ends/reader-leaves",
  requirement: "tunnel.rotation-ends",
  title: "With the answer to the leave of a reader an open tunnel is ending and a declared one is closed.",
  run: async (t) => {
    const { alice, bob, group, other, opened, inside, declared } = await openAndDeclared(t);
    await t.accepted("the leave of a reader", () => group.attempt.leave(bob));
    await expectState(t, opened, alice, "ending", "that was open when a reader left");
    await inside.message("ending");
    await t.accepted("the leave of a reader from the other group", () => other.attempt.leave(bob));
    await expectState(t, declared, alice, "closed", "that was declared when a reader left");
  },
});

const endingRefuses = serverCheck({
  id: "tunnel.ending-refuses/newcomers",
  requirement: "tunnel.ending-refuses",
  title: "A connection to an ending tunnel is refused, one to its successor is welcomed, and those inside go on talking.",
  run: async (t) => {
    const scene = await voiceScene(t);
    const { alice, bob, group } = scene;
    const carol = await newMember(scene);
    const tunnel = await group.declare(alice);
    const inside = [await tunnel.join(alice), await tunnel.join(bob)] as const;
    await group.rotate(alice);
    const successor = await group.declare(alice, { replaces: tunnel.id });
    await t.twin({
      field: "tunnelID",
      bad: () => tunnel.attempt.join(carol),
      good: () => successor.attempt.join(carol),
      expect: { code: "tunnel-ending", status: 4023 },
    });
    await heardBy(t, ...inside);
  },
});

const lastLeaves = serverCheck({
  id: "tunnel.grace/last-one-leaves",
  requirement: "tunnel.grace",
  title: "An ending tunnel is closed when its last connection has gone, and stays while there is one.",
  run: async (t) => {
    const { alice, bob, group } = await voiceScene(t);
    const tunnel = await group.declare(alice);
    const [first, second] = [await tunnel.join(alice), await tunnel.join(bob)];
    await group.rotate(alice);
    await first.leave();
    await second.message("left");
    await expectState(t, tunnel, alice, "ending", "while one connection is left");
    await second.leave();
    const left = performance.now();
    await becomes(t, tunnel, alice, "closed", t.limit("grace_ms"));
    t.fact(`the tunnel was closed ${Math.round(performance.now() - left)} ms after the last connection went`);
  },
});

export const lifeChecks: readonly ServerCheck[] = [open, epochEnds, removalEnds, rotationEnds, endingRefuses, lastLeaves];
