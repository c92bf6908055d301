import { expect, test } from "vitest";
import { signObject } from "../../protocol/signing.ts";
import { clearEvent } from "../channel/send.ts";
import { emptyChannel } from "../channel/state.ts";
import type { ReceivedEvent } from "../channel/state.ts";
import type { ClientEvent } from "../events.ts";
import type { Api } from "../http/api.ts";
import { createPreferences } from "../preferences.ts";
import type { KnownServer } from "../server.ts";
import { SERVER, newLog, newReader } from "../testing/log-writer.ts";
import type { TunnelRecord } from "../wire.ts";
import { createTunnelBook } from "./book.ts";
import { newTunnel } from "./declaration.ts";
import { INITIALIZE_VOICE, initializeVoice } from "./initialize-voice.ts";

/** A DM of Alice with Bob, a tunnel of Alice, and Bob's book. */
async function setUp() {
  const [alice, bob] = [await newReader("alice"), await newReader("bob")];
  const { log, view } = await newLog(alice, bob);
  const theirs = log.view(bob);
  await log.follow(theirs);
  const { key, declaration } = await newTunnel(alice, view.state, {});
  const vtserver = { url: "wss://a.example/relay", key: alice.account.identity.signing_key };
  const made = { ...declaration, created_on: SERVER, state: "declared", vtserver, connections: {}, declaration };
  const record = made as unknown as TunnelRecord;
  const told: ClientEvent[] = [];
  const timers: (() => void)[] = [];
  let now = 1_800_000_000_000;
  const clock = {
    now: () => now,
    after: (_ms: number, run: () => void) => (timers.push(run), () => void timers.splice(timers.indexOf(run), 1)),
  };
  const preferences = createPreferences(bob.ports.store);
  const asked: string[] = [];
  const api = { call: async (_name: string, _method: string, path: string) => (asked.push(path), record) } as unknown as Api;
  const server = { lists: async (one: { url: string }) => one.url === vtserver.url } as unknown as KnownServer;
  const reader = { ...bob, ports: { ...bob.ports, clock } };
  const book = createTunnelBook({ reader, api, server, preferences, state: () => theirs.state, tell: (event) => told.push(event) });
  /** Bob is told of the tunnel, perhaps wrongly. */
  const announce = async (wrong: object = {}, by = alice, age = 5): Promise<void> => {
    const tunnel = { tunnelID: record.tunnelID, key };
    const content = { ...(await initializeVoice(by, view.state, tunnel)), ...wrong };
    await log.event(await clearEvent(by, view.state, { type: INITIALIZE_VOICE, content }));
    await log.follow(theirs);
    const { event } = theirs.happened.findLast((one) => one.kind === "event") as { event: ReceivedEvent };
    book.announced({ ...event, age });
  };
  const kinds = (): unknown[] => told.map((event) => (event.kind === "ignored" ? `ignored ${event.error.code}` : event.kind));
  const advance = (ms: number): void => void (now += ms);
  return { alice, bob, log, view, theirs, key, record, book, told, timers, preferences, announce, kinds, advance, asked };
}

test("whoever waits for a later batch finds the keys of those before it", async () => {
  const { book, record, key, announce } = await setUp();
  await announce();
  void book.batchProcessed();
  await book.batchProcessed();
  expect(book.get(record.tunnelID)?.key).toEqual(key);
});

test("the key of an InitializeVoice that verifies is known when its batch is over", async () => {
  const { book, record, key, announce, kinds } = await setUp();
  await announce();
  expect(book.get(record.tunnelID)).toBeUndefined();
  await book.batchProcessed();
  expect(book.get(record.tunnelID)?.key).toEqual(key);
  expect(kinds()).toEqual(["tunnel", "announced"]);
});

test.for<[string, object, string]>([
  ["names another server (init.verify-homeserver)", { homeserver: "b.example" }, "audience"],
  ["is of another epoch (init.verify-epoch)", { epoch: 2 }, "epoch-stale"],
  ["does not open (init.verify-hash)", { ciphertext: "A".repeat(64) }, "bad-seal"],
  ["is not of the form", { enc: "A" }, "malformed"],
])("an InitializeVoice that %s is ignored", async ([, wrong, code]) => {
  const { book, record, announce, kinds } = await setUp();
  await announce(wrong);
  await book.batchProcessed();
  expect(book.get(record.tunnelID)?.key).toBeUndefined();
  expect(kinds()).toEqual(["tunnel", `ignored ${code}`]);
});

test("an InitializeVoice by another than the creator is ignored (init.verify-sender)", async () => {
  const { book, record, bob, announce, kinds } = await setUp();
  await announce({}, bob);
  await book.batchProcessed();
  expect(book.get(record.tunnelID)?.key).toBeUndefined();
  expect(kinds()).toContain("ignored forbidden");
});

test.for<[string, (record: TunnelRecord) => object, string]>([
  ["whose declaration is forged", (record) => ({ declaration: { ...record.declaration, created_at: 1 } }), "bad-signature"],
  ["that is not as declared", () => ({ epoch: 9 }), "malformed"],
  ["with an access list that was not declared", () => ({ access: { write: [] } }), "malformed"],
  ["on another server", () => ({ created_on: "b.example" }), "audience"],
  ["at a vtserver that is not listed", (record) => ({ vtserver: { ...record.vtserver, url: "wss://b.example" } }), "audience"],
])("a record %s is ignored (tunnel.record-verify)", async ([, wrong, code]) => {
  const { book, record, kinds } = await setUp();
  expect(await book.take({ ...record, ...wrong(record) })).toBeUndefined();
  expect(kinds()).toEqual([`ignored ${code}`]);
  expect(await book.take(record)).toMatchObject({ tunnelID: record.tunnelID });
});

