import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer } from "../server.ts";
import type { RunningServer } from "../server.ts";
import type { Client, ClientPorts } from "./index.ts";
import { createClient, newAccount } from "./index.ts";
import { nodePorts } from "./node/ports.ts";
import { createSignal } from "./testing/until.ts";

let server: RunningServer;
const started: Client[] = [];

beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await Promise.all(started.map((client) => client.stop()));
  await server.close();
});

async function newClient(local: string, ports: ClientPorts): Promise<Client> {
  const account = await newAccount(ports.suite, { local, server: server.name, device: "laptop" });
  const client = await createClient(ports, account, { name: server.name });
  await client.register();
  await client.start();
  started.push(client);
  return client;
}

test("a channel is found to which the user is added while one stream takes the place of another", async () => {
  const ports = nodePorts();
  const asked = createSignal();
  let streams = 0;
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  // The second stream, with the first channel in it, is not asked for before the user is added to another one.
  const fetch: ClientPorts["fetch"] = async (url, init) => {
    if (new URL(url).pathname === "/v1/stream") {
      streams += 1;
      asked.notify();
      if (streams > 1) await gate;
    }
    return ports.fetch(url, init);
  };
  const alice = await newClient("alice", nodePorts());
  const bob = await newClient("bob", { ...ports, fetch });
  const known = createSignal();
  bob.listen(known.notify);
  const add = async (): Promise<string> => {
    const group = await alice.createGroup();
    await group.add(bob.account.user, { read: true, write: true, admin: false });
    return group.id;
  };
  const first = await add();
  await asked.until(() => streams > 1);
  const second = await add();
  open();
  const ids = (): readonly string[] => bob.channels().map(({ id }) => id);
  await known.until(() => ids().includes(second));
  expect(ids()).toEqual([first, second]);
});
