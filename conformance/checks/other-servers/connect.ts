import { ERRORS } from "../../../schemas/v1/constants.ts";
import type { JoinOptions, User } from "../../probe/actors/index.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { setMember, type Json } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { abroad, abroadTogether, impostor } from "./scene.ts";

/** Rights are cut within 1000 ms; what is measured begins a little earlier and ends a little later. */
const CUT_MS = 1_500;
const REFUSED = { code: "refused", status: ERRORS.refused.close } as const;
const set = (name: string, value: Json): JoinOptions => ({ alter: { before: (one) => setMember(one, name, value) } });

const rows = serverCheck({
  id: "foreign.connect/rows",
  requirement: "foreign.connect",
  title: "A relay has one answer, `refused`, for whatever is wrong about a foreign user's `connect` from the tunnel to the signature.",
  needs: ["peer"],
  run: async (t) => {
    const { world, peer, alice, bob, group } = await abroadTogether(t);
    const elsewhere = await world.group(alice, [bob]);
    const [tunnel, closed] = [await group.declare(alice), await elsewhere.declare(alice)];
    await closed.close();
    const cases: [string, JoinOptions][] = [
      ["tunnelID (of no tunnel)", set("tunnelID", toBase64url(world.bytes(32)))],
      [
        "tunnelID (of a closed one)",
        { alter: { before: (one) => void Object.assign(one, { tunnelID: closed.id, auth_chatchannel: elsewhere.id }) } },
      ],
      ["auth_chatchannel", set("auth_chatchannel", elsewhere.id)],
      ["device (of another user)", { device: alice.device }],
      ["device (of another user of that server)", { device: world.stranger({ server: peer.name }).device }],
      ["signature (another key)", { alter: { seed: world.bytes(32) } }],
      ["signature (an own user's key)", { alter: { seed: alice.signing.seed } }],
      ["signature (another label)", { alter: { label: "event" } }],
      ["signature (of something else)", { alter: { after: (one) => setMember(one, "client_nonce", toBase64url(world.bytes(32))) } }],
    ];
    for (const [field, options] of cases) {
      await t.twin({ field, bad: () => tunnel.attempt.join(bob, options), good: () => tunnel.attempt.join(bob), expect: REFUSED });
    }
  },
});

const membership = serverCheck({
  id: "foreign.connect/membership",
  requirement: "foreign.connect",
  title: "A relay has one answer, `refused`, for a foreign user who is no member of the channel, or not any more.",
  needs: ["peer"],
  run: async (t) => {
    const { world, peer, alice, bob, group } = await abroadTogether(t);
    const other = await (await world.group(alice)).declare(alice);
    const tunnel = await group.declare(alice);
    const good = () => tunnel.attempt.join(bob);
    const join = (user: User) => () => tunnel.attempt.join(user);
    await t.twin({ field: "user (a stranger)", bad: join(await peer.user()), good, expect: REFUSED });
    await t.twin({ field: "user (a member of another channel)", bad: () => other.attempt.join(bob), good, expect: REFUSED });
    await group.remove(alice, bob);
    const next = await group.declare(alice, { replaces: tunnel.id });
    await t.twin({ field: "user (removed)", bad: () => next.attempt.join(bob), good: () => next.attempt.join(alice), expect: REFUSED });
  },
});

const otherLog = serverCheck({
  id: "foreign.connect/key-of-another-log",
  requirement: "foreign.connect",
  title: "A relay refuses a foreign user's `connect` with a key that the log of another channel gives for that user.",
  needs: ["peer"],
  run: async (t) => {
    const scene = await abroadTogether(t);
    const { alice, bob, group } = scene;
    const { mallory } = await impostor(scene);
    const tunnel = await group.declare(alice);
    await t.twin({
      field: "signature (the key of another channel's log)",
      bad: () => tunnel.attempt.join(mallory),
      good: () => tunnel.attempt.join(bob),
      expect: REFUSED,
    });
  },
});

const removed = serverCheck({
  id: "rights.close/foreign-member",
  requirement: "rights.close",
  also: ["foreign.member"],
  title: "A foreign member who is removed is cut off within a second, and the others talk on.",
  needs: ["peer"],
  run: async (t) => {
    const { world, alice, bob } = await abroad(t);
    // Without `read`, so that the removal needs no new epoch, and the tunnel goes on.
    const group = await world.group(alice, [{ user: bob, flags: { read: false, write: true, admin: false } }]);
    const tunnel = await group.declare(alice);
    const own = await tunnel.join(alice);
    const second = await tunnel.join(alice, { device: alice.deviceOf("second") });
    const far = await tunnel.join(bob, { roles: { read: false, write: true } });
    const first = far.speak(world.bytes(40));
    await t.fence("a frame of the foreign member", () => own.heardBytes(first));
    await group.remove(alice, bob);
    const { code } = await t.within(CUT_MS, "the end of the foreign member's connection", far.closed);
    t.equal(code, ERRORS["rights-lost"].close, "the close code");
    const frame = own.speak(world.bytes(40));
    await t.fence("a frame between those who stay", () => second.heardBytes(frame));
  },
});

const ending = serverCheck({
  id: "foreign.connect/ending",
  requirement: "foreign.connect",
  title:
    "A relay has one answer, `refused`, for a foreign member who comes when the tunnel is ending, and tells members' rights as it does everybody.",
  needs: ["peer"],
  run: async (t) => {
    const { world, alice, bob, peer } = await abroadTogether(t);
    const reader = await peer.user();
    const group = await world.group(alice, [bob, { user: reader, flags: { read: true, write: false, admin: false } }]);
    const tunnel = await group.declare(alice);
    await tunnel.join(alice);
    await t.twin({
      field: "roles (more than the reader has)",
      bad: () => tunnel.attempt.join(reader, { roles: { read: true, write: true } }),
      good: () => tunnel.attempt.join(reader, { roles: { read: true, write: false } }),
      expect: { code: "role-denied", status: ERRORS["role-denied"].close },
    });
    await group.rotate(alice);
    const next = await group.declare(alice, { replaces: tunnel.id });
    await t.twin({
      field: "tunnel (that is ending)",
      bad: () => tunnel.attempt.join(bob),
      good: () => next.attempt.join(bob),
      expect: REFUSED,
    });
  },
});

export const connectChecks: readonly ServerCheck[] = [rows, membership, otherLog, ending, removed];
