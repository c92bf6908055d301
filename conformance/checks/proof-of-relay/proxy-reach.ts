import { CONSTANTS } from "../../../schemas/v1/constants.ts";
import type { RelayScript, ViaOptions, DocumentOptions } from "../../probe/peer/index.ts";
import { signingPair } from "../../probe/wire/ed25519.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import type { Reply } from "../../runner/reply.ts";
import { manyTwins } from "../common/twins.ts";
import { PATIENCE_MS } from "../relay/scene.ts";
import { join, proxyScene, sceneWith, type ProxyScene } from "./proxy-join.ts";

const DAY_MS = 86_400_000;

/** What is left of the life of a document that is about to expire: long enough for a join on a busy machine. */
const LEFT_MS = 1_500;

/** Joins while the origin serves this document, and its relay behaves so. */
function under(scene: ProxyScene, document: DocumentOptions, relay: RelayScript): () => Promise<Reply> {
  return () => {
    scene.peer.serveDocument(document);
    scene.peer.serveRelay(relay);
    return join(scene);
  };
}

const noDocument = serverCheck({
  id: "proof.via-unreachable/no-document",
  requirement: "proof.via-unreachable",
  also: ["peer.document"],
  needs: ["peer"],
  title: "A proxy refuses with peer-failed when the origin has no document to give, or a wrong one.",
  run: async (t) => {
    const scene = await proxyScene(t, { fresh: true });
    const { world } = scene;
    const documents: readonly (readonly [string, DocumentOptions])[] = [
      ["document: the connection breaks", { fault: "drop" }],
      ["document: status 500", { fault: "error" }],
      ["document: signed by nobody", { alter: { seed: world.bytes(32) } }],
      ["document: expired", { issuedAt: world.now() - 2 * DAY_MS, life: DAY_MS }],
    ];
    const wrong = documents.map(([field, document]) => ({ field, bad: under(scene, document, {}) }));
    await manyTwins(t, wrong, under(scene, {}, {}), { code: "peer-failed" });
  },
});

const noRelay = serverCheck({
  id: "proof.via-unreachable/no-relay",
  requirement: "proof.via-unreachable",
  needs: ["peer"],
  title: "A proxy refuses with peer-failed when the origin's relay is not there, or breaks off instead of a welcome.",
  run: async (t) => {
    const scene = await proxyScene(t);
    const faults: readonly NonNullable<RelayScript["fault"]>[] = ["no-upgrade", "gone"];
    const wrong = faults.map((fault) => ({ field: `relay: ${fault}`, bad: under(scene, {}, { fault }) }));
    await manyTwins(t, wrong, under(scene, {}, {}), { code: "peer-failed" });
  },
});

/** A join that must have failed soon after 5000 ms. */
function timedOut(t: ServerTest, what: string, reply: Promise<Reply>): Promise<Reply> {
  return t.within(CONSTANTS.peer_time + PATIENCE_MS, `an answer to a user who joins where there is ${what}`, reply);
}

const silentDocument = serverCheck({
  id: "proof.via-unreachable/silent-document",
  requirement: "proof.via-unreachable",
  also: ["peer.time"],
  needs: ["peer"],
  title: "A proxy refuses with peer-failed when the origin's document has not come within 5000 ms, and waits half as long for a slow one.",
  run: async (t) => {
    const silent = await proxyScene(t, { fresh: true });
    const slow = await sceneWith(silent, await silent.world.peer({ fresh: true }));
    silent.peer.serveDocument({ fault: "hang" });
    slow.peer.serveDocument({ delayMs: CONSTANTS.peer_time / 2 });
    const later = join(slow);
    later.catch(() => undefined);
    await t.twin({
      field: "document of the origin, which does not come",
      bad: () => timedOut(t, "no document", join(silent)),
      good: () => later,
      expect: { code: "peer-failed" },
    });
  },
});

