import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type {
  Bytes16,
  ConnectionNumber,
  Declaration,
  DeviceAddress,
  DirectoryEntry,
  Id,
  RelayUrl,
  SealingKey,
  ServerName,
  SigningKey,
  Timestamp,
  TunnelId,
  UserId,
} from "../../schemas/v1/types.ts";
import { createMembershipCache } from "../homeserver/memberships.ts";
import { encodeBase64url } from "../protocol/encoding/index.ts";
import type { MembershipState } from "../protocol/membership/index.ts";
import type { Store } from "../store/index.ts";
import {
  advanceTunnel,
  enterVtserver,
  forgetNonces,
  getTunnel,
  insertChannel,
  insertTunnel,
  insertUser,
  openStore,
  recordOf,
  updateMembership,
} from "../store/index.ts";
import type { TestDatabase } from "../testing/databases.ts";
import { DATABASES } from "../testing/databases.ts";
import type { TestUser } from "../testing/group.ts";
import { suite, testChannel, testUser } from "../testing/group.ts";
import { createRelayBackend } from "../tunnel/relay-backend.ts";
import type { RelayBackend } from "./backend.ts";
import { testLimits } from "./testing/relay.ts";

const limits = testLimits();
const vtserver = encodeBase64url(suite.random(32)) as SigningKey;
const roles = { read: true, write: true };
for (const { name, skip, make } of DATABASES) {
  describe.skipIf(skip)(`the backend on ${name}`, () => {
    const tunnelID = encodeBase64url(suite.random(32)) as TunnelId;
    let alice: TestUser;
    let bob: TestUser;
    let database: TestDatabase;
    let store: Store;
    let backend: RelayBackend;
    let membership: MembershipState;
    let now = 1_000_000;

    beforeEach(async () => {
      [alice, bob] = [await testUser("alice"), await testUser("bob")];
      membership = await testChannel(alice, bob);
      database = await make();
      store = await openStore(database.url);
      backend = createRelayBackend({ store, vtserver, limits, memberships: createMembershipCache(), clock: () => now });
      const declaration = { v: 1, tunnelID, auth_chatchannel: membership.channel, epoch: 1, created_by: alice.user, created_at: now };
      await store.write(async (tx) => {
        await insertChannel(tx, membership);
        const access = { write: [alice.user] };
        const tunnel = await insertTunnel(tx, { ...declaration, access, sig: "" } as unknown as Declaration, vtserver, now, limits);
        await advanceTunnel(tx, tunnel, { type: "announced" }, now, limits);
      });
    });
    afterEach(async () => {
      await store.close();
      await database.remove();
    });

    const register = async (user: string): Promise<ConnectionNumber | undefined> => {
      const connection = await backend.reserve(tunnelID);
      const device = `phone${user}` as DeviceAddress;
      const taken = await backend.register({ tunnelID, connection, device, user: user as UserId, roles });
      return taken ? connection : undefined;
    };
    const life = () => store.read(async (db) => (await getTunnel(db, tunnelID))?.life);

    test("rights are those of the membership log, narrowed by the declaration's lists", async () => {
      const users = [alice.user, bob.user, "@eve:a.example"] as UserId[];
      const rights = await backend.rights(tunnelID, users);
      expect(Object.fromEntries(rights)).toEqual({
        [alice.user]: { signingKey: alice.identity.signing_key, roles },
        [bob.user]: { signingKey: bob.identity.signing_key, roles: { read: true, write: false } },
      });
      expect((await backend.rights(encodeBase64url(suite.random(32)) as TunnelId, users)).size).toBe(0);
      // A change of the log is seen at once, whatever is kept.
      const after = { ...membership, head: "next", members: { [alice.user]: membership.members[alice.user]! } };
      await store.write((tx) => updateMembership(tx, membership, after));
      expect([...(await backend.rights(tunnelID, users)).keys()]).toEqual([alice.user]);
    });

    test("the first connection opens the tunnel, the last one that goes starts the idle time", async () => {
      expect(await backend.tunnel(tunnelID)).toEqual({ tunnelID, channel: membership.channel, state: "declared" });
      const first = (await register(alice.user))!;
      const second = (await register(alice.user))!;
      const third = (await register(bob.user))!;
      expect([first, second, third]).toEqual([1, 2, 3]);
      expect(await life()).toMatchObject({ state: "open", connections: 2, idleSince: undefined });
      now += 100;
      // The first one was displaced by the second of its device: it is not there any more.
      await backend.unregister(tunnelID, first);
      expect(await life()).toMatchObject({ connections: 2 });
      await backend.unregister(tunnelID, second);
      await backend.unregister(tunnelID, third);
      expect(await life()).toMatchObject({ state: "open", connections: 0, idleSince: now });
    });

    test("connections of a process that is gone are forgotten, their numbers are not", async () => {
      await register(alice.user);
      now += 50;
      await backend.reset();
      expect(await life()).toMatchObject({ state: "open", connections: 0, idleSince: now });
      expect(await register(alice.user)).toBe(2);
    });

    test("an ending tunnel takes nobody, says until when, and closes with its last connection", async () => {
      const only = (await register(alice.user))!;
      await store.write(async (tx) => advanceTunnel(tx, (await getTunnel(tx, tunnelID))!, { type: "epoch-changed" }, now, limits));
      expect(await backend.tunnel(tunnelID)).toMatchObject({ state: "ending", closesAt: now + limits.grace_ms });
      expect(await register(bob.user)).toBeUndefined();
      await backend.unregister(tunnelID, only);
      expect(await backend.tunnel(tunnelID)).toMatchObject({ state: "closed" });
    });

    test("a connection by proxy stands in the record with its proxy, until a direct one takes its place", async () => {
      const recorded = async () =>
        store.read(async (db) => (await recordOf(db, (await getTunnel(db, tunnelID))!, "a.example" as ServerName)).connections);
      await store.write((tx) => enterVtserver(tx, "wss://a.example/relay" as RelayUrl, async () => ({ key: vtserver, seed: "seed" })));
      const proxy = { address: "b.example" as ServerName, public: vtserver };
      const device = "phone@alice:a.example" as DeviceAddress;
      const user = alice.user as UserId;
      const first = await backend.reserve(tunnelID);
      expect(await backend.register({ tunnelID, connection: first, device, user, roles, proxy })).toBe(true);
      expect(await recorded()).toEqual({ [device]: { type: "proxy", roles, proxy } });
      await backend.update(tunnelID, first, { read: true, write: false });
      expect(await recorded()).toEqual({ [device]: { type: "proxy", roles: { read: true, write: false }, proxy } });
      await backend.register({ tunnelID, connection: await backend.reserve(tunnelID), device, user, roles });
      expect(await recorded()).toEqual({ [device]: { type: "direct", roles } });
    });

    test("a proof is used once, by whichever vtserver of the server, and is one user's own", async () => {
      const proof = { user: bob.user as UserId, nonce: encodeBase64url(suite.random(16)) as Bytes16, expires_at: now as Timestamp };
      const other = createRelayBackend({ store, vtserver, limits, memberships: createMembershipCache(), clock: () => now });
      const uses = await Promise.all([backend.useProof(proof), other.useProof(proof)]);
      expect(uses.filter((use) => use)).toHaveLength(1);
      expect([await backend.useProof(proof), await other.useProof(proof)]).toEqual([false, false]);
      expect(await other.useProof({ ...proof, user: alice.user as UserId })).toBe(true);
      await store.write((tx) => forgetNonces(tx, now + 60_000));
      expect(await backend.useProof(proof)).toBe(false);
    });

    test("only registered users have a key", async () => {
      const { user, identity } = alice;
      const entry = {} as DirectoryEntry;
      const keys = { signing_key: identity.signing_key as SigningKey, sealing_key: identity.sealing_key as SealingKey };
      expect(await backend.userKey(user as UserId)).toBeUndefined();
      await store.write((tx) => insertUser(tx, { user: user as UserId, ...keys, entry }));
      expect(await backend.userKey(user as UserId)).toBe(identity.signing_key);
    });

    test("a change of the channel is told", async () => {
      const told = new Promise<ReadonlySet<Id>>((resolve) => backend.subscribe(resolve));
      await register(alice.user);
      expect([...(await told)]).toEqual([membership.channel]);
    });

    test("a vtserver serves the tunnels that live on it, and forgets the connections of those only", async () => {
      await register(alice.user);
      const memberships = createMembershipCache();
      const other = createRelayBackend({
        store,
        vtserver: encodeBase64url(suite.random(32)) as SigningKey,
        limits,
        memberships,
        clock: () => now,
      });
      expect(await other.tunnel(tunnelID)).toBeUndefined();
      await other.reset();
      expect(await life()).toMatchObject({ connections: 1 });
    });
  });
}
