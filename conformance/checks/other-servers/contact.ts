// What a server asks of others, and that it asks nothing else: whatever reached the peer is there when a later request has reached it.
import { creationObject, newWorld, READ_WRITE } from "../../probe/actors/index.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { forwardRequest, sendForward } from "../../probe/actors/forward.ts";
import { forward } from "./forwarding.ts";
import { abroad, abroadTogether, firstQuestions, lookUp, reached } from "./scene.ts";

const ADMIN = { read: true, write: true, admin: true };

const nothingElse = serverCheck({
  id: "peer.contact/nothing-else",
  requirement: "peer.contact",
  title: "A server asks nothing of another one because of what the members from there do, or because of what is done with them.",
  needs: ["peer"],
  run: async (t) => {
    const { peer, alice, bob, group } = await abroadTogether(t);
    const before = reached(peer);
    const tunnel = await group.declare(alice);
    const participant = await t.accepted("a connection of the foreign member", () => tunnel.attempt.join(bob));
    await t.accepted("an event of the foreign member", () =>
      group.attempt.post(bob, { type: "org.example.note", content: { to: bob.id } }),
    );
    await t.accepted("an event that names them", () => group.attempt.post(alice, { type: "org.example.note", content: { to: bob.id } }));
    await t.accepted("a page", () => group.events(bob));
    await t.accepted("a snapshot", () => group.snapshot(bob));
    await t.accepted("a stream", () => group.stream(bob));
    await t.accepted("a change of their rights", () => group.attempt.change(alice, bob, ADMIN));
    await t.accepted("the next epoch by them", () => group.attempt.rotate(bob));
    await participant.participant?.leave();
    await t.accepted("their leaving", () => group.attempt.leave(bob));
    const carol = await peer.user();
    await t.accepted("a look-up of somebody else", () => lookUp(alice, carol));
    const questions = reached(peer).slice(before.length);
    t.equal(
      questions.filter((one) => one !== firstQuestions(carol)[0]),
      [`GET /v1/directory/${carol.id}`],
      "what reached the other server",
    );
  },
});

const foreignAdd = serverCheck({
  id: "peer.contact/added-by-a-foreigner",
  requirement: "peer.contact",
  title: "A server looks nobody up whom a foreign member adds.",
  needs: ["peer"],
  run: async (t) => {
    const { world, peer, alice, bob } = await abroad(t);
    const group = await world.group(alice, [{ user: bob, flags: ADMIN }]);
    const [carol, dave] = [await peer.user(), await peer.user()];
    const before = reached(peer);
    await t.accepted("an add by a foreign admin", () => group.attempt.add(bob, carol));
    await t.accepted("a request of the user who was added", () => group.snapshot(carol));
    await t.accepted("a look-up of somebody else", () => lookUp(alice, dave));
    t.equal(reached(peer).slice(before.length), [`GET /v1/directory/${dave.id}`], "what reached the other server");
  },
});

const refusedOnes = serverCheck({
  id: "peer.contact/what-is-refused",
  requirement: "peer.contact",
  title: "A server asks nothing of another one for an add or a forwarded request that it refuses by itself.",
  needs: ["peer"],
  run: async (t) => {
    const { world, peer, alice, bob } = await abroad(t, { fresh: true });
    const other = await world.user();
    const group = await world.group(alice, [other]);
    const inner = forwardRequest(other, peer.name, "GET", "/v1/channels");
    const expected = { code: ["forbidden", "malformed", "audience"] } as const;
    const good = (): ReturnType<typeof lookUp> => lookUp(other, other);
    await t.twin({ field: "inner keyid", bad: () => sendForward(alice, inner), good, expect: expected });
    await t.twin({ field: "path", bad: () => forward(alice, peer.name, "GET", "/v1/nothing"), good, expect: expected });
    await t.twin({
      field: "signature of the add",
      bad: () => group.attempt.add(alice, bob, READ_WRITE, { seed: world.bytes(32) }),
      good,
      expect: { code: "bad-signature" },
    });
    await t.accepted("a look-up", () => lookUp(alice, bob));
    t.equal(reached(peer), firstQuestions(bob), "what reached the other server");
  },
});

const stranger = serverCheck({
  id: "peer.no-stranger/requests",
  requirement: "peer.no-stranger",
  title: "A server asks nothing of another one because of requests and connections of users from there who are members of nothing here.",
  needs: ["peer"],
  run: async (t) => {
    const { world, peer, alice, bob } = await abroad(t, { fresh: true });
    const group = await world.group(alice);
    const tunnel = await group.declare(alice);
    const stream = { v: 1, channels: { [group.id]: 0 } };
    const requests = [
      () => bob.get(`/v1/users/${bob.id}`),
      () => bob.get(`/v1/users/${alice.id}`),
      () => bob.get(`/v1/directory/${bob.id}`),
      () => bob.get("/v1/channels"),
      () => group.snapshot(bob),
      () => bob.post("/v1/stream", stream),
      () => bob.post("/v1/channels", creationObject(world, bob)),
      () => group.attempt.post(bob, { type: "org.example.note", content: {} }),
      () => group.attempt.add(bob, bob),
      () => tunnel.get(bob),
      () => forward(bob, peer.name),
      () => tunnel.attempt.join(bob),
    ];
    for (const [i, send] of requests.entries()) {
      const { status } = await send();
      t.expect(status !== 101 && (status < 200 || status > 299), {
        what: `request ${i} of a stranger`,
        expected: "refused",
        observed: status,
      });
    }
    t.equal(reached(peer), [], "what reached the stranger's server");
    await t.accepted("a look-up by an own user", () => lookUp(alice, bob));
    t.equal(reached(peer), firstQuestions(bob), "what reached the stranger's server after a look-up");
    await t.accepted("the same user's being added", () => group.attempt.add(alice, bob));
    await t.accepted("a request of the same user, who is a member now", () => group.snapshot(bob));
  },
});

const unregistered = serverCheck({
  id: "peer.no-stranger/unsigned-for",
  requirement: "peer.no-stranger",
  title: "A server asks nothing of another one for somebody who claims to be an own user and is not.",
  needs: ["peer"],
  run: async (t) => {
    const world = await newWorld(t);
    const peer = await world.peer({ fresh: true });
    const [alice, bob, nobody] = [await world.user(), await peer.user(), world.stranger()];
    await t.twin({ field: "keyid", bad: () => lookUp(nobody, bob), good: () => lookUp(alice, alice), expect: { code: "unknown-user" } });
    const forged = { seed: world.bytes(32) };
    const path = `/v1/users/${bob.id}`;
    await t.twin({ field: "key", bad: () => alice.get(path, forged), good: () => alice.get(path), expect: { code: "bad-signature" } });
    t.equal(reached(peer), firstQuestions(bob), "what reached the other server");
  },
});

export const contactChecks: readonly ServerCheck[] = [nothingElse, foreignAdd, refusedOnes, stranger, unregistered];
