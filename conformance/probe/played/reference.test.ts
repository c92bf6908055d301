import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Channel, Client, ClientEvent, Guest, ServerClient, VoiceEvent, Way } from "../../../reference/client/index.ts";
import { createClient, newAccount } from "../../../reference/client/index.ts";
import { nodePorts } from "../../../reference/client/node/ports.ts";
import { createSignal } from "../../../reference/client/testing/until.ts";
import type { JsonObject } from "../wire/json.ts";
import { someone } from "../actors/user.ts";
import type { PlayedServer } from "./index.ts";
import { loneServers, type LoneServers } from "./testing.ts";

// The reference client on played servers: what one half of this project sends, the other half takes.

const RW = { read: true, write: true, admin: false };
const OPUS = Uint8Array.of(0xf8, 0xff, 0xfe);
const started: ServerClient[] = [];
let servers: LoneServers;
let home: PlayedServer;
let names = 0;

beforeEach(async () => {
  servers = loneServers();
  home = await servers.server();
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((client) => client.stop()));
  await servers.end();
});

interface Told<C extends ServerClient> {
  readonly client: C;
  readonly user: string;
  readonly told: ClientEvent[];
  until(holds: () => boolean): Promise<void>;
}

async function hear<C extends ServerClient>(client: C): Promise<Told<C>> {
  const told: ClientEvent[] = [];
  const signal = createSignal();
  client.listen((event) => {
    told.push(event);
    signal.notify();
  });
  await client.start();
  started.push(client);
  return { client, user: client.account.user, told, until: signal.until };
}

async function newUser(server: PlayedServer): Promise<Told<Client>> {
  const ports = nodePorts();
  const account = await newAccount(ports.suite, { local: `ref${String(++names)}`, server: server.name, device: "laptop" });
  const client = await createClient(ports, account, { name: server.name });
  await client.register();
  return hear(client);
}

const bodies = ({ told }: Told<ServerClient>): unknown[] =>
  told.map((event) => (event.kind === "event" ? event.event.content["body"] : undefined)).filter((body) => body !== undefined);

const hello = (body: string): { type: string; content: JsonObject } => ({ type: "example.hello", content: { body } });

async function join(client: ServerClient, channel: Channel, tunnelID: string) {
  const events: VoiceEvent[] = [];
  const signal = createSignal();
  const tell = (event: VoiceEvent): void => {
    events.push(event);
    signal.notify();
  };
  const voice = await client.joinVoice(channel, tunnelID, { tell });
  const hears = (user: string): Promise<void> =>
    signal.until(() => events.some((event) => event.kind === "heard" && event.packet.user === user));
  return { voice, hears };
}

describe("a client and the suite's own users in one channel", () => {
  test("the client creates it; both write, read and speak", async () => {
    const alice = await newUser(home);
    const bob = await home.user();
    const group = await alice.client.createGroup();
    await group.add(bob.id, RW);
    const theirs = await home.channel(group.id);

    await group.sendSealed(hello("from the client"));
    const events = home.entries(group.id).filter((entry) => entry["kind"] === "event");
    expect(theirs.open(events[0]?.["event"] as JsonObject)).toMatchObject({ content: { body: "from the client" } });
    await theirs.post(bob, theirs.build.sealed(bob, hello("from the suite")));
    await alice.until(() => bodies(alice).includes("from the suite"));

    const tunnel = await theirs.declare(bob);
    await alice.until(() => alice.told.some((event) => event.kind === "announced" && event.tunnelID === tunnel.id));
    const listener = await tunnel.join(bob);
    const { voice, hears } = await join(alice.client, group, tunnel.id);
    await home.connection(alice.user);
    await voice.talk(OPUS);
    const heard = await listener.heard("a packet", ({ voice: packet }) => packet !== undefined);
    expect(heard.voice?.opus).toEqual(OPUS);
    listener.speak(OPUS);
    await hears(bob.id);
    expect(home.connections).toBeGreaterThan(0);
  });

  test("the suite creates it; the client finds it, and keeps up over a broken stream", async () => {
    const alice = await newUser(home);
    const bob = await home.user();
    const channel = await home.world.group(bob);
    await channel.add(bob, someone({ ...alice.client.account.identity }));
    await alice.until(() => alice.client.channels().some(({ id }) => id === channel.id));
    home.breakStreams(alice.user);
    await channel.post(bob, channel.build.sealed(bob, hello("after the break")));
    await alice.until(() => bodies(alice).includes("after the break"));
  });

  test("the client goes on in a successor when the epoch changes", async () => {
    const alice = await newUser(home);
    const bob = await home.user();
    const group = await alice.client.createGroup();
    await group.add(bob.id, RW);
    const theirs = await home.channel(group.id);
    const { tunnelID } = await group.declare();
    await join(alice.client, group, tunnelID);
    await theirs.rotate(bob);
    await expect.poll(() => home.tunnels(group.id).length, { timeout: 4000, interval: 20 }).toBe(2);
    const [, successor] = home.tunnels(group.id);
    expect(successor).toMatchObject({ replaces: tunnelID });
    await expect
      .poll(() => Object.keys((home.tunnels(group.id)[1]?.["connections"] ?? {}) as JsonObject), { timeout: 4000, interval: 20 })
      .toEqual([`laptop${alice.user}`]);
  });
});

test.for<Way>(["direct", "proxy"])("a visit, %s: events and voice both ways", { timeout: 20_000 }, async (via) => {
  const other = await servers.server();
  const bob = await newUser(other);
  const alice = await home.user();
  const channel = await home.world.group(alice);
  await channel.add(alice, someone({ ...bob.client.account.identity }));
  const guest: Told<Guest> = await hear(
    await bob.client.visit({ server: home.name, server_key: home.key, channel: channel.id } as never, { via }),
  );
  const theirs = await guest.client.open(channel.id);
  await theirs.sendSealed(hello("from elsewhere"));
  await channel.post(alice, channel.build.sealed(alice, hello("to elsewhere")));
  await guest.until(() => bodies(guest).includes("to elsewhere"));

  const tunnel = await channel.declare(alice);
  await guest.until(() => guest.told.some((event) => event.kind === "announced"));
  const listener = await tunnel.join(alice);
  const { voice, hears } = await join(guest.client, theirs, tunnel.id);
  await voice.talk(OPUS);
  await listener.heard("a packet", ({ voice: packet }) => packet !== undefined);
  listener.speak(OPUS);
  await hears(alice.id);
  expect(home.tunnel(tunnel.id)).toMatchObject({ connections: { [`laptop${bob.user}`]: { type: via } } });
  if (via === "proxy") expect(home.connections).toBe(0);
});
