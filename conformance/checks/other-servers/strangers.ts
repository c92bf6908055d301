// What a foreign user cannot have here, also as a member: everything but channels and their tunnels.
import { creationObject } from "../../probe/actors/index.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { manyTwins } from "../common/twins.ts";
import { anyAnswer, forward, LIST } from "./forwarding.ts";
import { abroadTogether } from "./scene.ts";

const REFUSED = { code: "refused", status: 403 } as const;

const create = serverCheck({
  id: "foreign.create/member",
  requirement: "foreign.create",
  title: "A server takes no channel from a foreign user, though they are a member of another one.",
  needs: ["peer"],
  run: async (t) => {
    const { world, peer, alice, bob } = await abroadTogether(t);
    const carol = await peer.user();
    const post = (by: typeof bob, object: ReturnType<typeof creationObject>) => () => by.post("/v1/channels", object);
    const wrong = [
      { field: "creator (foreign, of a group)", bad: post(bob, creationObject(world, bob)) },
      { field: "creator (foreign, of a DM with an own user)", bad: post(bob, creationObject(world, bob, alice)) },
      { field: "creator (foreign, of a DM with a foreign user)", bad: post(bob, creationObject(world, bob, carol)) },
      { field: "creator (foreign, asking with an own user's object)", bad: post(bob, creationObject(world, alice, bob)) },
    ];
    await manyTwins(t, wrong, post(alice, creationObject(world, alice, bob)), REFUSED);
  },
});

const ownOnly = serverCheck({
  id: "foreign.own-only/member",
  requirement: "foreign.own-only",
  title: "A server neither looks up, nor forwards, nor countersigns for a foreign user, though they are a member.",
  needs: ["peer"],
  run: async (t) => {
    const { peer, alice, bob, group } = await abroadTogether(t);
    const tunnel = await group.declare(alice);
    const before = peer.requests.length;
    peer.answer("GET", LIST, anyAnswer);
    for (const user of [alice, bob]) {
      const path = `/v1/users/${user.id}`;
      await t.twin({ field: `keyid (foreign, GET ${path})`, bad: () => bob.get(path), good: () => alice.get(path), expect: REFUSED });
    }
    await t.twin({
      field: "keyid (foreign, POST /v1/forward)",
      bad: () => forward(bob, peer.name),
      good: () => forward(alice, peer.name),
      expect: REFUSED,
    });
    await t.twin({
      field: "path (POST /v1/proxies)",
      bad: () => bob.countersign(peer.userProof(bob, tunnel)),
      good: () => group.snapshot(bob),
      expect: REFUSED,
    });
    const asked = peer.requests.slice(before).map(({ headers, path }) => [path, headers["signature-input"]?.includes(bob.id) ?? false]);
    t.equal(
      asked.filter(([, his]) => his),
      [],
      "the requests that reached the other server with the foreign user's signature",
    );
  },
});

const declare = serverCheck({
  id: "foreign.declare/not-allowed",
  requirement: "foreign.declare",
  title: "A server that states that foreign members declare no tunnels refuses theirs.",
  needs: ["peer"],
  run: async (t) => {
    if (t.target.features["foreign_declare"] !== false) t.notRun("capability-absent", "foreign_declare: false");
    const { alice, bob, group } = await abroadTogether(t);
    await t.twin({
      field: "created_by (foreign)",
      bad: () => group.attempt.declare(bob),
      good: () => group.attempt.declare(alice),
      expect: REFUSED,
    });
  },
});

export const strangerChecks: readonly ServerCheck[] = [create, ownOnly, declare];
