import { afterAll, beforeAll, expect, test } from "vitest";
import { encodeBase64url } from "../../protocol/encoding/index.ts";
import { verifyWelcome } from "../../protocol/handshake/index.ts";
import type { Foreigner, Pair } from "../testing/pair.ts";
import { startPair } from "../testing/pair.ts";
import type { Member } from "../testing/relay.ts";
import { suite } from "../testing/relay.ts";

let pair: Pair;
let alice: Member;
let bob: Foreigner;

beforeAll(async () => {
  pair = await startPair();
  alice = await pair.a.member("alice");
  bob = await pair.foreigner("bob");
});
afterAll(() => pair.stop());

test("a user joins through the own server: both welcomes, the proof as credential, frames both ways", async () => {
  const a = await pair.a.join(alice);
  const to = await pair.b.open();
  const proof = await pair.proof(bob);
  const connect = await pair.connect(to, bob, proof);
  const welcome = await to.welcome();
  await verifyWelcome(suite, { challenge: to.challenge, connect, welcome }, encodeBase64url(pair.b.key.publicKey));
  expect(welcome.participants).toEqual([{ connection: a.number, device: a.connect?.device, roles: proof.roles, credential: a.connect }]);
  expect(await a.next("joined")).toEqual({
    type: "joined",
    connection: welcome.connection,
    device: bob.device,
    roles: proof.roles,
    credential: proof,
  });
  expect([...pair.a.tunnel.connections.values()].find(({ device }) => device === bob.device)?.proxy).toEqual(proof.proxy);

  for (const tag of [1, 2, 3]) to.speak(tag);
  for (const tag of [4, 5, 6]) a.speak(tag);
  await to.fence();
  await a.fence();
  expect(a.heard()).toEqual([1, 2, 3].map((tag) => [to.number, tag]));
  expect(to.heard()).toEqual([4, 5, 6].map((tag) => [a.number, tag]));

  to.socket.close(1000);
  expect(await a.next("left")).toEqual({ type: "left", connection: to.number });
  a.socket.close();
});
