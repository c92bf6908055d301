// Long because every lie is told to one scene, which only a test may make: it holds the reference client.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Channel as ClientChannel, Client, ClientEvent, VoiceEvent } from "../../../../reference/client/index.ts";
import { createClient, newAccount } from "../../../../reference/client/index.ts";
import { nodePorts } from "../../../../reference/client/node/ports.ts";
import { createSignal } from "../../../../reference/client/testing/until.ts";
import type { Channel } from "../../actors/channel.ts";
import { connectMessage } from "../../actors/join.ts";
import type { Participant } from "../../actors/participant.ts";
import type { Tunnel } from "../../actors/tunnel.ts";
import { someone, type User } from "../../actors/user.ts";
import type { PlayedConnection, PlayedServer } from "../index.ts";
import { loneServers, type LoneServers } from "../testing.ts";
import * as lies from "./index.ts";

// The reference client takes none of these lies, and takes the same thing where it is true: so each lie is one, and is wrong in nothing else.

const RW = { read: true, write: true, admin: false };
const seed = new Uint8Array(32).fill(5);
let servers: LoneServers;
let home: PlayedServer;
let client: Client;
let alice: User;
let bob: User;
let eve: User;
let channel: Channel;
let mine: ClientChannel;
let tunnel: Tunnel;
let told: (what: (event: ClientEvent) => boolean) => Promise<void>;

const announced = ({ id }: Tunnel): Promise<void> => told((event) => event.kind === "announced" && event.tunnelID === id);

beforeEach(async () => {
  servers = loneServers();
  home = await servers.server();
  const ports = nodePorts();
  client = await createClient(ports, await newAccount(ports.suite, { local: "ref", server: home.name, device: "laptop" }), {
    name: home.name,
  });
  await client.register();
  [alice, bob, eve] = [await home.user(), await home.user(), await home.user()];
  channel = await home.world.group(alice, [bob, { user: eve, flags: { read: true, write: false, admin: false } }]);
  await channel.add(alice, someone({ ...client.account.identity }), RW);
  const [events, signal] = [new Array<ClientEvent>(), createSignal()];
  client.listen((event) => {
    events.push(event);
    signal.notify();
  });
  told = (what) => signal.until(() => events.some(what));
  await client.start();
  mine = await client.open(channel.id);
  tunnel = await channel.declare(alice);
  await announced(tunnel);
});
afterEach(async () => {
  await client.stop();
  await servers.end();
});

interface Ears {
  readonly played: PlayedConnection;
  /** Whether these octets are heard before those that come behind them. */
  hears(opus: Uint8Array, fence: () => Uint8Array): Promise<boolean>;
}

async function listens(): Promise<Ears> {
  const events: VoiceEvent[] = [];
  const signal = createSignal();
  await mine.sync();
  await client.joinVoice(mine, tunnel.id, {
    tell: (event) => {
      events.push(event);
      signal.notify();
    },
  });
  const played = await home.connection(client.account.user);
  const heard = (opus: Uint8Array): boolean =>
    events.some((event) => event.kind === "heard" && Buffer.from(event.packet.opus).equals(Buffer.from(opus)));
  return {
    played,
    hears: async (opus, fence) => {
      const behind = fence();
      await signal.until(() => heard(behind));
      return heard(opus);
    },
  };
}

let packets = 0;
function packet(): Uint8Array {
  return Uint8Array.of(0xf8, 0xff, packets >> 8, packets++ & 0xff, ...home.world.bytes(8));
}

describe("somebody who is not there", () => {
  test.each<[lies.LieName, () => lies.Credential, () => User]>([
    ["credential-non-writer", () => lies.credentialOfNonWriter(tunnel, eve), () => eve],
    ["credential-other-key", () => lies.credentialByOtherKey(tunnel, bob, seed), () => bob],
    ["credential-altered", () => lies.credentialAltered(tunnel, bob), () => bob],
    ["credential-other-tunnel", () => lies.credentialForTunnel(tunnel, bob, channel.id), () => bob],
    ["credential-other-channel", () => lies.credentialForChannel(tunnel, bob, tunnel.id), () => bob],
    ["credential-other-server", () => lies.credentialForServer(tunnel, bob, "other.example"), () => bob],
    ["credential-other-user", () => lies.credentialInTheNameOf(tunnel, bob, eve), () => bob],
    ["credential-other-device", () => lies.credentialForDevice(tunnel, bob, alice.device), () => bob],
  ])("is not heard with %s, and is with the right one", async (name, credential, who) => {
    const { played, hears } = await listens();
    const wrong = credential();
    expect(wrong.name).toBe(name);
    const ghost = lies.appear(played, tunnel, who(), 90, wrong.credential);
    const right = connectMessage(tunnel, bob, { nonce: wrong.credential["challenge"] ?? "" });
    const real = lies.appear(played, tunnel, bob, 91, right);
    const [unheard, fence] = [packet(), packet()];
    ghost.speak(unheard);
    const speak = (): Uint8Array => {
      real.speak(fence);
      return fence;
    };
    expect(await hears(unheard, speak)).toBe(false);
  });
});

