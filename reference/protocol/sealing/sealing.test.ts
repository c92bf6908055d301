import { expect, test } from "vitest";
import { createNodeSuite } from "../../node-crypto.ts";
import { newSealingKeyPair } from "../crypto/x25519.ts";
import { encodeBase64url } from "../encoding/base64url.ts";
import { tunnelId } from "../id.ts";
import { openEpochKey, openEvent, openTunnelKey, sealEpochKey, sealEvent, sealTunnelKey } from "./index.ts";

const suite = createNodeSuite();
const [reader, epoch, stranger] = [await newSealingKeyPair(suite), await newSealingKeyPair(suite), await newSealingKeyPair(suite)];

test("an epoch's key opens for its reader, in its place only, and only if it belongs to the public key", async () => {
  const context = { channel: "c", epoch: 1, recipient: "@bob:a.example", sender: "@ann:a.example" };
  const sealed = await sealEpochKey(suite, context, epoch, reader.publicKey);
  const publicKey = encodeBase64url(epoch.publicKey);
  expect((await openEpochKey(suite, context, sealed, reader, publicKey))?.seed).toEqual(epoch.seed);
  expect(await openEpochKey(suite, context, sealed, stranger, publicKey)).toBeUndefined();
  expect(await openEpochKey(suite, context, sealed, reader, encodeBase64url(stranger.publicKey))).toBeUndefined();
  for (const other of [{ channel: "d" }, { epoch: 2 }, { recipient: "@ann:a.example" }, { sender: "@bob:a.example" }]) {
    expect(await openEpochKey(suite, { ...context, ...other }, sealed, reader, publicKey)).toBeUndefined();
  }
});

test("a sealed event opens under its own envelope only", async () => {
  const context = { channel: "c", epoch: 1, sender: "@ann:a.example", sender_device: "chrome@ann:a.example", to: "@bob:a.example" };
  const event = { type: "m.call.invite", content: { call_id: "x", __proto__: null } };
  const sealed = await sealEvent(suite, context, event, reader.publicKey);
  expect(sealed).toMatchObject({ epoch: 1, to: "@bob:a.example" });
  expect(await openEvent(context, sealed, reader)).toEqual({ type: "m.call.invite", content: { call_id: "x" } });
  const { to: _, ...toAll } = context;
  for (const other of [toAll, { ...context, epoch: 2 }, { ...context, sender_device: "safari@ann:a.example" }]) {
    expect(await openEvent(other, sealed, reader)).toBeUndefined();
  }
  expect(await openEvent(context, { ...sealed, enc: "no" }, reader)).toBeUndefined();
});

test("a tunnel key opens only as the key of its own tunnel", async () => {
  const key = suite.random(32);
  const context = { channel: "c", epoch: 1, tunnelID: await tunnelId(suite, key), sender: "@ann:a.example" };
  const sealed = await sealTunnelKey(suite, context, key, epoch.publicKey);
  expect(await openTunnelKey(suite, context, sealed, epoch)).toEqual(key);
  expect(await openTunnelKey(suite, context, sealed, stranger)).toBeUndefined();
  // Sealed well, but another key: the hash shows it.
  const wrong = await sealTunnelKey(suite, context, suite.random(32), epoch.publicKey);
  expect(await openTunnelKey(suite, context, wrong, epoch)).toBeUndefined();
});
