import { afterEach, beforeEach, expect, test } from "vitest";
import type { Channel, User } from "../actors/index.ts";
import { objectsAt, textAt, type JsonObject } from "../wire/json.ts";
import { toBase64url } from "../wire/base64.ts";
import type { PlayedServer } from "./index.ts";
import { loneServers, type LoneServers } from "./testing.ts";

// The played homeserver's callstates, asked by the probe's own actors over HTTP.

let servers: LoneServers;
let home: PlayedServer;
let alice: User;
let bob: User;
let group: Channel;

beforeEach(async () => {
  servers = loneServers();
  home = await servers.server();
  [alice, bob] = [await home.user(), await home.user()];
  group = await home.world.group(alice, [bob]);
});
afterEach(() => servers.end());

const newSession = (): string => toBase64url(home.world.bytes(18));
const says = (session_id: string, timestamp = Date.now(), more: JsonObject = {}): JsonObject =>
  group.build.event(bob, {
    type: "vt.callstate",
    state_key: bob.device,
    content: { join_state: "JOINED", session_id, timestamp, ...more },
  });
const code = async (event: JsonObject): Promise<string | undefined> => (await group.attempt.post(bob, event, { raw: true })).problem?.code;
const post = async (event: JsonObject): Promise<JsonObject> => (await group.post(bob, event)).object("Ordered");
const entry = async (): Promise<JsonObject | undefined> => {
  const snapshot = (await group.snapshot(alice)).object("ChannelSnapshot");
  return objectsAt(snapshot, "state").find((one) => textAt(one, "event", "state_key") === bob.device);
};

test("a refresh keeps its seq, is told on streams, and stands in the snapshot", async () => {
  const stream = await group.follow(alice);
  const session = newSession();
  const first = await post(says(session, Date.now() - 2_000));
  const refresh = says(session);
  const answer = await post(refresh);
  expect(answer["seq"]).toBe(first["seq"]);
  expect(answer["id"]).not.toBe(first["id"]);
  expect(await post(refresh)).toEqual(answer);
  const item = await stream.next("the refresh", (one) => one["kind"] === "refresh", 3_000);
  expect(item).toMatchObject({ seq: first["seq"], id: answer["id"], event: refresh });
  expect(await entry()).toMatchObject({ id: answer["id"], seq: first["seq"], received_at: first["received_at"], event: refresh });
  expect(home.entries(group.id).at(-1)).toMatchObject({ id: first["id"], seq: first["seq"] });
});

test("what is no callstate, late, of another session or going back is refused", async () => {
  const session = newSession();
  expect(await code(says(session, Date.now(), { join_state: "AWAY" }))).toBe("malformed");
  expect(await code(says(session, Date.now() - 61_000))).toBe("stale");
  expect(await code(says(session, Date.now(), { join_state: "LEFT" }))).toBe("session-expired");
  const now = Date.now();
  await post(says(session, now));
  expect(await code(says(session, now - 1))).toBe("stale");
  await post(says(session, now, { join_state: "LEFT" }));
  expect(await code(says(session))).toBe("session-expired");
  const old = newSession();
  home.force(group.id, "event", says(old, Date.now() - 11_000), { age: 11_000 });
  expect(await code(says(old))).toBe("session-expired");
});

test("what receivers ignore is no state entry, however it came into the channel", async () => {
  const session = newSession();
  const first = await post(says(session));
  home.force(group.id, "event", says(newSession(), Date.now(), { join_state: "LEFT" }));
  home.tellRefresh(group.id, Number(first["seq"]), says(session, Date.now() + 5, { mood: "quiet" }));
  expect(await entry()).toMatchObject({ id: first["id"], seq: first["seq"] });
});
