import { expect, test } from "vitest";
import { newSigningKeyPair } from "../../protocol/crypto/index.ts";
import { encodeBase64url } from "../../protocol/encoding/index.ts";
import { createFrameOpener, createFrameSealer } from "../../protocol/frames/index.ts";
import { createSeenStreams } from "../../protocol/handshake/index.ts";
import { countersignProof, newProof, signProof } from "../../protocol/proof.ts";
import type { UnsignedProof } from "../../protocol/proof.ts";
import { logOf } from "../channel/state.ts";
import { newFakeRelay } from "../testing/fake-relay.ts";
import { SERVER, newLog, newReader } from "../testing/log-writer.ts";
import { createSignal } from "../testing/until.ts";
import { newTunnel } from "../tunnel/declaration.ts";
import { directRoute } from "../voice/route.ts";
import type { Route } from "../voice/route.ts";
import type { Participant, Proof, TunnelRecord } from "../wire.ts";
import { connectVoice } from "./connection.ts";
import type { VoiceEvent } from "./connection.ts";

const both = { read: true, write: true };
const RW = { ...both, admin: false };
const opus = Uint8Array.of(0xf8, 0xff, 0xfe);
const PROXY = "b.example";

/** A tunnel on A with Alice of A and Bob of B; relays of both servers do as they are told. */
async function setUp() {
  const [alice, bob] = [await newReader("alice"), await newReader("bob", PROXY)];
  const { suite } = alice.ports;
  const { log, view } = await newLog(alice);
  await log.act(view, { action: "add", member: bob.account.identity, flags: RW });
  const theirs = log.view(bob);
  await log.follow(theirs);
  const [origin, proxy, homeserver] = [await newFakeRelay(SERVER), await newFakeRelay(PROXY), await newSigningKeyPair(suite)];
  const { key: tunnelKey, declaration } = await newTunnel(alice, view.state, {});
  const vtserver = { url: "wss://a.example/relay", key: origin.key };
  const record = { ...declaration, created_on: SERVER, state: "open", vtserver, connections: {}, declaration } as unknown as TunnelRecord;
  const { tunnelID, auth_chatchannel } = record;
  const { user, device } = bob.account;
  /** Bob's proof, right but for what is to be wrong in it. */
  const proofWith = async (wrong: Partial<UnsignedProof> = {}, by = bob.account.signing): Promise<Proof> => {
    const plan = { tunnelID, auth_chatchannel, user, device, origin: SERVER, proxy: { address: PROXY, public: proxy.key }, roles: both };
    const made = { ...newProof(suite, plan, Date.now()), ...wrong };
    return (await countersignProof(suite, await signProof(suite, made, by), homeserver)) as Proof;
  };
  const common = { record, tunnelKey, roles: both, sync: async () => undefined };
  return { alice, bob, view, theirs, origin, proxy, record, tunnelKey, proofWith, common, suite };
}

type SetUp = Awaited<ReturnType<typeof setUp>>;

/** Bob's way in, by the relay of B. */
async function connectBob({ bob, theirs, proxy, record, common, proofWith }: SetUp, by = proxy.pair) {
  const vtserver = { url: "wss://b.example/relay", key: proxy.key } as Route["vtserver"];
  const route: Route = { server: PROXY, vtserver, via: { vtserver: record.vtserver, proof: await proofWith() } };
  const connecting = connectVoice({
    ...common,
    ports: { ...bob.ports, openSocket: proxy.openSocket },
    account: bob.account,
    route,
    seen: createSeenStreams(),
    log: () => logOf(theirs.state),
    tell: () => undefined,
  });
  return Promise.all([connecting, proxy.welcome({ by })]);
}

test("by proxy one connects to the own server's relay, with proof and salt, and speaks in a stream of the origin", async () => {
  const world = await setUp();
  const { bob, proxy, record, tunnelKey, suite } = world;
  const [connection, connect] = await connectBob(world);
  expect(connect).toMatchObject({ server: PROXY, vt_key: proxy.key, tunnelID: record.tunnelID, via: { vtserver: record.vtserver } });
  const { salt } = connect.stream;
  expect(connect.via?.proof.stream.salt).toBe(salt);
  await connection.talk(opus);
  const stream = { server: SERVER, channel: record.auth_chatchannel, tunnelID: record.tunnelID, device: bob.account.device, salt };
  const opener = await createFrameOpener(suite, { tunnelKey, stream, connection: 1 });
  expect(await opener.open(proxy.frames[0]!)).toMatchObject({ opus });
});

test("a welcome that another than the own server's relay signed is refused, even the origin's (proof.client-welcome)", async () => {
  const world = await setUp();
  await expect(connectBob(world, world.origin.pair)).rejects.toMatchObject({ code: "bad-signature" });
});

/** Alice hears a participant, or is told why not. */
async function hearBob({ alice, view, origin, record, tunnelKey, common, suite }: SetUp, credential: Proof, device = credential.device) {
  const events: VoiceEvent[] = [];
  const signal = createSignal();
  const participant = { connection: 2, device, roles: both, credential } as unknown as Participant;
  const tell = (event: VoiceEvent): void => {
    events.push(event);
    signal.notify();
  };
  const parts = { ...common, account: alice.account, route: directRoute(record), seen: createSeenStreams(), tell };
  const ports = { ...alice.ports, openSocket: origin.openSocket };
  await Promise.all([
    connectVoice({ ...parts, ports, log: () => logOf(view.state) }),
    origin.welcome({ participants: [participant], connection: 3 }),
  ]);
  const { salt } = credential.stream;
  const stream = { server: SERVER, channel: record.auth_chatchannel, tunnelID: record.tunnelID, device, salt };
  const sealer = await createFrameSealer(suite, { tunnelKey, stream, connection: 2 }, origin.frame);
  await sealer.push({ timestamp: 0, opus });
  await signal.until(() => events.some(({ kind }) => kind === "heard" || kind === "refused"));
  return events.map((event) => (event.kind === "heard" ? event.packet.user : event.kind === "refused" ? event.error.code : event.kind));
}

test("a participant with a proof is heard (proof.client-credential)", async () => {
  const world = await setUp();
  expect(await hearBob(world, await world.proofWith())).toEqual(["live", world.bob.account.user]);
});

test.for<[string, (world: SetUp) => Promise<Proof>, string]>([
  ["that Alice signed", ({ proofWith, alice }) => proofWith({}, alice.account.signing), "bad-signature"],
  ["for another origin", ({ proofWith }) => proofWith({ origin: "c.example" }), "audience"],
  ["for another tunnel", ({ proofWith, record }) => proofWith({ tunnelID: record.auth_chatchannel }), "audience"],
  ["for another channel", ({ proofWith, record }) => proofWith({ auth_chatchannel: record.tunnelID }), "audience"],
  ["for another's device", ({ proofWith, alice }) => proofWith({ device: alice.account.device }), "forbidden"],
  ["of a stranger", ({ proofWith }) => proofWith({ user: "@eve:b.example", device: "x@eve:b.example" }), "not-found"],
  [
    "with another salt than was signed",
    async ({ proofWith, suite }) => ({ ...(await proofWith()), stream: { salt: encodeBase64url(suite.random(32)) } }) as Proof,
    "bad-signature",
  ],
])("a participant with a proof %s is not heard (proof.client-credential)", async ([, make, code]) => {
  const world = await setUp();
  expect(await hearBob(world, await make(world))).toEqual(["live", code]);
});
