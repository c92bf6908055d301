import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer } from "../server.ts";
import type { RunningServer } from "../server.ts";
import type { Channel, Client, ClientEvent, ClientPorts, VoiceEvent } from "./index.ts";
import { browserPorts, createClient, newAccount } from "./index.ts";
import { nodePorts } from "./node/ports.ts";
import { createSignal } from "./testing/until.ts";

// The whole client against the reference server, over real sockets.

const RW = { read: true, write: true, admin: false };
const suite = nodePorts().suite;
const opus = Uint8Array.of(0xf8, 0xff, 0xfe);
let server: RunningServer;
const started: Actor[] = [];

beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await Promise.all(started.map(({ client }) => client.stop()));
  await server.close();
});

/** A client, and all that it told. */
interface Actor {
  readonly client: Client;
  readonly user: string;
  readonly told: ClientEvent[];
  until(holds: () => boolean): Promise<void>;
  /** Waits for an event that it tells. */
  sees(matches: (event: ClientEvent) => boolean): Promise<void>;
}

let users = 0;

async function newActor(name: string, ports: ClientPorts = nodePorts()): Promise<Actor> {
  const account = await newAccount(ports.suite, { local: `${name}${String(++users)}`, server: server.name, device: "laptop" });
  const client = await createClient(ports, account, { name: server.name });
  const told: ClientEvent[] = [];
  const signal = createSignal();
  client.listen((event) => {
    told.push(event);
    signal.notify();
  });
  await client.register();
  await client.start();
  const actor: Actor = { client, user: account.user, told, until: signal.until, sees: (matches) => signal.until(() => told.some(matches)) };
  started.push(actor);
  return actor;
}

async function newGroup(...names: readonly string[]): Promise<{ actors: Actor[]; views: Channel[] }> {
  const actors = await Promise.all(names.map((name) => newActor(name)));
  const [creator, ...others] = actors;
  const group = await creator!.client.createGroup();
  for (const other of others) await group.add(other.user, RW);
  for (const other of others) await other.sees((event) => event.kind === "added");
  return { actors, views: [group, ...others.map(({ client }) => client.channels().find(({ id }) => id === group.id)!)] };
}

const body = (event: ClientEvent): unknown => (event.kind === "event" ? event.event.content["body"] : undefined);
const bodies = ({ told }: Actor): unknown[] => told.map(body).filter((one) => one !== undefined);
const hello = (text: string): { type: string; content: object } => ({ type: "example.hello", content: { body: text } });

/** Joins, and says what is heard. */
async function join(actor: Actor, channel: Channel, tunnelID: string) {
  const events: VoiceEvent[] = [];
  const signal = createSignal();
  const tell = (event: VoiceEvent): void => {
    events.push(event);
    signal.notify();
  };
  const voice = await actor.client.joinVoice(channel, tunnelID, { tell });
  return { voice, events, sees: (matches: (event: VoiceEvent) => boolean) => signal.until(() => events.some(matches)) };
}

test("a second registration with the same keys is like the first, with others it is refused", async () => {
  const { client } = await newActor("alice");
  expect(await client.register()).toMatchObject({ user: client.account.user });
  const { user } = client.account.identity;
  const impostor = await newAccount(suite, { local: user.slice(1, user.indexOf(":")), server: server.name, device: "x" });
  const other = await createClient(nodePorts(), impostor, { name: server.name });
  await expect(other.register()).rejects.toMatchObject({ code: "name-taken" });
});

test("sealed and clear events arrive in order, each once, also through a stream that is opened again", async () => {
  const { actors, views } = await newGroup("alice", "bob");
  const [alice, bob] = actors as [Actor, Actor];
  const [group] = views as [Channel, Channel];
  await group.sendSealed(hello("one"));
  await group.send(hello("two"));
  await bob.until(() => bodies(bob).includes("two"));
  await bob.client.stop();
  await group.sendSealed(hello("three"), bob.user);
  await bob.client.start();
  await group.sendSealed(hello("four"));
  await bob.until(() => bodies(bob).includes("four"));
  expect(bodies(bob).filter((text) => text === "four")).toHaveLength(1);
  expect(bodies(bob)).toContain("three");
  await alice.until(() => bodies(alice).includes("four"));
});

