import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { encodeBase64url } from "../protocol/encoding/index.ts";
import type { Account, Channel, Client, ServerClient, VoiceEvent } from "./index.ts";
import { createClient, newAccount } from "./index.ts";
import { nodePorts } from "./node/ports.ts";
import type { Evidence, RecordedServer } from "./testing/recorded-server.ts";
import { startRecordedServer } from "./testing/recorded-server.ts";
import { found, spellings } from "./testing/search.ts";
import { createSignal } from "./testing/until.ts";

// No byte that a server receives or stores tells it a private key, be it the server of the channel (A) or that of a user who comes by
// proxy (B). The clients talk to real servers over real TCP, through a proxy that keeps what goes towards each; what a WebSocket masks is
// unmasked and what a forwarded request wraps is unwrapped before it is searched.

const RW = { read: true, write: true, admin: false };
const ports = nodePorts();
const signal = createSignal();

let a: RecordedServer;
let b: RecordedServer;
let evidence: Record<"A" | "B", Evidence>;
const secrets = new Map<string, Uint8Array>();
/** What A is to know of each secret, and what B is. */
const publics = { A: new Map<string, string>(), B: new Map<string, string>() };
const planted = ports.suite.random(32);

function keep({ user, signing, sealing, identity }: Account): void {
  secrets.set(`signing key of ${user}`, signing.seed);
  secrets.set(`sealing key of ${user}`, sealing.seed);
  for (const known of user.endsWith(a.name) ? [publics.A] : [publics.A, publics.B]) {
    known.set(`signing key of ${user}`, identity.signing_key);
    known.set(`sealing key of ${user}`, identity.sealing_key);
  }
}

async function newClient(local: string, server: RecordedServer): Promise<Client> {
  const account = await newAccount(ports.suite, { local, server: server.name, device: "laptop" });
  keep(account);
  const client = await createClient(nodePorts(), account, { name: server.name });
  client.listen(signal.notify);
  await client.register();
  await client.start();
  return client;
}

/** Joins, and counts whom it hears. */
async function join(client: ServerClient, channel: Channel, tunnelID: string) {
  const heard = new Set<string>();
  const tell = (event: VoiceEvent): void => {
    if (event.kind === "heard") heard.add(event.packet.user);
    signal.notify();
  };
  return { heard, voice: await client.joinVoice(channel, tunnelID, { tell }) };
}

/** Everything that a client can do with keys: channels of both kinds, all steps of the log, events, a tunnel, voice, also by proxy. */
async function liveALittle(): Promise<void> {
  const [alice, bob, carol] = [await newClient("alice", a), await newClient("bob", a), await newClient("carol", a)];
  const dave = await newClient("dave", b);
  const group = await alice.createGroup();
  await group.add(bob.account.user, RW);
  await group.add(carol.account.user, { ...RW, write: false });
  await group.add(dave.contact(), RW);
  const theirs = await bob.open(group.id);
  const guest = await dave.visit(alice.invitation(group.id), { via: "proxy" });
  guest.listen(signal.notify);
  await guest.start();
  const daves = await guest.open(group.id);
  await group.sendSealed({ type: "example.hello", content: { body: "for all" } });
  await theirs.sendSealed({ type: "example.hello", content: { body: "for alice" } }, alice.account.user);
  await daves.sendSealed({ type: "example.hello", content: { body: "for bob" } }, bob.account.user);
  await group.change(carol.account.user, { read: false, write: false, admin: false });
  await group.change(carol.account.user, RW);
  await group.remove(carol.account.user);
  await daves.sync();
  await daves.rotate();
  await theirs.sync();
  const dm = await bob.createDm(carol.account.user);
  await dm.sendSealed({ type: "example.hello", content: { body: "hello carol" } });

  await group.sync();
  const tunnel = await group.declare();
  await signal.until(() => [theirs, daves].every(({ tunnels }) => tunnels.get(tunnel.tunnelID)?.key !== undefined));
  const talker = await join(alice, group, tunnel.tunnelID);
  const listener = await join(bob, theirs, tunnel.tunnelID);
  const proxied = await join(guest, daves, tunnel.tunnelID);
  await talker.voice.talk(Uint8Array.of(0xf8, 0xff, 0xfe));
  await proxied.voice.talk(Uint8Array.of(0xf8, 0xff, 0xfe));
  await signal.until(() => listener.heard.size === 2 && proxied.heard.size === 1);
  secrets.set("tunnel key", tunnel.key ?? new Uint8Array());
  for (const channel of [group, theirs, daves, dm]) {
    for (const [number, pair] of channel.state().epochs) {
      secrets.set(`epoch ${String(number)} of a ${channel.log().kind}`, pair.seed);
      publics.A.set(`epoch ${String(number)} of a ${channel.log().kind}`, encodeBase64url(pair.publicKey));
    }
  }
  await plant(alice, group);
  await plant(dave, daves);
  for (const { voice } of [talker, listener, proxied]) {
    voice.leave();
    await voice.gone;
  }
  await group.closeTunnel(tunnel.tunnelID);
  await Promise.all([guest, alice, bob, carol, dave].map((client) => client.stop()));
}