describe("somebody of another server who is not there", () => {
  type Wrong = (tunnel: Tunnel, dave: User, b: PlayedServer) => lies.Credential;
  test.each<[lies.LieName, Wrong]>([
    ["proof-user-key", (...given) => lies.wrongProof("proof-user-key", ...given, seed)],
    ["proof-altered", (...given) => lies.wrongProof("proof-altered", ...given)],
    ["proof-other-origin", (...given) => lies.wrongProof("proof-other-origin", ...given, "other.example")],
    ["proof-other-tunnel", (...given) => lies.wrongProof("proof-other-tunnel", ...given, channel.id)],
    ["proof-other-channel", (...given) => lies.wrongProof("proof-other-channel", ...given, tunnel.id)],
  ])("is not heard with %s, and is with the right one", async (name, credential) => {
    const b = await servers.server();
    const dave = await b.user();
    await channel.add(alice, dave);
    const { played, hears } = await listens();
    const wrong = credential(tunnel, dave, b);
    expect(wrong.name).toBe(name);
    const ghost = lies.appear(played, tunnel, dave, 90, wrong.credential);
    const real = lies.appear(played, tunnel, dave, 91, lies.rightProof(tunnel, dave, b));
    const [unheard, fence] = [packet(), packet()];
    ghost.speak(unheard);
    const speak = (): Uint8Array => {
      real.speak(fence);
      return fence;
    };
    expect(await hears(unheard, speak)).toBe(false);
  });
});

describe("frames", () => {
  const table: [string, () => lies.Lie][] = [
    ["altered", () => lies.framesAltered()],
    ["truncated", () => lies.framesTruncated()],
    ["under another number", () => lies.framesUnderNumber(77)],
    ["under another number inside, too", () => lies.framesUnderNumber(77, { header: true })],
  ];
  test.each(table)("that are %s are not heard, and those behind them are", async (_, lie) => {
    const speaker = await tunnel.join(alice);
    const { hears } = await listens();
    const [unheard, fence] = [packet(), packet()];
    const telling = lies.tell(home, lie(), [client.account.user]);
    speaker.speak(unheard);
    await speaker.fence();
    telling.back();
    const speak = (): Uint8Array => {
      speaker.speak(fence);
      return fence;
    };
    expect(await hears(unheard, speak)).toBe(false);
  });
});

