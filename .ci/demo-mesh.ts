// `npm run demo:mesh`: three devices in a voice channel without a relay, one of them a bot in a process of its own. They hear each other
// over WebRTC; the bot is killed and says nothing of it; 10 s after its last refresh the others take it as gone, and go on speaking. What
// happens is printed as it happens; the exit code is 0 if all of it did.
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Channel, Client, Mesh } from "../reference/client/index.ts";
import { createClient, newAccount, saveAccount } from "../reference/client/index.ts";
import { nodePorts } from "../reference/client/node/ports.ts";
import { nodeRtc } from "../reference/client/rtc/node.ts";
import type { Signal } from "../reference/client/testing/until.ts";
import { createSignal } from "../reference/client/testing/until.ts";
import { startServer } from "../reference/server.ts";
import { startTelling } from "./telling.ts";

const BOT = fileURLToPath(new URL("../reference/client/bot/main.ts", import.meta.url));
const FLAGS = { read: true, write: true, admin: false };
/** What the chapter gives a device that is silent: callstate_stale, in milliseconds. */
const STALE_MS = 10_000;
/** A refresh comes every 4.5 s, so that is how long the last one may lie before the kill. */
const REFRESH_MS = 4500;
/** How much later than that it may be seen on a machine that has other things to do. */
const LATE_MS = 2500;
/** It takes 14 s on two free cores; whoever waits this long waits for nothing. */
const DEADLINE_MS = 60_000;

const { suite } = nodePorts();
const { tell, expect, end } = startTelling();

/** A user with a client, in the mesh later. */
interface Speaker {
  readonly name: string;
  readonly client: Client;
  readonly signal: Signal;
  /** Packets heard, by device. */
  readonly heard: Map<string, number>;
  mesh: Mesh | undefined;
}

async function newSpeaker(name: string, server: string): Promise<Speaker> {
  const account = await newAccount(suite, { local: name, server, device: "laptop" });
  const client = await createClient(nodePorts(), account, { name: server });
  await client.register();
  await client.start();
  tell(name, `is on the device ${account.device}`);
  return { name, client, signal: createSignal(), heard: new Map(), mesh: undefined };
}

async function enter(speaker: Speaker, channel: Channel): Promise<Mesh> {
  const { name, client, signal, heard } = speaker;
  const media = await nodeRtc().open({ audio: true, video: false });
  const mesh = await client.joinMesh(channel, {
    media,
    tell(news) {
      if (news.kind === "heard") heard.set(news.device, (heard.get(news.device) ?? 0) + 1);
      if (news.kind === "peer" && (news.state === "connected" || news.state === "closed"))
        tell(name, `${news.state === "closed" ? "closes its connection" : "is connected"} to ${news.device}`);
      if (news.kind === "error") tell(name, `has a problem: ${String(news.error)}`);
      signal.notify();
    },
  });
  tell(name, `has joined the mesh with the session ${mesh.session().slice(0, 8)}…`);
  speaker.mesh = mesh;
  return mesh;
}

/** The bot, whose lines are printed. */
async function startBot(server: string, channel: string, account: string): Promise<ChildProcess> {
  const args = [BOT, "--server", server, "--channel", channel, "--account", account, "--mesh", "--echo"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => tell("bot", line.replace(/^bot /, "")));
  await Promise.race([once(lines, "line"), once(child, "exit")]);
  return child;
}

const connected = ({ mesh }: Speaker): number => mesh?.peers().filter(({ state }) => state === "connected").length ?? 0;

