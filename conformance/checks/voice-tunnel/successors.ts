import { type Channel, type DeclareReply, type Tunnel, type User } from "../../probe/actors/index.ts";
import { tunnelId } from "../../probe/wire/derive.ts";
import { textAt } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { ADMIN } from "./closing.ts";
import { expectState, heardBy, newMember, voiceScene, type VoiceScene } from "./scene.ts";

interface Ending extends VoiceScene {
  readonly tunnel: Tunnel;
}

/** A tunnel of Alice's that is ending because the epoch changed, with Alice and Bob in it. */
async function endingTunnel(t: ServerTest, before?: (scene: VoiceScene) => Promise<void>): Promise<Ending> {
  const scene = await voiceScene(t);
  await before?.(scene);
  const { alice, bob, group } = scene;
  const tunnel = await group.declare(alice);
  await tunnel.join(alice);
  await tunnel.join(bob);
  await group.rotate(alice);
  return { ...scene, tunnel };
}

/** Declares a successor, which must be accepted. */
async function succeeds(t: ServerTest, group: Channel, by: User, replaces: Tunnel, who: string): Promise<Tunnel> {
  const { tunnel } = await t.accepted(`a successor by ${who}`, () => group.attempt.declare(by, { replaces: replaces.id }));
  t.equal(textAt(tunnel.record, "replaces"), replaces.id, "the tunnel that the record of the successor replaces");
  t.equal(textAt(tunnel.record, "state"), "declared", "the state of the successor");
  return tunnel;
}

const ending = serverCheck({
  id: "successor.ending/every-writer",
  requirement: "successor.ending",
  title: "Every member with write declares the successor of an ending tunnel, and it is joined while the old one ends.",
  run: async (t) => {
    const { alice, bob, group, tunnel } = await endingTunnel(t);
    const successor = await succeeds(t, group, bob, tunnel, "a member who is neither creator nor admin");
    await successor.announce();
    await heardBy(t, await successor.join(bob), await successor.join(alice));
    await expectState(t, tunnel, alice, "ending", "that has a successor");
  },
});

const open = serverCheck({
  id: "successor.open/creator-and-admin",
  requirement: "successor.open",
  title: "A declared tunnel that its creator replaces is closed, an open one that an admin replaces is ending.",
  run: async (t) => {
    const { alice, bob, group } = await voiceScene(t);
    const first = await group.declare(bob);
    const second = await succeeds(t, group, bob, first, "its creator, who is no admin");
    await expectState(t, first, alice, "closed", "that was declared when it was replaced");
    await second.announce();
    const inside = await second.join(bob);
    const third = await succeeds(t, group, alice, second, "an admin, who is not its creator");
    await expectState(t, second, bob, "ending", "that was open when it was replaced");
    await inside.message("ending");
    await third.announce();
    await heardBy(t, await third.join(alice), await third.join(bob));
  },
});

const right = serverCheck({
  id: "successor.right/others",
  requirement: "successor.right",
  title: "A tunnel that is declared or open is replaced neither by a member without admin nor by an admin whom its list leaves out.",
  run: async (t) => {
    const scene = await voiceScene(t);
    const { alice, bob, group } = scene;
    const carol = await newMember(scene, ADMIN);
    let tunnel = await group.declare(alice, { access: { admin: [alice.id] } });
    const refusedTo = async (user: User, state: string): Promise<DeclareReply> => {
      const { good } = await t.twin({
        field: `user who replaces a tunnel that is ${state}`,
        bad: () => group.attempt.declare(user, { replaces: tunnel.id }),
        good: () => group.attempt.declare(alice, { replaces: tunnel.id, access: { admin: [alice.id] } }),
        expect: { code: "forbidden" },
      });
      return good;
    };
    tunnel = (await refusedTo(bob, "declared")).tunnel;
    tunnel = (await refusedTo(carol, "declared, an admin whom its list leaves out")).tunnel;
    await tunnel.announce();
    await tunnel.join(bob);
    await refusedTo(bob, "open");
  },
});

const one = serverCheck({
  id: "successor.one/second-successor",
  requirement: "successor.one",
  title: "A second successor is refused while the first is not closed, and accepted when it is.",
  run: async (t) => {
    const { world, alice, bob, group, tunnel } = await endingTunnel(t);
    const first = await group.declare(bob, { replaces: tunnel.id });
    const key = world.bytes(32);
    const declaration = group.build.declaration(alice, key, { replaces: tunnel.id });
    await t.twin({
      field: "state of the first successor",
      bad: () => group.attempt.declare(alice, { key, declaration }),
      good: async () => {
        await first.close();
        return group.attempt.declare(alice, { key, declaration });
      },
      expect: { code: "tunnel-exists" },
    });
  },
});

const unknown = serverCheck({
  id: "successor.unknown/nowhere-and-elsewhere",
  requirement: "successor.unknown",
  title: "A declaration is refused that replaces a tunnel nobody knows, or one of another channel.",
  run: async (t) => {
    const { world, alice, bob, group } = await voiceScene(t);
    const other = await world.group(bob);
    const elsewhere = await other.declare(bob);
    const wrong = { "unknown everywhere": tunnelId(world.bytes(32)), "of another channel": elsewhere.id };
    for (const [what, replaces] of Object.entries(wrong)) {
      // Without a tunnel in the channel, and with one that could be replaced.
      const { good } = await t.twin({
        field: `replaces (${what}, in an empty channel)`,
        bad: () => group.attempt.declare(alice, { replaces }),
        good: () => group.attempt.declare(alice),
        expect: { code: "not-found" },
      });
      const next = await t.twin({
        field: `replaces (${what}, beside a tunnel)`,
        bad: () => group.attempt.declare(alice, { replaces }),
        good: () => group.attempt.declare(alice, { replaces: good.tunnel.id }),
        expect: { code: "not-found" },
      });
      await next.good.tunnel.close();
    }
  },
});

const closed = serverCheck({
  id: "successor.closed/like-none",
  requirement: "successor.closed",
  title:
    "A declaration that replaces a closed tunnel is accepted in a channel without a tunnel, from anybody with write, and refused beside one.",
  run: async (t) => {
    const { alice, bob, group } = await voiceScene(t);
    const old = await group.declare(alice);
    await old.close();
    const tunnel = await succeeds(t, group, bob, old, "a member who is neither creator nor admin of the closed one");
    await t.twin({
      field: "replaces (a closed tunnel, beside one that is not)",
      bad: () => group.attempt.declare(bob, { replaces: old.id }),
      good: () => group.attempt.declare(bob, { replaces: tunnel.id }),
      expect: { code: "tunnel-exists" },
    });
  },
});

export const successorChecks: readonly ServerCheck[] = [ending, open, right, one, unknown, closed];
