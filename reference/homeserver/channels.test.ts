import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningServer } from "../server.ts";
import { startServer } from "../server.ts";
import type { HttpGroup } from "./testing/http-group.ts";
import { emptyGroup, newHttpGroup } from "./testing/http-group.ts";
import type { HttpUser } from "./testing/http-user.ts";
import { newHttpUser, newNonce } from "./testing/http-user.ts";

let server: RunningServer;
let elsewhere: RunningServer;
let alice: HttpUser;
let bob: HttpUser;
let carol: HttpUser;
let group: HttpGroup;

beforeAll(async () => {
  server = await startServer({ limits: "test", allowLoopbackPeers: true });
  elsewhere = await startServer({ limits: "test" });
  const users = ["alice", "bob", "carol", "dave"].map((local) => newHttpUser(server, local));
  [alice, bob, carol] = (await Promise.all(users)) as [HttpUser, HttpUser, HttpUser];
  for (const user of [alice, bob, carol]) await user.register();
  group = await newHttpGroup(server.name, alice, bob);
});
afterAll(() => Promise.all([server.close(), elsewhere.close()]));

const events = (user: HttpUser, query = "") => user.ask("GET", `/v1/channels/${group.id}/events${query}`);
const items = async (user: HttpUser, query = ""): Promise<{ seq: number; kind: string; id: string }[]> =>
  (await events(user, query)).json["items"] as { seq: number; kind: string; id: string }[];

describe("events", () => {
  test("are ordered once, however often they are sent", async () => {
    const event = await group.event(bob);
    const first = await group.post(bob, event);
    expect(first.status).toBe(201);
    expect((await group.post(bob, event)).text).toBe(first.text);
    const seqs = (await items(alice)).map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, at) => at + 1));
  });

  test.each<[string, string, () => Promise<object>]>([
    ["audience", "for another channel", () => group.event(bob, { channel: group.head })],
    ["forbidden", "of another sender", () => group.event(bob, { sender: alice.user })],
    ["forbidden", "of another's device", () => group.event(bob, { sender_device: alice.device })],
    ["bad-signature", "changed", async () => ({ ...(await group.event(bob)), note: 1 })],
    ["must-be-sealed", "m.call.invite in clear", () => group.event(bob, { type: "m.call.invite" })],
    ["must-be-sealed", "vt.unknown", () => group.event(bob, { type: "vt.unknown" })],
    ["too-large", "of 17 KiB", () => group.event(bob, { content: { text: "x".repeat(17_000) } })],
    ["forbidden", "with an admin's state key", () => group.event(bob, { state_key: "topic" })],
    ["forbidden", "with a state key that begins like one's own", () => group.event(bob, { state_key: `${bob.user}.evil` })],
    ["forbidden", "a callstate with one's user id as its key", () => group.event(bob, { type: "vt.callstate", state_key: bob.user })],
    ["malformed", "a callstate without a key", () => group.event(bob, { type: "vt.callstate" })],
    ["malformed", "sealed, of another form", () => group.event(bob, { type: "vt.sealed" })],
    ["epoch-stale", "sealed to another epoch", () => group.sealed(bob, { epoch: 9 })],
    ["not-found", "sealed to nobody", () => group.sealed(bob, { to: carol.user })],
    ["bad-key", "sealed with a key of small order", () => group.sealed(bob, { enc: `${"A".repeat(43)}=` })],
  ])("%s for one %s", async (code, _which, make) => {
    expect((await group.post(bob, await make())).json).toMatchObject({ code });
    expect((await group.post(bob, await group.sealed(bob))).status).toBe(201);
  });

  test("a page that waits is answered when something comes, and empty when nothing does", async () => {
    const last = (await items(alice)).length;
    const held = items(alice, `?after=${String(last)}&wait=2000`);
    await group.post(bob, await group.event(bob));
    expect((await held).map(({ seq }) => seq)).toEqual([last + 1]);
    expect(await items(alice, `?after=${String(last + 1)}&wait=10`)).toEqual([]);
  });

  test.each(["?after=-1", "?after=01", "?after=1&after=1", "?limit=", "?wait=1e3"])("a query %s is malformed", async (query) => {
    expect((await events(alice, query)).json).toMatchObject({ code: "malformed" });
  });

  test("a state entry is the newest of its key, and in the snapshot", async () => {
    for (const text of ["old", "new"]) await group.post(alice, await group.event(alice, { state_key: "topic", content: { text } }));
    const { json } = await alice.ask("GET", `/v1/channels/${group.id}`);
    expect(json).toMatchObject({ head: group.head, tunnels: [] });
    expect(json["state"]).toMatchObject([{ event: { state_key: "topic", content: { text: "new" } } }]);
  });
});