/** Says packets, 20 ms apart, until something holds. */
async function speak(speaker: Speaker, opus: Uint8Array, enough: () => boolean): Promise<number> {
  for (let count = 0; ; count++) {
    if (enough()) return count;
    await speaker.mesh?.talk(opus);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The whole story. Long because it is told in order. */
async function demonstrate(alice: Speaker, bob: Speaker, url: string, folder: string): Promise<void> {
  const group = await alice.client.createGroup();
  const botAccount = await newAccount(suite, { local: "bot", server: alice.client.server.name, device: "bot" });
  const { device: botDevice } = botAccount;
  const file = join(folder, "bot.json");
  await writeFile(file, JSON.stringify(saveAccount(botAccount)));
  await group.add(bob.client.account.user, FLAGS);
  const theirs = await bob.client.open(group.id);
  tell("alice", `has a channel, and bob is in it`);

  const child = await startBot(url, group.id, file);
  running = child;
  await group.add(botAccount.user, FLAGS);
  tell("alice", "adds the bot");
  await enter(alice, group);
  await enter(bob, theirs);
  await Promise.all([alice, bob].map((one) => one.signal.until(() => connected(one) === 2)));
  const { devices, offers } = group.callstates.view();
  for (const one of devices) if (one.join_state === "JOINED") tell("view", `${one.device} is JOINED, seq ${String(one.seq)}`);
  expect(
    offers.length === 3,
    `three connections: ${offers.map(({ from, to }) => `${from.split(":")[0] ?? ""} offered to ${to.split(":")[0] ?? ""}`).join(", ")}`,
  );

  const [ofAlice, ofBob] = [alice.client.account.device, bob.client.account.device];
  const count = await speak(alice, suite.random(40), () => (bob.heard.get(ofAlice) ?? 0) >= 10 && (alice.heard.get(botDevice) ?? 0) >= 10);
  expect(
    true,
    `alice said ${String(count)} packets; bob heard them, and the bot said them again: alice heard ${String(alice.heard.get(botDevice))} of those`,
  );
  expect((bob.heard.get(botDevice) ?? 0) > 0, `bob heard the bot, too: ${String(bob.heard.get(botDevice))} packets`);

  child.kill("SIGKILL");
  await once(child, "exit");
  const killed = performance.now();
  tell("bot", "is killed: no LEFT, no goodbye");
  const isGone = (one: Speaker): boolean => one.mesh?.peers().every(({ device }) => device !== botDevice) === true;
  const left = await Promise.all(
    [alice, bob].map(async (one) => {
      await one.signal.until(() => isGone(one));
      return performance.now() - killed;
    }),
  );
  for (const [at, ms] of left.entries())
    expect(
      ms > STALE_MS - REFRESH_MS - LATE_MS && ms < STALE_MS + LATE_MS,
      `${[alice, bob][at]?.name ?? ""} takes the bot as LEFT ${(ms / 1000).toFixed(1)} s after that: 10 s after its last refresh`,
    );
  expect(connected(alice) === 1 && connected(bob) === 1, "alice and bob are connected as before");
  const before = alice.heard.get(ofBob) ?? 0;
  await speak(bob, suite.random(40), () => (alice.heard.get(ofBob) ?? 0) >= before + 10);
  expect(true, "alice hears bob");

  await bob.mesh?.leave();
  const said = performance.now();
  tell("bob", "leaves, and says so");
  await alice.signal.until(() => alice.mesh?.peers().length === 0);
  expect(performance.now() - said < LATE_MS, `alice has closed the connection ${(performance.now() - said).toFixed(0)} ms after that`);
  await alice.mesh?.leave();
}

let running: ChildProcess | undefined;
const overdue = setTimeout(() => {
  console.error(`not done after ${String(DEADLINE_MS / 1000)} s`);
  running?.kill("SIGKILL");
  process.exit(1);
}, DEADLINE_MS);
console.log(`Alice, Bob and a bot are in a voice channel without a relay: each holds a WebRTC connection to each other one. The server carries only
who is there, and what two devices have to tell each other, sealed, in order to connect.
`);
const server = await startServer();
const folder = await mkdtemp(join(tmpdir(), "voicetunnel-demo-"));
const alice = await newSpeaker("alice", server.name);
const bob = await newSpeaker("bob", server.name);
try {
  await demonstrate(alice, bob, server.url, folder);
} finally {
  running?.kill("SIGKILL");
  await Promise.all([alice, bob].map(({ client }) => client.stop()));
  await server.close();
  await rm(folder, { recursive: true });
  clearTimeout(overdue);
}
end();
