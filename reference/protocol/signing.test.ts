import { expect, test } from "vitest";
import { createNodeSuite } from "../node-crypto.ts";
import { newSigningKeyPair, signingKeyPair } from "./crypto/ed25519.ts";
import { encodeBase64url } from "./encoding/base64url.ts";
import { fingerprint } from "./fingerprint.ts";
import { idOf, tunnelId } from "./id.ts";
import { signMember, signObject, verifyMember, verifyObject } from "./signing.ts";

const suite = createNodeSuite();
const pair = await signingKeyPair(suite, new Uint8Array(32).fill(1));
const publicKey = encodeBase64url(pair.publicKey);
const bad = expect.objectContaining({ code: "bad-signature" }) as Error;

test("a signed object verifies in whatever order its members stand", async () => {
  const { v, type, sig } = await signObject(suite, "event", { v: 1, type: "example.hello" }, pair);
  await expect(verifyObject(suite, "event", { sig, type, v }, publicKey)).resolves.toBeUndefined();
});

test("a signature covers the label, each member, and that there are no others", async () => {
  const signed = await signObject(suite, "event", { v: 1, type: "example.hello", unknown: null }, pair);
  await expect(verifyObject(suite, "member", signed, publicKey)).rejects.toThrow(bad);
  await expect(verifyObject(suite, "event", { ...signed, v: 2 }, publicKey)).rejects.toThrow(bad);
  await expect(verifyObject(suite, "event", { ...signed, more: 1 }, publicKey)).rejects.toThrow(bad);
  const { unknown: _, ...less } = signed;
  await expect(verifyObject(suite, "event", less, publicKey)).rejects.toThrow(bad);
  const other = await newSigningKeyPair(suite);
  await expect(verifyObject(suite, "event", signed, encodeBase64url(other.publicKey))).rejects.toThrow(bad);
});

test("a key of small order is bad-key, an absent signature malformed", async () => {
  const signed = await signObject(suite, "event", { v: 1 }, pair);
  const weak = encodeBase64url(new Uint8Array(32));
  await expect(verifyObject(suite, "event", signed, weak)).rejects.toThrow(expect.objectContaining({ code: "bad-key" }) as Error);
  await expect(verifyObject(suite, "event", { v: 1 }, publicKey)).rejects.toThrow(expect.objectContaining({ code: "malformed" }) as Error);
});

test("of two signatures the second covers the first, and the first neither", async () => {
  const both = ["user_sig", "server_sig"];
  const user = await signMember(suite, "proof", { v: 1, server_sig: "" }, pair, "user_sig", both);
  const whole = await signMember(suite, "proof relay", user, pair, "server_sig", ["server_sig"]);
  await expect(verifyMember(suite, "proof", whole, publicKey, "user_sig", both)).resolves.toBeUndefined();
  await expect(verifyMember(suite, "proof relay", whole, publicKey, "server_sig", ["server_sig"])).resolves.toBeUndefined();
  const altered = { ...whole, user_sig: encodeBase64url(new Uint8Array(64)) };
  await expect(verifyMember(suite, "proof relay", altered, publicKey, "server_sig", ["server_sig"])).rejects.toThrow(bad);
});

test("an id depends on label and members and not on the signature", async () => {
  const event = { v: 1, type: "example.hello" };
  const id = await idOf(suite, "event", event);
  expect(id).toHaveLength(44);
  expect(await idOf(suite, "event", { ...event, sig: "x" })).toBe(id);
  expect(await idOf(suite, "member", event)).not.toBe(id);
  expect(await tunnelId(suite, new Uint8Array(32))).toHaveLength(44);
});

test("a fingerprint is 12 groups of 5 digits and differs with each key", async () => {
  const user = { user: "@ann:a.example", signing_key: "a", sealing_key: "b" };
  const digits = await fingerprint(suite, user);
  expect(digits).toMatch(/^\d{5}(?: \d{5}){11}$/);
  expect(await fingerprint(suite, { ...user, sealing_key: "c" })).not.toBe(digits);
  // 20 bits modulo 100000, computed from the hash by another road.
  const { createHash } = await import("node:crypto");
  const hash = createHash("sha256")
    .update(JSON.stringify(["voicetunnel/1 fingerprint", "@ann:a.example", "a", "b"]))
    .digest("hex");
  expect(digits.split(" ")).toEqual(
    Array.from({ length: 12 }, (_, at) => String(Number.parseInt(hash.slice(5 * at, 5 * at + 5), 16) % 100000).padStart(5, "0")),
  );
});
