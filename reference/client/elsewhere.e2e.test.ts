import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { startServer } from "../server.ts";
import type { RunningServer } from "../server.ts";
import type { Channel, Client, ClientEvent, ClientPorts, Guest, ServerClient, Voice, VoiceEvent, VoiceOptions, Way } from "./index.ts";
import { createClient, newAccount, systemClock } from "./index.ts";
import { nodePorts } from "./node/ports.ts";
import { startProxiedUser } from "./testing/proxied-thread.ts";
import { createSignal } from "./testing/until.ts";
import type { Proof, RelayClientMessage } from "./wire.ts";
import { readMessage } from "./wire.ts";

// Users of server B in channels on server A, directly and through B: two real servers, over real sockets.

const RW = { read: true, write: true, admin: false };
const opus = Uint8Array.of(0xf8, 0xff, 0xfe);
/** What the protocol gives a vtserver to do what a homeserver has answered. */
const SOON = 1_000;
let a: RunningServer;
let b: RunningServer;
const started: ServerClient[] = [];

beforeAll(async () => {
  [a, b] = await Promise.all([startServer({ allowLoopbackPeers: true }), startServer({ allowLoopbackPeers: true })]);
});
// One that goes on asks the servers for news as long as the other tests last.
afterEach(() => Promise.all(started.splice(0).map((client) => client.stop())));
afterAll(() => Promise.all([a.close(), b.close()]));

/** A client, and all that it told. */
interface Told<C extends ServerClient> {
  readonly client: C;
  readonly user: string;
  readonly told: ClientEvent[];
  until(holds: () => boolean): Promise<void>;
  sees(matches: (event: ClientEvent) => boolean): Promise<void>;
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
  return { client, user: client.account.user, told, until: signal.until, sees: (matches) => signal.until(() => told.some(matches)) };
}

let users = 0;

async function newUser(name: string, server: RunningServer, ports: ClientPorts = nodePorts()): Promise<Told<Client>> {
  const account = await newAccount(ports.suite, { local: `${name}${String(++users)}`, server: server.name, device: "laptop" });
  const client = await createClient(ports, account, { name: server.name });
  await client.register();
  return hear(client);
}

/** Alice's group on A with Bob of B in it, and Bob's view of it. */
async function newGroup(via: Way, ports?: ClientPorts, of = b) {
  const [alice, bob] = await Promise.all([newUser("alice", a), newUser("bob", of, ports)]);
  const group = await alice.client.createGroup();
  await group.add(bob.client.contact(), RW);
  const guest: Told<Guest> = await hear(await bob.client.visit(alice.client.invitation(group.id), { via }));
  const theirs = await guest.client.open(group.id);
  return { alice, bob, group, guest, theirs };
}

const bodies = ({ told }: Told<ServerClient>): unknown[] =>
  told.map((event) => (event.kind === "event" ? event.event.content["body"] : undefined)).filter((body) => body !== undefined);
const hello = (body: string): { type: string; content: object } => ({ type: "example.hello", content: { body } });

async function join(client: ServerClient, channel: Channel, tunnelID: string, options: Partial<VoiceOptions> = {}) {
  const events: VoiceEvent[] = [];
  const signal = createSignal();
  const tell = (event: VoiceEvent): void => {
    events.push(event);
    signal.notify();
  };
  const voice: Voice = await client.joinVoice(channel, tunnelID, { tell, ...options });
  const hears = (user: string): Promise<void> =>
    signal.until(() => events.some((event) => event.kind === "heard" && event.packet.user === user));
  return { voice, events, hears, until: signal.until };
}

const announced = (tunnelID: string) => (event: ClientEvent) => event.kind === "announced" && event.tunnelID === tunnelID;