/** Sends a value to the user's own two servers in each spelling, on the usual ways: if that were not found, nothing would be. */
async function plant(client: Client, channel: Channel): Promise<void> {
  const texts = [...spellings(planted)].filter(([name]) => name !== "raw").map(([, text]) => text.toString());
  await channel.send({ type: "example.planted", content: { texts } });
  const { url } = client.server.document().vtservers[0]!;
  await new Promise<void>((resolve) => {
    const socket = ports.openSocket(url, "voicetunnel.v1", {
      text: () => socket.sendBinary(Buffer.concat([...spellings(planted).values()])),
      binary: () => undefined,
      closed: () => resolve(),
    });
  });
}

beforeAll(async () => {
  [a, b] = await Promise.all([startRecordedServer(), startRecordedServer()]);
  await liveALittle();
  // One after the other: the second may still be asked by the first.
  evidence = { A: await a.evidence(), B: await b.evidence() };
}, 30_000);

afterAll(() => Promise.all([a.remove(), b.remove()]));

const PLACES = (["A", "B"] as const).flatMap((server) =>
  (["homeserver", "vtserver", "stored"] as const).map((where) => [server, where] as const),
);

describe("no server receives or stores a private key (tunnel.key)", () => {
  test("there are the keys of four users, a tunnel and several epochs to search for", () => {
    expect(secrets.size).toBeGreaterThanOrEqual(4 * 2 + 1 + 3);
    for (const [name, secret] of secrets) expect(secret, name).toHaveLength(32);
  });

  test.for(PLACES)("%s, %s: not one secret in any spelling", ([server, where]) => {
    for (const [name, secret] of secrets) expect(found(secret, evidence[server][where]), name).toEqual([]);
  });
});

describe("the search would find them", () => {
  const TEXTS = ["hex", "HEX", "base64", "base64url"];

  test("a planted value is found in the texts that the homeserver of A got and stored", () => {
    expect(found(planted, evidence.A.homeserver)).toEqual(TEXTS);
    expect(found(planted, evidence.A.stored)).toEqual(TEXTS);
  });

  test("a planted value is found in what B got to send on, and B stores nothing of it", () => {
    expect(found(planted, evidence.B.homeserver)).toEqual(TEXTS);
    expect(found(planted, evidence.B.stored)).toEqual([]);
  });

  test.for(["A", "B"] as const)(
    "a planted value is found in every spelling in what the vtserver of %s got, once it is unmasked",
    (server) => {
      expect(found(planted, evidence[server].vtserver)).toEqual(["raw", ...TEXTS]);
    },
  );

  test.for(["A", "B"] as const)("the public keys are found that %s has to know, received and stored", (server) => {
    for (const [name, key] of publics[server]) {
      expect(evidence[server].homeserver.includes(key), `${name}, received`).toBe(true);
      expect(evidence[server].stored.includes(key), `${name}, stored`).toBe(true);
    }
  });

  test("the vtservers got signed connects, one of them by proxy, and what B made of it", () => {
    const texts = [evidence.A, evidence.B].map(({ vtserver }) => vtserver.toString("latin1"));
    const count = (type: string): number[] => texts.map((text) => text.match(new RegExp(`"type":"${type}"`, "g"))?.length ?? 0);
    expect({ connect: count("connect"), relay: count("relay_connect"), proof: count("proof") }).toEqual({
      connect: [2, 1],
      relay: [1, 0],
      proof: [1, 1],
    });
  });
});