/** Has the client join; the code with which it refuses. */
async function joins(): Promise<string> {
  try {
    await mine.sync();
    (await client.joinVoice(mine, tunnel.id, { tell: () => undefined })).leave();
    return "joined";
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
}

describe("a relay that lies", () => {
  test.each<[lies.LieName, string, () => lies.Lie]>([
    ["welcome-other-key", "bad-signature", () => lies.welcomeByOtherKey(seed)],
    ["welcome-other-challenge", "bad-signature", () => lies.welcomeOverOtherChallenge(home, seed)],
    ["welcome-other-connect", "bad-signature", () => lies.welcomeOverOtherConnect(home, {})],
    ["welcome-altered", "bad-signature", () => lies.welcomeAltered()],
    ["welcome-signature-spoilt", "bad-signature", () => lies.welcomeSignatureSpoilt()],
    ["challenge-passed-on", "audience", () => lies.challengePassedOn({ name: "other.example", relay: home.signing })],
    ["challenge-other-names", "audience", () => lies.challengeNames({ server: "other.example" })],
  ])("by %s is refused with %s, and a true one is not", async (name, code, lie) => {
    const telling = lies.tell(home, lie(), [client.account.user]);
    expect([telling.name, await joins()]).toEqual([name, code]);
    telling.back();
    expect(await joins()).toBe("joined");
  });

  test("who swaps the salts of two is not believed about either", async () => {
    const speakers: Participant[] = [await tunnel.join(alice), await tunnel.join(bob)];
    const telling = lies.tell(home, lies.saltsSwapped(), [client.account.user]);
    const { played, hears } = await listens();
    telling.back();
    const real = lies.appear(played, tunnel, bob, 91, connectMessage(tunnel, bob, { nonce: tunnel.id }));
    const [unheard, fence] = [packet(), packet()];
    speakers.forEach((speaker) => speaker.speak(unheard));
    await Promise.all(speakers.map((speaker) => speaker.fence()));
    const speak = (): Uint8Array => {
      real.speak(fence);
      return fence;
    };
    expect(await hears(unheard, speak)).toBe(false);
  });
});

test("the welcome of a proxy that the origin has signed is refused, and the proxy's own is not", { timeout: 20_000 }, async () => {
  const b = await servers.server();
  const ports = nodePorts();
  const visitor = await createClient(ports, await newAccount(ports.suite, { local: "vis", server: b.name, device: "laptop" }), {
    name: b.name,
  });
  await visitor.register();
  await channel.add(alice, someone({ ...visitor.account.identity }), RW);
  const guest = await visitor.visit({ server: home.name, server_key: home.key, channel: channel.id } as never, { via: "proxy" });
  const there = createSignal();
  guest.listen(() => there.notify());
  await guest.start();
  try {
    const theirs = await guest.open(channel.id);
    await there.until(() => theirs.tunnels.get(tunnel.id)?.key !== undefined);
    const joining = (): Promise<unknown> => guest.joinVoice(theirs, tunnel.id, { tell: () => undefined });
    const telling = lies.tell(b, lies.welcomeByOrigin(home), [visitor.account.user]);
    await expect(joining()).rejects.toMatchObject({ code: "bad-signature" });
    telling.back();
    await joining();
  } finally {
    await guest.stop();
  }
});

test.each<[lies.LieName, () => lies.Lie]>([
  ["declaration-other-key", () => lies.declarationByOtherKey(seed)],
  ["declaration-signature-spoilt", () => lies.declarationSpoilt()],
  ["declaration-altered", () => lies.declarationAltered({ created_at: 1 })],
  ["record-differs", () => lies.recordDiffers({ created_by: bob.id })],
  ["record-other-vtserver", () => lies.recordWithVtserver({ url: home.relayUrl, key: home.key })],
])("a tunnel whose record is wrong by %s is not joined, and the next one is", async (name, lie) => {
  await tunnel.close();
  const telling = lies.tell(home, lie(), [client.account.user]);
  expect(telling.name).toBe(name);
  tunnel = await channel.declare(alice);
  await told((event) => event.kind === "ignored");
  expect(await joins()).not.toBe("joined");
  expect(home.connectionsOf(client.account.user)).toEqual([]);
  telling.back();
  await tunnel.close();
  tunnel = await channel.declare(alice);
  await announced(tunnel);
  expect(await joins()).toBe("joined");
});

describe("a channel that is forged", () => {
  /** What the client makes of the channel: whether somebody is a member, or the code with which it has stopped trusting it. */
  const isMember = async (user: string): Promise<boolean | string> => {
    try {
      await mine.sync();
      return mine.log().members[user] !== undefined;
    } catch (error) {
      return (error as { readonly code: string }).code;
    }
  };
  test.each<[lies.LieName, string, (ghost: User) => lies.Forged]>([
    ["ghost-other-key", "bad-signature", (ghost) => lies.ghostByOtherKey(channel, alice, ghost, home.signing.seed)],
    ["ghost-by-non-admin", "forbidden", (ghost) => lies.ghostByNonAdmin(channel, bob, ghost)],
    ["ghost-by-stranger", "forbidden", (ghost) => lies.ghostByStranger(channel, ghost)],
    ["ghost-swapped-in", "bad-signature", (ghost) => lies.ghostSwappedIn(channel, alice, home.world.stranger(), ghost)],
    ["member-other-prev", "log-conflict", (ghost) => lies.memberWithPrev(channel, alice, ghost, channel.id)],
  ])("by %s is not trusted any more, with %s", async (name, code, forge) => {
    const ghost = home.world.stranger();
    const telling = lies.tell(home, lies.shown(home, channel.id, forge(ghost)), [client.account.user]);
    expect(telling.name).toBe(name);
    expect(await isMember(ghost.id)).toBe(code);
  });

  test("in the right way has a new member", async () => {
    const carol = home.world.stranger();
    const right: lies.Forged = { name: "ghost-unsigned", kind: "member", object: channel.build.add(alice, carol, RW) };
    lies.tell(home, lies.shown(home, channel.id, right), [client.account.user]);
    expect(await isMember(carol.id)).toBe(true);
  });
});

test.each<[string, (next: Tunnel) => lies.Forged]>([
  ["another key", (next) => lies.initWithOtherKey(channel, bob, next, seed)],
  ["another signature", (next) => lies.initBySeed(channel, bob, next, seed)],
  ["another sender", (next) => lies.initByOther(channel, alice, next)],
  ["another server", (next) => lies.initOnServer(channel, bob, next, "other.example")],
  ["another epoch", (next) => lies.initInEpoch(channel, bob, next, 7)],
  ["the seal of another", (next) => lies.initSealedForOther(channel, bob, next, tunnel.id)],
])("an InitializeVoice with %s is not believed, and the right one is", async (_, forge) => {
  await tunnel.close();
  const next = await channel.declare(bob, { announce: false });
  const wrong = forge(next);
  const { id } = home.force(channel.id, wrong.kind, wrong.object);
  tunnel = next;
  await told((event) => event.kind === "ignored" && event.id === id);
  expect(await joins()).toBe("not-found");
  await next.announce();
  await announced(next);
  expect(await joins()).toBe("joined");
});
