import { expect, test } from "vitest";
import { suite, testUser } from "../testing/group.ts";
import { newSigningKeyPair } from "./crypto/index.ts";
import { encodeBase64url } from "./encoding/index.ts";
import type { Proof } from "./proof.ts";
import {
  countersignProof,
  hasProofLife,
  isProofDevice,
  isProofEarly,
  isProofExpired,
  isProofFor,
  isProofProxy,
  newProof,
  signProof,
  verifyServerPart,
  verifyUserPart,
} from "./proof.ts";

const NOW = 1767225600000;
const code = (name: string): Error => expect.objectContaining({ code: name }) as Error;
const [alice, eve] = [await testUser("alice"), await testUser("eve")];
const server = await newSigningKeyPair(suite);
const serverKey = encodeBase64url(server.publicKey);
const b32 = encodeBase64url(new Uint8Array(32).fill(7));
const plan = {
  tunnelID: b32,
  auth_chatchannel: b32,
  user: alice.user,
  device: `phone${alice.user}`,
  origin: "b.example",
  proxy: { address: "a.example", public: serverKey },
  roles: { read: true, write: true },
};
const unsigned = newProof(suite, plan, NOW);
const proof: Proof = await countersignProof(suite, await signProof(suite, unsigned, alice.signing), server);

test("both signatures fit, each with the key of its own signer", async () => {
  await expect(verifyUserPart(suite, proof, alice.identity.signing_key)).resolves.toBeUndefined();
  await expect(verifyServerPart(suite, proof, serverKey)).resolves.toBeUndefined();
  await expect(verifyUserPart(suite, proof, eve.identity.signing_key)).rejects.toThrow(code("bad-signature"));
  await expect(verifyServerPart(suite, proof, alice.identity.signing_key)).rejects.toThrow(code("bad-signature"));
});

test("the server's signature covers the user's, and the user's none", async () => {
  const other = await signProof(suite, { ...proof, nonce: encodeBase64url(new Uint8Array(16)) }, alice.signing);
  await expect(verifyUserPart(suite, other, alice.identity.signing_key)).resolves.toBeUndefined();
  await expect(verifyServerPart(suite, other, serverKey)).rejects.toThrow(code("bad-signature"));
  await expect(verifyServerPart(suite, { ...proof, user_sig: other.user_sig }, serverKey)).rejects.toThrow(code("bad-signature"));
  const resealed: Proof = { ...proof, server_sig: b32 };
  await expect(verifyUserPart(suite, resealed, alice.identity.signing_key)).resolves.toBeUndefined();
});

test.for<[string, Partial<Proof> & { more?: number }]>([
  ["tunnel", { tunnelID: serverKey }],
  ["channel", { auth_chatchannel: serverKey }],
  ["user", { user: eve.user }],
  ["device", { device: `tablet${alice.user}` }],
  ["origin", { origin: "c.example" }],
  ["proxy's address", { proxy: { ...plan.proxy, address: "c.example" } }],
  ["proxy's key", { proxy: { ...plan.proxy, public: b32 } }],
  ["roles", { roles: { read: true, write: false } }],
  ["salt", { stream: { salt: b32 } }],
  ["time of issue", { issued_at: NOW + 1 }],
  ["time of expiry", { expires_at: NOW + 1 }],
  ["nonce", { nonce: encodeBase64url(new Uint8Array(16)) }],
  ["unknown members", { more: 1 }],
])("both signatures cover the %s", async ([, change]) => {
  await expect(verifyUserPart(suite, { ...proof, ...change }, alice.identity.signing_key)).rejects.toThrow(code("bad-signature"));
  await expect(verifyServerPart(suite, { ...proof, ...change }, serverKey)).rejects.toThrow(code("bad-signature"));
});

test("each proof has a nonce and a salt of its own", () => {
  const next = newProof(suite, plan, NOW);
  expect([next.nonce === unsigned.nonce, next.stream.salt === unsigned.stream.salt]).toEqual([false, false]);
});

test.for([
  [0, false],
  [-1, false],
  [1, true],
  [300_000, true],
  [300_001, false],
] as const)("whether a life of %d ms is one: %s", ([life, ok]) => {
  expect(hasProofLife({ issued_at: NOW, expires_at: NOW + life })).toBe(ok);
});

test("a proof is early or expired when clocks that differ by 60 s do not explain it", () => {
  expect([NOW + 60_000, NOW + 60_001].map((issued_at) => isProofEarly({ issued_at }, NOW))).toEqual([false, true]);
  expect([NOW - 59_999, NOW - 60_000].map((expires_at) => isProofExpired({ expires_at }, NOW))).toEqual([false, true]);
});

test("the device is the user's, and the proxy is the user's server and another than the origin", () => {
  expect(isProofDevice(proof)).toBe(true);
  expect(isProofDevice({ ...proof, device: "phone@eve:a.example" })).toBe(false);
  expect(isProofProxy(proof, "b.example")).toBe(true);
  expect(isProofProxy(proof, "a.example")).toBe(false);
  expect(isProofProxy({ ...proof, proxy: { address: "c.example", public: b32 } }, "b.example")).toBe(false);
});

test.for([
  { tunnelID: serverKey },
  { auth_chatchannel: serverKey },
  { user: eve.user },
  { device: "x@alice:a.example" },
  { roles: { read: true, write: false } },
  { roles: { read: false, write: true } },
  { stream: { salt: b32 } },
])("a proof does not fit a connect with %j", (change) => {
  expect(isProofFor(proof, proof)).toBe(true);
  expect(isProofFor(proof, { ...proof, ...change })).toBe(false);
});
