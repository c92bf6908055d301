// `npm run demo:proxy`: two servers, each of two processes. A user of server A starts a tunnel, a user of server B joins it through B, both
// are heard, the user of B is removed and falls silent. What happens is printed as it happens; the exit code is 0 if all of it did.
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodePorts } from "../reference/client/node/ports.ts";
import type { TcpRecorder } from "../reference/client/node/tcp-recorder.ts";
import { startTcpRecorder, unmask } from "../reference/client/node/tcp-recorder.ts";
import { startProxiedUser } from "../reference/client/testing/proxied-thread.ts";
import { found, unwrap } from "../reference/client/testing/search.ts";
import type { ProxiedUser } from "../reference/client/testing/proxied-thread.ts";
import type { Client } from "../reference/client/index.ts";
import { createClient, newAccount } from "../reference/client/index.ts";
import type { ServerProcess } from "../reference/testing/server-process.ts";
import { startProcess } from "../reference/testing/server-process.ts";
import { startTelling } from "./telling.ts";

/** What the protocol gives from the answer to a removal to the silence, in milliseconds. */
const SOON = 1_000;
/** How long everybody speaks, and goes on speaking after the removal. */
const SPEAKING_MS = 800;
const LISTENING_MS = 1_300;
/** It takes half of 15 s on two free cores; whoever waits this long waits for nothing. */
const DEADLINE_MS = 60_000;

const { suite } = nodePorts();
const { tell, expect, end } = startTelling();
const running: ServerProcess[] = [];