test("a record whose creator never was a member is ignored", async () => {
  const { book, record, kinds } = await setUp();
  const eve = await newReader("eve");
  const forged = { ...record.declaration, created_by: eve.account.user };
  const declaration = await signObject(eve.ports.suite, "declare", forged, eve.account.signing);
  await book.take({ ...record, created_by: eve.account.user, declaration } as unknown as TunnelRecord);
  expect(kinds()).toEqual(["ignored not-found"]);
});

test("a DM that is accepted rings, and stops when the time is over (notify.stop)", async () => {
  const { book, announce, kinds, preferences, theirs, timers } = await setUp();
  await preferences.acceptDm(theirs.state.channel);
  await announce();
  // notify.batch
  expect(kinds()).toEqual([]);
  await book.batchProcessed();
  expect(kinds()).toEqual(["tunnel", "announced", "ring"]);
  timers[0]?.();
  expect(kinds().at(-1)).toBe("ring stopped");
});

test.for<[string, object, boolean]>([
  ["the tunnel closes", { state: "closed" }, true],
  ["a device of the user comes", { connections: { "phone@bob:a.example": { type: "direct", roles: { read: true, write: true } } } }, true],
  ["somebody else comes", { connections: { "phone@alice:a.example": { type: "direct", roles: { read: true, write: true } } } }, false],
])("when %s, the ringing stops: %o %s (notify.stop)", async ([, change, stops]) => {
  const { book, announce, kinds, preferences, theirs, record } = await setUp();
  await preferences.acceptDm(theirs.state.channel);
  await announce();
  await book.batchProcessed();
  await book.take({ ...record, ...change });
  expect(kinds().includes("ring stopped")).toBe(stops);
});

test("a tunnel that closes in the same batch does not ring (notify.batch, notify.closed)", async () => {
  const { book, announce, kinds, preferences, theirs, record } = await setUp();
  await preferences.acceptDm(theirs.state.channel);
  await announce();
  await book.take({ ...record, state: "closed" });
  await book.batchProcessed();
  expect(kinds()).not.toContain("ring");
});

test.for([
  [60_000, 0, true],
  [60_001, 0, false],
  [59_000, 2000, false],
] as const)("of age %i, looked at %i ms later, it rings: %s (notify.age)", async ([age, later, rings]) => {
  const { book, announce, kinds, preferences, theirs, record, alice, advance } = await setUp();
  await preferences.acceptDm(theirs.state.channel);
  await book.take(record);
  await announce({}, alice, age);
  advance(later);
  await book.batchProcessed();
  expect(kinds().includes("ring")).toBe(rings);
});

test("old history is not asked for", async () => {
  const { book, announce, asked, alice } = await setUp();
  await announce({}, alice, 60_001);
  await book.batchProcessed();
  expect(asked).toEqual([]);
});

test("who declines is not rung", async () => {
  const { book, announce, kinds, preferences, theirs, record } = await setUp();
  await preferences.acceptDm(theirs.state.channel);
  await announce();
  await book.batchProcessed();
  book.decline(record.tunnelID);
  expect(kinds().at(-1)).toBe("ring stopped");
  book.close();
});

test("no tunnel of an unknown channel", async () => {
  await expect(newTunnel(await newReader("alice"), emptyChannel("x", SERVER), {})).rejects.toMatchObject({ code: "not-found" });
});

test.for([true, false])("a successor rings only those who were not in the tunnel before: in it %s (notify.successor)", async (isIn) => {
  const { alice, bob, log, view, theirs, record, book, preferences, kinds } = await setUp();
  await preferences.acceptDm(record.auth_chatchannel);
  const own = { [bob.account.device]: { type: "direct", roles: { read: true, write: true } } };
  await book.take({ ...record, state: "ending", connections: isIn ? own : {} } as unknown as TunnelRecord);
  const { key, declaration } = await newTunnel(alice, view.state, { replaces: record.tunnelID });
  await book.take({ ...record, ...declaration, state: "declared", connections: {}, declaration } as unknown as TunnelRecord);
  const content = await initializeVoice(alice, view.state, { tunnelID: declaration.tunnelID, key });
  await log.event(await clearEvent(alice, view.state, { type: INITIALIZE_VOICE, content }));
  await log.follow(theirs);
  const { event } = theirs.happened.findLast((one) => one.kind === "event") as { event: ReceivedEvent };
  book.announced(event);
  await book.batchProcessed();
  expect(kinds()).toEqual(["tunnel", "tunnel", "announced", ...(isIn ? [] : ["ring"])]);
});

test("a closed tunnel is closed also when its vtserver is listed no longer (tunnel.client-vtserver)", async () => {
  const { book, record } = await setUp();
  await book.take(record);
  await book.take({ ...record, state: "closed", vtserver: { ...record.vtserver, url: "wss://b.example" } } as unknown as TunnelRecord);
  expect(book.get(record.tunnelID)?.record.state).toBe("closed");
});

test("a record that was overtaken changes nothing", async () => {
  const { book, record, kinds } = await setUp();
  for (const state of ["ending", "open", "declared"] as const) await book.take({ ...record, state });
  expect(book.get(record.tunnelID)?.record.state).toBe("ending");
  expect(kinds()).toEqual(["tunnel"]);
});
