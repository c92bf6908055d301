import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { validate } from "../../../schemas/validate.ts";
import type { RunningServer } from "../../server.ts";
import { startServer } from "../../server.ts";
import { newAccount } from "../account.ts";
import { createClient } from "../client.ts";
import type { MemberIdentity } from "../wire.ts";
import { nodePorts } from "../node/ports.ts";
import { createSignal } from "../testing/until.ts";
import { createClientDriver } from "./client-driver.ts";

// The driver against the reference server, in this process and as a program.

interface Said {
  readonly client: number;
  readonly notice: string;
  readonly about: Record<string, unknown>;
}
interface Answer {
  readonly id: number;
  readonly ok?: Record<string, unknown>;
  readonly reject?: { readonly code: string };
  readonly fault?: object;
  readonly unsupported?: object;
}

const RW = { read: true, write: true, admin: false };
let server: RunningServer;
const ends: (() => Promise<void>)[] = [];

beforeAll(async () => {
  server = await startServer({ limits: "test" });
});
afterAll(async () => {
  await Promise.all(ends.map((end) => end()));
  await server.close();
});

/** Asks by lines, and keeps what comes by itself. */
function asker(send: (line: string) => void) {
  const answers = new Map<number, Answer>();
  const notices: Said[] = [];
  const signal = createSignal();
  let id = 0;
  const ask = async (op: string, input: object): Promise<Answer> => {
    const mine = ++id;
    send(JSON.stringify({ id: mine, op, in: input }));
    await signal.until(() => answers.has(mine));
    return answers.get(mine)!;
  };
  return {
    take(line: string) {
      const said = JSON.parse(line) as Said | Answer;
      if ("notice" in said) {
        expect(validate("closed", "DriverNotice", said)).toMatchObject({ ok: true });
        notices.push(said);
      } else {
        expect(validate("closed", "DriverAnswer", said)).toMatchObject({ ok: true });
        answers.set(said.id, said);
      }
      signal.notify();
    },
    notices,
    ask,
    async ok(op: string, input: object): Promise<Record<string, unknown>> {
      const answer = await ask(op, input);
      if (answer.ok === undefined) throw new Error(`${op}: ${JSON.stringify(answer)}`);
      return answer.ok;
    },
    sees: (matches: (notice: Said) => boolean) => signal.until(() => notices.some(matches)),
  };
}

function inProcess() {
  const talk = asker((line) => driver.line(line));
  const name = { name: "test", release: "1", language: "TypeScript" };
  const driver = createClientDriver({ name, ports: (own) => nodePorts(own) }, talk.take);
  ends.push(() => driver.end());
  return talk;
}

let users = 0;
const account = (client: number, local = "user"): object => {
  return { client, server: server.name, local: `${local}${String(++users)}`, device: "d1" };
};

test("two clients of one driver talk with each other", async () => {
  const { ok, ask, sees, notices } = inProcess();
  const [alice, bob] = [await ok("create-account", account(1)), await ok("create-account", account(2))];
  const { channel } = await ok("create-channel", { client: 1, kind: "group" });
  await ok("change-member", { client: 1, channel, action: "add", user: bob["user"], flags: RW });
  const { id } = await ok("send-event", { client: 2, channel, type: "example.hello", content: { body: "hi" }, sealed: true });
  const { members, epoch, trusted } = await ok("list-members", { client: 2, channel });
  expect([members, epoch, trusted]).toMatchObject([[{ user: alice["user"] }, { user: bob["user"], flags: RW }], 1, true]);
  await ok("prefer-ring", { client: 2, channel, ring: "yes" });
  const { tunnelID } = await ok("start-tunnel", { client: 1, channel });
  await sees(({ client, notice, about }) => client === 2 && notice === "ring" && about["tunnelID"] === tunnelID);
  expect(await ok("join-voice", { client: 1, voice: 1, channel, tunnelID, via: "direct" })).toEqual({ connection: 1 });
  expect(await ok("join-voice", { client: 2, voice: 7, channel, tunnelID, via: "direct" })).toEqual({ connection: 2 });
  await sees(({ client, notice }) => client === 2 && notice === "ring-stopped");
  await ok("talk", { client: 1, voice: 1, packets: ["f8fffe", "01"] });
  await sees(({ about }) => about["opus"] === "01");
  const heard = notices.filter(({ notice }) => notice === "heard").map(({ client, about }) => ({ client, ...about }));
  expect(heard).toEqual(["f8fffe", "01"].map((opus) => ({ client: 2, voice: 7, device: alice["device"], opus })));
  await ok("leave-voice", { client: 2, voice: 7 });
  await ok("close-tunnel", { client: 1, channel, tunnelID });
  await sees(({ client, notice, about }) => client === 1 && notice === "gone" && about["code"] === "tunnel-closed");
  expect(notices.some(({ client, notice }) => client === 2 && notice === "gone")).toBe(false);
  const { events } = (await ok("read-events", { client: 1, channel })) as { events: { id: string; type: string }[] };
  expect(events.map(({ type }) => type)).toEqual(["example.hello", "vt.initialize_voice"]);
  expect(events[0]?.id).toBe(id);
  await ok("change-member", { client: 1, channel, action: "remove", user: bob["user"] });
  expect(await ask("send-event", { client: 2, channel, type: "example.hello", content: {}, sealed: false })).toMatchObject({ reject: {} });
});

