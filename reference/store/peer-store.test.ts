import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DirectoryEntry, ServerDocument, ServerName, UserId } from "../../schemas/v1/types.ts";
import type { TestDatabase } from "../testing/databases.ts";
import { SHARED } from "../testing/databases.ts";
import type { Store } from "./index.ts";
import { getPeer, getPeerUser, lockPeer, lockPeerUser, openStore, putPeer, putPeerUser } from "./index.ts";

const B = "b.example" as ServerName;
const BOB = "@bob:b.example" as UserId;
const document = (key: string, at: number): ServerDocument =>
  ({ server: B, server_key: key, issued_at: at, x: "é" }) as unknown as ServerDocument;
const entry = (key: string): DirectoryEntry => ({ user: BOB, signing_key: key, sealing_key: key }) as unknown as DirectoryEntry;

for (const { name, skip, make } of SHARED) {
  describe.skipIf(skip)(`what is known of other servers in ${name}`, () => {
    let database: TestDatabase;
    let stores: readonly Store[];
    beforeEach(async () => {
      database = await make();
      stores = await Promise.all([openStore(database.url), openStore(database.url), openStore(database.url)]);
    });
    afterEach(async () => {
      await Promise.all(stores.map((store) => store.close()));
      await database.remove();
    });

    test("is known to all processes of a server, as it came", async () => {
      const [first, second] = stores as [Store, Store];
      expect(await first.read((db) => getPeer(db, B))).toBeUndefined();
      await first.write((tx) => putPeer(tx, document("k", 1), undefined));
      await first.write((tx) => putPeerUser(tx, entry("k"), undefined));
      const known = await second.read((db) => getPeer(db, B));
      expect(known).toMatchObject({ server_key: "k", issued_at: 1, document: document("k", 1) });
      await second.write((tx) => putPeer(tx, document("k", 2 ** 52), known));
      expect(await first.read((db) => getPeer(db, B))).toMatchObject({ issued_at: 2 ** 52 });
      expect((await second.read((db) => getPeerUser(db, BOB)))?.entry).toEqual(entry("k"));
    });

    test("is pinned by one of those that see it first at the same time", async () => {
      const pin = (store: Store, key: string): Promise<boolean> =>
        store.write(async (tx) => {
          const [known, user] = [await lockPeer(tx, B), await lockPeerUser(tx, BOB)];
          if (known !== undefined && known.server_key !== key) return false;
          await putPeer(tx, document(key, 1), known);
          await putPeerUser(tx, entry(key), user);
          return true;
        });
      const pinned = await Promise.all(stores.map((store, n) => pin(store, `key ${String(n)}`)));
      expect(pinned.filter(Boolean)).toHaveLength(1);
      const key = `key ${String(pinned.indexOf(true))}`;
      expect((await stores[0]!.read((db) => getPeer(db, B)))?.server_key).toBe(key);
      expect((await stores[0]!.read((db) => getPeerUser(db, BOB)))?.signing_key).toBe(key);
    });
  });
}
