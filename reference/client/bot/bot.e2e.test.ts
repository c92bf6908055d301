import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RunningServer } from "../../server.ts";
import { startServer } from "../../server.ts";
import type { Account, Channel, Client } from "../index.ts";
import { createClient, newAccount } from "../index.ts";
import { nodePorts } from "../node/ports.ts";
import { createSignal } from "../testing/until.ts";
import { botAccount } from "./account-file.ts";
import { runBot } from "./bot.ts";

const RW = { read: true, write: true, admin: false };
const ports = nodePorts();
let server: RunningServer;
let folder: string;
const clients: Client[] = [];

beforeAll(async () => {
  server = await startServer();
  folder = await mkdtemp(join(tmpdir(), "voicetunnel-bot-"));
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.stop()));
  await server.close();
  await rm(folder, { recursive: true });
});

async function start(account: Account): Promise<Client> {
  const client = await createClient(ports, account, { name: server.name });
  await client.register();
  await client.start();
  clients.push(client);
  return client;
}

let users = 0;
const newClient = async (): Promise<Client> =>
  start(await newAccount(ports.suite, { local: `ann${String(++users)}`, server: server.name, device: "d" }));

/** A bot that runs until it is told to end. */
function begin(client: Client, channel: Channel, more: { readonly mesh: boolean; readonly play?: readonly Uint8Array[] }) {
  const stop = new AbortController();
  const said: string[] = [];
  const { notify, until } = createSignal();
  const say = (text: string): void => {
    said.push(text);
    notify();
  };
  const ended = runBot({ play: undefined, ...more, client, ports, channel: channel.id, say, signal: stop.signal });
  return { said, ended, until, stop: () => stop.abort() };
}

test("a bot waits to be added and for a tunnel, and says again what it hears there", { timeout: 20_000 }, async () => {
  const file = join(folder, "bot.json");
  const [ann, bot] = [await newClient(), await start(await botAccount(ports.suite, server.name, file))];
  expect((await botAccount(ports.suite, server.name, file)).identity).toEqual(bot.account.identity);
  const channel = await ann.createGroup();
  const { said, ended, stop, until: untilSaid } = begin(bot, channel, { mesh: false });
  await channel.add(bot.account.user, RW);
  const { tunnelID } = await channel.declare();
  const { notify, until } = createSignal();
  const heard: string[] = [];
  const voice = await ann.joinVoice(channel, tunnelID, {
    tell(event) {
      if (event.kind === "heard") heard.push(`${event.packet.device} ${String(event.packet.opus[0])}`);
      notify();
    },
  });
  await untilSaid(() => said.includes(`is in the tunnel ${tunnelID}`));
  await voice.talk(Uint8Array.of(7));
  await until(() => heard.length === 1);
  expect(heard).toEqual([`${bot.account.device} 7`]);
  stop();
  await ended;
  expect(said[0]).toMatch(/^waits to be added/);
  expect(said.slice(-2)).toEqual([`hears ${ann.account.device}`, "leaves"]);
  voice.leave();
});

test("a bot plays all packets in a mesh, in their order, and ends", { timeout: 20_000 }, async () => {
  const [ann, bot] = [await newClient(), await newClient()];
  const channel = await ann.createGroup();
  await channel.add(bot.account.user, RW);
  await bot.open(channel.id);
  const heard: (number | undefined)[] = [];
  const media = await (await ports.rtc!()).open({ audio: true, video: false });
  const mesh = await ann.joinMesh(channel, {
    media,
    tell(news) {
      if (news.kind === "heard") heard.push(news.frame[0]);
    },
  });
  const play = Array.from({ length: 10 }, (_, at) => Uint8Array.of(at));
  const { said, ended } = begin(bot, channel, { mesh: true, play });
  await ended;
  expect(said).toEqual([
    "has joined the mesh",
    `is connected to ${ann.account.device}`,
    "has played all of it",
    `is no more connected to ${ann.account.device}`,
    "leaves",
  ]);
  expect(heard).toEqual(play.map(([octet]) => octet));
  await mesh.leave();
});

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url));
const ID = `${"a".repeat(43)}=`;

test.each([
  [["--channel", ID], 2, /--server wants/],
  [["--server", "http://127.0.0.1:1", "--channel", "x"], 2, /--channel wants .* not x/],
  [["--server", "http://127.0.0.1:1", "--channel", ID, "--echo", "--play", "x"], 2, /not both/],
  [["--server", "http://127.0.0.1:1", "--channel", ID, "--play", MAIN], 2, /no Ogg file/],
  [["--server", "http://127.0.0.1:1", "--channel", ID, "--loud"], 2, /Unknown option '--loud'/],
  [["--server", "http://127.0.0.1:1", "--channel", ID], 1, /no answer from 127\.0\.0\.1:1/],
])("what is wrong is said in one line: %o", { timeout: 20_000 }, async (args, code, message) => {
  const run = promisify(execFile)(process.execPath, [MAIN, ...args]);
  await expect(run).rejects.toMatchObject({ code, stdout: "", stderr: expect.stringMatching(message) as unknown });
  await expect(run).rejects.toMatchObject({ stderr: expect.stringMatching(/^voicetunnel bot: .*\n$/) as unknown });
});
