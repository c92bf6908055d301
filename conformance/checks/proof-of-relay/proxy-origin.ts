import type { RelayScript } from "../../probe/peer/index.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { copyJson, setMember, textAt, type JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { manyTwins } from "../common/twins.ts";
import { signedProof } from "./proxy-stage.ts";
import { join, proxyScene, type ProxyScene } from "./proxy-join.ts";

const present = serverCheck({
  id: "proof.present/over-the-challenge",
  requirement: "proof.present",
  needs: ["peer"],
  title:
    "A proxy presents the proof of its user as it is, over the nonce of the origin's challenge, signed with the key that the proof names.",
  run: async (t) => {
    const scene = await proxyScene(t);
    const { world, peer, tunnel, bob } = scene;
    const odd = { odd: { e: "€\u0007", n: [1, null] } };
    const nonces = new Set<string>();
    for (const members of [{}, odd, {}]) {
      const proof = await signedProof(scene, { members });
      const { leg } = await t.fence("a join by proxy", () => peer.join(tunnel, bob, { ready: proof, raw: true }));
      const { relayConnect } = leg;
      t.equal(relayConnect["proof"], proof, "the proof that the origin gets, and that of the user");
      t.equal(relayConnect["challenge"], leg.challenge["nonce"], "the challenge of the relay_connect");
      t.equal(relayConnect["server"], peer.name, "the server of the relay_connect");
      t.equal(textAt(proof, "proxy", "public"), world.relays[0]?.key, "the key that the proof names");
      t.equal(leg.presentedOk, true, "whether the relay_connect is signed with that key and the label of relay_connect");
      t.equal(leg.log.length, 1, "how many messages have come to the origin");
      nonces.add(textAt(relayConnect, "client_nonce"));
    }
    t.equal(nonces.size, 3, "how many of three client_nonces are different");
  },
});

/** A check of an origin that lies, beside one that does not. */
function lies(
  def: Omit<ServerCheck, "run" | "needs">,
  wrongs: (scene: ProxyScene) => readonly (readonly [field: string, RelayScript])[],
): ServerCheck {
  return serverCheck({
    ...def,
    needs: ["peer"],
    run: async (t) => {
      const scene = await proxyScene(t);
      const under = (script: RelayScript) => () => {
        scene.peer.serveRelay(script);
        return join(scene);
      };
      const bad = wrongs(scene).map(([field, script]) => ({ field, bad: under(script) }));
      await manyTwins(t, bad, under({}), { code: "peer-failed" });
      const deceived = scene.peer.legs
        .slice(0, -1)
        .filter(({ challenge, log }) => challenge["server"] !== scene.peer.name && log.length > 0);
      t.equal(deceived.length, 0, "to how many relays that name another server the proof was presented");
    },
  });
}

const challenge = lies(
  {
    id: "proof.origin-verify/challenge",
    requirement: "proof.origin-verify",
    title: "A proxy refuses with peer-failed, and presents nothing, when the origin's challenge names another server or another key.",
  },
  ({ world, peer }) => [
    ["server of the challenge: another one", { challenge: (sent) => setMember(sent, "server", "c.example") }],
    ["server of the challenge: the proxy", { challenge: (sent) => setMember(sent, "server", world.server) }],
    ["key of the challenge: one of nobody", { challenge: (sent) => setMember(sent, "key", toBase64url(world.stranger().signing.public)) }],
    ["key of the challenge: the origin's own", { challenge: (sent) => setMember(sent, "key", peer.key) }],
    ["nonce of the challenge: none", { challenge: (sent) => Reflect.deleteProperty(sent, "nonce") }],
  ],
);

const welcomeSignature = lies(
  {
    id: "proof.origin-verify/welcome",
    requirement: "proof.origin-verify",
    title:
      "A proxy refuses with peer-failed when the origin's welcome is not signed by its relay over challenge, relay_connect and welcome.",
  },
  ({ world, peer }) => [
    ["key that signs the welcome: nobody's", { welcome: { seed: world.bytes(32) } }],
    ["key that signs the welcome: the origin's own", { welcome: { seed: peer.signing.seed } }],
    ["label of the welcome: connect", { welcome: { label: "connect" } }],
    ["number of the connection, changed after signing", { welcome: { after: (sent) => setMember(sent, "connection", 4_711) } }],
    ["member that was added to the welcome after signing", { welcome: { after: (sent) => setMember(sent, "extra", 1) } }],
    ["sig of the welcome: octets that are zero", { welcome: { after: (sent) => setMember(sent, "sig", toBase64url(new Uint8Array(64))) } }],
    ["connection of the welcome: none", { welcome: { before: (sent) => Reflect.deleteProperty(sent, "connection") } }],
  ],
);

