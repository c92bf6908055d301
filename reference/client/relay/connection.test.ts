import { expect, test } from "vitest";
import { ERRORS } from "../../../schemas/v1/constants.ts";
import { encodeBase64url } from "../../protocol/encoding/index.ts";
import { createFrameSealer, decodeFrame } from "../../protocol/frames/index.ts";
import type { FrameOpener } from "../../protocol/frames/index.ts";
import { answerChallenge, createSeenStreams, newChallenge } from "../../protocol/handshake/index.ts";
import { decodeSframeHeader } from "../../protocol/sframe/index.ts";
import type { Reader } from "../channel/apply.ts";
import { logOf } from "../channel/state.ts";
import { newTunnel } from "../tunnel/declaration.ts";
import { newFakeRelay } from "../testing/fake-relay.ts";
import type { FakeRelay } from "../testing/fake-relay.ts";
import { SERVER, newLog, newReader } from "../testing/log-writer.ts";
import { createSignal } from "../testing/until.ts";
import type { Connect, Participant, TunnelRecord } from "../wire.ts";
import { directRoute } from "../voice/route.ts";
import { connectVoice } from "./connection.ts";
import type { ConnectionParts, VoiceConnection, VoiceEvent } from "./connection.ts";
import type { Openers } from "./hearing.ts";

const both = { read: true, write: true };
const RW = { ...both, admin: false };
const opus = Uint8Array.of(0xf8, 0xff, 0xfe);

/** Alice in a tunnel of a group with Bob, at a relay that does as it is told. */
async function setUp() {
  const [alice, bob] = [await newReader("alice"), await newReader("bob")];
  const { log, view } = await newLog(alice);
  await log.act(view, { action: "add", member: bob.account.identity, flags: RW });
  const relay = await newFakeRelay(SERVER);
  const { key: tunnelKey, declaration } = await newTunnel(alice, view.state, {});
  const vtserver = { url: "wss://a.example/relay", key: relay.key };
  const record = { ...declaration, created_on: SERVER, state: "open", vtserver, connections: {}, declaration } as unknown as TunnelRecord;
  const events: VoiceEvent[] = [];
  const signal = createSignal();
  const parts: ConnectionParts = {
    ports: { ...alice.ports, openSocket: relay.openSocket },
    account: alice.account,
    record,
    route: directRoute(record),
    tunnelKey,
    seen: createSeenStreams(),
    roles: both,
    log: () => logOf(view.state),
    sync: () => log.follow(view),
    tell(event) {
      events.push(event);
      signal.notify();
    },
  };
  /** A participant as an honest relay shows it, and what seals its frames. */
  const other = async (who: Reader, connection: number, wrong: object = {}) => {
    const plan = { server: SERVER, vt_key: relay.key, tunnelID: record.tunnelID, auth_chatchannel: record.auth_chatchannel, roles: both };
    const challenge = newChallenge(who.ports.suite, { server: SERVER, key: relay.key });
    const { user, device, signing } = who.account;
    const credential = (await answerChallenge(
      who.ports.suite,
      { ...plan, user, device, ...wrong },
      challenge,
      signing,
      Date.now(),
    )) as Connect;
    const frames: Uint8Array[] = [];
    const stream = { server: SERVER, channel: record.auth_chatchannel, tunnelID: record.tunnelID, device, salt: credential.stream.salt };
    const sealer = await createFrameSealer(who.ports.suite, { tunnelKey, stream, connection }, (frame) => void frames.push(frame));
    const frame = async (timestamp: number): Promise<Uint8Array> => {
      await sealer.push({ timestamp, opus });
      return frames.at(-1)!;
    };
    return { participant: { connection, device, roles: both, credential } as unknown as Participant, frame };
  };
  const heard = (): number[] => events.flatMap((event) => (event.kind === "heard" ? [event.packet.timestamp] : []));
  const refused = (): unknown[] => events.flatMap((event) => (event.kind === "refused" ? [[event.connection, event.error.code]] : []));
  return { alice, bob, log, view, relay, parts, other, heard, refused, until: signal.until };
}

async function join(parts: ConnectionParts, relay: FakeRelay, participants: readonly Participant[] = []): Promise<VoiceConnection> {
  const [connection] = await Promise.all([connectVoice(parts), relay.welcome({ participants, connection: 9 })]);
  return connection;
}

test.for([{ server: "evil.example" }, { key: encodeBase64url(new Uint8Array(32).fill(7)) }])(
  "nothing is signed for a challenge that names %o (relay.own-audience)",
  async (wrong) => {
    const { relay, parts } = await setUp();
    const joining = connectVoice(parts);
    await Promise.all([expect(joining).rejects.toMatchObject({ code: "audience" }), relay.challenge(wrong as object)]);
    expect(relay.messages).toEqual([]);
    expect(relay.closedWith()).toBe(ERRORS.audience.close);
  },
);

