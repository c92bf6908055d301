import { expect, test } from "vitest";
import { WebSocket } from "ws";
import type { Connect } from "../../schemas/v1/types.ts";
import { readJson } from "../protocol/json/index.ts";
import { utf8 } from "../protocol/bytes.ts";
import { createParticipant, frameOf } from "./testing/participant.ts";
import type { Participant } from "./testing/participant.ts";
import type { Member, TestRelay } from "./testing/relay.ts";
import { startRelay, suite } from "./testing/relay.ts";

interface RawSocket {
  write(bytes: Uint8Array): void;
  destroy(): void;
}

const raw = (participant: Participant): RawSocket => (participant.socket as unknown as { _socket: RawSocket })._socket;

/** What a peer can do to be rid of good manners. */
const ATTACKS: readonly ((participant: Participant, relay: TestRelay, member: Member) => void | Promise<void>)[] = [
  (peer) => peer.send(suite.random(60_000)),
  (peer) => raw(peer).write(suite.random(1000)),
  (peer) => raw(peer).destroy(),
  (peer) => raw(peer).write(Uint8Array.of(0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)),
  (peer) => peer.send("[".repeat(30_000)),
  (peer) => peer.send('{"type":"connect","__proto__":{"v":1}}'),
  (peer) => {
    for (let count = 0; count < 500; count++) peer.send({ type: "ping", n: count });
  },
  async (peer, relay, member) => {
    const connect = await relay.connect(peer, member);
    for (let count = 0; count < 50; count++) peer.send(connect);
  },
  async (peer, relay, member) => {
    const odd = readJson(utf8('{"__proto__":{"a":1},"constructor":1,"toString":null}')) as Partial<Connect>;
    peer.send(await relay.connect(peer, member, odd));
    await peer.welcome();
    for (let count = 0; count < 300; count++) peer.send(frameOf(1, count));
  },
  async (peer, relay, member) => {
    peer.send(await relay.connect(peer, member));
    await peer.welcome();
    peer.socket.pause();
    for (let count = 0; count < 5000; count++) peer.send({ type: "ping", n: count });
  },
];

test("whatever hostile peers do, others talk on", async () => {
  const relay = await startRelay({ pending: 1000, frames_per_second: 1000 });
  const [alice, bob] = [await relay.member("alice"), await relay.member("bob")];
  const [a, b] = [await relay.join(alice), await relay.join(bob)];
  let tag = 0;
  for (const [at, attack] of ATTACKS.entries()) {
    const mallory = await relay.member(`m${at}`);
    for (let round = 0; round < 3; round++) {
      const peer = await relay.open();
      await attack(peer, relay, mallory);
      a.speak(++tag);
    }
  }
  await a.fence();
  await b.fence();
  expect(
    b
      .heard()
      .filter(([sender]) => sender === a.number)
      .map(([, heard]) => heard),
  ).toEqual(Array.from({ length: tag }, (_, at) => at + 1));
  // A welcome that lists what is left of them is still a good one.
  const carol = await relay.join(await relay.member("carol"));
  expect((await carol.welcome()).participants.length).toBeGreaterThanOrEqual(2);
  expect(createParticipant(new WebSocket(relay.url, "voicetunnel.v1"))).toBeDefined();
  await relay.stop();
});