test("a stream that breaks is opened again after the last entry: nothing is lost, nothing comes twice (stream.resume)", async () => {
  const positions: unknown[] = [];
  let cut = (): void => undefined;
  const ports = nodePorts();
  const fetch: ClientPorts["fetch"] = async (url, init) => {
    const answer = await ports.fetch(url, init);
    if (!url.endsWith("/v1/stream") || answer.body === null) return answer;
    positions.push(Object.values((JSON.parse(Buffer.from(init.body as Uint8Array).toString()) as { channels: object }).channels)[0]);
    const pipe = new TransformStream<Uint8Array, Uint8Array>({
      start: (control) => void (cut = () => control.error(new TypeError("cut"))),
    });
    return new Response(answer.body.pipeThrough(pipe), answer);
  };
  const bob = await newActor("bob", { ...ports, fetch });
  const alice = await newActor("alice");
  const group = await alice.client.createGroup();
  await group.add(bob.user, RW);
  await bob.sees((event) => event.kind === "added");
  const texts = Array.from({ length: 12 }, (_, at) => `text ${String(at)}`);
  for (const [at, text] of texts.entries()) {
    await group.sendSealed(hello(text));
    if (at % 3 === 0) await bob.until(() => bodies(bob).includes(text));
    if (at % 4 === 1) cut();
  }
  await bob.until(() => bodies(bob).includes(texts.at(-1)));
  expect(bodies(bob)).toEqual(texts);
  expect(positions.slice(2).every((after) => typeof after === "number" && after > 2)).toBe(true);
  expect(positions.length).toBeGreaterThan(3);
});

test("who is removed is cut off, and who leaves makes somebody rotate (epoch.rotate)", async () => {
  const { actors, views } = await newGroup("alice", "bob", "carol");
  const [, bob, carol] = actors as [Actor, Actor, Actor];
  const [group, theirs, hers] = views as [Channel, Channel, Channel];
  await group.remove(carol.user);
  await carol.sees((event) => event.kind === "lost");
  await expect(hers.send(hello("still here"))).rejects.toMatchObject({ code: "not-found" });
  await theirs.sync();
  expect(theirs.log().epoch.number).toBe(2);
  await theirs.leave();
  await bob.sees((event) => event.kind === "lost");
  await actors[0]!.until(() => group.log().epoch.number === 3 && !group.log().epoch.due);
});

test("voice from one to the other, then closed for both", async () => {
  const { actors, views } = await newGroup("alice", "bob");
  const [alice, bob] = actors as [Actor, Actor];
  const [group, theirs] = views as [Channel, Channel];
  const { tunnelID } = await group.declare();
  await bob.sees((event) => event.kind === "announced" && event.tunnelID === tunnelID);
  // init.sent
  expect(bob.told.filter((event) => event.kind === "event" && event.event.type === "vt.initialize_voice")).toHaveLength(1);
  const a = await join(alice, group, tunnelID);
  const b = await join(bob, theirs, tunnelID);
  await Promise.all([a.voice.talk(opus), a.voice.talk(opus), a.voice.talk(opus)]);
  await b.sees((event) => event.kind === "heard" && event.packet.counter === 2n);
  const heard = b.events.flatMap((event) => (event.kind === "heard" ? [event.packet] : []));
  expect(heard.map(({ timestamp, counter, user }) => [timestamp, counter, user])).toEqual(
    [0, 1, 2].map((n) => [960 * n, BigInt(n), alice.user]),
  );
  expect(heard[0]?.opus).toEqual(opus);
  await b.voice.talk(opus);
  await a.sees((event) => event.kind === "heard" && event.packet.user === bob.user);
  expect(await group.closeTunnel(tunnelID)).toMatchObject({ state: "closed" });
  expect(await Promise.all([a.voice.gone, b.voice.gone])).toEqual(["tunnel-closed", "tunnel-closed"]);
  await expect(a.voice.talk(opus)).rejects.toMatchObject({ code: "tunnel-closed" });
});

test("a client that stops leaves the tunnels that it is in", async () => {
  const alice = await newActor("alice");
  const group = await alice.client.createGroup();
  const { tunnelID } = await group.declare();
  const { voice } = await join(alice, group, tunnelID);
  await alice.client.stop();
  expect(await voice.gone).toBeUndefined();
  expect(voice.connection().state().phase).toBe("gone");
});

