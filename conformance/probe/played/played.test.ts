import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { problemAnswer } from "../peer/answer.ts";
import { textAt, type JsonObject } from "../wire/json.ts";
import type { PlayedServer } from "./index.ts";
import { loneServers, type LoneServers } from "./testing.ts";

// The played homeserver, asked by the probe's own actors over HTTP.

let servers: LoneServers;
let home: PlayedServer;

beforeEach(async () => {
  servers = loneServers();
  home = await servers.server();
});
afterEach(() => servers.end());

const draft = (body: string): { type: string; content: JsonObject } => ({ type: "example.text", content: { body } });
const kinds = (entries: readonly JsonObject[]): string[] => entries.map((entry) => textAt(entry, "kind"));

describe("the document and the directory", () => {
  test("the document is signed and states the test limits", async () => {
    const answer = await home.world.send({ method: "GET", target: "/.well-known/voicetunnel", headers: [] }, { type: "ServerDocument" });
    expect(answer.object()).toMatchObject({ server: home.name, server_key: home.key, limits: { page_items: 50, announce_ms: 2000 } });
  });

  test("a registered name is not given to other keys", async () => {
    const alice = await home.user({ local: "alice" });
    const other = home.world.stranger({ local: "alice" });
    expect((await other.register()).problem?.code).toBe("name-taken");
    const entry = await alice.get(`/v1/users/${alice.id}`, { type: "DirectoryEntry" });
    expect(entry.object()["signing_key"]).toBe(alice.identity["signing_key"]);
    expect(entry.signatureOk).toBe(true);
  });

  test("a request that is not signed by its user is refused", async () => {
    const [alice, bob] = [await home.user(), await home.user()];
    const answer = await alice.get("/v1/channels", { seed: bob.signing.seed });
    expect(answer.problem?.code).toBe("bad-signature");
    expect(answer.signatureOk).toBe(true);
  });

  test("a nonce is good for one request", async () => {
    const alice = await home.user();
    const request = alice.signed("GET", "/v1/channels");
    expect((await home.world.send(request)).status).toBe(200);
    expect((await home.world.send(request)).problem?.code).toBe("replayed");
  });
});

describe("channels", () => {
  test("all entries come in one order, and a repetition keeps its place", async () => {
    const [alice, bob] = [await home.user(), await home.user()];
    const channel = await home.world.group(alice, [bob]);
    const event = channel.build.sealed(bob, draft("hello"));
    const first = await channel.post(bob, event);
    expect((await channel.post(bob, event)).object()).toEqual(first.object());
    const page = await channel.events(bob);
    expect(kinds(page.object()["items"] as JsonObject[])).toEqual(["creation", "member", "member", "event"]);
    expect(page.object()["seq"]).toBe(4);
    const log = await channel.logPage(bob);
    expect(log.object()).toMatchObject({ head: channel.state.head, seq: 4 });
    expect(kinds(log.object()["items"] as JsonObject[])).toEqual(["creation", "member", "member"]);
  });

  const wrong: readonly (readonly [code: string, before: (object: JsonObject) => void])[] = [
    ["log-conflict", (object) => void (object["prev"] = object["channel"] ?? "")],
    ["forbidden", (object) => void ((object["member"] as JsonObject)["signing_key"] = "vHy8tWNjdfodgkNNRmck2SN39TuYBpXdSdJtDOEiBaU=")],
    ["epoch-conflict", (object) => void ((object["epoch"] as JsonObject)["number"] = 7)],
  ];
  test.each(wrong)("a wrong add is refused with %s and changes nothing", async (code, before) => {
    const [alice, bob] = [await home.user(), await home.user()];
    const channel = await home.world.group(alice);
    const answer = await channel.attempt.add(alice, bob, { read: true, write: true, admin: false }, { before });
    expect(answer.problem?.code).toBe(code);
    expect(home.entries(channel.id)).toHaveLength(2);
    expect((await channel.attempt.add(alice, bob)).status).toBe(201);
  });

  test("a page waits for what comes", async () => {
    const alice = await home.user();
    const channel = await home.world.group(alice);
    const waiting = channel.events(alice, { after: 2, wait: 2000 });
    await home.asked("the page that waits", ({ query }) => query.includes("wait"));
    await channel.post(alice, draft("late"));
    const page = (await waiting).object();
    expect(kinds(page["items"] as JsonObject[])).toEqual(["event"]);
  });

  test("whoever leaves makes the channel rotation due", async () => {
    const [alice, bob] = [await home.user(), await home.user()];
    const channel = await home.world.group(alice, [bob]);
    await channel.leave(bob);
    expect((await channel.attempt.post(alice, channel.build.sealed(alice, draft("late")))).problem?.code).toBe("epoch-stale");
    expect((await channel.attempt.post(bob, draft("gone"))).problem?.code).toBe("not-found");
    await channel.rotate(alice);
    expect((await channel.post(alice, channel.build.sealed(alice, draft("again")))).status).toBe(201);
  });

  test("the actor of a channel follows what others did in it, and opens their epochs", async () => {
    const [alice, bob, carol] = [await home.user(), await home.user(), await home.user()];
    const first = await home.world.group(alice, [{ user: bob, flags: { read: true, write: true, admin: true } }]);
    const second = await home.channel(first.id, [bob]);
    await second.add(bob, carol);
    await first.remove(alice, carol);
    expect(second.state).toEqual(first.state);
    expect(second.epochPair()).toEqual(first.epochPair());
    await second.post(bob, second.build.sealed(bob, draft("hello")));
  });
});

