import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningServer } from "../server.ts";
import { startServer } from "../server.ts";
import type { HttpGroup } from "./testing/http-group.ts";
import { newHttpGroup } from "./testing/http-group.ts";
import type { HttpAnswer, HttpUser } from "./testing/http-user.ts";
import { askUnsigned, newHttpUser, newNonce } from "./testing/http-user.ts";

// Two servers: alice and the channels are at `a`, bob and eve are users of `b` who ask `a`.
let a: RunningServer;
let b: RunningServer;
let alice: HttpUser;
let bob: HttpUser;
let eve: HttpUser;
let group: HttpGroup;

const visitor = async (local: string): Promise<HttpUser> => {
  const user = await newHttpUser(b, local, a);
  expect((await user.register()).status).toBe(201);
  return user;
};

beforeAll(async () => {
  [a, b] = await Promise.all([startServer({ limits: "test", allowLoopbackPeers: true }), startServer({ limits: "test" })]);
  alice = await newHttpUser(a, "alice");
  await alice.register();
  [bob, eve] = [await visitor("bob"), await visitor("eve")];
  group = await newHttpGroup(a.name, alice, bob);
});
afterAll(() => Promise.all([a.close(), b.close()]));

const path = (more = ""): string => `/v1/channels/${group.id}${more}`;

describe("the directory", () => {
  test("gives an own user's entry to whoever asks, and nobody else's", async () => {
    const entry = await askUnsigned(b.url, "GET", `/v1/directory/${bob.user}`);
    expect(entry).toMatchObject({ status: 200, json: bob.identity });
    for (const user of [`@nobody:${b.name}`, alice.user]) {
      expect((await askUnsigned(b.url, "GET", `/v1/directory/${user}`)).json).toMatchObject({ code: "not-found" });
    }
  });

  test("gives own users a foreign entry as its server signed it", async () => {
    const entry = await askUnsigned(b.url, "GET", `/v1/directory/${bob.user}`);
    expect(await alice.ask("GET", `/v1/users/${bob.user}`)).toMatchObject({ status: 200, text: entry.text });
    expect((await alice.ask("GET", `/v1/users/@nobody:${b.name}`)).json).toMatchObject({ code: "not-found" });
    expect((await alice.ask("GET", "/v1/users/@bob:10.0.0.1")).json).toMatchObject({ code: "peer-address" });
  });
});

