import { type Alter, type Channel, type User } from "../../probe/actors/index.ts";
import { textAt, without, type JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import { otherKey, otherSignature, set } from "../chat-channel/tamper.ts";
import { rolesByDevice, voiceScene } from "./scene.ts";

interface DeclarationTwin {
  readonly group: Channel;
  readonly by: User;
  readonly field: string;
  readonly bad: Alter;
  readonly good?: Alter;
  readonly code: ErrorCode;
}

/** A declaration with one thing wrong beside the same one with it right; the accepted one is closed, so that others can follow. */
async function declareTwin(t: ServerTest, { group, by, field, bad, good, code }: DeclarationTwin): Promise<void> {
  const key = group.world.bytes(32);
  const twin = await t.twin({
    field,
    bad: () => group.attempt.declare(by, { key, alter: bad }),
    good: () => group.attempt.declare(by, { key, ...(good === undefined ? {} : { alter: good }) }),
    expect: { code },
  });
  await twin.good.tunnel.close(by);
}

const declare = serverCheck({
  id: "tunnel.declare/record",
  requirement: "tunnel.declare",
  title: "A declaration is answered with status 201 and a record that repeats its members, declared and with nobody in it.",
  run: async (t) => {
    const { world, alice, bob, group } = await voiceScene(t);
    const access: JsonObject = { read: [alice.id, bob.id], write: [bob.id] };
    for (const [by, options] of [
      [bob, {}],
      [alice, { access }],
    ] as const) {
      const answer = await t.accepted("a declaration", () => group.attempt.declare(by, options));
      t.equal(answer.status, 201, "the status of the answer to a declaration");
      const { declaration, record } = answer.tunnel;
      const expected = { ...without(declaration, "sig"), created_on: world.server, state: "declared", connections: {}, declaration };
      const observed = Object.fromEntries(Object.keys(expected).map((name) => [name, record[name]]));
      t.equal(observed, expected, "the record in the answer to a declaration");
      await answer.tunnel.close(by);
    }
  },
});

const own = serverCheck({
  id: "tunnel.declare-own/sent-by-another",
  requirement: "tunnel.declare-own",
  title: "A declaration is refused when somebody else than its creator sends it.",
  run: async (t) => {
    const { world, alice, bob, group } = await voiceScene(t);
    const key = world.bytes(32);
    const declaration = group.build.declaration(bob, key);
    await t.twin({
      field: "requesting user",
      bad: () => group.attempt.declare(alice, { key, declaration }),
      good: () => group.attempt.declare(bob, { key, declaration }),
      expect: { code: "forbidden" },
    });
  },
});

const right = serverCheck({
  id: "tunnel.declare-right/without-write",
  requirement: "tunnel.declare-right",
  title: "A declaration of a member without write is refused, and accepted once the member has it.",
  run: async (t) => {
    const { world, alice, bob, group } = await voiceScene(t);
    await group.change(alice, bob, { read: true, write: false, admin: true });
    const key = world.bytes(32);
    const declaration = group.build.declaration(bob, key);
    await t.twin({
      field: "flags of the creator",
      bad: () => group.attempt.declare(bob, { key, declaration }),
      good: async () => {
        await group.change(alice, bob, { read: true, write: true, admin: false });
        return group.attempt.declare(bob, { key, declaration });
      },
      expect: { code: "forbidden" },
    });
  },
});

const signature = serverCheck({
  id: "tunnel.declare-signature/altered",
  requirement: "tunnel.declare-signature",
  title: "A declaration is refused when its signature is another's, of another label, or of other content.",
  run: async (t) => {
    const { alice, bob, group } = await voiceScene(t);
    const wrong: Readonly<Record<string, Alter>> = {
      "sig (one bit)": otherSignature,
      "sig (key of another member)": otherKey(bob),
      "sig (label connect)": { label: "connect" },
      "created_at (changed after signing)": { after: (object) => void (object["created_at"] = Number(object["created_at"]) - 1) },
      "access (added after signing)": { after: (object) => void (object["access"] = { write: [alice.id] }) },
    };
    for (const [field, bad] of Object.entries(wrong)) await declareTwin(t, { group, by: alice, field, bad, code: "bad-signature" });
  },
});

const stale = serverCheck({
  id: "tunnel.declare-stale/two-minutes",
  requirement: "tunnel.declare-stale",
  title: "A declaration that is two minutes old or early is refused, one of half a minute is accepted.",
  run: async (t) => {
    const { world, alice, group } = await voiceScene(t);
    for (const sign of [-1, 1]) {
      const at = (ms: number): Alter => set("created_at", world.now() + sign * ms);
      await declareTwin(t, { group, by: alice, field: "created_at", bad: at(120_000), good: at(30_000), code: "stale" });
    }
  },
});

const epoch = serverCheck({
  id: "tunnel.declare-epoch/not-the-current",
  requirement: "tunnel.declare-epoch",
  title: "A declaration for an earlier or later epoch than the current one is refused.",
  run: async (t) => {
    const { alice, bob, group } = await voiceScene(t);
    await group.rotate(alice);
    for (const number of [0, 1, 3]) {
      await declareTwin(t, { group, by: bob, field: `epoch (${number})`, bad: set("epoch", number), code: "epoch-stale" });
    }
  },
});

const again = serverCheck({
  id: "tunnel.declare-again/in-each-state",
  requirement: "tunnel.declare-again",
  title: "The repetition of a declaration is answered with the record as it is by then, until the tunnel is closed.",
  run: async (t) => {
    const { alice, bob, group } = await voiceScene(t);
    const tunnel = await group.declare(bob);
    const { key, declaration } = tunnel;
    const repeat = async (state: string, devices: readonly string[]): Promise<void> => {
      const answer = await t.accepted(`the repetition of a declaration, ${state}`, () => group.attempt.declare(bob, { key, declaration }));
      const { record } = answer.tunnel;
      t.equal(textAt(record, "state"), state, "the state in the answer to a repeated declaration");
      t.equal(Object.keys(rolesByDevice(record)), devices, "the connections in the answer to a repeated declaration");
      t.equal(record["declaration"], declaration, "the declaration in the answer to a repeated declaration");
    };
    await repeat("declared", []);
    await tunnel.join(alice);
    await repeat("open", [alice.device]);
    await group.rotate(alice);
    await repeat("ending", [alice.device]);
  },
});

export const declarationChecks: readonly ServerCheck[] = [declare, own, right, signature, stale, epoch, again];