describe("a user of B in channels of A", { timeout: 20_000 }, () => {
  test.for<Way>(["direct", "proxy"])("%s: events both ways, sealed and clear, in order and each once", async (via) => {
    const { alice, group, guest, theirs } = await newGroup(via);
    const texts = Array.from({ length: 20 }, (_, at) => `text ${String(at)}`);
    for (const [at, text] of texts.entries()) {
      if (at % 3 === 0) await theirs.sendSealed(hello(text));
      else if (at % 3 === 1) await group.sendSealed(hello(text));
      else await theirs.send(hello(text));
    }
    await Promise.all([alice.until(() => bodies(alice).length >= 20), guest.until(() => bodies(guest).length >= 20)]);
    expect(bodies(guest)).toEqual(texts);
    expect(bodies(alice)).toEqual(texts);
    // What a member may do, one from elsewhere may too: here, go on to the next epoch.
    await theirs.rotate();
    await group.sync();
    expect(group.log().epoch.number).toBe(2);
  });

  test.for<Way>(["direct", "proxy"])("%s: a DM with a user elsewhere, whose keys come through the own server", async (via) => {
    const [alice, bob] = await Promise.all([newUser("alice", a), newUser("bob", b)]);
    const dm = await alice.client.createDm(bob.client.contact());
    const guest = await hear(await bob.client.visit(alice.client.invitation(dm.id), { via }));
    const theirs = guest.client.channels()[0]!;
    await theirs.sendSealed(hello("for you"), alice.user);
    await alice.until(() => bodies(alice).includes("for you"));
    expect(theirs.log().kind).toBe("dm");
    expect(await theirs.fingerprint(alice.user)).toBe(await dm.fingerprint(alice.user));
    // The other way round: a user of A is looked up at B, which asks A.
    expect(await bob.client.lookUp(alice.client.contact())).toEqual(alice.client.account.identity);
  });

  test("pages that break go on where they were: nothing is lost, nothing comes twice", async () => {
    const ports = nodePorts();
    let pages = 0;
    const fetch: ClientPorts["fetch"] = async (url, init) => {
      const answer = await ports.fetch(url, init);
      // Every second page that was waited for is lost after A has given it.
      if (Buffer.from((init.body as Uint8Array | undefined) ?? []).includes("&wait=") && ++pages % 2 === 0) throw new TypeError("cut");
      return answer;
    };
    const { group, guest } = await newGroup("proxy", { ...ports, fetch });
    const texts = Array.from({ length: 40 }, (_, at) => `text ${String(at)}`);
    for (const text of texts) await group.sendSealed(hello(text));
    await guest.until(() => bodies(guest).includes(texts.at(-1)));
    expect(bodies(guest)).toEqual(texts);
    expect(pages).toBeGreaterThan(3);
  });

  test("by proxy one finds a channel that one is added to later, and that a tunnel in it is closed, though no notice comes", async () => {
    // What is looked at every ten seconds is looked at five times a second.
    const clock = { ...systemClock, after: (ms: number, run: () => void) => systemClock.after(ms / 50, run) };
    const [alice, bob] = await Promise.all([newUser("alice", a), newUser("bob", b, nodePorts({ clock }))]);
    const group = await alice.client.createGroup();
    const guest = await hear(await bob.client.visit(alice.client.invitation(group.id), { via: "proxy" }));
    await expect(guest.client.open(group.id)).rejects.toMatchObject({ code: "refused" });
    await group.add(bob.client.contact(), RW);
    await guest.sees((event) => event.kind === "added" && event.channel === group.id);
    const { tunnelID } = await group.declare();
    await guest.sees(announced(tunnelID));
    await group.closeTunnel(tunnelID);
    await group.send(hello("done"));
    await guest.sees((event) => event.kind === "tunnel" && event.record.tunnelID === tunnelID && event.record.state === "closed");
  });

  test.for<Way>(["direct", "proxy"])("%s: voice both ways, then removal: silence within a second (proof.rights)", async (via) => {
    const { alice, bob, group, guest, theirs } = await newGroup(via);
    const { tunnelID } = await group.declare();
    await guest.sees(announced(tunnelID));
    const x = await join(alice.client, group, tunnelID);
    const y = await join(guest.client, theirs, tunnelID);
    await x.voice.talk(opus);
    await y.hears(alice.user);
    await y.voice.talk(opus);
    await x.hears(bob.user);
    const { record } = group.tunnels.get(tunnelID)!;
    await group.sync();
    const shown = group.tunnels.get(tunnelID)!.record.connections[bob.client.account.device as keyof typeof record.connections];
    expect(shown).toMatchObject(via === "direct" ? { type: "direct" } : { type: "proxy", proxy: { address: b.name } });

    await group.remove(bob.user);
    const begin = performance.now();
    await y.voice.gone;
    expect(performance.now() - begin).toBeLessThan(SOON);
    await guest.sees((event) => event.kind === "lost");
    await expect(theirs.send(hello("still here"))).rejects.toMatchObject({ code: "refused" });
  });

  test("when the epoch changes, a proxied user goes on in the successor, with a new proof (proof.fresh)", async () => {
    const ports = nodePorts();
    const proofs: Proof[] = [];
    const openSocket: ClientPorts["openSocket"] = (...args) => {
      const socket = ports.openSocket(...args);
      const sendText = (text: string): void => {
        const message: RelayClientMessage = readMessage("RelayClientMessage", text);
        if (message.type === "connect" && message.via !== undefined) proofs.push(message.via.proof);
        socket.sendText(text);
      };
      return { ...socket, sendText };
    };
    const { alice, bob, group, guest, theirs } = await newGroup("proxy", { ...ports, openSocket });
    const { tunnelID } = await group.declare();
    await guest.sees(announced(tunnelID));
    const x = await join(alice.client, group, tunnelID);
    const y = await join(guest.client, theirs, tunnelID);
    await group.rotate();
    await Promise.all([x, y].map(({ voice, until }) => until(() => voice.connection().tunnelID !== tunnelID)));
    expect(y.voice.connection().tunnelID).toBe(x.voice.connection().tunnelID);
    await y.voice.talk(opus);
    await x.hears(bob.user);
    expect(proofs).toHaveLength(2);
    expect(new Set(proofs.flatMap(({ nonce, stream }) => [nonce, stream.salt])).size).toBe(4);
    // proof.client-life
    for (const { issued_at, expires_at } of proofs) expect(expires_at - issued_at).toBeLessThanOrEqual(60_000);
  });

  test("without a way by proxy there is a direct one only for a user who wants it so, and is told", async () => {
    // It reaches no server of loopback, and so not A.
    const shut = await startServer();
    try {
      const [alice, bob] = await Promise.all([newUser("alice", a), newUser("bob", shut)]);
      const group = await alice.client.createGroup();
      await group.add(bob.client.contact(), RW);
      const guest = await hear(await bob.client.visit(alice.client.invitation(group.id)));
      const theirs = await guest.client.open(group.id);
      const { tunnelID } = await group.declare();
      await guest.sees(announced(tunnelID));
      await expect(join(guest.client, theirs, tunnelID, { via: "proxy" })).rejects.toMatchObject({ code: "peer-address" });
      const y = await join(guest.client, theirs, tunnelID, { via: "proxy", fallback: "direct" });
      expect(y.events).toContainEqual(
        expect.objectContaining({ kind: "fallback", error: expect.objectContaining({ code: "peer-address" }) as unknown }),
      );
      const x = await join(alice.client, group, tunnelID);
      await y.voice.talk(opus);
      await x.hears(bob.user);
      await expect(bob.client.visit(alice.client.invitation(group.id), { via: "proxy" })).rejects.toMatchObject({ code: "peer-address" });
      await bob.client.stop();
      await guest.client.stop();
    } finally {
      await shut.close();
    }
  });

  test("a client that goes by proxy opens no connection to the other server (proof.no-contact)", async () => {
    const alice = await newUser("alice", a);
    const bob = startProxiedUser({ server: b.name, local: `bob${String(++users)}` });
    try {
      const { contact } = await bob.until("ready");
      const group = await alice.client.createGroup();
      await group.add(contact, RW);
      bob.order({ do: "visit", invitation: alice.client.invitation(group.id) });
      await bob.until("visiting");
      const { tunnelID } = await group.declare();
      bob.order({ do: "join", tunnelID });
      await bob.until("in");
      const x = await join(alice.client, group, tunnelID);
      bob.order({ do: "speak", opus });
      await x.hears(contact.user);
      await x.voice.talk(opus);
      expect(await bob.until("heard")).toMatchObject({ user: alice.user, opus });
      bob.order({ do: "end" });
      const { opened, spoken } = await bob.until("ended");
      expect(spoken).toBeGreaterThan(0);
      expect(opened.length).toBeGreaterThan(1);
      expect(new Set(opened)).toEqual(new Set([b.name]));
    } finally {
      await bob.kill();
    }
  });
});
