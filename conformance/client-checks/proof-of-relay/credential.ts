import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";
import type { User } from "../../probe/actors/index.ts";
import { countersigned, userProof, type ProofOptions } from "../../probe/peer/proof.ts";
import { rightProof, tell, wrongProof } from "../../probe/played/lies/index.ts";
import type { PlayedConnection, PlayedServer } from "../../probe/played/interface.ts";
import { toBase64url, type JsonObject } from "../../probe/wire/index.ts";
import { atTheTunnel, joinByProxy, nobodyAt } from "../other-servers/scene.ts";
import { ghostOf, newSeance, playsNewcomer, wasHeard, type Ghost, type Seance } from "../relay/voices.ts";

const REQUIREMENT = "proof.client-credential";
const OPS = ["join-voice", "send-event"] as const;

/** A tunnel with a client in it, and a user of another server who may come by proxy. */
interface Circle extends Seance {
  /** The other server. */
  readonly b: PlayedServer;
  readonly dave: User;
  /** Dave by proxy, with a proof that is right by default. */
  guest(proof?: JsonObject): Ghost;
}

async function newCircle(t: ClientTest): Promise<Circle> {
  const b = await t.server();
  const dave = await b.user();
  const seance = await newSeance(t, {
    before: async ({ channel, alice }) => {
      await channel.add(alice, dave);
    },
  });
  const guest = (proof: JsonObject = rightProof(seance.tunnel, dave, b)): Ghost => seance.ghost({ user: dave, credential: proof });
  return { ...seance, b, dave, guest };
}

/** A proof of Dave's with a fault that the catalogue does not have. */
function proofWith({ tunnel, dave, b }: Circle, options: ProofOptions, user: User = dave): JsonObject {
  const proxy = { address: b.name, public: toBase64url(b.relay.public) };
  return countersigned(userProof({ world: tunnel.channel.world, user, tunnel, proxy }, options), b.signing.seed, options);
}

/** Tells the client of somebody with a wrong proof, beside the same one with a right one. */
async function refuses(circle: Circle, field: string, proof: JsonObject): Promise<void> {
  await circle.t.beside({
    field,
    expect: "nothing is played of that participant",
    wrong: () => playsNewcomer(circle, circle.guest(proof)),
    right: () => playsNewcomer(circle, circle.guest()),
  });
}

const signature = clientCheck({
  id: `${REQUIREMENT}/signature`,
  requirement: REQUIREMENT,
  title: "A client plays nobody whose proof is signed by another key, be it that of the proxy or of another member, or was changed.",
  ops: OPS,
  run: async (t) => {
    const circle = await newCircle(t);
    const { tunnel, dave, b, alice } = circle;
    const byKey = (seed: Uint8Array): JsonObject => wrongProof("proof-user-key", tunnel, dave, b, seed).credential;
    await refuses(circle, "key of user_sig (any other)", byKey(t.random.bytes(32)));
    await refuses(circle, "key of user_sig (the proxy's)", byKey(b.signing.seed));
    await refuses(circle, "key of user_sig (another member's)", byKey(alice.signing.seed));
    await refuses(circle, "label of user_sig", proofWith(circle, { user: { label: "connect" } }));
    await refuses(circle, "issued_at", wrongProof("proof-altered", tunnel, dave, b).credential);
    const stream = { salt: toBase64url(t.random.bytes(32)) };
    await refuses(circle, "salt", proofWith(circle, { between: (proof) => void Object.assign(proof, { stream }) }));
  },
});

const place = clientCheck({
  id: `${REQUIREMENT}/other-place`,
  requirement: REQUIREMENT,
  title: "A client plays nobody whose proof is for another origin, another tunnel or another channel.",
  ops: OPS,
  run: async (t) => {
    const circle = await newCircle(t);
    const { tunnel, dave, b } = circle;
    const other = (): string => toBase64url(t.random.bytes(32));
    await refuses(circle, "origin", wrongProof("proof-other-origin", tunnel, dave, b, "other.example").credential);
    await refuses(circle, "origin (the proxy itself)", wrongProof("proof-other-origin", tunnel, dave, b, b.name).credential);
    await refuses(circle, "tunnelID", wrongProof("proof-other-tunnel", tunnel, dave, b, other()).credential);
    await refuses(circle, "auth_chatchannel", wrongProof("proof-other-channel", tunnel, dave, b, other()).credential);
  },
});

const stranger = clientCheck({
  id: `${REQUIREMENT}/stranger`,
  requirement: REQUIREMENT,
  also: ["relay.credential"],
  title: "A client plays nobody by proxy in the name of a member with the key of another user of that member's server.",
  ops: OPS,
  run: async (t) => {
    const circle = await newCircle(t);
    const mallory = await circle.b.user();
    await refuses(
      circle,
      "key of user_sig (of another user of the same server)",
      proofWith(circle, { user: { seed: mallory.signing.seed } }),
    );
  },
});

/** The same in the eyes of a client that came by proxy itself: its own server hands the participants on. */
const byProxy = clientCheck({
  id: `${REQUIREMENT}/seen-by-proxy`,
  requirement: REQUIREMENT,
  also: ["proof.client-welcome"],
  title: "A client that joins by proxy plays no other guest whose proof is not right, of those who are there and of those who come.",
  ops: ["visit-server", "join-voice"],
  run: async (t) => {
    const scene = await atTheTunnel(t);
    const { a, b, client, alice, channel } = scene;
    const dave = await b.user();
    await channel.add(alice, dave);
    const { tunnel } = scene;
    const guest = (number: number, proof: JsonObject): Ghost => ghostOf(t, tunnel, dave, number, { credential: proof });
    const right = (): JsonObject => rightProof(tunnel, dave, b);
    const wrongs = [
      wrongProof("proof-user-key", tunnel, dave, b, b.signing.seed).credential,
      wrongProof("proof-other-origin", tunnel, dave, b, "other.example").credential,
      wrongProof("proof-other-tunnel", tunnel, dave, b, toBase64url(t.random.bytes(32))).credential,
    ];
    const there = [...wrongs.map((proof, i) => guest(1001 + i, proof)), guest(1010, right())];
    const participants = there.map(({ participant }) => participant);
    const telling = tell(b, { name: "participant-hidden", hooks: { welcome: (welcome) => ({ ...welcome, participants }) } }, [client.user]);
    const { line, voice } = await joinByProxy(scene, tunnel);
    telling.back();
    await onlyLastPlayed(line, there);
    const come = [...wrongs.map((proof, i) => guest(1021 + i, proof)), guest(1030, right())];
    for (const one of come) one.appear(line);
    await onlyLastPlayed(line, come);
    nobodyAt(scene);
    t.equal(a.connectionsOf(client.user).length, 0, "how often the client has connected to the origin");

    async function onlyLastPlayed(to: PlayedConnection, ghosts: readonly Ghost[]): Promise<void> {
      const spoken = ghosts.map((ghost) => ghost.speak(to));
      await client.heard(voice, spoken.at(-1) ?? new Uint8Array(0));
      for (const opus of spoken.slice(0, -1)) t.equal(wasHeard(client, opus), false, "whether somebody with a wrong proof was played");
      t.fact("a guest with a right proof was played");
    }
  },
});

export const credentials: readonly ClientCheck[] = [signature, place, stranger, byProxy];
