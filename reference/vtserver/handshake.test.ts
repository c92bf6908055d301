import { afterAll, beforeAll, expect, test } from "vitest";
import { WebSocket } from "ws";
import type { Bytes32, Connect, DeviceAddress, Id, ServerName, SigningKey, Timestamp, TunnelId, UserId } from "../../schemas/v1/types.ts";
import { encodeBase64url } from "../protocol/encoding/index.ts";
import { verifyWelcome } from "../protocol/handshake/index.ts";
import type { Member, TestRelay } from "./testing/relay.ts";
import { SERVER, addTunnel, startRelay, suite } from "./testing/relay.ts";
import { createParticipant, frameOf, openParticipant } from "./testing/participant.ts";

let relay: TestRelay;
let alice: Member;
let reader: Member;
const other = encodeBase64url(new Uint8Array(32).fill(9));

beforeAll(async () => {
  relay = await startRelay();
  alice = await relay.member("alice");
  reader = await relay.member("reader", { write: false });
});
afterAll(() => relay.stop());

test("a welcome is signed over challenge, connect and itself, and gives the roles that were asked for", async () => {
  const to = await relay.open();
  const connect = await relay.connect(to, alice, { roles: { read: true, write: false } });
  to.send(connect);
  const welcome = await to.welcome();
  expect(to.challenge).toMatchObject({ server: SERVER, key: encodeBase64url(relay.key.publicKey) });
  await verifyWelcome(suite, { challenge: to.challenge, connect, welcome }, to.challenge.key);
  expect(welcome.roles).toEqual({ read: true, write: false });
  expect(welcome.limits).toMatchObject({ ping_ms: 500, dead_ms: 1500 });
  expect(relay.backend.record(relay.tunnel.view.tunnelID).get(connect.device)).toEqual(welcome.roles);
  expect(relay.tunnel.view.state).toBe("open");
  to.socket.close();
});

const refusals: readonly (readonly [string, string, number, Partial<Connect>])[] = [
  ["another server", "audience", 4010, { server: "b.example" as ServerName }],
  ["another relay", "audience", 4010, { vt_key: other as SigningKey }],
  ["another channel", "audience", 4010, { auth_chatchannel: other as Id }],
  ["another challenge", "replayed", 4009, { challenge: other as Bytes32 }],
  ["an old time", "stale", 4008, { issued_at: (Date.now() - 120_000) as Timestamp }],
  ["a time to come", "stale", 4008, { issued_at: (Date.now() + 120_000) as Timestamp }],
  ["an unknown tunnel", "not-found", 4014, { tunnelID: other as TunnelId }],
  ["no member", "not-found", 4014, { user: "@eve:a.example" as UserId, device: "phone@eve:a.example" as DeviceAddress }],
  ["another's device", "forbidden", 4012, { device: "phone@reader:a.example" as DeviceAddress }],
  ["neither role", "malformed", 4001, { roles: { read: false, write: false } }],
  ["a version to come", "unsupported-version", 4002, { v: 2 as Connect["v"] }],
  ["a name of two dots", "malformed", 4001, { server: "a..example" as ServerName }],
];

test.for(refusals)("a connect with %s is refused with %s", async ([, code, close, change]) => {
  const to = await relay.open();
  to.send(await relay.connect(to, alice, change));
  expect(await to.ended()).toEqual({ close, said: code });
  await (await relay.join(alice)).fence();
});

test("a connect that another key signed is refused with bad-signature, also with a member that was added", async () => {
  const forged = await relay.open();
  forged.send(await relay.connect(forged, { ...alice, keys: reader.keys }));
  expect(await forged.ended()).toEqual({ close: 4006, said: "bad-signature" });
  const changed = await relay.open();
  changed.send({ ...(await relay.connect(changed, alice)), more: 1 });
  expect(await changed.ended()).toEqual({ close: 4006, said: "bad-signature" });
});

test("members that nobody knows are kept in the credential", async () => {
  const first = await relay.join(alice);
  const to = await relay.open();
  const connect = await relay.connect(to, reader, { roles: { read: true, write: false }, more: { a: [1] } } as Partial<Connect>);
  to.send(connect);
  expect((await to.welcome()).participants).toHaveLength(1);
  expect((await first.next("joined")).credential).toEqual(connect);
});

