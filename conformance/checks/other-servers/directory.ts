import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { newWorld, type World } from "../../probe/actors/index.ts";
import type { Answer } from "../../probe/answer.ts";
import { abroad, lookUp, reached } from "./scene.ts";

/** One server's question to another: nobody signs it. */
function ask(world: World, user: string, headers: (readonly [string, string])[] = []): Promise<Answer> {
  return world.send({ method: "GET", target: `/v1/directory/${user}`, headers }, { type: "DirectoryEntry" });
}

const entry = serverCheck({
  id: "peer.directory/unsigned",
  requirement: "peer.directory",
  title: "A server gives the directory entry of a user of its own to whoever asks, without a signature.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = world.stranger();
    const registered = await t.accepted("a registration", () => user.register());
    const answer = await t.accepted("the question for the entry", () => ask(world, user.id));
    t.equal(answer.status, 200, "the status");
    t.equal(answer.object(), registered.object(), "the entry");
    t.equal((await lookUp(user, user)).object(), answer.object(), "the entry that its own users get");
    const fields = user.signed("GET", "/v1/channels", { seed: world.bytes(32) }).headers;
    const odd = await t.accepted("the question with a signature that does not verify", () => ask(world, user.id, fields));
    t.equal(odd.object(), registered.object(), "the entry, whatever the signature");
  },
});

const unknown = serverCheck({
  id: "peer.directory-unknown/nobody",
  requirement: "peer.directory-unknown",
  title: "A server answers the unsigned question for somebody who is not registered with `not-found`, until they are.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = world.stranger();
    const refusal = { code: "not-found", status: 404 } as const;
    const register = (): Promise<Answer> => user.register();
    await t.twin({ field: "user (not registered)", bad: () => ask(world, user.id), good: register, expect: refusal });
    await t.accepted("the same question after the registration", () => ask(world, user.id));
  },
});

const foreign = serverCheck({
  id: "peer.directory-unknown/foreign",
  requirement: "peer.directory-unknown",
  also: ["peer.contact"],
  title: "A server answers for its own users only: not for those of another server, of whom it has an entry, and it asks nobody.",
  needs: ["peer"],
  run: async (t) => {
    const { world, peer, alice, bob } = await abroad(t);
    const carol = await peer.user();
    await t.accepted("a look-up of a foreign user", () => lookUp(alice, bob));
    const before = reached(peer);
    for (const one of [bob, carol]) {
      await t.twin({
        field: "user (of another server)",
        bad: () => ask(world, one.id),
        good: () => ask(world, alice.id),
        expect: { code: "not-found", status: 404 },
      });
    }
    await t.accepted("a look-up of another one", () => lookUp(alice, carol));
    t.equal(reached(peer), [...before, `GET /v1/directory/${carol.id}`], "what reached the other server");
  },
});

export const directoryChecks: readonly ServerCheck[] = [entry, unknown, foreign];
