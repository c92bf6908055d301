// Several processes on one database: here several stores, which share nothing but that.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Bytes16, Event, Id, RelayUrl, SeqOrZero, SigningKey, Timestamp, UserId } from "../../schemas/v1/types.ts";
import type { MembershipState } from "../protocol/membership/index.ts";
import type { TestDatabase } from "../testing/databases.ts";
import { SHARED } from "../testing/databases.ts";
import { testChannel, testUser } from "../testing/group.ts";
import type { Store } from "./index.ts";
import {
  appendEntry,
  beatsOf,
  entriesAfter,
  enterVtserver,
  findEntry,
  getMembership,
  getOrMakeMeta,
  giveSign,
  insertChannel,
  insertUser,
  leaveVtserver,
  listVtservers,
  lockChannel,
  loseVtserver,
  openStore,
  updateMembership,
  useNonce,
} from "./index.ts";

const alice = await testUser("alice");
const WIDTH = 4;

for (const kind of SHARED) {
  describe.skipIf(kind.skip)(`several stores on ${kind.name}`, () => {
    let database: TestDatabase;
    let stores: readonly Store[];
    let membership: MembershipState;
    const channel = (): Id => membership.channel as Id;
    const event = (): Event => ({ v: 1, type: "example.hello", channel: channel(), content: {} }) as unknown as Event;
    const entry = (id: string) =>
      ({ channel: channel(), id: id as Id, kind: "event", object: event(), received_at: 1 as Timestamp }) as const;

    beforeEach(async () => {
      database = await kind.make();
      // All at once on an empty database: each may be the one that makes the tables.
      stores = await Promise.all(Array.from({ length: WIDTH }, () => openStore(database.url)));
      membership = await testChannel(alice);
      await stores[0]!.write((tx) => insertChannel(tx, membership));
    });
    afterEach(async () => {
      await Promise.all(stores.map((store) => store.close()));
      await database.remove();
    });

    test("give the entries of a channel one order without holes, also when some writes fail", async () => {
      const write = (store: Store, id: string, fails: boolean): Promise<unknown> =>
        store.write(async (tx) => {
          await lockChannel(tx, channel());
          await appendEntry(tx, entry(id));
          if (fails) throw new Error("no");
        });
      const writes = Array.from({ length: 80 }, (_, n) => write(stores[n % WIDTH]!, `e${String(n)}`, n % 5 === 0));
      const outcomes = await Promise.allSettled(writes);
      expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(16);
      const entries = await stores[0]!.read((db) => entriesAfter(db, channel(), 0 as SeqOrZero, 100));
      expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 64 }, (_, n) => n + 1));
    });

    test("decide one after the other about a channel that they have locked", async () => {
      // Each makes the head longer by what it has read: without the lock some of it would be lost.
      const append = (store: Store): Promise<void> =>
        store.write(async (tx) => {
          await lockChannel(tx, channel());
          const before = await getMembership(tx, channel());
          await updateMembership(tx, before, { ...before, head: `${before.head}+` });
        });
      await Promise.all(Array.from({ length: 20 }, (_, n) => append(stores[n % WIDTH]!)));
      const { head } = await stores[0]!.read((db) => getMembership(db, channel()));
      expect(head).toBe(`${membership.head}${"+".repeat(20)}`);
    });

    test("take a nonce once", async () => {
      const nonces = Array.from({ length: 10 }, (_, n) => `nonce ${String(n)}` as Bytes16);
      const uses = nonces.flatMap((nonce) => stores.map((store) => store.write((tx) => useNonce(tx, "scope", nonce, 1))));
      expect((await Promise.all(uses)).filter(Boolean)).toHaveLength(nonces.length);
    });

    test("do a write anew when another one has made the same row meanwhile", async () => {
      const user = { user: alice.user as UserId, signing_key: "s", sealing_key: "e", entry: {} } as unknown as Parameters<
        typeof insertUser
      >[1];
      const register = (store: Store, mine: string): Promise<string> =>
        store.write(async (tx) => {
          const winner = await getOrMakeMeta(tx, "server", () => mine);
          if (winner === mine) await insertUser(tx, user);
          return winner;
        });
      const names = await Promise.all(stores.map((store, n) => register(store, `server ${String(n)}`)));
      expect(new Set(names).size).toBe(1);
    });

    test("read one moment, whatever others write meanwhile", async () => {
      const [reader, writer] = stores as [Store, Store];
      const seen = await reader.read(async (db) => {
        const before = await entriesAfter(db, channel(), 0 as SeqOrZero, 9);
        await writer.write((tx) => appendEntry(tx, entry("late")));
        return [before.length, (await findEntry(db, channel(), "late" as Id)) === undefined];
      });
      expect(seen).toEqual([0, true]);
      expect(await reader.read((db) => findEntry(db, channel(), "late" as Id))).toBeDefined();
    });

    test("are all told of each change of any of them", async () => {
      const told = stores.map((store) => {
        const counts = { seen: 0 };
        return new Promise<void>((resolve) => {
          store.feed.subscribe(() => {
            counts.seen++;
            void store.read((db) => findEntry(db, channel(), "last" as Id)).then((found) => (found === undefined ? undefined : resolve()));
          });
        });
      });
      for (const [n, store] of stores.entries()) await store.write((tx) => appendEntry(tx, entry(`e${String(n)}`)));
      await stores[0]!.write((tx) => appendEntry(tx, entry("last")));
      await Promise.all(told);
    });

    test("know which vtservers are there", async () => {
      const [first, second] = stores as [Store, Store];
      const enter = (store: Store, url: string, name: string): Promise<string> =>
        store.write(async (tx) => (await enterVtserver(tx, url as RelayUrl, async () => ({ key: name as SigningKey, seed: name }))).key);
      const listed = async (): Promise<string[]> => (await second.read(listVtservers)).map(({ key, url }) => `${key} ${url}`);
      expect(await Promise.all([enter(first, "ws://a", "a"), enter(second, "ws://b", "b")])).toEqual(["a", "b"]);
      // Started again at its place, it is the one that it was.
      expect(await enter(first, "ws://a", "other")).toBe("a");
      expect(await listed()).toEqual(["a ws://a", "b ws://b"]);
      const a = (await second.read(beatsOf)).find(({ key }) => key === "a");
      await first.write((tx) => giveSign(tx, "a" as SigningKey));
      // A sign of life came between looking and judging.
      await second.write((tx) => loseVtserver(tx, a!));
      expect(await listed()).toEqual(["a ws://a", "b ws://b"]);
      await second.write(async (tx) =>
        loseVtserver(
          tx,
          (await beatsOf(tx)).find(({ key }) => key === "a")!,
        ),
      );
      expect(await listed()).toEqual(["b ws://b"]);
      expect(await enter(first, "ws://c", "c")).toBe("c");
      await second.write((tx) => leaveVtserver(tx, "b" as SigningKey));
      expect(await enter(second, "ws://d", "d")).toBe("b");
      expect(await listed()).toEqual(["b ws://d", "c ws://c"]);
    });
  });
}