test("a connect that is nested too deep to be passed on is refused", async () => {
  const to = await relay.open();
  let deep: unknown = 1;
  for (let depth = 0; depth < 28; depth++) deep = [deep];
  to.send(await relay.connect(to, alice, { deep } as Partial<Connect>));
  expect(await to.ended()).toEqual({ close: 4001, said: "malformed" });
});

test("a role without the right to it is refused", async () => {
  const to = await relay.open();
  to.send(await relay.connect(to, reader));
  expect(await to.ended()).toEqual({ close: 4024, said: "role-denied" });
});

test.for([
  ["ending", 4023, "tunnel-ending"],
  ["closed", 4022, "tunnel-closed"],
] as const)("a tunnel that is %s takes no connection", async ([state, close, said]) => {
  const tunnel = addTunnel(relay.backend);
  tunnel.view = { ...tunnel.view, state };
  const to = await relay.open();
  to.send(await relay.connect(to, alice, { tunnelID: tunnel.view.tunnelID, auth_chatchannel: tunnel.view.channel }));
  expect(await to.ended()).toEqual({ close, said });
});

test.for([
  ["a frame", frameOf(1, 1), "unexpected-message", 4027],
  ["a ping", '{"type":"ping","n":1}', "unexpected-message", 4027],
  ["a type that nobody knows", '{"type":"hello"}', "unexpected-message", 4027],
  ["no JSON", "hello", "malformed", 4001],
  ["no object", "[]", "malformed", 4001],
  ["a member twice", '{"type":"connect","type":"connect"}', "malformed", 4001],
  ["16 385 octets", "x".repeat(16_385), "too-large", 4004],
  ["more than is read", "x".repeat(200_000), "too-large", 4004],
] as const)("%s as the first message is refused", async ([, message, said, close]) => {
  const to = await relay.open();
  to.send(message);
  expect(await to.ended()).toEqual({ close, said });
});

test("a second message before the welcome is refused, and the connection does not enter", async () => {
  const to = await relay.open();
  to.send(await relay.connect(to, alice, { device: "tablet@alice:a.example" as DeviceAddress }));
  to.send({ type: "ping", n: 1 });
  expect(await to.ended()).toEqual({ close: 4027, said: "unexpected-message" });
  const next = await relay.join(reader, { roles: { read: true, write: false } });
  expect((await next.welcome()).participants.map(({ device }) => device)).not.toContain("tablet@alice:a.example");
});

test("without the subprotocol the upgrade is accepted and the connection refused", async () => {
  const to = createParticipant(new WebSocket(relay.url));
  expect(await to.ended()).toEqual({ close: 4001, said: "malformed" });
});

test("the subprotocol is selected and no extension", async () => {
  const to = await openParticipant(relay.url, ["other", "voicetunnel.v1"], { perMessageDeflate: true });
  expect([to.socket.protocol, to.socket.extensions]).toEqual(["voicetunnel.v1", ""]);
  to.socket.close();
});

test("who says nothing is closed with timeout, and whoever is too many is closed with busy", async () => {
  let overdue: (() => void) | undefined;
  const timers = {
    now: () => performance.now(),
    after(ms: number, call: () => void) {
      if (ms === 5000) overdue = call;
      const timer = setTimeout(call, ms);
      return () => {
        clearTimeout(timer);
      };
    },
  };
  const patient = await startRelay({ pending: 4 }, { timers });
  const waiting = [await patient.open(), await patient.open(), await patient.open(), await patient.open()];
  const last = overdue;
  expect(await createParticipant(new WebSocket(patient.url, "voicetunnel.v1")).ended()).toEqual({ close: 4034, said: "busy" });
  last?.();
  expect(await waiting[3]?.ended()).toEqual({ close: 4029, said: "timeout" });
  await patient.open();
  await patient.stop();
  expect(await waiting[0]?.ended()).toEqual({ close: 4036, said: "shutting-down" });
});