test("a client that is started again has its keys and what it had stored, and another one has not", async () => {
  const { ok, ask } = inProcess();
  const seeds = { signing_seed: "11".repeat(32), sealing_seed: "22".repeat(32) };
  const named = account(5, "again");
  const first = await ok("restore-account", { ...named, ...seeds });
  const { channel } = await ok("create-channel", { client: 5, kind: "group" });
  await ok("send-event", { client: 5, channel, type: "example.note", content: { n: 1 }, sealed: true });
  await ok("stop-account", { client: 5 });
  expect(await ask("list-members", { client: 5, channel })).toMatchObject({ reject: { code: "not-found" } });
  expect(await ok("restore-account", { ...named, ...seeds })).toEqual(first);
  expect(await ok("read-events", { client: 5, channel })).toMatchObject({ events: [{ content: { n: 1 } }] });
  expect(await ask("create-account", { ...named, client: 6 })).toMatchObject({ reject: { code: "name-taken" } });
});

test("a channel of another server is named like every other one, directly and by proxy", async () => {
  const elsewhere = await startServer({ limits: "test", allowLoopbackPeers: true });
  const home = await startServer({ limits: "test", allowLoopbackPeers: true });
  ends.push(elsewhere.close, home.close);
  const { ok, sees } = inProcess();
  const ports = nodePorts();
  const owner = await newAccount(ports.suite, { local: "owner", server: elsewhere.name, device: "d" });
  const host = await createClient(ports, owner, { name: elsewhere.name });
  await host.register();
  await host.start();
  ends.push(() => host.stop());
  const group = await host.createGroup();
  for (const [client, via] of [
    [1, "direct"],
    [2, "proxy"],
  ] as const) {
    const { device: _device, ...member } = await ok("create-account", {
      client,
      server: home.name,
      local: `guest${String(client)}`,
      device: "d",
    });
    await host.meet(home.name);
    await group.add(member as unknown as MemberIdentity, RW);
    await ok("visit-server", { client, invitation: host.invitation(group.id), via });
    expect(await ok("list-members", { client, channel: group.id })).toMatchObject({ trusted: true });
  }
  const { tunnelID } = await ok("start-tunnel", { client: 1, channel: group.id });
  await ok("join-voice", { client: 1, voice: 1, channel: group.id, tunnelID, via: "direct" });
  await ok("join-voice", { client: 2, voice: 1, channel: group.id, tunnelID, via: "proxy" });
  await ok("talk", { client: 2, voice: 1, packets: ["f800"] });
  await sees(({ client, notice, about }) => client === 1 && notice === "heard" && about["opus"] === "f800");
});

test("the clock of a client can be put forward: it stops ringing", async () => {
  const { ok, sees } = inProcess();
  await ok("create-account", account(1));
  const bob = await ok("create-account", account(2));
  const { channel } = await ok("create-channel", { client: 1, kind: "dm", peer: bob["user"] });
  await ok("accept-channel", { client: 2, channel });
  await ok("start-tunnel", { client: 1, channel });
  await sees(({ notice, client }) => notice === "ring" && client === 2);
  await ok("advance-clock", { client: 2, ms: 60_000 });
  await sees(({ notice, client }) => notice === "ring-stopped" && client === 2);
});

test("what is not of its type is a fault, what is unknown unsupported, and it goes on", async () => {
  const { ask } = inProcess();
  expect(await ask("talk", { client: 1, voice: 1, packets: "f8" })).toMatchObject({ fault: {} });
  expect(await ask("base64url.decode", { text: "_w" })).toMatchObject({ unsupported: {} });
  expect(await ask("stop-account", { client: 9 })).toMatchObject({ reject: { code: "not-found" } });
  expect(await ask("create-account", { client: 1, server: "127.0.0.1:1", local: "x", device: "d" })).toMatchObject({ reject: {} });
  expect((await ask("hello", { version: 1 })).ok?.["capabilities"]).toHaveLength(25);
});

test("the program says nothing but answers and notices, and ends with 0 when its input ends", async () => {
  const child = spawn(process.execPath, [fileURLToPath(new URL("driver.ts", import.meta.url))]);
  const complaints = text(child.stderr);
  const ended = once(child, "exit");
  const { take, ok } = asker((line) => child.stdin.write(`${line}\n`));
  createInterface({ input: child.stdout }).on("line", take);
  child.stdin.write("no request\n");
  await ok("create-account", account(1));
  const { channel } = await ok("create-channel", { client: 1, kind: "group" });
  const { tunnelID } = await ok("start-tunnel", { client: 1, channel });
  await ok("join-voice", { client: 1, voice: 1, channel, tunnelID, via: "direct" });
  child.stdin.end();
  expect(await ended).toEqual([0, null]);
  expect(await complaints).toBe("");
});
