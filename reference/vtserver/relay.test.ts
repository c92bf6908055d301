import { afterEach, beforeEach, expect, test } from "vitest";
import type { DeviceAddress } from "../../schemas/v1/types.ts";
import { frameOf } from "./testing/participant.ts";
import type { Participant } from "./testing/participant.ts";
import type { Member, TestRelay } from "./testing/relay.ts";
import { addTunnel, startRelay } from "./testing/relay.ts";

let relay: TestRelay;
let alice: Member;
let bob: Member;
let carol: Member;

beforeEach(async () => {
  relay = await startRelay();
  [alice, bob, carol] = await Promise.all([relay.member("alice"), relay.member("bob"), relay.member("carol")]);
});
afterEach(() => relay.stop());

/** Waits until all have what was sent before. */
const fence = async (...participants: readonly Participant[]): Promise<void> => {
  for (const participant of participants) await participant.fence();
};

test("frames go unchanged and in order to the readers of the tunnel, and to nobody else", async () => {
  const a = await relay.join(alice);
  const b = await relay.join(bob);
  const deaf = await relay.join(carol, { roles: { read: false, write: true } });
  const elsewhere = addTunnel(relay.backend);
  elsewhere.members.set(carol.user, relay.tunnel.members.get(carol.user)!);
  const { tunnelID, channel: auth_chatchannel } = elsewhere.view;
  const far = await relay.join(carol, { tunnelID, auth_chatchannel, device: "far@carol:a.example" as DeviceAddress });
  const sent = [1, 2, 3].map((tag) => a.speak(tag));
  await fence(a, b, deaf, far);
  expect(b.received.filter((item) => item instanceof Uint8Array)).toEqual(sent);
  expect([a.heard(), deaf.heard(), far.heard()]).toEqual([[], [], []]);
});

test("each connection has a higher number, and is told of those before and after it", async () => {
  const a = await relay.join(alice);
  const b = await relay.join(bob);
  expect([a.number, b.number]).toEqual([1, 2]);
  expect((await b.welcome()).participants).toEqual([
    { connection: 1, device: a.connect?.device, roles: { read: true, write: true }, credential: a.connect },
  ]);
  expect(await a.next("joined")).toMatchObject({ connection: 2, credential: b.connect });
  b.socket.close();
  expect(await a.next("left")).toEqual({ type: "left", connection: 2 });
  expect((await relay.join(bob)).number).toBe(3);
});

test("the older connection of a device is displaced, the numbers of others are not touched", async () => {
  const a = await relay.join(alice);
  const old = await relay.join(bob);
  const young = await relay.join(bob);
  expect(await old.ended()).toEqual({ close: 4028, said: "displaced" });
  expect((await young.welcome()).participants.map(({ connection }) => connection)).toEqual([1]);
  expect((await a.next("left")).connection).toBe(2);
  await fence(a);
  expect([...relay.tunnel.connections.keys()]).toEqual([1, 3]);
});

test("many who enter at once know of each other, each exactly once", async () => {
  const members = await Promise.all(Array.from({ length: 8 }, (_, at) => relay.member(`m${at}`)));
  const all = await Promise.all(members.map((member) => relay.join(member)));
  await fence(...all);
  for (const participant of all) {
    const joined = participant.received.flatMap((item) =>
      !(item instanceof Uint8Array) && item.type === "joined" ? [item.connection] : [],
    );
    const known = [...(await participant.welcome()).participants.map(({ connection }) => connection), ...joined];
    expect(known.sort()).toEqual(
      all
        .map(({ number }) => number)
        .filter((number) => number !== participant.number)
        .sort(),
    );
  }
});

test("a connection more than the tunnel holds is refused", async () => {
  const small = await startRelay({ connections: 1 });
  const [one, two] = [await small.member("one"), await small.member("two")];
  await small.join(one);
  const to = await small.open();
  to.send(await small.connect(to, two));
  expect(await to.ended()).toEqual({ close: 4033, said: "limit-reached" });
  await small.join(one);
  await small.stop();
});

