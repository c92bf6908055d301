import { CONSTANTS } from "../../../schemas/v1/constants.ts";
import { mustAccept, type Alter, type User } from "../../probe/actors/index.ts";
import type { ProofOptions, Vtserver } from "../../probe/peer/index.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { setMember, type JsonObject } from "../../probe/wire/json.ts";
import { signProof, type ProofSigning } from "../../probe/wire/proof.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { describeReply, isAccepted } from "../../runner/reply.ts";
import { missing } from "../relay/scene.ts";
import { LEAF_CHANGES, withChangedLeaf } from "./changed-leaf.ts";
import { join, proxyScene, saying, viaTwins, type ProxyScene, type ViaChange } from "./proxy-join.ts";
import { bobsProof, inside, proofOf, signedProof } from "./proxy-stage.ts";

/** A proof that the server would never sign, with the server's signature of another one: what is wrong is seen before that. */
async function borrowed(scene: ProxyScene, change: ProofOptions): Promise<JsonObject> {
  const { server_sig: signature = "" } = await signedProof(scene);
  return { ...bobsProof(scene, change), server_sig: signature };
}

const user = viaTwins(
  {
    id: "proof.via-user/not-registered",
    requirement: "proof.via-user",
    title: "A proxy refuses with forbidden a connect of somebody who is not registered with it.",
  },
  "forbidden",
  async (scene) => {
    const nobody = scene.world.stranger();
    const foreign = await scene.peer.user();
    const by = async (who: User): Promise<ViaChange> => ({ by: who, ready: await borrowed(scene, proofOf(who)) });
    return [
      { field: "user: one of this server who does not exist", wrong: await by(nobody) },
      { field: "user: one of the origin", wrong: await by(foreign) },
    ];
  },
);

const device = viaTwins(
  {
    id: "relay.connect-device/by-proxy",
    requirement: "relay.connect-device",
    title: "A proxy refuses with forbidden a connect whose device is none of its user.",
  },
  "forbidden",
  async (scene) => {
    const carol = await scene.world.user();
    const foreign = await borrowed(scene, { members: { device: carol.device } });
    return [
      { field: "device: another user's", wrong: saying({ device: carol.device }) },
      { field: "device: another user's, in the proof too", wrong: { ready: foreign } },
    ];
  },
);

const signature = viaTwins(
  {
    id: "proof.via-signature/of-the-connect",
    requirement: "proof.via-signature",
    also: ["encoding.label", "encoding.signature-covers"],
    title: "A proxy refuses with bad-signature a connect that another key or label has signed, or that was changed afterwards.",
  },
  "bad-signature",
  async (scene) => {
    const { world } = scene;
    const carol = await world.user();
    const via = (change: JsonObject): Alter => ({ after: (connect) => inside(connect, "via", change) });
    const other = await signedProof(scene);
    const wrongs: readonly (readonly [string, Alter])[] = [
      ["key that signs: another user's", { seed: carol.signing.seed }],
      ["key that signs: nobody's", { seed: world.bytes(32) }],
      ["label: relay connect", { label: "relay connect" }],
      ["client_nonce, changed after signing", { after: (connect) => setMember(connect, "client_nonce", toBase64url(world.bytes(32))) }],
      ["via: another proof of the same user, put there after signing", via({ proof: other })],
      ["via: another vtserver, put there after signing", via({ vtserver: { url: "wss://c.example/relay", key: scene.peer.relayKey } })],
      ["via: a member that was added after signing", via({ extra: 1 })],
    ];
    return wrongs.map(([field, alter]) => ({ field, wrong: { alter } }));
  },
);

const serverSignature = viaTwins(
  {
    id: "proof.via-signature/of-the-proof",
    requirement: "proof.via-signature",
    also: ["encoding.label"],
    title: "A proxy refuses with bad-signature a proof that it has not signed itself, whole, with the label of proofs.",
  },
  "bad-signature",
  async (scene) => {
    const { peer, world, bob } = scene;
    const other = await signedProof(scene);
    const by = (seed: Uint8Array, signing?: ProofSigning): ViaChange => ({
      ready: signProof(bobsProof(scene), "server_sig", seed, signing),
    });
    const zeros = toBase64url(new Uint8Array(64));
    return [
      { field: "server_sig: by the origin", wrong: by(peer.signing.seed) },
      { field: "server_sig: by the user", wrong: by(bob.signing.seed) },
      { field: "server_sig: by nobody", wrong: by(world.bytes(32)) },
      {
        field: "server_sig: that of another proof",
        wrong: { tamper: (proof) => setMember(proof, "server_sig", other["server_sig"] ?? "") },
      },
      { field: "server_sig: octets that are zero", wrong: { tamper: (proof) => setMember(proof, "server_sig", zeros) } },
      { field: "nonce, changed after signing", wrong: { tamper: (proof) => setMember(proof, "nonce", toBase64url(world.bytes(16))) } },
      { field: "a member that was added after signing", wrong: { tamper: (proof) => setMember(proof, "extra", 1) } },
    ];
  },
);

const address = viaTwins(
  {
    id: "proof.via-address/other-relays",
    requirement: "proof.via-address",
    title: "A proxy refuses with audience a proof for another server, or for another relay than the one at which it comes.",
  },
  "audience",
  async (scene) => {
    const { peer, world } = scene;
    const naming = async (change: JsonObject): Promise<ViaChange> => ({
      ready: await borrowed(scene, { before: (proof) => inside(proof, "proxy", change) }),
    });
    return [
      { field: "proxy.address: another server", wrong: await naming({ address: "c.example" }) },
      { field: "proxy.address: the origin", wrong: await naming({ address: peer.name }) },
      { field: "proxy.public: a key of nobody", wrong: await naming({ public: toBase64url(world.stranger().signing.public) }) },
      { field: "proxy.public: the server's own key", wrong: await naming({ public: toBase64url(world.serverKey ?? world.bytes(32)) }) },
      { field: "proxy.public: the origin's relay", wrong: await naming({ public: peer.relayKey }) },
    ];
  },
);

