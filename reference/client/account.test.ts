import { expect, test } from "vitest";
import { createNodeSuite } from "../node-crypto.ts";
import { encodeHex } from "../protocol/encoding/index.ts";
import { newAccount, restoreAccount, saveAccount } from "./account.ts";

const suite = createNodeSuite();
const name = { local: "alice", server: "a.example", device: "laptop" };

test("each account has keys of its own, made independently (crypto.independent, crypto.fresh)", async () => {
  const accounts = await Promise.all([newAccount(suite, name), newAccount(suite, name)]);
  const seeds = accounts.flatMap(({ signing, sealing }) => [encodeHex(signing.seed), encodeHex(sealing.seed)]);
  expect(new Set(seeds).size).toBe(4);
});

test("the two keys take 32 random bytes each, and nothing of each other", async () => {
  const taken: number[] = [];
  const counting = createNodeSuite({ random: (length) => new Uint8Array(length).fill(taken.push(length)) });
  const { signing, sealing } = await newAccount(counting, name);
  expect(taken).toEqual([32, 32]);
  expect(signing.seed).not.toEqual(sealing.seed);
});

test("an account comes back as it was saved", async () => {
  const account = await newAccount(suite, name);
  const saved = saveAccount(account);
  expect(JSON.parse(JSON.stringify(saved))).toEqual(saved);
  const { user, device, identity } = await restoreAccount(suite, saved);
  expect({ user, device, identity }).toEqual({ user: "@alice:a.example", device: "laptop@alice:a.example", identity: account.identity });
});

test.for([{ local: "Alice" }, { server: "a..example" }, { device: "lap top" }])("a name with %o is refused", async (wrong) => {
  await expect(newAccount(suite, { ...name, ...wrong })).rejects.toMatchObject({ code: "malformed" });
});