describe("the membership log", () => {
  test("whoever is no member sees nothing", async () => {
    for (const path of ["", "/log", "/events"]) {
      expect((await carol.ask("GET", `/v1/channels/${group.id}${path}`)).json).toMatchObject({ code: "not-found" });
    }
    expect((await group.post(carol, await group.event(carol))).json).toMatchObject({ code: "not-found" });
  });

  test.each<[string, string, () => Promise<object>]>([
    ["log-conflict", "on an old head", async () => ({ action: "epoch", prev: group.id, next_epoch: await group.next([alice, bob]) })],
    ["epoch-conflict", "sealed for too few", async () => ({ action: "epoch", next_epoch: await group.next([alice]) })],
    ["epoch-conflict", "that removes a reader without an epoch", async () => ({ action: "remove", user: bob.user })],
    ["forbidden", "that the table does not allow", async () => ({ action: "remove", user: alice.user })],
    ["forbidden", "of another sender", async () => ({ action: "leave", sender: bob.user })],
    ["audience", "for another channel", async () => ({ action: "leave", channel: group.head })],
  ])("%s for a step %s", async (code, _which, make) => {
    const answer = await group.step(alice, await make());
    expect(answer.json).toMatchObject({ code, ...(code === "log-conflict" ? { head: group.head } : {}) });
  });

  test("an add takes the registered keys of a registered user", async () => {
    const [nobody, impostor] = [await newHttpUser(server, "nobody"), await newHttpUser(server, "carol")];
    expect((await group.add(alice, nobody, "r")).json).toMatchObject({ code: "not-found" });
    expect((await group.add(alice, impostor, "r")).json).toMatchObject({ code: "forbidden" });
    expect((await group.add(alice, carol, "r")).status).toBe(201);
    expect((await group.post(carol, await group.event(carol))).json).toMatchObject({ code: "forbidden" });
    expect((await group.remove(alice, carol, [alice, bob])).status).toBe(201);
    expect((await events(carol)).json).toMatchObject({ code: "not-found" });
  });

  test("a group that a reader leaves is rotation due until the next epoch", async () => {
    const own = await newHttpGroup(server.name, alice, bob);
    expect((await own.step(bob, { action: "leave" })).status).toBe(201);
    expect((await own.post(alice, await own.sealed(alice))).json).toMatchObject({ code: "epoch-stale", epoch: 1 });
    expect((await own.declare(alice)).json).toMatchObject({ code: "epoch-stale" });
    await own.step(alice, { action: "epoch", next_epoch: await own.next([alice]) });
    expect((await own.post(alice, await own.sealed(alice))).status).toBe(201);
  });

  test("no more members than the limit", async () => {
    const full = await emptyGroup(server.name, alice);
    for (let n = 1; n < 16; n++) expect((await full.add(alice, await foreigner(n), "w")).status).toBe(201);
    expect((await full.add(alice, await foreigner(16), "w")).json).toMatchObject({ code: "limit-reached" });
  });

  test("a member from another server speaks, and sees nothing of other channels", async () => {
    const eve = await foreigner(99);
    const own = await newHttpGroup(server.name, alice);
    expect((await own.add(alice, eve, "rw")).status).toBe(201);
    expect((await eve.ask("GET", "/v1/channels")).json["channels"]).toHaveLength(1);
    const hidden = await eve.ask("GET", `/v1/channels/${group.id}`);
    expect(hidden.json).toMatchObject({ code: "refused" });
  });
});

/** A user of the other server who asks this one. */
async function foreigner(n: number): Promise<HttpUser> {
  const user = await newHttpUser(elsewhere, `user${String(n)}`, server);
  await user.register();
  return user;
}

test("a DM has two members and no admin", async () => {
  const unsigned = { v: 1, kind: "dm", server: server.name, creator: alice.identity, peer: bob.identity, nonce: newNonce(), created_at: 1 };
  const creation = await alice.sign("channel", unsigned);
  const first = await alice.ask("POST", "/v1/channels", { body: creation });
  expect(first).toMatchObject({ status: 201, json: { seq: 1 } });
  expect((await alice.ask("POST", "/v1/channels", { body: creation })).text).toBe(first.text);
  expect((await bob.ask("POST", "/v1/channels", { body: creation })).json).toMatchObject({ code: "forbidden" });
  const itself = await alice.sign("channel", { ...unsigned, peer: alice.identity });
  expect((await alice.ask("POST", "/v1/channels", { body: itself })).json).toMatchObject({ code: "malformed" });
  expect((await bob.ask("GET", `/v1/channels/${String(first.json["id"])}/log`)).json["items"]).toHaveLength(1);
});