describe("the live stream", () => {
  test("it begins with the snapshot and goes on with what is new", async () => {
    const [alice, bob] = [await home.user(), await home.user()];
    const channel = await home.world.group(alice, [bob]);
    const stream = await channel.follow(bob, 2);
    await stream.next("a snapshot", (item) => item["kind"] === "snapshot", 1000);
    await stream.next("the add", (item) => item["seq"] === 3, 1000);
    await channel.post(alice, draft("live"));
    await stream.next("the event", (item) => item["seq"] === 4 && Number(item["age"]) >= 0, 1000);
    expect(stream.log.map(({ item }) => item["kind"])).toEqual(["snapshot", "member", "event"]);
  });

  test("it tells of channels that are won and lost", async () => {
    const [alice, bob] = [await home.user(), await home.user()];
    const channel = await home.world.group(alice);
    const stream = (await bob.stream({})).stream;
    await channel.add(alice, bob);
    await stream?.next("added", (item) => item["kind"] === "added" && item["channel"] === channel.id, 1000);
    const follower = await channel.follow(bob, 3);
    await channel.remove(alice, bob);
    await follower.next("lost", (item) => item["kind"] === "lost", 1000);
    await channel.post(alice, draft("after"));
    expect(follower.log.map(({ item }) => item["kind"])).toEqual(["snapshot", "lost"]);
  });

  test("it can be broken", async () => {
    const alice = await home.user();
    const channel = await home.world.group(alice);
    const stream = await channel.follow(alice);
    home.breakStreams(alice.id);
    await stream.ended;
  });
});

describe("what the suite sees and decides", () => {
  test("it lies to those whom it is told to lie to, on each way", async () => {
    const [alice, bob] = [await home.user(), await home.user()];
    const channel = await home.world.group(alice, [bob]);
    home.lies.only = [bob.id];
    home.lies.entries = (_, entries) => entries.slice(0, 2);
    expect((await channel.events(bob)).object()["items"]).toHaveLength(2);
    expect((await channel.events(alice)).object()["items"]).toHaveLength(3);
    expect((await channel.snapshot(bob)).object()["seq"]).toBe(2);
    const stream = await channel.follow(bob, 1);
    await stream.next("the second entry", (item) => item["seq"] === 2, 1000);
    delete home.lies.entries;
    await stream.next("the third entry", (item) => item["seq"] === 3, 1000);
  });

  test("it answers as it is told to, signed", async () => {
    const alice = await home.user();
    home.lies.answer = (request, honest) =>
      request.path === "/v1/channels" ? { ...honest, body: { v: 1, channels: [], more: 1 } } : undefined;
    const answer = await alice.get("/v1/channels");
    expect(answer.object()["more"]).toBe(1);
    expect(answer.signatureOk).toBe(true);
  });

  test("it refuses a stream where it is told to, and opens it otherwise", async () => {
    const alice = await home.user();
    const channel = await home.world.group(alice);
    let refuses = true;
    home.lies.answer = (request, honest) => (request.path === "/v1/stream" && refuses ? problemAnswer("busy") : honest);
    expect((await channel.stream(alice)).problem?.code).toBe("busy");
    refuses = false;
    await (await channel.follow(alice)).next("the snapshot", (item) => item["kind"] === "snapshot", 1000);
  });

  test("a mistake in a lie is told, whoever made the lie be told", async () => {
    const alice = await home.user();
    const channel = await home.world.group(alice);
    const stream = await channel.follow(alice, 2);
    await stream.next("the snapshot", (item) => item["kind"] === "snapshot", 1000);
    home.lies.stream = () => {
      throw new TypeError("a mistake");
    };
    await channel.post(alice, draft("unseen"));
    expect(servers.troubles.map(({ message }) => message)).toEqual(["a mistake"]);
  });

  test("what is forced is in the order, allowed or not", async () => {
    const [alice, bob] = [await home.user(), await home.user()];
    const channel = await home.world.group(alice);
    const ghost = channel.build.add(bob, bob, { read: true, write: true, admin: false });
    expect(home.force(channel.id, "member", ghost)).toMatchObject({ kind: "member", seq: 3 });
    const old = home.force(channel.id, "event", channel.build.event(alice, draft("old")), { age: 70_000 });
    expect(Number(old["age"])).toBeGreaterThanOrEqual(70_000);
  });

  test("its own users' sockets are not counted, and others are", async () => {
    await home.user();
    expect(home.connections).toBe(0);
    await (await fetch(`${home.url}/.well-known/voicetunnel`)).arrayBuffer();
    expect(home.connections).toBe(1);
    expect(home.octets.map((bytes) => new TextDecoder().decode(bytes)).join("")).toContain("GET /.well-known/voicetunnel");
  });

  test("it comes back under its name with all that it had", async () => {
    const alice = await home.user();
    const channel = await home.world.group(alice);
    await home.stop();
    await expect(alice.get("/v1/channels")).rejects.toThrow("no answer");
    await home.start();
    expect((await channel.events(alice)).object()["items"]).toHaveLength(2);
  });

  test("its clock can be ahead", async () => {
    const later = await servers.server({ clockAhead: 3_600_000 });
    const alice = await later.user();
    const { headers } = await alice.get("/v1/channels");
    expect(Date.parse(headers["date"] ?? "") - Date.now()).toBeGreaterThan(3_500_000);
  });
});
