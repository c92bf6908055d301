import { afterAll, beforeAll, expect, test } from "vitest";
import type { Bytes32, DeviceAddress, Id, Proof, ServerName, SigningKey, Timestamp, TunnelId, UserId } from "../../schemas/v1/types.ts";
import { newSigningKeyPair } from "../protocol/crypto/index.ts";
import { encodeBase64url } from "../protocol/encoding/index.ts";
import { verifyWelcome } from "../protocol/handshake/index.ts";
import { countersignProof, signProof } from "../protocol/proof.ts";
import type { Foreigner, Pair } from "./testing/pair.ts";
import { A, B, startPair } from "./testing/pair.ts";
import { addTunnel, suite } from "./testing/relay.ts";

let pair: Pair;
let bob: Foreigner;
let eve: Foreigner;
const other = encodeBase64url(new Uint8Array(32).fill(9));
const now = (): Timestamp => Date.now() as Timestamp;

beforeAll(async () => {
  pair = await startPair();
  bob = await pair.foreigner("bob");
  eve = await pair.foreigner("eve");
  pair.a.tunnel.members.delete(eve.user);
});
afterAll(() => pair.stop());

/** What becomes of a proof that is presented, and who was asked meanwhile. */
async function present(
  proof: Proof,
  change: Parameters<Pair["present"]>[2] = {},
): Promise<readonly [string | undefined, number, readonly string[]]> {
  const before = pair.ofA.asked.length;
  const to = await pair.a.open();
  await pair.present(to, proof, change);
  const ended = await to.ended();
  expect(to.received.filter((item) => !(item instanceof Uint8Array) && item.type === "error")).toEqual([
    { type: "error", code: ended.said },
  ]);
  return [ended.said, ended.close, pair.ofA.asked.slice(before)];
}

test("a proof that passes is welcomed with its own roles, over the relay_connect", async () => {
  const to = await pair.a.open();
  const proof = await pair.proof(bob, { roles: { read: true, write: false } });
  const connect = await pair.present(to, proof);
  const welcome = await to.welcome();
  expect(welcome.roles).toEqual({ read: true, write: false });
  await verifyWelcome(suite, { challenge: to.challenge, connect, welcome }, to.challenge.key);
  to.socket.close();
});

const later = (ms: number): Partial<Proof> => ({ issued_at: (now() + ms) as Timestamp, expires_at: (now() + ms + 60_000) as Timestamp });
const open: readonly (readonly [string, string, number, () => Partial<Proof>])[] = [
  ["another origin", "audience", 4010, () => ({ origin: "c.example" as ServerName })],
  [
    "a proxy that is not the user's server",
    "audience",
    4010,
    () => ({ proxy: { address: "c.example" as ServerName, public: other as SigningKey } }),
  ],
  [
    "a user of the origin",
    "audience",
    4010,
    () => ({ user: "@bob:a.example" as UserId, proxy: { address: A, public: other as SigningKey } }),
  ],
  ["another's device", "forbidden", 4012, () => ({ device: "phone@eve:b.example" as DeviceAddress })],
  ["a time of issue to come", "stale", 4008, () => later(120_000)],
  ["an expiry long ago", "stale", 4008, () => later(-180_000)],
  ["no life", "lifetime", 4041, () => ({ expires_at: now(), issued_at: (now() + 10) as Timestamp })],
  ["too long a life", "lifetime", 4041, () => ({ expires_at: (now() + 400_000) as Timestamp })],
  ["neither role", "malformed", 4001, () => ({ roles: { read: false, write: false } })],
  ["a version to come", "unsupported-version", 4002, () => ({ v: 2 as Proof["v"] })],
  ["a tunnel that nobody knows", "refused", 4013, () => ({ tunnelID: other as TunnelId })],
  ["another channel", "refused", 4013, () => ({ auth_chatchannel: other as Id })],
];

test.for(open)("a proof with %s is refused with %s, and nobody is asked", async ([, code, close, change]) => {
  expect(await present(await pair.proof(bob, change()))).toEqual([code, close, []]);
});

