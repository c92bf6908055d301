import { afterEach, expect, test } from "vitest";
import type { DatabaseKind, TestDatabase } from "../testing/databases.ts";
import { postgres, sqliteFile } from "../testing/databases.ts";
import type { ServerProcess } from "../testing/server-process.ts";
import { startProcess } from "../testing/server-process.ts";
import type { HttpAnswer, HttpUser, Prepared } from "./testing/http-user.ts";
import { fetchOnce, newHttpUser } from "./testing/http-user.ts";
import { newHttpGroup } from "./testing/http-group.ts";

let database: TestDatabase;
let server: ServerProcess | undefined;

afterEach(async () => {
  await server?.end("SIGKILL");
  server = undefined;
  await database.remove();
});

/** Starts a server process on the database of this test, where the one before was: its vtserver is then the same. */
async function start(name: string): Promise<string> {
  server = await startProcess(["--name", name, "--database", database.url, "--port", String(server?.port ?? 0)]);
  return server.url;
}

const send = ({ url, method, headers, body }: Prepared): Promise<HttpAnswer> => fetchOnce(url, method, headers, body);

const title = "a server that is killed while it writes has lost nothing that it acknowledged";
test(`${title}, with SQLite`, () => killed(sqliteFile), 30_000);
test.skipIf(postgres.skip)(`${title}, with PostgreSQL`, () => killed(postgres), 30_000);

async function killed(kind: DatabaseKind): Promise<void> {
  database = await kind.make();
  const name = "127.0.0.1:9";
  const first = await start(name);
  const alice = await newHttpUser({ url: first, name }, "alice");
  await alice.register();
  const group = await newHttpGroup(name, alice);
  const tunnel = await group.declare(alice);
  expect((await group.announce(alice, String(tunnel.json["tunnelID"]))).status).toBe(201);

  const acknowledged: { readonly answer: HttpAnswer; readonly request: Prepared }[] = [];
  const write = async (): Promise<void> => {
    for (;;) {
      const request = await alice.prepare("POST", `/v1/channels/${group.id}/events`, { body: await group.event(alice) });
      const answer = await send(request);
      expect(answer.status).toBe(201);
      acknowledged.push({ answer, request });
      // In the middle of the writes of the others.
      if (acknowledged.length === 60) void server?.end("SIGKILL");
    }
  };
  const writers = await Promise.allSettled(Array.from({ length: 6 }, write));
  expect(writers.every(({ status }) => status === "rejected")).toBe(true);
  await server?.end("SIGKILL");
  expect(acknowledged.length).toBeGreaterThanOrEqual(60);

  const second = await start(name);
  const again = (target: string): Promise<HttpAnswer> => moved(alice, second, "GET", target);
  const stored = new Map<number, string>();
  for (let after = 0; ;) {
    const items = (await again(`/v1/channels/${group.id}/events?after=${String(after)}`)).json["items"] as { seq: number; id: string }[];
    for (const { seq, id } of items) stored.set(seq, id);
    const last = items.at(-1);
    if (last === undefined) break;
    after = last.seq;
  }
  // channel.acknowledged, channel.seq
  for (const { answer } of acknowledged) expect(stored.get(Number(answer.json["seq"]))).toBe(answer.json["id"]);
  expect([...stored.keys()]).toEqual(Array.from({ length: stored.size }, (_, n) => n + 1));
  // request.nonce-durable
  for (const { request } of acknowledged.slice(-10)) {
    const repeated = await send({ ...request, url: request.url.replace(first, second) });
    expect(repeated.json).toMatchObject({ code: "replayed" });
  }
  // tunnel.survives
  expect((await again(`/v1/tunnels/${String(tunnel.json["tunnelID"])}`)).json).toMatchObject({ state: "declared" });
}

/** A signed request of a user to the place where the server is now. */
async function moved(user: HttpUser, url: string, method: string, target: string): Promise<HttpAnswer> {
  return send({ ...(await user.prepare(method, target)), url: url + target });
}
