import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { encodeBase64url } from "../protocol/encoding/index.ts";
import { startServer } from "../server.ts";
import type { RunningServer } from "../server.ts";
import type { Account, Client, VoiceEvent } from "./index.ts";
import { createClient, newAccount } from "./index.ts";
import { nodePorts } from "./node/ports.ts";
import { startTcpRecorder, unmask } from "./node/tcp-recorder.ts";
import type { TcpRecorder } from "./node/tcp-recorder.ts";
import { createSignal } from "./testing/until.ts";

// Issue: no byte that a server receives or stores tells it a private key. The clients talk to a real server over real TCP, through a proxy
// that keeps what goes towards the server; what a WebSocket masks is unmasked before it is searched.

const RW = { read: true, write: true, admin: false };
const ports = nodePorts();
const signal = createSignal();

/** The spellings under which 32 bytes are searched for. */
function spellings(secret: Uint8Array): Map<string, Buffer> {
  const raw = Buffer.from(secret);
  const hex = raw.toString("hex");
  // Without the padding: what is found with it is found without.
  const texts = { hex, HEX: hex.toUpperCase(), base64: raw.toString("base64").replace(/=+$/, ""), base64url: raw.toString("base64url") };
  return new Map([["raw", raw], ...Object.entries(texts).map(([name, text]): [string, Buffer] => [name, Buffer.from(text)])]);
}

/** In which spellings a value stands in some bytes. */
function found(secret: Uint8Array, haystack: Buffer): string[] {
  return [...spellings(secret)].filter(([, needle]) => haystack.includes(needle)).map(([name]) => name);
}

interface Evidence {
  readonly homeserver: Buffer;
  readonly vtserver: Buffer;
  readonly stored: Buffer;
}

let directory: string;
let recorder: TcpRecorder;
let server: RunningServer;
let evidence: Evidence;
const secrets = new Map<string, Uint8Array>();
const publics = new Map<string, string>();
const planted = ports.suite.random(32);

function keep(account: Account): void {
  secrets.set(`signing key of ${account.user}`, account.signing.seed);
  secrets.set(`sealing key of ${account.user}`, account.sealing.seed);
  publics.set(`signing key of ${account.user}`, account.identity.signing_key);
  publics.set(`sealing key of ${account.user}`, account.identity.sealing_key);
}

async function newClient(local: string): Promise<Client> {
  const account = await newAccount(ports.suite, { local, server: server.name, device: "laptop" });
  keep(account);
  const client = await createClient(nodePorts(), account, { name: server.name });
  client.listen(signal.notify);
  await client.register();
  await client.start();
  return client;
}

/** Everything that a client can do with keys: channels of both kinds, all steps of the log, events, a tunnel, voice. */
async function liveALittle(): Promise<void> {
  const [alice, bob, carol] = [await newClient("alice"), await newClient("bob"), await newClient("carol")];
  const group = await alice.createGroup();
  await group.add(bob.account.user, RW);
  await group.add(carol.account.user, { ...RW, write: false });
  const theirs = await bob.open(group.id);
  await group.sendSealed({ type: "example.hello", content: { body: "for all" } });
  await theirs.sendSealed({ type: "example.hello", content: { body: "for alice" } }, alice.account.user);
  await group.change(carol.account.user, { read: false, write: false, admin: false });
  await group.change(carol.account.user, RW);
  await group.remove(carol.account.user);
  await group.rotate();
  await theirs.sync();
  const dm = await bob.createDm(carol.account.user);
  await dm.sendSealed({ type: "example.hello", content: { body: "hello carol" } });

  const tunnel = await group.declare();
  await signal.until(() => theirs.tunnels.get(tunnel.tunnelID)?.key !== undefined);
  const heard: VoiceEvent[] = [];
  const hear = (event: VoiceEvent): void => {
    heard.push(event);
    signal.notify();
  };
  const talker = await alice.joinVoice(group, tunnel.tunnelID, { tell: () => undefined });
  const listener = await bob.joinVoice(theirs, tunnel.tunnelID, { tell: hear });
  await talker.talk(Uint8Array.of(0xf8, 0xff, 0xfe));
  await signal.until(() => heard.some((event) => event.kind === "heard"));
  secrets.set("tunnel key", tunnel.key ?? new Uint8Array());
  for (const channel of [group, theirs, dm]) {
    for (const [number, pair] of channel.state().epochs) {
      secrets.set(`epoch ${String(number)} of a ${channel.log().kind}`, pair.seed);
      publics.set(`epoch ${String(number)} of a ${channel.log().kind}`, encodeBase64url(pair.publicKey));
    }
  }
  await plant(alice, group.id);
  talker.leave();
  listener.leave();
  await Promise.all([talker.gone, listener.gone]);
  await group.closeTunnel(tunnel.tunnelID);
  await Promise.all([alice, bob, carol].map((client) => client.stop()));
}