test("when the epoch changes, those in the tunnel go on in its successor (successor.order)", async () => {
  const { actors, views } = await newGroup("alice", "bob", "carol");
  const [alice, bob, carol] = actors as [Actor, Actor, Actor];
  const [group, theirs] = views as [Channel, Channel, Channel];
  const { tunnelID } = await group.declare();
  await bob.sees((event) => event.kind === "announced");
  const b = await join(bob, theirs, tunnelID);
  const a = await join(alice, group, tunnelID);
  await group.remove(carol.user);
  await bob.until(() => b.voice.connection().tunnelID !== tunnelID);
  await alice.until(() => a.voice.connection().tunnelID !== tunnelID);
  const next = b.voice.connection().tunnelID;
  // Bob came first, and has the lower number.
  expect(theirs.tunnels.get(next)?.record).toMatchObject({ replaces: tunnelID, created_by: bob.user, epoch: 2 });
  expect(a.voice.connection().tunnelID).toBe(next);
  await a.voice.talk(opus);
  await b.sees((event) => event.kind === "heard");
});

test("who lost a right goes on with what is left, and with the access of the tunnel before (successor.client-join, successor.client-access)", async () => {
  const { actors, views } = await newGroup("alice", "bob", "carol");
  const [alice, bob, carol] = actors as [Actor, Actor, Actor];
  const [group, theirs] = views as [Channel, Channel, Channel];
  const access = { write: [alice.user, bob.user] };
  const { tunnelID } = await group.declare({ access });
  await bob.sees((event) => event.kind === "announced");
  const b = await join(bob, theirs, tunnelID);
  const a = await join(alice, group, tunnelID);
  await group.change(bob.user, { ...RW, write: false });
  await bob.until(() => !b.voice.connection().state().roles.write);
  await expect(b.voice.talk(opus)).rejects.toMatchObject({ code: "not-a-writer" });
  await group.remove(carol.user);
  await bob.until(() => b.voice.connection().tunnelID !== tunnelID);
  await alice.until(() => a.voice.connection().tunnelID !== tunnelID);
  const next = b.voice.connection().tunnelID;
  // Bob came first; who only listens leaves it to those who speak.
  expect(theirs.tunnels.get(next)?.record).toMatchObject({ replaces: tunnelID, created_by: alice.user, access });
  expect(b.voice.connection().state().roles).toMatchObject({ read: true, write: false });
});

test("a DM rings once it is accepted, a group does not (notify.default, notify.accepted)", async () => {
  const [alice, bob] = (await Promise.all(["alice", "bob"].map((name) => newActor(name)))) as [Actor, Actor];
  const dm = await alice.client.createDm(bob.user);
  await bob.sees((event) => event.kind === "added");
  const theirs = bob.client.channels().find(({ id }) => id === dm.id)!;
  await bob.client.preferences.acceptDm(dm.id);
  const { tunnelID } = await dm.declare();
  await bob.sees((event) => event.kind === "ring" && event.tunnelID === tunnelID);
  expect(alice.told.some(({ kind }) => kind === "ring")).toBe(false);
  const b = await join(bob, theirs, tunnelID);
  // notify.stop: a device of the user is in.
  await bob.sees((event) => event.kind === "ring stopped");
  b.voice.leave();
  expect(await b.voice.gone).toBeUndefined();
  expect(await theirs.fingerprint(alice.user)).toBe(await dm.fingerprint(alice.user));
});

test("who is a member is never looked up in the directory (user.directory-own, log.client-keys)", async () => {
  const asked: string[] = [];
  const ports = nodePorts();
  const fetch: ClientPorts["fetch"] = (url, init) => {
    asked.push(new URL(url).pathname);
    return ports.fetch(url, init);
  };
  const bob = await newActor("bob", { ...ports, fetch });
  const alice = await newActor("alice");
  const group = await alice.client.createGroup();
  await group.add(bob.user, RW);
  await expect(group.add(bob.user, RW)).rejects.toMatchObject({ code: "forbidden" });
  const theirs = await bob.client.open(group.id);
  await theirs.sendSealed(hello("for you"), alice.user);
  await theirs.rotate();
  await theirs.fingerprint(alice.user);
  await alice.until(() => bodies(alice).includes("for you"));
  expect(asked).toContain(`/v1/channels/${group.id}/events`);
  expect(asked.filter((path) => path.startsWith("/v1/users/"))).toEqual([]);
});

test("it runs on what a browser brings: WebCrypto, fetch and WebSocket of the platform", async () => {
  const alice = await newActor("alice", browserPorts());
  const group = await alice.client.createGroup();
  await group.sendSealed(hello("myself"));
  await alice.until(() => bodies(alice).includes("myself"));
  const { tunnelID } = await group.declare();
  const { voice } = await join(alice, group, tunnelID);
  await voice.talk(opus);
  voice.leave();
  await voice.gone;
});
