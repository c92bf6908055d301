import { afterAll, beforeAll, expect, test } from "vitest";
import type {
  Bytes32,
  Connect,
  DeviceAddress,
  Proof,
  RelayUrl,
  ServerName,
  SigningKey,
  TunnelId,
  UserId,
} from "../../../schemas/v1/types.ts";
import { encodeBase64url } from "../../protocol/encoding/index.ts";
import { ProtocolError } from "../../protocol/error.ts";
import { countersignProof } from "../../protocol/proof.ts";
import type { Foreigner, Pair } from "../testing/pair.ts";
import { A, B, documentOf, startPair } from "../testing/pair.ts";
import { addTunnel, suite } from "../testing/relay.ts";

let pair: Pair;
let bob: Foreigner;
let eve: Foreigner;
const other = encodeBase64url(new Uint8Array(32).fill(9));

beforeAll(async () => {
  pair = await startPair();
  bob = await pair.foreigner("bob");
  eve = await pair.foreigner("eve");
});
afterAll(() => pair.stop());

interface Case {
  readonly user?: Foreigner;
  readonly proof?: Proof;
  readonly change?: Partial<Connect>;
}

/** What becomes of a connect by proxy, and how often others were asked meanwhile. */
async function refused({ user = bob, proof, change = {} }: Case): Promise<readonly [string | undefined, number, number]> {
  const before = pair.ofB.asked.length;
  const to = await pair.b.open();
  await pair.connect(to, user, proof ?? (await pair.proof(user)), change);
  const ended = await to.ended();
  return [ended.said, ended.close, pair.ofB.asked.length - before];
}

const cases: readonly (readonly [string, string, number, () => Case | Promise<Case>])[] = [
  ["for another server", "audience", 4010, () => ({ change: { server: "c.example" as ServerName } })],
  ["for another relay", "audience", 4010, () => ({ change: { vt_key: other as SigningKey } })],
  ["with another challenge", "replayed", 4009, () => ({ change: { challenge: other as Bytes32 } })],
  ["that is old", "stale", 4008, () => ({ change: { issued_at: 1 as Connect["issued_at"] } })],
  ["by nobody here", "forbidden", 4012, () => ({ change: { user: "@nobody:b.example" as UserId } })],
  ["by a user of another server", "forbidden", 4012, () => ({ change: { user: "@bob:a.example" as UserId } })],
  ["from another's device", "forbidden", 4012, () => ({ change: { device: eve.device } })],
  ["that another signed", "bad-signature", 4006, () => ({ user: { ...bob, keys: eve.keys } })],
  [
    "whose proof is for another relay",
    "audience",
    4010,
    async () => ({ proof: await pair.proof(bob, { proxy: { address: B, public: other as SigningKey } }) }),
  ],
  [
    "whose proof is for another server",
    "audience",
    4010,
    async () => ({ proof: await pair.proof(bob, { proxy: { address: A, public: other as SigningKey } }) }),
  ],
  ["for another tunnel", "bad-proof", 4042, () => ({ change: { tunnelID: other as TunnelId } })],
  ["with another salt", "bad-proof", 4042, () => ({ change: { stream: { salt: other as Bytes32 } } })],
  ["with other roles", "bad-proof", 4042, () => ({ change: { roles: { read: true, write: false } } })],
  ["with another device of the user", "bad-proof", 4042, () => ({ change: { device: "tablet@bob:b.example" as DeviceAddress } })],
  ["with the proof of another", "bad-proof", 4042, async () => ({ proof: { ...(await pair.proof(eve)), device: bob.device } })],
  ["to the own server", "bad-proof", 4042, async () => ({ proof: await pair.proof(bob, { origin: B }) })],
  ["whose proof is over", "stale", 4008, async () => ({ proof: await pair.proof(bob, { expires_at: 1 as Proof["expires_at"] }) })],
  [
    "whose proof nobody countersigned",
    "bad-signature",
    4006,
    async () => ({ proof: await countersignProof<Proof>(suite, await pair.proof(bob), bob.keys) }),
  ],
];

test.for(cases)("a connect by proxy %s is refused with %s, and nobody is asked", async ([, code, close, make]) => {
  expect(await refused(await make())).toEqual([code, close, 0]);
});

