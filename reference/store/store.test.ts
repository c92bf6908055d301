import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Bytes16, Event, Id, SeqOrZero, Timestamp, UserId } from "../../schemas/v1/types.ts";
import type { MembershipState } from "../protocol/membership/index.ts";
import type { TestDatabase } from "../testing/databases.ts";
import { DATABASES } from "../testing/databases.ts";
import { testChannel, testUser } from "../testing/group.ts";

import type { Store } from "./index.ts";
import {
  appendEntry,
  channelsOf,
  countCreatedBy,
  entriesAfter,
  findEntry,
  getChannel,
  getMembership,
  insertChannel,
  memberKeysOf,
  openStore,
  putState,
  readableBy,
  stateOf,
  stateRoom,
  updateMembership,
  useNonce,
  isNonceUsed,
  forgetNonces,
} from "./index.ts";
import { sqliteLocation } from "./sqlite.ts";

const alice = await testUser("alice");
const bob = await testUser("bob");
let database: TestDatabase;
let store: Store;
let membership: MembershipState;
const channel = (): Id => membership.channel as Id;
const event = (more: object = {}): Event =>
  ({ v: 1, type: "example.hello", channel: channel(), content: { text: "hello" }, ...more }) as unknown as Event;
const append = (id: string, object: Event = event()) =>
  store.write((tx) => appendEntry(tx, { channel: channel(), id: id as Id, kind: "event", object, received_at: 1000 as Timestamp }));

// The same for every database that a server can have.
for (const { name, skip, make } of DATABASES) {
  describe.skipIf(skip)(`a store in ${name}`, () => {
    beforeEach(async () => {
      database = await make();
      store = await openStore(database.url);
      membership = await testChannel(alice, bob);
      await store.write((tx) => insertChannel(tx, membership));
    });
    afterEach(async () => {
      await store.close();
      await database.remove();
    });

    test("gives entries numbers from 1 without holes, also to those that come at once", async () => {
      const places = await Promise.all(Array.from({ length: 20 }, (_, n) => append(`e${String(n)}`)));
      expect(places.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
      const entries = await store.read((db) => entriesAfter(db, channel(), 5 as SeqOrZero, 3));
      expect(entries.map(({ seq }) => seq)).toEqual([6, 7, 8]);
    });

    test("takes back everything when a write fails, its number too", async () => {
      await append("a");
      const failing = store.write(async (tx) => {
        await appendEntry(tx, { channel: channel(), id: "b" as Id, kind: "event", object: event(), received_at: 1 as Timestamp });
        throw new Error("no");
      });
      await expect(failing).rejects.toThrow("no");
      expect(await store.read((db) => findEntry(db, channel(), "b" as Id))).toBeUndefined();
      expect((await append("c")).seq).toBe(2);
    });

    test("keeps an object with members that nobody knows, `__proto__` too", async () => {
      const odd = JSON.parse('{"type":"example.odd","content":{"__proto__":{"a":1},"":[null]},"note":"é"}') as Event;
      await append("odd", odd);
      const [entry] = await store.read((db) => entriesAfter(db, channel(), 0 as SeqOrZero, 9));
      expect(JSON.stringify(entry?.object)).toBe(JSON.stringify(odd));
    });

    test("remembers a nonce in its scope until it is forgotten", async () => {
      const nonce = "n" as Bytes16;
      expect(await store.write((tx) => useNonce(tx, "a", nonce, 10))).toBe(true);
      expect(await store.write((tx) => useNonce(tx, "a", nonce, 20))).toBe(false);
      expect(await store.write((tx) => useNonce(tx, "b", nonce, 30))).toBe(true);
      await store.write((tx) => forgetNonces(tx, 15));
      expect(await store.read((db) => isNonceUsed(db, "a", nonce))).toBe(false);
      expect(await store.read((db) => isNonceUsed(db, "b", nonce))).toBe(true);
    });

    test("knows who is a member of what", async () => {
      const [a, b] = [alice.user as UserId, bob.user as UserId];
      const shown = async (): Promise<unknown[]> =>
        store.read(async (db) => [(await channelsOf(db, b)).length, (await readableBy(db, b)).length, (await memberKeysOf(db, b)).length]);
      expect(await shown()).toEqual([1, 1, 1]);
      const { [bob.user]: his, ...others } = membership.members;
      const deaf = { ...membership, head: "h1", members: { ...others, [bob.user]: { ...his!, flags: { ...his!.flags, read: false } } } };
      await store.write((tx) => updateMembership(tx, membership, deaf));
      expect(await shown()).toEqual([1, 0, 1]);
      await store.write((tx) => updateMembership(tx, deaf, { ...deaf, head: "h2", members: others }));
      expect(await shown()).toEqual([0, 0, 0]);
      expect(await store.read((db) => countCreatedBy(db, a))).toBe(1);
      expect(await store.read((db) => getMembership(db, channel()))).toMatchObject({ head: "h2", banned: [] });
      await store.write((tx) => updateMembership(tx, { ...deaf, members: others }, { ...deaf, head: "h3", members: {} }));
      expect(await store.read((db) => countCreatedBy(db, a))).toBe(0);
      expect(await store.read((db) => getChannel(db, channel()))).toMatchObject({ head: "h3" });
    });

    test("has the newest state event of each type and key as its entry", async () => {
      for (const [id, text] of [
        ["s1", "old"],
        ["s2", "new"],
      ] as const) {
        const object = event({ state_key: "topic", content: { text } });
        const place = await append(id, object);
        await store.write((tx) => putState(tx, place, object));
      }
      const [entry, ...rest] = await store.read((db) => stateOf(db, channel(), 1500));
      expect(rest).toEqual([]);
      expect(entry).toMatchObject({ id: "s2", seq: 2, age: 500, refreshed_age: 500, event: { content: { text: "new" } } });
      expect(await store.read((db) => stateRoom(db, event({ state_key: "topic" })))).toEqual({ exists: true, count: 1 });
      expect(await store.read((db) => stateRoom(db, event({ state_key: "name" })))).toEqual({ exists: false, count: 1 });
    });

    test("tells of each channel that changed", async () => {
      const seen = new Promise<ReadonlySet<Id>>((resolve) => store.feed.subscribe(resolve));
      await append("told");
      expect([...(await seen)]).toEqual([channel()]);
    });
  });
}

test.each([
  ["sqlite:server.db", "server.db"],
  ["/tmp/server.db", "/tmp/server.db"],
  [":memory:", ":memory:"],
  ["sqlite::memory:", ":memory:"],
])("%s is the location %s", (url, location) => {
  expect(sqliteLocation(url)).toBe(location);
});

test.each(["mysql://localhost/x", "sqlite:", ""])("%j is no database URL", (url) => {
  expect(() => sqliteLocation(url)).toThrow(RangeError);
});