const match = viaTwins(
  {
    id: "proof.via-match/differences",
    requirement: "proof.via-match",
    title: "A proxy refuses with bad-proof a connect that says something else than its proof, and a proof for itself.",
  },
  "bad-proof",
  async (scene) => {
    const { world, bob } = scene;
    const carol = await world.user();
    const random = (): string => toBase64url(world.bytes(32));
    const carols = mustAccept("a proof", await carol.countersign(bobsProof(scene, proofOf(carol)))).object();
    return [
      { field: "tunnelID", wrong: saying({ tunnelID: random() }) },
      { field: "auth_chatchannel", wrong: saying({ auth_chatchannel: random() }) },
      { field: "user: the proof is another user's", wrong: { ready: carols, ...saying({ device: bob.device }) } },
      { field: "device: another one of the user's", wrong: saying({ device: bob.deviceOf("other") }) },
      {
        field: "roles: more than the proof's",
        wrong: { proof: { roles: { read: true, write: false } }, ...saying({ roles: { read: true, write: true } }) },
      },
      { field: "roles: less than the proof's", wrong: saying({ roles: { read: true, write: false } }) },
      {
        field: "roles: others than the proof's",
        wrong: { proof: { roles: { read: false, write: true } }, ...saying({ roles: { read: true, write: false } }) },
      },
      { field: "stream", wrong: saying({ stream: { salt: random() } }) },
      { field: "origin: the proxy itself", wrong: { ready: await borrowed(scene, { members: { origin: world.server } }) } },
    ];
  },
);

const time = viaTwins(
  {
    id: "proof.via-time/expired",
    requirement: "proof.via-time",
    title: "A proxy refuses with stale a proof that expired two minutes ago, and takes one that expired half a minute ago.",
  },
  "stale",
  async (scene) => {
    const { clock_skew: skew } = CONSTANTS;
    const old = await borrowed(scene, { issued: -3 * skew, life: skew });
    return [{ field: "expires_at", wrong: { ready: old }, right: { proof: { issued: -skew / 2 - 1_000, life: 1_000 } } }];
  },
);

const listed = viaTwins(
  {
    id: "proof.via-listed/other-vtservers",
    requirement: "proof.via-listed",
    title: "A proxy refuses with audience a vtserver that the origin's document does not list with this URL and this key.",
  },
  "audience",
  ({ peer, world }) => {
    const naming = (other: Partial<Vtserver>): ViaChange => ({ vtserver: { url: peer.relayUrl, key: peer.relayKey, ...other } });
    return Promise.resolve([
      { field: "vtserver.key: one of nobody", wrong: naming({ key: toBase64url(world.stranger().signing.public) }) },
      { field: "vtserver.key: the key of the origin itself", wrong: naming({ key: peer.key }) },
      { field: "vtserver.url: another path", wrong: naming({ url: `${peer.relayUrl}/other` }) },
      { field: "vtserver.url: another server", wrong: naming({ url: "wss://c.example/relay" }) },
    ]);
  },
);

const changed = serverCheck({
  id: "proof.via-signature/any-change",
  requirement: "proof.via-signature",
  also: ["proof.via-match", "proof.via-address", "proof.via-user"],
  needs: ["peer"],
  title: "A proxy takes no connect in which any value, of its own or of its proof, was changed after it was signed.",
  run: async (t) => {
    const scene = await proxyScene(t);
    await t.property("a changed connect is refused", LEAF_CHANGES, async (change) => {
      let where = "";
      const after = (connect: JsonObject): void => {
        const { pointer, object } = withChangedLeaf(connect, change);
        where = pointer;
        Object.assign(connect, object);
      };
      const reply = await join(scene, { alter: { after } });
      t.expect(!isAccepted(reply), { what: `a connect with a changed ${where}`, expected: "refused", observed: describeReply(reply) });
    });
    await t.accepted("a connect without a change", () => join(scene));
  },
});

const noContact = serverCheck({
  id: "peer.contact/refused-joins",
  requirement: "peer.contact",
  also: ["proof.via-signature", "proof.via-match", "proof.via-user"],
  needs: ["peer"],
  title: "A proxy asks the origin for nothing because of a connect that it refuses by itself.",
  run: async (t) => {
    const scene = await proxyScene(t);
    const nobody = scene.world.stranger();
    const wrong: readonly ViaChange[] = [
      { by: nobody, ready: await borrowed(scene, proofOf(nobody)) },
      { alter: { seed: nobody.signing.seed } },
      saying({ device: scene.bob.deviceOf("other") }),
      { tamper: (proof) => setMember(proof, "extra", 1) },
    ];
    for (const change of wrong) {
      const reply = await join(scene, { raw: true, ...change });
      t.expect(!isAccepted(reply), { what: "a wrong connect", expected: "refused", observed: describeReply(reply) });
    }
    t.equal(scene.peer.connections, 0, "how many connections the origin has seen before the right one");
    await t.accepted("a right connect", () => join(scene));
    if (scene.peer.connections === 0) missing("the connection to the origin");
  },
});

export const viaRows: readonly ServerCheck[] = [user, device, signature, serverSignature, address, match, time, listed, changed, noContact];