test("the origin's document has to list the relay, with its URL and key", async () => {
  const proof = await pair.proof(bob);
  const listed = { url: pair.a.url as RelayUrl, key: encodeBase64url(pair.a.key.publicKey) as SigningKey };
  const withEntry = (vtserver: typeof listed): Case => ({ proof, change: { via: { vtserver, proof } } });
  expect(await refused(withEntry({ ...listed, url: "wss://c.example/relay" as RelayUrl }))).toEqual(["audience", 4010, 1]);
  expect(await refused(withEntry({ ...listed, key: other as SigningKey }))).toEqual(["audience", 4010, 1]);
});

test.for(["peer-failed", "peer-address", "key-changed"] as const)(
  "an origin whose document fails with %s is refused with that",
  async (code) => {
    const pair2 = await startPair();
    const user = await pair2.foreigner("bob");
    Object.assign(pair2.ofB.peers, { document: () => Promise.reject(new ProtocolError(code, "no document")) });
    const to = await pair2.b.open();
    await pair2.connect(to, user, await pair2.proof(user));
    expect((await to.ended()).said).toBe(code);
    await pair2.stop();
  },
);

test("what the origin refuses is passed on with its own code", async () => {
  const stranger = await pair.foreigner("stranger");
  pair.a.tunnel.members.delete(stranger.user);
  expect((await refused({ user: stranger })).slice(0, 2)).toEqual(["refused", 4013]);
  const proof = await pair.proof(bob, {
    issued_at: (Date.now() + 120_000) as Proof["issued_at"],
    expires_at: (Date.now() + 180_000) as Proof["expires_at"],
  });
  expect((await refused({ proof })).slice(0, 2)).toEqual(["stale", 4008]);
  const ending = addTunnel(pair.a.backend);
  ending.view = { ...ending.view, state: "ending" };
  const late = await pair.proof(bob, { tunnelID: ending.view.tunnelID, auth_chatchannel: ending.view.channel });
  expect((await refused({ proof: late })).slice(0, 2)).toEqual(["refused", 4013]);
});

test("an origin that answers with another name or key, or a welcome that does not verify, is peer-failed", async () => {
  const impostor = await startPair({ a: { challenge: (challenge) => ({ ...challenge, server: "c.example" as ServerName }) } });
  const user = await impostor.foreigner("bob");
  const to = await impostor.b.open();
  await impostor.connect(to, user, await impostor.proof(user));
  expect(await to.ended()).toEqual({ close: 4039, said: "peer-failed" });
  await impostor.stop();

  const liar = await startPair({
    a: { relayOut: (_to, item) => ("type" in item && item.type === "welcome" ? { ...item, connection: 99 as never } : item) },
  });
  const other2 = await liar.foreigner("bob");
  const at = await liar.b.open();
  await liar.connect(at, other2, await liar.proof(other2));
  expect(await at.ended()).toEqual({ close: 4039, said: "peer-failed" });
  await liar.stop();
});

test("an origin where nobody listens is peer-failed, and one with a closed address peer-address", async () => {
  const gone = await startPair();
  const user = await gone.foreigner("bob");
  const url = "ws://127.0.0.1:1/relay" as RelayUrl;
  gone.ofB.documents.set(A, documentOf(A, { ...gone.a, url }));
  const proof = await gone.proof(user);
  const via = { vtserver: { url, key: encodeBase64url(gone.a.key.publicKey) as SigningKey }, proof };
  const to = await gone.b.open();
  await gone.connect(to, user, proof, { via });
  expect(await to.ended()).toEqual({ close: 4039, said: "peer-failed" });
  Object.assign(gone.ofB.peers, {
    guard: () => {
      throw new ProtocolError("peer-address", "closed");
    },
  });
  const again = await gone.b.open();
  await gone.connect(again, user, proof, { via });
  expect(await again.ended()).toEqual({ close: 4040, said: "peer-address" });
  await gone.stop();
});

test("a second message before the welcome ends both legs", async () => {
  const slow = await startPair();
  const user = await slow.foreigner("bob");
  const document = slow.ofB.documents.get(A)!;
  let give: ((value: typeof document) => void) | undefined;
  Object.assign(slow.ofB.peers, { document: () => new Promise<typeof document>((resolve) => (give = resolve)) });
  const to = await slow.b.open();
  await slow.connect(to, user, await slow.proof(user));
  to.send({ type: "ping", n: 1 });
  expect(await to.ended()).toEqual({ close: 4027, said: "unexpected-message" });
  give?.(document);
  await slow.stop();
});
