import type { Channel, Tunnel, User } from "../../probe/actors/index.ts";
import { textAt } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { voiceScene } from "./scene.ts";

/** A further declaration is refused while the tunnel is there, and accepted when it is closed. */
async function inTheWay(t: ServerTest, group: Channel, tunnel: Tunnel, by: User, state: string): Promise<Tunnel> {
  const key = group.world.bytes(32);
  const declaration = group.build.declaration(by, key);
  const { bad, good } = await t.twin({
    field: `state of the tunnel that is there (${state})`,
    bad: () => group.attempt.declare(by, { key, declaration }),
    good: async () => {
      await tunnel.close();
      return group.attempt.declare(by, { key, declaration });
    },
    expect: { code: "tunnel-exists" },
  });
  t.equal(textAt(bad.problem?.document, "tunnelID"), tunnel.id, "the tunnel that the refusal names");
  return good.tunnel;
}

const one = serverCheck({
  id: "tunnel.one/declared-open-ending",
  requirement: "tunnel.one",
  title: "A second tunnel of a channel is refused, naming the first, while that is declared, open or ending.",
  run: async (t) => {
    const { alice, bob, group } = await voiceScene(t);
    const first = await group.declare(alice);
    const second = await inTheWay(t, group, first, bob, "declared");
    await second.announce();
    await second.join(alice);
    const third = await inTheWay(t, group, second, alice, "open");
    await third.announce();
    await third.join(bob);
    await group.rotate(alice);
    await inTheWay(t, group, third, bob, "ending");
  },
});

const final = serverCheck({
  id: "tunnel.id-final/declared-again",
  requirement: "tunnel.id-final",
  title: "A tunnelID that was closed is refused for ever: the same declaration, a new one, and one for another channel.",
  run: async (t) => {
    const { world, alice, bob, group } = await voiceScene(t);
    const other = await world.group(alice);
    const { key, declaration, ...closed } = await group.declare(alice);
    await closed.close();
    const tries: readonly (readonly [string, Channel, User, object])[] = [
      ["the same declaration", group, alice, { declaration }],
      ["a new declaration", group, alice, { access: { write: [alice.id] } }],
      ["a declaration by another member", group, bob, {}],
      ["a declaration for another channel", other, alice, {}],
    ];
    for (const [what, channel, by, options] of tries) {
      const { good } = await t.twin({
        field: `tunnelID (${what})`,
        bad: () => channel.attempt.declare(by, { key, ...options }),
        good: () => channel.attempt.declare(by, { ...options, ...("declaration" in options ? { declaration: fresh(channel, by) } : {}) }),
        expect: { code: "tunnel-closed" },
      });
      await good.tunnel.close(by);
    }
  },
});

function fresh(channel: Channel, by: User): Tunnel["declaration"] {
  return channel.build.declaration(by, channel.world.bytes(32));
}

const otherPlace = serverCheck({
  id: "tunnel.id-other/another-channel",
  requirement: "tunnel.id-other",
  title: "A tunnelID that lives in one channel is refused in another one, where a new one is accepted.",
  run: async (t) => {
    const { world, alice, group } = await voiceScene(t);
    const other = await world.group(alice);
    const { key } = await group.declare(alice);
    await t.twin({
      field: "tunnelID",
      bad: () => other.attempt.declare(alice, { key }),
      good: () => other.attempt.declare(alice),
      expect: { code: "tunnel-exists" },
    });
  },
});

const otherContent = serverCheck({
  id: "tunnel.id-other/other-content",
  requirement: "tunnel.id-other",
  title: "A tunnelID that lives is refused with other content, while the declaration of before is accepted again.",
  run: async (t) => {
    const { alice, bob, group } = await voiceScene(t);
    const { key, declaration } = await group.declare(alice);
    const others: Readonly<Record<string, () => ReturnType<Channel["attempt"]["declare"]>>> = {
      access: () => group.attempt.declare(alice, { key, access: { write: [bob.id] } }),
      created_by: () => group.attempt.declare(bob, { key }),
    };
    for (const [field, bad] of Object.entries(others)) {
      await t.twin({ field, bad, good: () => group.attempt.declare(alice, { key, declaration }), expect: { code: "tunnel-exists" } });
    }
  },
});

export const oneTunnelChecks: readonly ServerCheck[] = [one, final, otherPlace, otherContent];