describe("a foreign user", () => {
  test("is added with the keys of the entry only", async () => {
    const impostor = await newHttpUser(b, "eve", a);
    expect((await group.add(alice, impostor, "rw")).json).toMatchObject({ code: "forbidden" });
    expect((await group.add(alice, await newHttpUser(b, "nobody", a), "rw")).json).toMatchObject({ code: "not-found" });
    const own = await newHttpGroup(a.name, alice);
    expect((await own.add(alice, eve, "rw")).status).toBe(201);
  });

  test("is the partner of a DM with the keys of the entry only", async () => {
    const dm = async (peer: object): Promise<HttpAnswer> =>
      alice.ask("POST", "/v1/channels", {
        body: await alice.sign("channel", {
          v: 1,
          kind: "dm",
          server: a.name,
          creator: alice.identity,
          peer,
          nonce: newNonce(),
          created_at: Date.now(),
        }),
      });
    expect((await dm((await newHttpUser(b, "bob")).identity)).json).toMatchObject({ code: "forbidden" });
    expect((await dm((await newHttpUser(b, "nobody")).identity)).json).toMatchObject({ code: "not-found" });
    expect((await dm(bob.identity)).status).toBe(201);
  });

  test("who is a member does what every member does, and is told what every member is told", async () => {
    expect((await group.post(bob, await group.event(bob))).status).toBe(201);
    expect((await bob.ask("GET", path("/events"))).status).toBe(200);
    expect((await bob.ask("GET", "/v1/channels")).json["channels"]).toHaveLength(2);
    expect((await group.post(bob, await group.sealed(bob, { epoch: 9 }))).json).toMatchObject({ code: "epoch-stale" });
    expect((await group.post(bob, await group.event(bob, { channel: group.head }))).json).toMatchObject({ code: "audience" });
    expect((await group.add(bob, eve, "rw")).json).toMatchObject({ code: "forbidden" });
  });

  test("is refused always the same way", async () => {
    const stranger = await visitor("stranger");
    const thief = await newHttpUser(b, "bob", a);
    const creation = await bob.sign("channel", {
      v: 1,
      kind: "group",
      server: a.name,
      creator: bob.identity,
      nonce: newNonce(),
      created_at: 1,
    });
    const other = await newHttpGroup(a.name, alice);
    const answers = await Promise.all([
      stranger.ask("GET", path()),
      stranger.ask("GET", "/v1/channels"),
      thief.ask("GET", path()),
      bob.ask("GET", `/v1/channels/${other.id}`),
      bob.ask("GET", `/v1/channels/${group.head.replace(/^./, "A")}`),
      bob.ask("GET", `/v1/tunnels/${group.id}`),
      bob.ask("DELETE", `/v1/tunnels/${group.id}`),
      bob.ask("POST", "/v1/stream", { body: { v: 1, channels: { [other.id]: 0 } } }),
      bob.ask("POST", "/v1/channels", { body: creation }),
      bob.ask("GET", `/v1/users/${bob.user}`),
      bob.ask("GET", `/v1/users/${alice.user}`),
      bob.ask("POST", "/v1/forward", { body: { v: 1 } }),
      bob.ask("POST", "/v1/proxies", { body: { v: 1 } }),
    ]);
    const shape = ({ status, headers, json, text }: HttpAnswer): object => ({
      status,
      headers: [...headers.keys()].sort(),
      json: { ...json, instance: "" },
      length: text.length,
    });
    for (const answer of answers) expect(shape(answer)).toEqual(shape(answers[0]));
    expect(answers[0].json).toMatchObject({ code: "refused" });
  });

  test("is somebody else where a log gives another key", async () => {
    const impostor = await newHttpUser(b, "bob", a);
    // Eve, an admin of one channel, adds bob there with a key of her own; nobody looks it up for her.
    const hers = await newHttpGroup(a.name, alice, eve);
    await hers.step(alice, { action: "change", user: eve.user, flags: { read: true, write: true, admin: true } });
    expect((await hers.add(eve, impostor, "rw")).status).toBe(201);
    expect((await impostor.ask("GET", `/v1/channels/${hers.id}`)).status).toBe(200);
    expect((await impostor.ask("GET", path())).json).toMatchObject({ code: "refused" });
    expect((await bob.ask("GET", `/v1/channels/${hers.id}`)).json).toMatchObject({ code: "refused" });
    expect((await impostor.ask("GET", "/v1/channels")).json["channels"]).toMatchObject([{ channel: hers.id }]);
    expect((await impostor.ask("POST", "/v1/stream", { body: { v: 1, channels: { [group.id]: 0 } } })).json).toMatchObject({
      code: "refused",
    });
  });

  test("is told nothing more once banned", async () => {
    const own = await newHttpGroup(a.name, alice, eve);
    const answer = await own.step(alice, { action: "ban", user: eve.user, next_epoch: await own.next([alice]) });
    expect(answer.status).toBe(201);
    expect((await eve.ask("GET", `/v1/channels/${own.id}`)).json).toMatchObject({ code: "refused" });
  });

  test("declares unless the server says otherwise", async () => {
    expect((await group.declare(bob)).status).toBe(201);
    const strict = await startServer({ limits: "test", allowLoopbackPeers: true, features: { foreign_declare: false } });
    try {
      const carol = await newHttpUser(strict, "carol");
      await carol.register();
      const dave = await newHttpUser(b, "dave", strict);
      await dave.register();
      const own = await newHttpGroup(strict.name, carol, dave);
      expect((await own.declare(dave)).json).toMatchObject({ code: "refused" });
      expect((await own.declare(carol)).status).toBe(201);
    } finally {
      await strict.close();
    }
  });
});
