import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { RunningServer } from "../server.ts";
import { startServer } from "../server.ts";
import type { HttpGroup } from "./testing/http-group.ts";
import { newHttpGroup } from "./testing/http-group.ts";
import type { HttpUser } from "./testing/http-user.ts";
import { newHttpUser } from "./testing/http-user.ts";

/** The clock of the server, which nobody has to wait for. */
let now = Date.now();
let server: RunningServer;
let alice: HttpUser;
let bob: HttpUser;
let group: HttpGroup;
const S = "Zq1Yt3vXw5kNh8sLr2dGbA";
const U = "bW8xQ2pTn5vLk3rYd7eHsg";

beforeAll(async () => {
  server = await startServer({ limits: "test", faults: { clock: () => now } });
  [alice, bob] = [await newHttpUser(server, "alice"), await newHttpUser(server, "bob")];
  for (const user of [alice, bob]) await user.register();
});
afterAll(() => server.close());
beforeEach(async () => {
  now = Date.now();
  group = await newHttpGroup(server.name, alice, bob);
});

interface Answered {
  readonly status: number;
  readonly seq?: number;
  readonly code?: string;
}

/** Posts a callstate of Bob's device; `at` is its timestamp, relative to the server's clock. */
async function post(session_id: string, { join_state = "JOINED", at = 0 } = {}): Promise<Answered> {
  const content = { join_state, timestamp: now + at, session_id };
  const event = await group.event(bob, { type: "vt.callstate", state_key: bob.device, content });
  const { status, json } = await group.post(bob, event);
  const { seq, code } = json as unknown as Answered;
  return { status, ...(seq === undefined ? {} : { seq }), ...(code === undefined ? {} : { code }) };
}

test("10 000 ms after the last refresh a session is there, and 10 001 ms after it is over", async () => {
  expect(await post(S)).toEqual({ status: 201, seq: 4 });
  now += 10_000;
  expect(await post(S)).toEqual({ status: 201, seq: 4 });
  now += 10_001;
  expect(await post(S)).toMatchObject({ status: 409, code: "session-expired" });
  expect(await post(S, { join_state: "LEFT" })).toMatchObject({ status: 409, code: "session-expired" });
  expect(await post(U)).toEqual({ status: 201, seq: 5 });
});

test("60 000 ms are not too far, and 60 001 are, in both directions", async () => {
  for (const sign of [-1, 1]) {
    expect(await post(S, { at: sign * 60_001 })).toMatchObject({ status: 401, code: "stale" });
    expect(await post(sign < 0 ? S : U, { at: sign * 60_000 })).toMatchObject({ status: 201 });
  }
});

test("a timestamp from the future gives no advantage: the next one is compared with when it was received", async () => {
  expect(await post(S, { at: 50_000 })).toEqual({ status: 201, seq: 4 });
  now += 4_500;
  expect(await post(S)).toEqual({ status: 201, seq: 4 });
  expect(await post(S, { at: -1 })).toMatchObject({ status: 401, code: "stale" });
});

test("a refresh lives through a snapshot: its event, its id, the seq and received_at of before, and an age of its own", async () => {
  const received = now;
  await post(S);
  now += 4_000;
  await post(S);
  now += 1_500;
  const { json } = await alice.ask("GET", `/v1/channels/${group.id}`);
  const [entry] = (json as { state: Record<string, unknown>[] }).state;
  expect(entry).toMatchObject({ seq: 4, received_at: received, age: 5_500, refreshed_age: 1_500 });
  expect(entry).toMatchObject({ event: { content: { timestamp: received + 4_000, session_id: S } } });
});

test("a new event takes the place of what was refreshed", async () => {
  await post(S);
  now += 4_000;
  await post(S);
  expect(await post(U)).toEqual({ status: 201, seq: 5 });
  const { json } = await alice.ask("GET", `/v1/channels/${group.id}`);
  expect((json as { state: unknown[] }).state).toMatchObject([{ seq: 5, refreshed_age: 0, event: { content: { session_id: U } } }]);
});
