import { afterAll, beforeAll, expect, test } from "vitest";
import type { RunningServer } from "../../server.ts";
import { startServer } from "../../server.ts";
import type { AdvancingClock } from "../driver/advancing-clock.ts";
import { advancingClock } from "../driver/advancing-clock.ts";
import type { Channel, Client, ClientPorts } from "../index.ts";
import { createClient, newAccount } from "../index.ts";
import { nodePorts } from "../node/ports.ts";
import { systemClock } from "../ports.ts";
import { nodeRtc } from "../rtc/node.ts";
import type { Signal } from "../testing/until.ts";
import { createSignal } from "../testing/until.ts";
import type { Mesh, MeshNews } from "./mesh.ts";

// Three clients in this process, over real WebRTC, and the reference server.

const RW = { read: true, write: true, admin: false };
let server: RunningServer;
/** By how much the server's clock is ahead. */
let ahead = 0;
const ends: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  server = await startServer({ faults: { clock: () => Date.now() + ahead } });
});
afterAll(async () => {
  await Promise.all(ends.map((end) => end()));
  await server.close();
});

/** A client, and what it was told. */
interface Actor {
  readonly client: Client;
  readonly device: string;
  readonly clock: AdvancingClock;
  readonly news: MeshNews[];
  readonly signal: Signal;
  /** Whether what it asks goes anywhere. */
  readonly network: { on: boolean };
}

let users = 0;

async function newActor(name: string): Promise<Actor> {
  const clock = advancingClock(systemClock);
  const ports = nodePorts({ clock });
  const [signal, network] = [createSignal(), { on: true }];
  const fetch: ClientPorts["fetch"] = async (url, init) => {
    if (!network.on) throw new TypeError("no network");
    return ports.fetch(url, init);
  };
  const account = await newAccount(ports.suite, { local: `${name}${String(++users)}`, server: server.name, device: "d" });
  const client = await createClient({ ...ports, fetch }, account, { name: server.name });
  await client.register();
  await client.start();
  client.listen(signal.notify);
  ends.push(() => client.stop());
  return { client, device: account.device, clock, news: [], signal, network };
}

async function joinMesh(actor: Actor, channel: Channel): Promise<Mesh> {
  const media = await nodeRtc().open({ audio: true, video: true });
  const tell = (news: MeshNews): void => {
    actor.news.push(news);
    actor.signal.notify();
  };
  return actor.client.joinMesh(channel, { media, tell });
}

const isConnected = (mesh: Mesh, count: number): boolean =>
  mesh.peers().filter(({ phase, state }) => phase === "connected" && state === "connected").length === count;

const hears = ({ news }: Actor, device: string, octet: number): boolean =>
  news.some((one) => one.kind === "heard" && one.device === device && one.frame[0] === octet);

async function group(...names: readonly string[]): Promise<{ actors: Actor[]; channels: Channel[] }> {
  const actors = await Promise.all(names.map(newActor));
  const [first, ...others] = actors as [Actor, ...Actor[]];
  const created = await first.client.createGroup();
  for (const { client } of others) await created.add(client.account.user, RW);
  const channels = [created];
  for (const { client } of others) channels.push(await client.open(created.id));
  return { actors, channels };
}

test(
  "three devices hear each other; one vanishes without a word and is LEFT after 10 s; it comes back with a new session",
  { timeout: 20_000 },
  async () => {
    const { actors, channels } = await group("alice", "bob", "carol");
    const [alice, bob, carol] = actors as [Actor, Actor, Actor];
    const meshes: Mesh[] = [];
    for (const [at, actor] of actors.entries()) meshes.push(await joinMesh(actor, channels[at]!));
    const [ofAlice, ofBob, ofCarol] = meshes as [Mesh, Mesh, Mesh];
    await Promise.all(actors.map((actor, at) => actor.signal.until(() => isConnected(meshes[at]!, 2))));
    for (const [at, mesh] of meshes.entries()) await mesh.talk(Uint8Array.of(at + 1));
    for (const [at, actor] of actors.entries())
      for (const [from, { device }] of actors.entries()) if (from !== at) await actor.signal.until(() => hears(actor, device, from + 1));

    await ofBob.choose({ audio: false, video: false });
    await ofBob.talk(Uint8Array.of(8));
    await ofBob.choose({ audio: true, video: false });
    await ofBob.talk(Uint8Array.of(9));
    await alice.signal.until(() => hears(alice, bob.device, 9));
    expect(hears(alice, bob.device, 8)).toBe(false);

    carol.network.on = false;
    const before = ofCarol.session();
    // The others go on refreshing, while 10 s pass in three steps.
    for (let round = 0; round < 3; round++) {
      const refreshed = [refresh(alice, channels[0]!, bob.device), refresh(bob, channels[1]!, alice.device)];
      ahead += 4500;
      await Promise.all([alice, bob].map(({ clock }) => clock.advance(4500)));
      await Promise.all(refreshed);
    }
    await Promise.all([alice.signal.until(() => ofAlice.peers().length === 1), bob.signal.until(() => ofBob.peers().length === 1)]);
    expect([isConnected(ofAlice, 1), isConnected(ofBob, 1)]).toEqual([true, true]);
    expect(ofAlice.peers()[0]?.device).toBe(bob.device);

    carol.network.on = true;
    await carol.clock.advance(4500);
    await Promise.all(actors.map((actor, at) => actor.signal.until(() => isConnected(meshes[at]!, 2))));
    expect(ofCarol.session()).not.toBe(before);
    await ofCarol.talk(Uint8Array.of(10));
    await Promise.all([alice, bob].map((actor) => actor.signal.until(() => hears(actor, carol.device, 10))));

    await ofCarol.leave();
    await Promise.all([alice.signal.until(() => ofAlice.peers().length === 1), bob.signal.until(() => ofBob.peers().length === 1)]);
    expect(await ofCarol.gone).toBeUndefined();
  },
);

test("a member who is removed is in the mesh no more, for nobody", { timeout: 20_000 }, async () => {
  const { actors, channels } = await group("alice", "bob");
  const [alice, bob] = actors as [Actor, Actor];
  const ofAlice = await joinMesh(alice, channels[0]!);
  const ofBob = await joinMesh(bob, channels[1]!);
  await alice.signal.until(() => isConnected(ofAlice, 1));
  await channels[0]!.remove(bob.client.account.user);
  expect(await ofBob.gone).toBe("not-found");
  await alice.signal.until(() => ofAlice.peers().length === 0);
  expect(ofBob.peers()).toEqual([]);
});

/** Resolves with the next refresh of a device. */
function refresh(actor: Actor, channel: Channel, device: string): Promise<void> {
  return new Promise((resolve) => {
    const unlisten = actor.client.listen((event) => {
      if (event.kind !== "refresh" || event.channel !== channel.id || event.event.device !== device) return;
      unlisten();
      resolve();
    });
  });
}