test("a relay_connect for another server or challenge is refused, and nobody is asked", async () => {
  expect(await present(await pair.proof(bob), { server: "c.example" as ServerName })).toEqual(["audience", 4010, []]);
  expect(await present(await pair.proof(bob), { challenge: other as Bytes32 })).toEqual(["replayed", 4009, []]);
});

test("who is no member, wants more than is allowed, or did not sign is refused, and nobody is asked", async () => {
  const reader = await pair.foreigner("reader", { write: false });
  expect(await present(await pair.proof(eve))).toEqual(["refused", 4013, []]);
  expect(await present(await pair.proof(reader))).toEqual(["refused", 4013, []]);
  expect(await present(await pair.proof({ ...bob, keys: eve.keys }))).toEqual(["refused", 4013, []]);
});

test.for(["ending", "closed"] as const)("a tunnel that is %s refuses a proof", async (state) => {
  const tunnel = addTunnel(pair.a.backend);
  tunnel.view = { ...tunnel.view, state };
  const { tunnelID, channel } = tunnel.view;
  expect(await present(await pair.proof(bob, { tunnelID, auth_chatchannel: channel }))).toEqual(["refused", 4013, []]);
});

test("a proof is good once, also when it fails at what comes after, and its nonce is the user's own", async () => {
  const proof = await pair.proof(bob);
  const unsigned = { ...proof, server_sig: proof.user_sig };
  expect(await present(unsigned)).toEqual(["refused", 4013, [B]]);
  expect(await present(proof)).toEqual(["refused", 4013, []]);
  const carol = await pair.foreigner("carol");
  const to = await pair.a.open();
  await pair.present(to, await pair.proof(carol, { nonce: proof.nonce }));
  await to.welcome();
  to.socket.close();
});

test("the proxy's server has to vouch: its signature, its relay, and the relay's own signature", async () => {
  const proof = await pair.proof(bob);
  const forged = await countersignProof<Proof>(suite, proof, bob.keys);
  expect(await present(forged)).toEqual(["refused", 4013, [B]]);
  const elsewhere = await pair.proof(bob, { proxy: { address: B, public: other as SigningKey } });
  expect(await present(elsewhere)).toEqual(["refused", 4013, [B]]);
  const stranger = await newSigningKeyPair(suite);
  const to = await pair.a.open();
  const connect = await pair.present({ ...to, send: () => undefined }, await pair.proof(bob));
  to.send({ ...connect, sig: (await signProof(suite, connect.proof, stranger)).user_sig });
  expect(await to.ended()).toEqual({ close: 4013, said: "refused" });
});

test("a proxy's server without a document is refused like everything else", async () => {
  const document = pair.ofA.documents.get(B)!;
  pair.ofA.documents.delete(B);
  expect(await present(await pair.proof(bob))).toEqual(["refused", 4013, [B]]);
  pair.ofA.documents.set(B, document);
});

test("a proof displaces a direct connection that is older, and is refused by one that is newer", async () => {
  const direct = await pair.a.join(bob);
  expect(await present(await pair.proof(bob, later(-30_000)))).toEqual(["displaced", 4028, [B]]);
  const to = await pair.a.open();
  await pair.present(to, await pair.proof(bob, later(30_000)));
  await to.welcome();
  expect(await direct.ended()).toEqual({ close: 4028, said: "displaced" });
  const again = await pair.a.join(bob);
  expect(await to.ended()).toEqual({ close: 4028, said: "displaced" });
  again.socket.close();
});

test("a foreign user who connects directly is told refused in place of what is stored", async () => {
  const to = await pair.a.open();
  to.send(await pair.a.connect(to, eve));
  expect(await to.ended()).toEqual({ close: 4013, said: "refused" });
  const forged = await pair.a.open();
  forged.send(await pair.a.connect(forged, { ...bob, keys: eve.keys }));
  expect(await forged.ended()).toEqual({ close: 4013, said: "refused" });
  const reader = await pair.foreigner("other-reader", { write: false });
  const wants = await pair.a.open();
  wants.send(await pair.a.connect(wants, reader));
  expect(await wants.ended()).toEqual({ close: 4024, said: "role-denied" });
});
