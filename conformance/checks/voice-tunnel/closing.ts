import { type Flags, type Tunnel, type User } from "../../probe/actors/index.ts";
import type { Answer } from "../../probe/answer.ts";
import { textAt } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { ERRORS } from "../../../schemas/v1/constants.ts";
import { expectState, FOLLOWS_MS, newMember, voiceScene } from "./scene.ts";

export const ADMIN: Flags = { read: true, write: true, admin: true };

/** Closes, and looks at status and record of the answer. */
async function closes(t: ServerTest, tunnel: Tunnel, by: User, who: string): Promise<Answer> {
  const answer = await t.accepted(`the closing of a tunnel by ${who}`, () => tunnel.attempt.close(by));
  t.equal(answer.status, 200, `the status of the answer to the closing by ${who}`);
  const record = answer.object("TunnelRecord");
  t.equal([textAt(record, "tunnelID"), textAt(record, "state")], [tunnel.id, "closed"], `tunnelID and state in the answer to ${who}`);
  return answer;
}

const close = serverCheck({
  id: "tunnel.close/creator-and-admin",
  requirement: "tunnel.close",
  title: "The creator of a tunnel closes it, declared, open or ending, and so does an admin.",
  run: async (t) => {
    const { alice, bob, group } = await voiceScene(t);
    const declared = await group.declare(bob);
    await closes(t, declared, bob, "its creator, who is no admin");
    const opened = await group.declare(bob);
    await opened.join(bob);
    await closes(t, opened, alice, "an admin, who is not its creator");
    await expectState(t, opened, bob, "closed", "after it was closed");
    const ending = await group.declare(bob, { access: { admin: [] } });
    await ending.join(bob);
    await group.rotate(alice);
    await closes(t, ending, bob, "its creator, while it is ending");
    const listed = await group.declare(bob, { access: { admin: [alice.id] } });
    await closes(t, listed, alice, "an admin whom its access list names");
  },
});

const closeRight = serverCheck({
  id: "tunnel.close-right/others",
  requirement: "tunnel.close-right",
  title:
    "A member who is neither creator nor admin, or an admin whom the tunnel's list leaves out, does not close it; a list gives nobody the right.",
  run: async (t) => {
    const scene = await voiceScene(t);
    const { alice, bob, group } = scene;
    const carol = await newMember(scene, ADMIN);
    const cases: readonly (readonly [string, User, readonly User[] | undefined, User])[] = [
      ["a member without admin", bob, undefined, carol],
      ["an admin whom the list leaves out", carol, [], alice],
      ["a member without admin whom the list names", bob, [bob, carol], carol],
    ];
    for (const [who, user, admins, closer] of cases) {
      const access = admins === undefined ? {} : { access: { admin: admins.map(({ id }) => id) } };
      const tunnel = await group.declare(alice, access);
      await t.twin({
        field: `user who closes the tunnel (${who})`,
        bad: () => tunnel.attempt.close(user),
        good: () => tunnel.attempt.close(closer),
        expect: { code: "forbidden" },
      });
    }
  },
});

const closeAgain = serverCheck({
  id: "tunnel.close-again/closed",
  requirement: "tunnel.close-again",
  title: "The closing of a closed tunnel is answered with its record, whoever closed it before.",
  run: async (t) => {
    const { alice, bob, group } = await voiceScene(t);
    const tunnel = await group.declare(bob);
    await closes(t, tunnel, bob, "its creator");
    await closes(t, tunnel, bob, "its creator, once more");
    await closes(t, tunnel, alice, "an admin, after it was closed");
  },
});

const cuts = serverCheck({
  id: "tunnel.closed-cuts/all-connections",
  requirement: "tunnel.closed-cuts",
  title: "Every connection of a tunnel gets `closed` and the close code of tunnel-closed within 1000 ms of its closing.",
  run: async (t) => {
    const { alice, bob, group } = await voiceScene(t);
    const tunnel = await group.declare(alice);
    const inside = [await tunnel.join(alice), await tunnel.join(bob, { roles: { read: true, write: false } })];
    await closes(t, tunnel, alice, "its creator");
    await Promise.all(
      inside.map(async (one) => {
        const { code } = await t.within(FOLLOWS_MS, `the end of connection ${one.connection} after the closing of its tunnel`, one.closed);
        t.equal(code, ERRORS["tunnel-closed"].close, "the close code of a connection whose tunnel was closed");
        t.equal(one.messages("closed").length, 1, `the closed messages to connection ${one.connection}`);
      }),
    );
  },
});

export const closingChecks: readonly ServerCheck[] = [close, closeRight, closeAgain, cuts];