test("what is no frame of its sender is dropped and told, until it is too much", async () => {
  const a = await relay.join(alice);
  const b = await relay.join(bob);
  const wrong = [frameOf(2, 1), frameOf(1, 1).fill(2, 0, 1), frameOf(1, 1, 22), new Uint8Array()];
  for (const frame of wrong) {
    a.send(frame);
    expect((await a.next("error")).code).toBe("bad-frame");
  }
  a.speak(1, 1501);
  expect((await a.next("error")).code).toBe("too-large");
  a.speak(2, 1500);
  await fence(a, b);
  expect(b.heard()).toEqual([[1, 2]]);
  for (let count = wrong.length + 1; count <= 10; count++) a.send(new Uint8Array(3));
  expect(await a.ended()).toEqual({ close: 4026, said: "bad-frame" });
  expect((await b.next("left")).connection).toBe(1);
});

test("a message larger than the server reads is told, and closes", async () => {
  const a = await relay.join(alice);
  a.send(new Uint8Array(100_000));
  expect(await a.ended()).toEqual({ close: 4004, said: "too-large" });
});

test("as many frames as are allowed in a second get through, those beyond are told", async () => {
  const slow = await startRelay({ frames_per_second: 60, strikes: 1000 });
  const a = await slow.join(await slow.member("a"));
  const b = await slow.join(await slow.member("b"));
  for (let tag = 0; tag < 70; tag++) a.speak(tag);
  await fence(a, b);
  expect(b.heard().map(([, tag]) => tag)).toEqual(Array.from({ length: 60 }, (_, tag) => tag));
  expect(a.received.filter((item) => !(item instanceof Uint8Array) && item.type === "error" && item.code === "rate-limited")).toHaveLength(
    10,
  );
  await slow.stop();
});

test("who is no writer is told so once, is not heard, and stays", async () => {
  const a = await relay.join(alice, { roles: { read: true, write: false } });
  const b = await relay.join(bob);
  for (let tag = 0; tag < 30; tag++) a.speak(tag);
  await fence(a, b);
  expect(a.received.filter((item) => !(item instanceof Uint8Array) && item.type === "error")).toEqual([
    { type: "error", code: "not-a-writer" },
  ]);
  expect(b.heard()).toEqual([]);
});

test("a right that is taken narrows the roles for all to see, and the last one closes", async () => {
  const a = await relay.join(alice);
  const b = await relay.join(bob);
  const right = relay.tunnel.members.get(alice.user)!;
  relay.tunnel.members.set(alice.user, { ...right, roles: { read: true, write: false } });
  relay.backend.changed();
  const told = { type: "roles", connection: 1, roles: { read: true, write: false } };
  expect([await a.next("roles"), await b.next("roles")]).toEqual([told, told]);
  a.speak(1);
  b.speak(2);
  await fence(a, b);
  expect([a.heard(), b.heard()]).toEqual([[[2, 2]], []]);
  expect(relay.backend.record(relay.tunnel.view.tunnelID).get(a.connect!.device)).toEqual({ read: true, write: false });
  // Given back: not to this connection.
  relay.tunnel.members.set(alice.user, right);
  relay.backend.changed();
  relay.tunnel.members.delete(bob.user);
  relay.backend.changed();
  expect(await b.ended()).toEqual({ close: 4031, said: "rights-lost" });
  a.speak(3);
  await fence(a);
  expect((await a.next("left")).connection).toBe(2);
  relay.tunnel.members.set(alice.user, { ...right, roles: { read: false, write: true } });
  relay.backend.changed();
  expect(await a.ended()).toEqual({ close: 4031, said: "rights-lost" });
});

