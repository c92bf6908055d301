import { expect, test } from "vitest";
import { suite, testChannel, testUser } from "../../testing/group.ts";
import { newSigningKeyPair } from "../crypto/index.ts";
import { encodeBase64url } from "../encoding/index.ts";
import { countersignProof, newProof, signProof } from "../proof.ts";
import type { Proof } from "../proof.ts";
import {
  acceptOriginWelcome,
  acceptWelcome,
  answerChallenge,
  checkCredential,
  checkOrigin,
  newChallenge,
  newRelayConnect,
  signRelayConnect,
  signWelcome,
  verifyRelayConnect,
} from "./index.ts";

const NOW = 1767225600000;
const code = (name: string): Error => expect.objectContaining({ code: name }) as Error;
const [alice, bob] = [await testUser("alice"), await testUser("bob")];
const dm = await testChannel(alice, bob);
const [origin, proxy, server] = [await newSigningKeyPair(suite), await newSigningKeyPair(suite), await newSigningKeyPair(suite)];
const [originKey, proxyKey] = [encodeBase64url(origin.publicKey), encodeBase64url(proxy.publicKey)];
const tunnelID = encodeBase64url(new Uint8Array(32));
const device = "chrome@alice:a.example";
const roles = { read: true, write: true };
const plan = { tunnelID, auth_chatchannel: dm.channel, user: alice.user, device, roles };
const asked = newProof(suite, { ...plan, origin: "o.example", proxy: { address: "a.example", public: proxyKey } }, NOW);
const proof: Proof = await countersignProof(suite, await signProof(suite, asked, alice.signing), server);
const limits = { ping_ms: 500, dead_ms: 1500, frame_bytes: 1500, frames_per_second: 200, strikes: 10, queue_frames: 25 };
const welcome = { type: "welcome", v: 1, connection: 3, roles, participants: [], limits } as const;
const challenge = newChallenge(suite, { server: "o.example", key: originKey });
const connect = await signRelayConnect(suite, newRelayConnect(suite, proof, challenge), proxy);

test("a relay_connect is signed by the relay that its proof names", async () => {
  await expect(verifyRelayConnect(suite, connect)).resolves.toBeUndefined();
  const other = await signRelayConnect(suite, newRelayConnect(suite, proof, challenge), origin);
  await expect(verifyRelayConnect(suite, other)).rejects.toThrow(code("bad-signature"));
  await expect(verifyRelayConnect(suite, { ...connect, server: "x.example" })).rejects.toThrow(code("bad-signature"));
});

test("the origin is who the verified document says", async () => {
  const verified = { server: "o.example", key: originKey };
  expect(() => checkOrigin(challenge, verified)).not.toThrow();
  expect(() => checkOrigin({ ...challenge, server: "x.example" }, verified)).toThrow(code("peer-failed"));
  expect(() => checkOrigin({ ...challenge, key: proxyKey }, verified)).toThrow(code("peer-failed"));
  const signed = await signWelcome(suite, { challenge, connect, welcome }, origin);
  await expect(acceptOriginWelcome(suite, { challenge, connect, welcome: signed }, verified)).resolves.toBeUndefined();
  const forged = await signWelcome(suite, { challenge, connect, welcome }, proxy);
  await expect(acceptOriginWelcome(suite, { challenge, connect, welcome: forged }, verified)).rejects.toThrow(code("peer-failed"));
  const altered = { ...signed, connection: 4 };
  await expect(acceptOriginWelcome(suite, { challenge, connect, welcome: altered }, verified)).rejects.toThrow(code("peer-failed"));
});

test("a connect by proxy is for the own server, carries the proof and has its salt", async () => {
  const own = newChallenge(suite, { server: "a.example", key: proxyKey });
  const via = { vtserver: { url: "wss://o.example/relay", key: originKey }, proof };
  const sent = await answerChallenge(suite, { ...plan, server: "a.example", vt_key: proxyKey, via }, own, alice.signing, NOW);
  expect([sent.via, sent.stream.salt]).toEqual([via, proof.stream.salt]);
  const signed = await signWelcome(suite, { challenge: own, connect: sent, welcome }, proxy);
  await expect(acceptWelcome(suite, own, sent, signed)).resolves.toBeUndefined();
});

test("a proxied participant may be heard when the proof is the user's and for this tunnel, whoever countersigned it", async () => {
  const receiver = { server: "o.example", channel: dm.channel, tunnelID };
  const check = (change: Partial<Proof>, of = receiver): Promise<{ readonly mayTalk: boolean }> =>
    checkCredential(suite, of, dm, { credential: { ...proof, ...change }, device });
  expect(await check({})).toEqual({ mayTalk: true });
  expect(await check({ server_sig: proof.user_sig })).toEqual({ mayTalk: true });
  await expect(check({}, { ...receiver, server: "a.example" })).rejects.toThrow(code("audience"));
  await expect(check({}, { ...receiver, tunnelID: proxyKey })).rejects.toThrow(code("audience"));
  await expect(check({}, { ...receiver, channel: proxyKey })).rejects.toThrow(code("audience"));
  await expect(check({ device: "x@alice:a.example" })).rejects.toThrow(code("audience"));
  await expect(check({ nonce: "AAAAAAAAAAAAAAAAAAAAAA==" })).rejects.toThrow(code("bad-signature"));
  await expect(check({ user: bob.user })).rejects.toThrow(code("forbidden"));
  const forged = await signProof(suite, proof, bob.signing);
  await expect(check(forged)).rejects.toThrow(code("bad-signature"));
});