const silentRelay = serverCheck({
  id: "proof.via-unreachable/silent-relay",
  requirement: "proof.via-unreachable",
  needs: ["peer"],
  title: "A proxy refuses with peer-failed when the origin's welcome has not come within 5000 ms.",
  run: async (t) => {
    const scene = await proxyScene(t);
    const { peer, bob } = scene;
    await t.accepted("a join by proxy", () => join(scene));
    const silences: readonly NonNullable<RelayScript["fault"]>[] = ["no-challenge", "no-welcome"];
    const waiting: Promise<Reply>[] = [];
    for (const [at, fault] of silences.entries()) {
      peer.serveRelay({ fault });
      const opened = peer.legs.length;
      waiting.push(timedOut(t, `a relay with ${fault}`, join(scene, { proof: { device: bob.deviceOf(`d${String(at + 2)}`) } })));
      waiting.at(-1)?.catch(() => undefined);
      await t.eventually("a connection to the origin's relay", () => peer.legs.length > opened, PATIENCE_MS);
    }
    for (const [at, reply] of (await Promise.all(waiting)).entries())
      t.equal(reply.problem?.code, "peer-failed", `what a user is told of an origin with ${silences[at] ?? ""}`);
  },
});

/** A join to an origin, or to a relay of it, at an address. */
async function joinAt(scene: ProxyScene, address: string): Promise<Reply> {
  const vtserver = { url: `wss://${address}/relay`, key: scene.peer.relayKey };
  return join(scene, { proof: { members: { origin: address } }, vtserver });
}

const CLOSED = ["10.1.2.3", "192.168.7.8:8448", "169.254.169.254", "172.16.0.1", "[fd00::1]", "[::ffff:a00:1]", "0.0.0.0:8448"] as const;

const address = serverCheck({
  id: "peer.address/of-tunnels",
  requirement: "peer.address",
  needs: ["peer"],
  title: "A proxy refuses with peer-address an origin at a private address, and an origin's relay at one.",
  run: async (t) => {
    const scene = await proxyScene(t, { fresh: true });
    const { peer } = scene;
    const relays = CLOSED.map((host) => ({ url: `wss://${host}/relay`, key: peer.relayKey }));
    peer.serveDocument({ vtservers: [{ url: peer.relayUrl, key: peer.relayKey }, ...relays] });
    const via = (vtserver: NonNullable<ViaOptions["vtserver"]>) => () => join(scene, { vtserver });
    const wrong = [
      ...CLOSED.map((host) => ({ field: `origin: ${host}`, bad: () => joinAt(scene, host) })),
      ...relays.map((vtserver) => ({ field: `vtserver.url: ${vtserver.url}`, bad: via(vtserver) })),
    ];
    await manyTwins(t, wrong, () => join(scene), { code: "peer-address" });
  },
});

const keyChanged = serverCheck({
  id: "peer.pin/of-tunnels",
  requirement: "peer.pin",
  needs: ["peer"],
  title: "A proxy refuses with key-changed an origin whose document shows another key than the pinned one.",
  run: async (t) => {
    const scene = await proxyScene(t, { fresh: true });
    const { peer, world } = scene;
    const until = world.now() + LEFT_MS;
    peer.serveDocument({ issuedAt: until - DAY_MS, life: DAY_MS });
    await t.accepted("a join by proxy, which pins the key", () => join(scene));
    // Until then a server is free to go by the document that it holds.
    await t.eventually("the end of the life of the first document", () => world.now() > until, 2 * LEFT_MS);
    await t.twin({
      field: "server_key of the document",
      bad: () => {
        peer.serveDocument({ key: signingPair(world.bytes(32)) });
        return join(scene);
      },
      good: () => {
        peer.serveDocument();
        return join(scene);
      },
      expect: { code: "key-changed" },
    });
  },
});

export const reaching: readonly ServerCheck[] = [noDocument, noRelay, silentDocument, silentRelay, address, keyChanged];