test("a welcome of another key closes the connection (relay.verify-welcome)", async () => {
  const { relay, parts, bob } = await setUp();
  const joining = connectVoice(parts);
  await Promise.all([expect(joining).rejects.toMatchObject({ code: "bad-signature" }), relay.welcome({ by: bob.account.signing })]);
  expect(relay.closedWith()).toBe(ERRORS["bad-signature"].close);
});

test("the relay's refusal is the error of joining", async () => {
  const { relay, parts } = await setUp();
  const joining = connectVoice(parts);
  await relay.challenge();
  relay.say({ type: "error", code: "role-denied" });
  relay.hangUp(ERRORS["role-denied"].close);
  await expect(joining).rejects.toMatchObject({ code: "role-denied" });
});

test("each connect has a salt of its own (relay.salt)", async () => {
  const { relay, parts } = await setUp();
  const again = await newFakeRelay(SERVER);
  await join(parts, relay);
  const record = { ...parts.record, vtserver: { ...parts.record.vtserver, key: again.key } } as TunnelRecord;
  await Promise.all([
    connectVoice({ ...parts, ports: { ...parts.ports, openSocket: again.openSocket }, record, route: directRoute(record) }),
    again.welcome(),
  ]);
  const salts = [relay, again].map(({ messages }) => (messages[0] as Connect).stream.salt);
  expect(new Set(salts).size).toBe(2);
});

test("frames leave in the order of the calls, each with a counter of its own (relay.one-counter)", async () => {
  const { relay, parts } = await setUp();
  const connection = await join(parts, relay);
  await Promise.all(Array.from({ length: 50 }, () => connection.talk(opus)));
  const counters = relay.frames.map((frame) => decodeSframeHeader(decodeFrame(frame).ciphertext).counter);
  expect(counters).toEqual(Array.from({ length: 50 }, (_, at) => BigInt(at)));
  await expect(connection.talk(new Uint8Array(2048))).rejects.toMatchObject({ code: "too-large" });
});

test("a participant with a credential of its own is heard, a replayed frame is not (relay.credential, relay.replay)", async () => {
  const { relay, parts, bob, other, heard, refused, until } = await setUp();
  const b = await other(bob, 1);
  await join(parts, relay, [b.participant]);
  const frames = [await b.frame(0), await b.frame(960)];
  for (const at of [0, 0, 1, 0]) relay.frame(frames[at]!);
  await until(() => refused().length === 2 && heard().length === 2);
  expect(heard()).toEqual([0, 960]);
  expect(refused()).toEqual([
    [1, "replayed"],
    [1, "replayed"],
  ]);
});

test.for([
  ["signed by another", { user: "bob" }, "bad-signature"],
  ["for another channel", { auth_chatchannel: encodeBase64url(new Uint8Array(32)) }, "audience"],
  ["for another tunnel", { tunnelID: encodeBase64url(new Uint8Array(32)) }, "audience"],
] as const)("a credential %s is not heard", async ([, wrong, code]) => {
  const { relay, parts, bob, other, heard, refused, until } = await setUp();
  const honest = await other(bob, 1);
  // Mallory says that she is Bob.
  const mallory = await newReader("user" in wrong ? wrong.user : "mallory");
  const liar = await other("user" in wrong ? mallory : bob, 2, "user" in wrong ? {} : wrong);
  await join(parts, relay, [honest.participant, liar.participant]);
  relay.frame(await liar.frame(1));
  relay.frame(await honest.frame(2));
  await until(() => heard().length === 1 && refused().length === 1);
  expect(heard()).toEqual([2]);
  expect(refused()).toEqual([[2, code]]);
});

test("a salt or a number that was there before is refused and reported (relay.repeated)", async () => {
  const { relay, parts, bob, other, heard, refused, until } = await setUp();
  const b = await other(bob, 1);
  const c = await other(bob, 1);
  await join(parts, relay, [b.participant]);
  relay.say({ type: "joined", ...b.participant, connection: 2 });
  relay.say({ type: "joined", ...c.participant });
  relay.say({ type: "left", connection: 1 });
  relay.say({ type: "joined", ...b.participant });
  relay.frame(await b.frame(7));
  relay.say({ type: "ping", n: 1 });
  await relay.until(() => relay.messages.some(({ type }) => type === "pong"));
  await until(() => refused().length === 3);
  expect(refused()).toEqual([2, 1, 1].map((connection) => [connection, "replayed"]));
  expect(heard()).toEqual([]);
});

