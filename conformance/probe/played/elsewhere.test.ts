import { afterEach, beforeEach, expect, test } from "vitest";
import type { JsonObject } from "../wire/json.ts";
import type { PlayedServer } from "./index.ts";
import { loneServers, type LoneServers } from "./testing.ts";

// Two played servers of one test: what goes from one to the other needs no connection.

let servers: LoneServers;
let a: PlayedServer;
let b: PlayedServer;

beforeEach(async () => {
  servers = loneServers();
  a = await servers.server();
  b = await servers.server();
});
afterEach(() => servers.end());

const signer = () => ({ name: a.name, key: a.signing.public });

test("a user of another server is looked up there, added, and asks through their own", async () => {
  const [alice, bob] = [await a.user(), await b.user()];
  const entry = await alice.get(`/v1/users/${bob.id}`, { type: "DirectoryEntry" });
  expect(entry.object()).toMatchObject({ user: bob.id, signing_key: bob.identity["signing_key"] ?? "" });
  const channel = await a.world.group(alice, [bob]);
  const reply = await bob.forward(a.name, "GET", `/v1/channels/${channel.id}/log`, { inner: { query: "after=0" } });
  const inner = reply.inner(signer(), "LogPage");
  expect(inner.signatureOk).toBe(true);
  expect(inner.object()["items"] as JsonObject[]).toHaveLength(3);
  expect(a.requestsOf(bob.id)).toHaveLength(1);
  expect(a.connections).toBe(0);
});

test("a stranger from elsewhere is refused, and what cannot be forwarded", async () => {
  const [alice, bob] = [await a.user(), await b.user()];
  const channel = await a.world.group(alice);
  const strange = await bob.forward(a.name, "GET", `/v1/channels/${channel.id}`);
  expect(strange.inner().problem?.code).toBe("refused");
  const stream = await bob.forward(a.name, "POST", "/v1/stream", { inner: { body: { v: 1, channels: {} } } });
  expect(stream.problem?.code).toBe("audience");
  const nowhere = await bob.forward("127.9.9.9:1", "GET", "/v1/channels");
  expect(nowhere.problem?.code).toBe("peer-failed");
});

test("a server that is down is not reached", async () => {
  const bob = await b.user();
  await a.stop();
  expect((await bob.forward(a.name, "GET", "/v1/channels")).problem?.code).toBe("peer-failed");
});

test("an add with other keys than the user's own server gives is refused", async () => {
  const [alice, bob] = [await a.user(), await b.user()];
  const channel = await a.world.group(alice);
  const other = { ...bob, identity: { ...alice.identity, user: bob.id } };
  expect((await channel.attempt.add(alice, other)).problem?.code).toBe("forbidden");
  expect((await channel.attempt.add(alice, bob)).status).toBe(201);
});