/** Sends a value to both servers in each spelling: if that were not found, nothing would be. */
async function plant(client: Client, channel: string): Promise<void> {
  const texts = [...spellings(planted)].filter(([name]) => name !== "raw").map(([, text]) => text.toString());
  await (await client.open(channel)).send({ type: "example.planted", content: { texts } });
  const { url } = client.server.document().vtservers[0]!;
  await new Promise<void>((resolve) => {
    const socket = ports.openSocket(url, "voicetunnel.v1", {
      text: () => socket.sendBinary(Buffer.concat([...spellings(planted).values()])),
      binary: () => undefined,
      closed: () => resolve(),
    });
  });
}

async function filesIn(path: string): Promise<Buffer> {
  return Buffer.concat(await Promise.all((await readdir(path)).map((name) => readFile(join(path, name)))));
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "voicetunnel-secrets-"));
  recorder = await startTcpRecorder();
  const name = `127.0.0.1:${String(recorder.port)}`;
  server = await startServer({ name, relayUrl: `ws://${name}/relay`, database: join(directory, "server.db") });
  recorder.forward(Number(new URL(server.url).port));
  await liveALittle();
  // Before it stops, while the write-ahead log still holds what the database will.
  const running = await filesIn(directory);
  await server.close();
  await recorder.close();
  const received = recorder.connections.map((one) => one.bytes());
  evidence = {
    // Both listen on one port, and clients use a connection for both: what is not masked is searched whole.
    homeserver: Buffer.concat(received),
    vtserver: Buffer.concat(received.map(unmask)),
    stored: Buffer.concat([running, await filesIn(directory)]),
  };
});

afterAll(async () => {
  await server.close();
  await recorder.close();
  await rm(directory, { recursive: true });
});

describe("no server receives or stores a private key (tunnel.key)", () => {
  test("there are the keys of three users, a tunnel and several epochs to search for", () => {
    expect(secrets.size).toBeGreaterThanOrEqual(3 * 2 + 1 + 3);
    for (const [name, secret] of secrets) expect(secret, name).toHaveLength(32);
  });

  test.for(["homeserver", "vtserver", "stored"] as const)("%s: not one secret in any spelling", (where) => {
    for (const [name, secret] of secrets) expect(found(secret, evidence[where]), name).toEqual([]);
  });
});

describe("the search would find them", () => {
  test("a planted value is found in the texts that the homeserver got and stored", () => {
    expect(found(planted, evidence.homeserver)).toEqual(["hex", "HEX", "base64", "base64url"]);
    expect(found(planted, evidence.stored)).toEqual(["hex", "HEX", "base64", "base64url"]);
  });

  test("a planted value is found in every spelling in what the vtserver got, once it is unmasked", () => {
    expect(found(planted, evidence.vtserver)).toEqual(["raw", "hex", "HEX", "base64", "base64url"]);
  });

  test("the public keys of users and epochs are found, received and stored", () => {
    for (const [name, key] of publics) {
      expect(evidence.homeserver.includes(key), `${name}, received`).toBe(true);
      expect(evidence.stored.includes(key), `${name}, stored`).toBe(true);
    }
  });

  test("the vtserver got signed connects and frames", () => {
    expect(evidence.vtserver.toString("latin1").match(/"type":"connect"/g)).toHaveLength(2);
  });
});
