import { describe, expect, test } from "vitest";
import { startTestPeer } from "../peers/testing/test-peer.ts";
import { newSigningKeyPair } from "../protocol/crypto/index.ts";
import { startServer } from "../server.ts";
import { SHARED } from "../testing/databases.ts";
import { suite } from "../testing/group.ts";
import { emptyGroup } from "./testing/http-group.ts";
import { newHttpUser } from "./testing/http-user.ts";

for (const { name, skip, make } of SHARED) {
  describe.skipIf(skip)(`homeservers that share ${name}`, () => {
    test("pin a user for each other, and ask nobody for one who is pinned", async () => {
      const [database, peer] = await Promise.all([make(), startTestPeer()]);
      const options = { database: database.url, only: "homeserver", limits: "test", allowLoopbackPeers: true } as const;
      const first = await startServer(options);
      const second = await startServer(options);
      try {
        const alice = await newHttpUser(first, "alice");
        await alice.register();
        const bob = await newHttpUser({ url: first.url, name: peer.name }, "bob");
        const entry = await peer.entry(bob.user, bob.identity);
        peer.serve(bob.user, entry);
        expect((await alice.ask("GET", `/v1/users/${bob.user}`)).json).toEqual(entry);
        expect(peer.requests).toHaveLength(2);

        const there = alice.at({ url: second.url, name: first.name });
        const group = await emptyGroup(first.name, there);
        expect((await group.add(there, bob, "w")).status).toBe(201);
        expect(peer.requests).toHaveLength(2);
        peer.serve(bob.user, await peer.entry(bob.user));
        expect((await there.ask("GET", `/v1/users/${bob.user}`)).json).toMatchObject({ code: "key-changed" });
        peer.serve(bob.user, await peer.entry(bob.user, bob.identity, await newSigningKeyPair(suite)));
        expect((await there.ask("GET", `/v1/users/${bob.user}`)).json).toMatchObject({ code: "peer-failed" });
      } finally {
        await Promise.all([first.close(), second.close()]);
        await Promise.all([database.remove(), peer.close()]);
      }
    });
  });
}
