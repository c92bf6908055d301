import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { RunningServer } from "../server.ts";
import { startServer } from "../server.ts";
import type { HttpGroup } from "./testing/http-group.ts";
import { newHttpGroup } from "./testing/http-group.ts";
import type { HttpUser } from "./testing/http-user.ts";
import { newHttpUser } from "./testing/http-user.ts";

let server: RunningServer;
let alice: HttpUser;
let bob: HttpUser;
let group: HttpGroup;

beforeAll(async () => {
  server = await startServer({ limits: "test" });
  [alice, bob] = [await newHttpUser(server, "alice"), await newHttpUser(server, "bob")];
  for (const user of [alice, bob]) await user.register();
});
afterAll(() => server.close());
beforeEach(async () => {
  group = await newHttpGroup(server.name, alice, bob);
});

interface Item {
  readonly kind: string;
  readonly seq?: number;
  readonly channel?: string;
  readonly tunnel?: { readonly state: string };
}

/** An open stream, its items one by one; a comment comes as the kind `comment`. */
async function* follow(user: HttpUser, channels: object): AsyncGenerator<Item, void> {
  const response = await user.open("POST", "/v1/stream", { body: { v: 1, channels } });
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf("\n\n"); end !== -1; end = text.indexOf("\n\n")) {
      const line = text.slice(0, end);
      text = text.slice(end + 2);
      yield line.startsWith("data: ") ? (JSON.parse(line.slice(6)) as Item) : { kind: "comment" };
    }
  }
}

/** The next items that are no comments. */
async function take(stream: AsyncGenerator<Item, void>, count: number): Promise<Item[]> {
  const items: Item[] = [];
  while (items.length < count) {
    const { value, done } = await stream.next();
    if (done === true) throw new Error(`the stream ended after ${String(items.length)} items`);
    if (value.kind !== "comment") items.push(value);
  }
  return items;
}

const seqs = (items: readonly Item[]): unknown[] => items.map(({ seq }) => seq);

test("begins with the snapshot, goes on after the number given, then with what is new", async () => {
  const stream = follow(alice, { [group.id]: 1 });
  const [snapshot, ...entries] = await take(stream, 3);
  expect(snapshot).toMatchObject({ kind: "snapshot", snapshot: { channel: group.id, seq: 3 } });
  expect(seqs(entries)).toEqual([2, 3]);
  const posts = Array.from({ length: 30 }, async () => group.post(bob, await group.event(bob)));
  expect(seqs(await take(stream, 30))).toEqual(Array.from({ length: 30 }, (_, n) => n + 4));
  await Promise.all(posts);
  await stream.return();
});

test("more entries than are read at once come without a hole", async () => {
  await Promise.all(Array.from({ length: 230 }, async () => group.post(bob, await group.event(bob))));
  const stream = follow(alice, { [group.id]: 0 });
  expect(seqs((await take(stream, 234)).slice(1))).toEqual(Array.from({ length: 233 }, (_, n) => n + 1));
  await stream.return();
});

test("is never silent", async () => {
  const stream = follow(alice, {});
  const started = performance.now();
  expect((await stream.next()).value).toEqual({ kind: "comment" });
  // Twice the limit: this measures the machine of the test too.
  expect(performance.now() - started).toBeLessThan(1000);
  await stream.return();
});

test("tells of a tunnel's change, of a loss, and of a channel that is new", async () => {
  const stream = follow(bob, { [group.id]: 3 });
  await take(stream, 1);
  const { json } = await group.declare(alice);
  expect(await take(stream, 1)).toMatchObject([{ kind: "notice", tunnel: { state: "declared", tunnelID: json["tunnelID"] } }]);
  await group.remove(alice, bob, [alice]);
  expect(await take(stream, 1)).toEqual([{ kind: "lost", channel: group.id }]);
  await group.post(alice, await group.event(alice));
  const other = await newHttpGroup(server.name, alice, bob);
  expect(await take(stream, 1)).toEqual([{ kind: "added", channel: other.id }]);
  await stream.return();
});

test("is refused for a channel that is none of the user's, and beyond the limit", async () => {
  const own = await newHttpGroup(server.name, alice);
  const refused = await bob.ask("POST", "/v1/stream", { body: { v: 1, channels: { [own.id]: 0 } } });
  expect(refused.json).toMatchObject({ code: "not-found" });
  const streams = Array.from({ length: 4 }, () => follow(bob, { [group.id]: 0 }));
  await Promise.all(streams.map((stream) => stream.next()));
  const denied = await bob.ask("POST", "/v1/stream", { body: { v: 1, channels: {} } });
  expect(denied).toMatchObject({ status: 429, json: { code: "rate-limited" } });
  expect(Number(denied.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
  await Promise.all(streams.map((stream) => stream.return()));
});
