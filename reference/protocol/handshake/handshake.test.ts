import { expect, test } from "vitest";
import { suite, testChannel, testUser } from "../../testing/group.ts";
import { newSigningKeyPair } from "../crypto/index.ts";
import { encodeBase64url } from "../encoding/index.ts";
import { signObject } from "../signing.ts";
import type { Connect, ConnectTunnel } from "./index.ts";
import {
  acceptWelcome,
  answerChallenge,
  checkConnect,
  checkConnectRights,
  checkCredential,
  createSeenStreams,
  newChallenge,
  signWelcome,
} from "./index.ts";

const NOW = 1767225600000;
const code = (name: string): Error => expect.objectContaining({ code: name }) as Error;
const [alice, bob, eve] = [await testUser("alice"), await testUser("bob"), await testUser("eve")];
const dm = await testChannel(alice, bob);
const relay = await newSigningKeyPair(suite);
const vt_key = encodeBase64url(relay.publicKey);
const challenge = newChallenge(suite, { server: "a.example", key: vt_key });
const tunnel: ConnectTunnel = { state: "open", auth_chatchannel: dm.channel };
const plan = {
  server: "a.example",
  vt_key,
  tunnelID: encodeBase64url(new Uint8Array(32)),
  auth_chatchannel: dm.channel,
  user: alice.user,
  device: "chrome@alice:a.example",
  roles: { read: true, write: true },
};
const connect = await answerChallenge(suite, plan, challenge, alice.signing, NOW);
const resigned = (change: Partial<Connect>): Promise<Connect> => signObject(suite, "connect", { ...connect, ...change }, alice.signing);
const limits = { ping_ms: 500, dead_ms: 1500, frame_bytes: 1500, frames_per_second: 200, strikes: 10, queue_frames: 25 };
const welcome = { type: "welcome", v: 1, connection: 1, roles: plan.roles, participants: [], limits } as const;

test("challenge, connect and welcome fit each other", async () => {
  expect(() => {
    checkConnect(challenge, connect, NOW);
  }).not.toThrow();
  await expect(checkConnectRights(suite, connect, tunnel, dm)).resolves.toBeUndefined();
  const signed = await signWelcome(suite, { challenge, connect, welcome }, relay);
  await expect(acceptWelcome(suite, challenge, connect, signed)).resolves.toBeUndefined();
  await expect(acceptWelcome(suite, challenge, connect, { ...signed, connection: 2 })).rejects.toThrow(code("bad-signature"));
  await expect(acceptWelcome(suite, { ...challenge, nonce: vt_key }, connect, signed)).rejects.toThrow(code("bad-signature"));
  const less = await signWelcome(suite, { challenge, connect, welcome: { ...welcome, roles: { read: true, write: false } } }, relay);
  await expect(acceptWelcome(suite, challenge, connect, less)).rejects.toThrow(code("role-denied"));
});

test("nothing is signed for a relay or server that was not verified", async () => {
  await expect(answerChallenge(suite, plan, { ...challenge, server: "b.example" }, alice.signing, NOW)).rejects.toThrow(code("audience"));
  await expect(answerChallenge(suite, plan, { ...challenge, key: alice.identity.signing_key }, alice.signing, NOW)).rejects.toThrow(
    code("audience"),
  );
});

test("each connect has a salt of its own", async () => {
  expect((await answerChallenge(suite, plan, challenge, alice.signing, NOW)).stream.salt).not.toBe(connect.stream.salt);
});

test.for<[string, Partial<Connect>]>([
  ["malformed", { roles: { read: false, write: false } }],
  ["audience", { server: "b.example" }],
  ["audience", { vt_key: alice.identity.signing_key }],
  ["replayed", { challenge: vt_key }],
  ["stale", { issued_at: NOW - 60_001 }],
  ["stale", { issued_at: NOW + 60_001 }],
])("a connect is refused with %s: %j", ([expected, change]) => {
  expect(() => {
    checkConnect(challenge, { ...connect, ...change }, NOW);
  }).toThrow(code(expected));
});

test.for<[string, Partial<Connect>, Partial<ConnectTunnel>]>([
  ["tunnel-closed", {}, { state: "closed" }],
  ["tunnel-ending", {}, { state: "ending" }],
  ["audience", { auth_chatchannel: vt_key }, {}],
  ["not-found", { user: eve.user, device: "x@eve:a.example" }, {}],
  ["forbidden", { device: "chrome@bob:a.example" }, {}],
  ["bad-signature", { user: bob.user, device: "chrome@bob:a.example" }, {}],
  ["role-denied", {}, { access: { write: [bob.user] } }],
])("the right to connect is refused with %s: %j %j", async ([expected, change, other]) => {
  await expect(checkConnectRights(suite, await resigned(change), { ...tunnel, ...other }, dm)).rejects.toThrow(code(expected));
});

test("a tunnel that is not there is not found", async () => {
  await expect(checkConnectRights(suite, connect, undefined, undefined)).rejects.toThrow(code("not-found"));
});

test("only a participant with a credential for this tunnel may be heard", async () => {
  const receiver = { server: "a.example", channel: dm.channel, tunnelID: plan.tunnelID };
  const participant = { credential: connect, device: connect.device };
  expect(await checkCredential(suite, receiver, dm, participant)).toEqual({ mayTalk: true });
  expect(await checkCredential(suite, { ...receiver, access: { write: [] } }, dm, participant)).toEqual({ mayTalk: false });
  await expect(checkCredential(suite, { ...receiver, tunnelID: vt_key }, dm, participant)).rejects.toThrow(code("audience"));
  await expect(checkCredential(suite, receiver, dm, { ...participant, device: "x@alice:a.example" })).rejects.toThrow(code("audience"));
  const forged = await signObject(suite, "connect", connect, eve.signing);
  await expect(checkCredential(suite, receiver, dm, { ...participant, credential: forged })).rejects.toThrow(code("bad-signature"));
});

test("a salt or number that comes twice is noticed, and one's own reconnection is no repetition", async () => {
  const seen = createSeenStreams();
  const other = await answerChallenge(suite, plan, challenge, alice.signing, NOW);
  expect(seen.add({ connection: 1, credential: connect })).toBe("new");
  expect(seen.add({ connection: 1, credential: connect })).toBe("known");
  expect(seen.add({ connection: 2, credential: connect })).toBe("repeated");
  expect(seen.add({ connection: 1, credential: other })).toBe("repeated");
  expect(seen.add({ connection: 2, credential: other })).toBe("new");
});
