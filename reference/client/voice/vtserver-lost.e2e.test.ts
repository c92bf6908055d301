// A vtserver is killed under two people who talk: they go on by another one, without anybody's hand.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { startProcess } from "../../testing/server-process.ts";
import type { ServerProcess } from "../../testing/server-process.ts";
import { createClient, newAccount } from "../index.ts";
import type { Client, ClientEvent, VoiceConnection, VoiceEvent } from "../index.ts";
import { nodePorts } from "../node/ports.ts";
import { createSignal } from "../testing/until.ts";

const folder = mkdtempSync(join(tmpdir(), "voicetunnel-lost-"));
const opus = Uint8Array.of(0xf8, 0xff, 0xfe);
const ends: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
  rmSync(folder, { recursive: true });
});

async function start(only: string, name?: string): Promise<ServerProcess> {
  const database = ["--database", join(folder, "lost.db")];
  const process = await startProcess(["--only", only, ...database, "--limits", "test", ...(name === undefined ? [] : ["--name", name])]);
  ends.push(() => process.end("SIGKILL"));
  return process;
}

interface Actor {
  readonly client: Client;
  readonly user: string;
  readonly told: ClientEvent[];
  readonly signal: ReturnType<typeof createSignal>;
}

async function newActor(local: string, name: string): Promise<Actor> {
  const ports = nodePorts();
  const account = await newAccount(ports.suite, { local, server: name, device: "laptop" });
  const client = await createClient(ports, account, { name });
  const [told, signal] = [[] as ClientEvent[], createSignal()];
  client.listen((event) => {
    told.push(event);
    signal.notify();
  });
  await client.register();
  await client.start();
  ends.push(() => client.stop());
  return { client, user: account.user, told, signal };
}

test(
  "whose vtserver is killed talks on by another one within its turn (successor.reconnect, successor.lost)",
  { timeout: 40_000 },
  async () => {
    const home = await start("homeserver");
    const name = new URL(home.url).host;
    const relays = [await start("vtserver", name), await start("vtserver", name)];
    const [alice, bob] = [await newActor("alice", name), await newActor("bob", name)];
    const group = await alice.client.createGroup();
    await group.add(bob.user, { read: true, write: true, admin: false });
    await bob.signal.until(() => bob.told.some(({ kind }) => kind === "added"));
    const { tunnelID } = await group.declare();
    await bob.signal.until(() => bob.told.some((event) => event.kind === "announced" && event.tunnelID === tunnelID));
    const a = await alice.client.joinVoice(group, tunnelID, { tell: () => undefined });
    const theirs = bob.client.channels()[0]!;
    let heard = 0;
    const tell = ({ kind }: VoiceEvent): void => {
      if (kind === "heard") heard += 1;
      bob.signal.notify();
    };
    const b = await bob.client.joinVoice(theirs, tunnelID, { tell });

    const lost = group.tunnels.get(tunnelID)!.record.vtserver;
    await relays.find(({ port }) => port === Number(new URL(lost.url).port))!.end("SIGKILL");
    const successors = (): string[] => theirs.tunnels.all().flatMap((one) => (one.record.replaces === tunnelID ? [one.tunnelID] : []));
    const isThere = ({ tunnelID: id, state }: VoiceConnection): boolean => id === successors()[0] && state().phase === "live";
    await expect.poll(() => [a, b].every((voice) => isThere(voice.connection())), { timeout: 25_000, interval: 50 }).toBe(true);
    expect(successors()).toHaveLength(1);
    expect(theirs.tunnels.get(successors()[0]!)?.record.vtserver.url).not.toBe(lost.url);
    await a.talk(opus);
    await bob.signal.until(() => heard === 1);
  },
);