test("one who came to the channel a moment ago is fetched, and one whose right is gone falls silent", async () => {
  const { relay, parts, log, view, bob, other, heard, refused, until } = await setUp();
  const carol = await newReader("carol");
  const before = view.state;
  await log.act(view, { action: "add", member: carol.account.identity, flags: RW });
  view.state = { ...before, applied: new Set([...before.applied]) };
  for (const entry of log.entries.filter(({ seq }) => seq > before.seq)) view.state.applied.delete(entry.id);
  const [b, c] = [await other(bob, 1), await other(carol, 2)];
  await join(parts, relay, [b.participant, c.participant]);
  relay.frame(await c.frame(5));
  await until(() => heard().length === 1);
  await log.act(view, { action: "change", user: bob.account.user, flags: { ...RW, write: false } });
  relay.frame(await b.frame(6));
  await until(() => refused().length === 1);
  expect(refused()).toEqual([[1, "not-a-writer"]]);
  expect(heard()).toEqual([5]);
});

test("after the grace nothing is sent (successor.stop)", async () => {
  const { relay, parts, until } = await setUp();
  let graceOver = (): void => undefined;
  const clock = { now: () => Date.now(), after: (_ms: number, run: () => void) => ((graceOver = run), () => undefined) };
  const connection = await join({ ...parts, ports: { ...parts.ports, clock } }, relay);
  relay.say({ type: "ending", grace_ms: 300 });
  await until(() => connection.state().phase === "ending");
  await connection.talk(opus);
  graceOver();
  await until(() => connection.state().phase === "quiet");
  await expect(connection.talk(opus)).rejects.toMatchObject({ code: "tunnel-closed" });
  expect(relay.frames).toHaveLength(1);
});

test("a message that is none closes the connection", async () => {
  const { relay, parts } = await setUp();
  const connection = await join(parts, relay);
  relay.say({ type: "ping" });
  expect(await connection.gone).toBe("malformed");
});

/** A clock that stands still until it is moved. */
function handClock() {
  let now = Date.now();
  const timers = new Set<{ at: number; run: () => void }>();
  return {
    now: () => now,
    after(ms: number, run: () => void) {
      const timer = { at: now + ms, run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    move(ms: number): void {
      now += ms;
      for (const timer of [...timers].filter(({ at }) => at <= now)) if (timers.delete(timer)) timer.run();
    },
  };
}

test("a relay that falls silent is a relay that is lost (relay.client-dead)", async () => {
  const { relay, parts } = await setUp();
  const clock = handClock();
  const connection = await join({ ...parts, ports: { ...parts.ports, clock } }, relay);
  clock.move(44_000);
  relay.say({ type: "ping", n: 1 });
  await relay.until(() => relay.messages.some(({ type }) => type === "pong"));
  clock.move(44_000);
  expect(relay.closedWith()).toBeUndefined();
  clock.move(1_000);
  expect(await connection.gone).toBeUndefined();
  expect(relay.closedWith()).toBe(1000);
});

test("no more frames leave in a second than the welcome allows (relay.client-limits)", async () => {
  const { relay, parts } = await setUp();
  const clock = handClock();
  const connection = await join({ ...parts, ports: { ...parts.ports, clock } }, relay);
  const talking = Promise.all(Array.from({ length: 150 }, () => connection.talk(opus)));
  await relay.until(() => relay.frames.length === 100);
  clock.move(1_000);
  expect(relay.frames).toHaveLength(100);
  clock.move(200);
  await talking;
  expect(relay.frames).toHaveLength(150);
});

test("counters go on over a connection that was lost (relay.replay)", async () => {
  const { relay, parts, bob, other, heard, refused, until } = await setUp();
  const again = await newFakeRelay(SERVER);
  const openers: Openers = new Map<string, FrameOpener>();
  const b = await other(bob, 1);
  await join({ ...parts, openers }, relay, [b.participant]);
  const frames = [await b.frame(0), await b.frame(960)];
  relay.frame(frames[0]!);
  await until(() => heard().length === 1);
  relay.hangUp(1006);
  const record = { ...parts.record, vtserver: { ...parts.record.vtserver, key: again.key } } as TunnelRecord;
  const ports = { ...parts.ports, openSocket: again.openSocket };
  await Promise.all([
    connectVoice({ ...parts, openers, ports, record, route: directRoute(record) }),
    again.welcome({ participants: [b.participant], connection: 10 }),
  ]);
  for (const frame of frames) again.frame(frame);
  await until(() => heard().length === 2);
  expect(heard()).toEqual([0, 960]);
  expect(refused()).toEqual([[1, "replayed"]]);
});

test("one who was given the right to speak a moment ago is heard (relay.client-reads-on)", async () => {
  const { relay, parts, log, view, bob, other, heard, until } = await setUp();
  await log.act(view, { action: "change", user: bob.account.user, flags: { ...RW, write: false } });
  const before = { ...view.state, applied: new Set(view.state.applied) };
  await log.act(view, { action: "change", user: bob.account.user, flags: RW });
  view.state = before;
  const b = await other(bob, 1);
  await join(parts, relay, [b.participant]);
  relay.frame(await b.frame(3));
  await until(() => heard().length === 1);
});