const replayed = serverCheck({
  id: "proof.origin-verify/replayed-welcome",
  requirement: "proof.origin-verify",
  needs: ["peer"],
  title: "A proxy refuses with peer-failed a welcome that was made for another relay_connect of the same proof's user.",
  run: async (t) => {
    const scene = await proxyScene(t);
    const { peer, tunnel, bob } = scene;
    const { leg } = await peer.join(tunnel, bob);
    const old = copyJson(leg.welcome);
    const again = (sent: JsonObject): void => void Object.assign(sent, old);
    await t.twin({
      field: "welcome: that of an earlier connection",
      bad: () => {
        peer.serveRelay({ welcome: { after: again } });
        return join(scene, { proof: { device: bob.deviceOf("d2") } });
      },
      good: () => {
        peer.serveRelay({});
        return join(scene, { proof: { device: bob.deviceOf("d2") } });
      },
      expect: { code: "peer-failed" },
    });
  },
});

const takesOver = serverCheck({
  id: "proof.via-welcome/takes-over",
  requirement: "proof.via-welcome",
  also: ["relay.welcome"],
  needs: ["peer"],
  title: "A proxy's welcome has connection, roles, participants and limits of the origin's, and its own signature over its own challenge.",
  run: async (t) => {
    const { world, peer, tunnel, bob } = await proxyScene(t);
    const others = await Promise.all([peer.user(), peer.user(), world.user()]);
    const participants = others.map((user, at) => ({ ...peer.speaker(tunnel, user, 3 * at + 2).participant, odd: { e: "€\u0007", at } }));
    const names = ["ping_ms", "dead_ms", "frame_bytes", "frames_per_second", "strikes", "queue_frames"] as const;
    const limits = Object.fromEntries(names.map((name, at) => [name, 1_000 + at + t.random.int(1_000)]));
    const scripts: readonly RelayScript[] = [
      // Nothing is changed in it, but it is not checked either: it has members of its own.
      { connection: 77, participants, limits, welcome: {} },
      { connection: 4_294_967_295, roles: { read: true, write: false } },
    ];
    for (const script of scripts) {
      peer.serveRelay(script);
      const { participant, leg } = await t.fence("a join by proxy", () => peer.join(tunnel, bob));
      for (const member of ["connection", "roles", "participants", "limits"])
        t.equal(participant.welcome[member], leg.welcome[member], `the ${member} of the proxy's welcome and of the origin's`);
      t.equal(participant.welcomeOk, true, "whether the welcome is signed by the proxy's relay over its challenge, the connect and itself");
    }
  },
});

const notBefore = serverCheck({
  id: "proof.via-welcome/not-before",
  requirement: "proof.via-welcome",
  needs: ["peer"],
  title: "A proxy does not welcome its user as long as the origin has not.",
  run: async (t) => {
    const scene = await proxyScene(t);
    const { peer, tunnel, bob } = scene;
    peer.serveRelay({ fault: "no-welcome" });
    const waiting = join(scene);
    waiting.catch(() => undefined);
    const leg = await peer.leg();
    peer.serveRelay({});
    await t.fence("the whole join of another device", () => peer.join(tunnel, bob, { proof: { device: bob.deviceOf("d2") } }));
    leg.refuse("tunnel-ending");
    const { socket, problem } = await waiting;
    t.equal(problem?.code, "tunnel-ending", "what the user is told when the origin refuses at last");
    const told = socket.log.map((message) => (message.kind === "text" ? message.json["type"] : message.kind));
    t.equal(told, ["challenge", "error"], "all that the user has been told");
  },
});

export const originChecks: readonly ServerCheck[] = [present, challenge, welcomeSignature, replayed, takesOver, notBefore];