function now(): number {
  return performance.timeOrigin + performance.now();
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A server of two processes, and all bytes that either of them is sent. */
interface DemoServer {
  readonly name: string;
  readonly homeserver: TcpRecorder;
  readonly vtserver: TcpRecorder;
  readonly processes: readonly ServerProcess[];
  readonly folder: string;
}

async function startDemoServer(letter: string): Promise<DemoServer> {
  const folder = await mkdtemp(join(tmpdir(), "voicetunnel-demo-"));
  const [homeserver, vtserver] = await Promise.all([startTcpRecorder(), startTcpRecorder()]);
  const name = `127.0.0.1:${String(homeserver.port)}`;
  const relay = `ws://127.0.0.1:${String(vtserver.port)}/relay`;
  const common = ["--database", `sqlite:${join(folder, "server.db")}`, "--name", name, "--allow-loopback-peers"];
  const [first, second] = await Promise.all([
    startProcess(["--only", "homeserver", ...common]),
    startProcess(["--only", "vtserver", "--relay-url", relay, ...common]),
  ]);
  running.push(first, second);
  homeserver.forward(first.port);
  vtserver.forward(second.port);
  tell(letter, `homeserver at http://${name}, vtserver at ${relay}: two processes that share a database`);
  return { name, homeserver, vtserver, processes: [first, second], folder };
}

async function stopDemoServer({ processes, homeserver, vtserver, folder }: DemoServer): Promise<void> {
  await Promise.all(processes.map((process) => process.end("SIGTERM")));
  await Promise.all([homeserver.close(), vtserver.close()]);
  await rm(folder, { recursive: true });
}

async function newAlice(server: string): Promise<Client> {
  const account = await newAccount(suite, { local: "alice", server, device: "laptop" });
  const client = await createClient(nodePorts(), account, { name: server });
  await client.register();
  await client.start();
  return client;
}

/** Everything that a server was sent or has stored. */
async function evidenceOf({ homeserver, vtserver, folder }: DemoServer): Promise<Buffer> {
  const received = [...homeserver.connections, ...vtserver.connections].map((connection) => connection.bytes());
  const files = (await readdir(folder)).map((name) => readFile(join(folder, name)));
  return Buffer.concat([...received, ...received.map(unmask), ...received.map(unwrap), ...(await Promise.all(files))]);
}

/** The whole story. Long because it is told in order. */
async function demonstrate(a: DemoServer, b: DemoServer, alice: Client, bob: ProxiedUser): Promise<void> {
  const { contact, device } = await bob.until("ready");
  tell("alice", `is ${alice.account.user}, registered with A`);
  tell("bob", `is ${contact.user}, registered with B; his program notes every TCP connection that it opens`);

  const group = await alice.createGroup();
  await group.add(contact, { read: true, write: true, admin: false });
  tell("alice", "has a channel on A and adds bob: A asked B for his keys, and alice checked that B signed them");
  bob.order({ do: "visit", invitation: alice.invitation(group.id) });
  await bob.until("visiting");
  tell("bob", "follows the channel: B passes his signed requests on to A, and he checks A's signature on each answer");

  const { tunnelID, key } = await group.declare();
  tell("alice", `starts the tunnel ${tunnelID.slice(0, 12)}… on A; its key is sealed for the members`);
  bob.order({ do: "join", tunnelID });
  const ofBob: number[] = [];
  const [opusOfAlice, opusOfBob] = [suite.random(40), suite.random(40)];
  const voice = await alice.joinVoice(group, tunnelID, {
    tell(event) {
      if (event.kind !== "heard" || event.packet.user !== contact.user) return;
      if (Buffer.compare(event.packet.opus, opusOfBob) === 0) ofBob.push(now());
    },
  });
  tell("alice", `is in the tunnel, at A's vtserver, as number ${String(voice.connection().state().connection)}`);
  const { connection } = await bob.until("in");
  tell("bob", `is in the tunnel, at B's vtserver, which presents his proof to A's; there he is number ${String(connection)}`);

  await group.sync();
  const { connections = {} } = group.tunnels.get(tunnelID)?.record ?? {};
  for (const [who, { type, ...more }] of Object.entries(connections)) {
    tell(
      "A",
      `has in its record: ${who} ${type}${"proxy" in more ? ` by ${more.proxy.address}, key ${more.proxy.public.slice(0, 8)}…` : ""}`,
    );
  }
  expect(
    Object.entries(connections).some(([who, { type }]) => who === device && type === "proxy"),
    "A knows bob as somebody who comes by B",
  );

  // A proof of silence needs somebody who speaks.
  const speaking = setInterval(() => void voice.talk(opusOfAlice).catch(() => undefined), 20);
  bob.order({ do: "speak", opus: opusOfBob });
  await sleep(SPEAKING_MS);
  const byBob = (): number[] =>
    bob.reports.flatMap((report) => (report.is === "heard" && Buffer.compare(report.opus, opusOfAlice) === 0 ? [report.at] : []));
  expect(byBob().length > 10, `alice to bob: ${String(byBob().length)} frames of what she says were heard`);
  expect(ofBob.length > 10, `bob to alice: ${String(ofBob.length)} frames of what he says were heard`);

  await group.remove(contact.user);
  const removed = now();
  tell("alice", "removes bob, and A has answered; both go on speaking");
  await sleep(LISTENING_MS);
  clearInterval(speaking);
  const after = (times: readonly number[]): number => Math.max(0, ...times.map((at) => at - removed));
  const out = await bob.until("out");
  expect(
    after([out.at]) < SOON,
    `bob's connection ended ${after([out.at]).toFixed(0)} ms after the answer, with the code ${out.code ?? "none"}`,
  );
  const last = (ms: number): string => (ms === 0 ? "before the answer" : `${ms.toFixed(0)} ms after the answer`);
  expect(after(ofBob) < SOON, `the last frame of bob was heard ${last(after(ofBob))}: silence`);
  expect(after(byBob()) < SOON, `the last frame that bob heard came ${last(after(byBob()))}: silence`);

  bob.order({ do: "end" });
  const { opened } = await bob.until("ended");
  const own = new Set([b.homeserver, b.vtserver].map(({ port }) => `127.0.0.1:${String(port)}`));
  tell("net", `bob's program opened ${String(opened.length)} TCP connections, to: ${[...new Set(opened)].join(", ")}`);
  expect(opened.length > 1 && opened.every((target) => own.has(target)), "whoever watches bob's network sees B and nothing else");
  const [packets, texts] = [[opusOfAlice, opusOfBob], [device, tunnelID].map((text) => Buffer.from(text))];
  const keys = [key, alice.account.signing.seed, alice.account.sealing.seed, group.state().epochs.get(1)?.seed];
  for (const [letter, server] of Object.entries({ A: a, B: b })) {
    const evidence = await evidenceOf(server);
    const connections = server.homeserver.connections.length + server.vtserver.connections.length;
    tell(letter, `was sent ${String(evidence.length)} bytes over ${String(connections)} connections, what it stored among them`);
    expect(
      texts.every((text) => evidence.includes(text)),
      `${letter} sees bob's device and the tunnel's id`,
    );
    expect(
      [...keys, ...packets].every((secret) => secret !== undefined && found(secret, evidence).length === 0),
      `${letter} sees neither the tunnel's key nor an epoch's, no private key of alice, and nothing that was said`,
    );
  }
  // Else it looks for a server that has gone, and the program never ends.
  voice.leave();
}

const overdue = setTimeout(() => {
  console.error(`not done after ${String(DEADLINE_MS / 1000)} s`);
  void Promise.all(running.map((process) => process.end("SIGKILL"))).then(() => process.exit(1));
}, DEADLINE_MS);
console.log(`Alice has an account on server A, Bob one on server B. Alice's channel, and the tunnel in which they speak, are on A. Bob does not want
the network around him to see that he speaks with A: he reaches it through B. Both servers may be watched: all they get is kept and searched.
`);
const [a, b] = await Promise.all([startDemoServer("A"), startDemoServer("B")]);
const bob = startProxiedUser({ server: b.name, local: "bob" });
try {
  const alice = await newAlice(a.name);
  await demonstrate(a, b, alice, bob);
  await alice.stop();
} finally {
  await bob.kill();
  await Promise.all([stopDemoServer(a), stopDemoServer(b)]);
  clearTimeout(overdue);
}
end();
