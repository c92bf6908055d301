import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { RunningServer } from "../server.ts";
import { startServer } from "../server.ts";
import type { HttpGroup } from "./testing/http-group.ts";
import { newHttpGroup } from "./testing/http-group.ts";
import type { HttpUser } from "./testing/http-user.ts";
import { newHttpUser } from "./testing/http-user.ts";

let server: RunningServer;
let alice: HttpUser;
let bob: HttpUser;
let carol: HttpUser;
let eve: HttpUser;
let group: HttpGroup;

beforeAll(async () => {
  server = await startServer();
  [alice, bob, carol, eve] = (await Promise.all(["alice", "bob", "carol", "eve"].map((local) => newHttpUser(server, local)))) as [
    HttpUser,
    HttpUser,
    HttpUser,
    HttpUser,
  ];
  for (const user of [alice, bob, carol, eve]) await user.register();
});
afterAll(() => server.close());
beforeEach(async () => {
  group = await newHttpGroup(server.name, alice, bob, carol);
});

const idOf = (answer: { json: Readonly<Record<string, unknown>> }): string => String(answer.json["tunnelID"]);

test("a declaration gives a record, and again the same; then another one is in the way", async () => {
  const declaration = await group.declaration(bob);
  const first = await bob.ask("POST", "/v1/tunnels", { body: declaration });
  expect(first).toMatchObject({ status: 201, json: { state: "declared", connections: {}, created_on: server.name, declaration } });
  expect((await bob.ask("POST", "/v1/tunnels", { body: declaration })).text).toBe(first.text);
  expect((await group.declare(alice)).json).toMatchObject({ code: "tunnel-exists", tunnelID: idOf(first) });
  expect((await alice.ask("GET", `/v1/tunnels/${idOf(first)}`)).text).toBe(first.text);
  expect((await eve.ask("GET", `/v1/tunnels/${idOf(first)}`)).json).toMatchObject({ code: "not-found" });
});

test.each<[string, string, object]>([
  ["forbidden", "of another creator", { created_by: "@eve:a.example" }],
  ["not-found", "for a channel that is not there", { auth_chatchannel: `${"A".repeat(43)}=` }],
  ["stale", "of 61 s ago", { created_at: 1 }],
  ["epoch-stale", "for another epoch", { epoch: 7 }],
  ["not-found", "that replaces nothing that is known", { replaces: `${"A".repeat(43)}=` }],
])("%s for a declaration %s", async (code, _which, more) => {
  expect((await group.declare(bob, more)).json).toMatchObject({ code });
});

describe("closing", () => {
  test("is for the creator and admins, and final", async () => {
    const declaration = await group.declaration(bob);
    const tunnelID = idOf(await bob.ask("POST", "/v1/tunnels", { body: declaration }));
    expect((await carol.ask("DELETE", `/v1/tunnels/${tunnelID}`)).json).toMatchObject({ code: "forbidden" });
    for (const user of [alice, bob]) {
      expect(await user.ask("DELETE", `/v1/tunnels/${tunnelID}`)).toMatchObject({ status: 200, json: { state: "closed" } });
    }
    expect((await bob.ask("POST", "/v1/tunnels", { body: declaration })).json).toMatchObject({ code: "tunnel-closed" });
    expect((await group.announce(bob, tunnelID)).json).toMatchObject({ code: "tunnel-closed" });
    expect((await group.declare(carol, { replaces: tunnelID })).status).toBe(201);
  });

  test("an admin whom the declaration's list leaves out is none", async () => {
    const tunnelID = idOf(await group.declare(bob, { access: { admin: [] } }));
    expect((await alice.ask("DELETE", `/v1/tunnels/${tunnelID}`)).json).toMatchObject({ code: "forbidden" });
  });
});

test("a tunnel that nobody announces is closed, one that was announced is not", async () => {
  const hasty = await startServer({ limits: { announce_ms: 600 } });
  const dave = await newHttpUser(hasty, "dave");
  await dave.register();
  const [own, other] = [await newHttpGroup(hasty.name, dave), await newHttpGroup(hasty.name, dave)];
  const announced = idOf(await other.declare(dave));
  expect((await other.announce(dave, announced)).status).toBe(201);
  const silent = idOf(await own.declare(dave));
  const stream = await dave.open("POST", "/v1/stream", { body: { v: 1, channels: { [own.id]: 0 } } });
  const text = await readUntil(stream, '"state":"closed"');
  expect(text).toContain(silent);
  expect((await dave.ask("GET", `/v1/tunnels/${announced}`)).json).toMatchObject({ state: "declared" });
  await hasty.close();
});

/** Reads a stream until a text has come, then ends it. */
async function readUntil(stream: Response, wanted: string): Promise<string> {
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of stream.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    if (text.includes(wanted)) break;
  }
  return text;
}

describe("an InitializeVoice", () => {
  test.each<[string, string, object]>([
    ["audience", "of another server", { homeserver: "b.example" }],
    ["not-found", "for no tunnel", { tunnelID: `${"A".repeat(43)}=` }],
    ["epoch-stale", "of another epoch", { epoch: 7 }],
    ["malformed", "without its secret", { ciphertext: "" }],
    ["unsupported-version", "of another version", { v: 2 }],
  ])("%s for one %s", async (code, _which, more) => {
    const tunnelID = idOf(await group.declare(bob));
    expect((await group.announce(bob, tunnelID, more)).json).toMatchObject({ code });
  });

  test("is its creator's", async () => {
    const tunnelID = idOf(await group.declare(bob));
    expect((await group.announce(alice, tunnelID)).json).toMatchObject({ code: "forbidden" });
    expect((await group.announce(bob, tunnelID)).status).toBe(201);
  });
});

describe("a successor", () => {
  test("of a live tunnel is for the creator and admins", async () => {
    const replaces = idOf(await group.declare(bob));
    expect((await group.declare(carol, { replaces })).json).toMatchObject({ code: "forbidden" });
    expect((await group.declare(alice, { replaces })).status).toBe(201);
    expect((await bob.ask("GET", `/v1/tunnels/${replaces}`)).json).toMatchObject({ state: "closed" });
  });

  test("a declared tunnel is closed when the epoch changes", async () => {
    const tunnelID = idOf(await group.declare(bob));
    expect((await group.remove(alice, carol, [alice, bob])).status).toBe(201);
    expect((await bob.ask("GET", `/v1/tunnels/${tunnelID}`)).json).toMatchObject({ state: "closed" });
  });
});