test("a right that is taken while a connection enters is seen", async () => {
  const { backend, tunnel } = relay;
  const reserve = backend.reserve.bind(backend);
  backend.reserve = async (tunnelID) => {
    tunnel.members.delete(alice.user);
    return reserve(tunnelID);
  };
  const a = await relay.join(alice);
  expect(await a.ended()).toEqual({ close: 4031, said: "rights-lost" });
});

test("an ending tunnel is told once, a closed one closes", async () => {
  const a = await relay.join(alice);
  const { tunnel, backend } = relay;
  tunnel.view = { ...tunnel.view, state: "ending", closesAt: Date.now() + 800 };
  backend.changed();
  const { grace_ms } = await a.next("ending");
  expect(grace_ms).toBeGreaterThan(0);
  expect(grace_ms).toBeLessThanOrEqual(800);
  tunnel.view = { ...tunnel.view, state: "closed" };
  backend.changed();
  expect(await a.ended()).toEqual({ close: 4022, said: "closed" });
  expect(a.received.filter((item) => !(item instanceof Uint8Array) && item.type === "ending")).toHaveLength(1);
});

test("pings come in time; who answers lives, who is silent is closed with unresponsive", async () => {
  const quick = await startRelay({ ping_ms: 200, dead_ms: 600 });
  const a = await quick.join(await quick.member("a"));
  const b = await quick.join(await quick.member("b"));
  b.answering = false;
  expect(await b.ended()).toEqual({ close: 4030, said: "unresponsive" });
  expect((await a.next("left")).connection).toBe(2);
  await fence(a);
  expect(a.pings.length).toBeGreaterThanOrEqual(2);
  await quick.stop();
});

test.for([
  ["text that is no JSON", "{", "malformed", 4001],
  ["text that is no UTF-8", undefined, "malformed", 4001],
  ["a ping without a number", '{"type":"ping"}', "malformed", 4001],
  ["a message of the server", '{"type":"closed"}', "unexpected-message", 4027],
  ["a type that nobody knows", '{"type":"hello"}', "unexpected-message", 4027],
] as const)("%s closes the connection that sent it and touches no other", async ([, text, said, close]) => {
  const a = await relay.join(alice);
  const b = await relay.join(bob);
  const c = await relay.join(carol);
  if (text === undefined) a.socket.send(Uint8Array.of(0x22, 0xff, 0x22), { binary: false });
  else a.send(text);
  expect(await a.ended()).toEqual({ close, said });
  b.speak(1);
  await fence(b, c);
  expect(c.heard()).toEqual([[2, 1]]);
});

test("a socket that is cut, or speaks no WebSocket, touches no other", async () => {
  const a = await relay.join(alice);
  const b = await relay.join(bob);
  const c = await relay.join(carol);
  a.socket.terminate();
  expect((await b.next("left")).connection).toBe(1);
  const raw = (c.socket as unknown as { _socket: { write(bytes: Uint8Array): void } })._socket;
  raw.write(Uint8Array.of(0xff, 0xff, 0xff, 0xff));
  expect((await b.next("left")).connection).toBe(3);
  await b.fence();
});

test("a reader that does not read delays nobody, and gets what is newest when it reads again", async () => {
  const wide = await startRelay({ frames_per_second: 1000, ping_ms: 15_000, dead_ms: 45_000, frame_bytes: 8192, queue_frames: 5 });
  const [a, b, slow] = [
    await wide.join(await wide.member("a")),
    await wide.join(await wide.member("b")),
    await wide.join(await wide.member("s")),
  ];
  slow.socket.pause();
  const frames = 1000;
  for (let tag = 1; tag <= frames; tag++) {
    a.speak(tag, 8192);
    if (tag % 50 === 0) await b.fence();
  }
  await fence(a, b);
  expect(b.heard()).toHaveLength(frames);
  slow.socket.resume();
  await slow.fence();
  const tags = slow.heard().map(([, tag]) => tag);
  expect(tags).toEqual([...tags].sort((x, y) => x - y));
  expect(tags.at(-1)).toBe(frames);
  await wide.stop();
});
