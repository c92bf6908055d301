import { afterEach, beforeEach, expect, test } from "vitest";
import type { Participant } from "../testing/participant.ts";
import type { Foreigner, Pair } from "../testing/pair.ts";
import { B, documentOf, startPair } from "../testing/pair.ts";

let pair: Pair;
let a: Participant;
let bob: Foreigner;
let to: Participant;

beforeEach(async () => {
  pair = await startPair();
  a = await pair.a.join(await pair.a.member("alice"));
  bob = await pair.foreigner("bob");
  to = await pair.join(bob);
});
afterEach(() => pair.stop());

const within = async (ms: number, what: Promise<unknown>): Promise<void> => {
  const start = performance.now();
  await what;
  expect(performance.now() - start).toBeLessThan(ms);
};

test("a user who is removed is cut on both legs within 1000 ms, with the origin's code", async () => {
  pair.a.tunnel.members.delete(bob.user);
  pair.a.backend.changed();
  await within(1000, Promise.all([to.ended(), a.next("left")]));
  expect(await to.ended()).toEqual({ close: 4031, said: "rights-lost" });
});

test("a role that is taken is told through the proxy, and frames are dropped there as everywhere", async () => {
  pair.a.tunnel.members.set(bob.user, { ...pair.a.tunnel.members.get(bob.user)!, roles: { read: true, write: false } });
  pair.a.backend.changed();
  expect(await to.next("roles")).toMatchObject({ connection: to.number, roles: { read: true, write: false } });
  to.speak(1);
  expect(await to.next("error")).toEqual({ type: "error", code: "not-a-writer" });
  await a.fence();
  expect(a.heard()).toEqual([]);
});

test("a tunnel that closes says so through the proxy", async () => {
  pair.a.tunnel.view = { ...pair.a.tunnel.view, state: "closed" };
  pair.a.backend.changed();
  expect(await to.ended()).toEqual({ close: 4022, said: "closed" });
});

test("an origin that stops says so, and one that is just gone is peer-failed", async () => {
  const eve = await pair.foreigner("eve");
  const other = await pair.join(eve);
  for (const socket of pair.a.sockets()) socket.destroy();
  await within(1000, Promise.all([to.ended(), other.ended()]));
  expect(await to.ended()).toEqual({ close: 4039, said: "peer-failed" });
  const again = await pair.join(bob);
  await pair.a.stop();
  expect(await again.ended()).toEqual({ close: 4036, said: "shutting-down" });
});

test("a user who leaves, or is cut off, is gone at the origin within 1000 ms", async () => {
  to.socket.close(1000);
  await within(1000, a.next("left"));
  const again = await pair.join(bob);
  again.socket.terminate();
  await within(1000, a.next("left"));
  expect(pair.a.tunnel.connections.size).toBe(1);
});

test("a proxy that stops takes its users with it", async () => {
  await within(1000, Promise.all([pair.b.stop(), a.next("left"), to.ended()]));
  expect(await to.ended()).toEqual({ close: 4036, said: "shutting-down" });
});

test("a newer connection of the device displaces the one through the proxy", async () => {
  const direct = await pair.a.join(bob, { device: bob.device });
  expect(await to.ended()).toEqual({ close: 4028, said: "displaced" });
  direct.socket.close();
});

test("what passes is neither lost nor changed nor put in another order, whatever its size", async () => {
  const sent: number[] = [];
  for (let tag = 0; tag < 150; tag++) {
    to.speak(tag, 24 + ((tag * 37) % 1400));
    sent.push(tag);
  }
  await to.fence();
  await a.fence();
  expect(a.heard().map(([, tag]) => tag)).toEqual(sent);
});

test("the document of the proxy is renewed at half its life, and its end is the end of the connection", async () => {
  const now = Date.now();
  const short = { issued_at: now as never, expires_at: (now + 400) as never };
  pair.ofA.documents.set(B, documentOf(B, pair.b, short));
  const eve = await pair.join(await pair.foreigner("eve"));
  const asked = pair.ofA.asked.length;
  expect(await eve.ended()).toEqual({ close: 4039, said: "peer-failed" });
  expect(pair.ofA.asked.length).toBeGreaterThan(asked);
});

test("a user who reads nothing any more is gone at the origin and at the proxy, and delays nobody", async () => {
  const fast = await startPair({ a: { enforced: { frames_per_second: 1_000_000 as never } } });
  const talker = await fast.a.join(await fast.a.member("alice"));
  const idle = await fast.join(await fast.foreigner("idle"));
  const other = await fast.join(await fast.foreigner("other"));
  idle.answering = false;
  idle.socket.pause();
  let sent = 0;
  const isThere = (): boolean => fast.a.tunnel.connections.size === 3;
  while (isThere()) {
    for (let burst = 0; burst < 100; burst++) talker.speak(++sent, 1400);
    await talker.fence();
  }
  await talker.next("left");
  talker.speak(0, 100);
  await talker.fence();
  await other.fence();
  expect(other.heard().at(-1)).toEqual([talker.number, 0]);
  idle.socket.resume();
  await idle.ended();
  await fast.stop();
});
