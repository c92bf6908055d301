import { toBase64url } from "../../probe/wire/base64.ts";
import { signingPair, type SigningPair } from "../../probe/wire/ed25519.ts";
import { textAt } from "../../probe/wire/json.ts";
import type { DocumentOptions } from "../../probe/peer/index.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { present, proofOf, type Presenting } from "./origin-present.ts";
import { newMeeting, originCheck, proofTwins, proxied, stageOf, type ProofTwin } from "./origin-stage.ts";

/** Puts a signature in the place of the server's. */
function swapped(sig: string): Presenting {
  return { after: (proof) => void (proof["server_sig"] = sig) };
}

const serverSignature = proofTwins(
  {
    id: "proof.server-signature/not-by-the-server",
    requirement: "proof.server-signature",
    title: "An origin refuses a proof that the user's server has not countersigned, user's signature included.",
  },
  "refused",
  (stage) => {
    const { world, bob, peer } = stage;
    const renonced: Presenting = { after: (proof) => void (proof["nonce"] = toBase64url(world.bytes(16))) };
    return [
      { field: "server_sig: by a key of nobody", wrong: { server: { seed: world.bytes(32) } } },
      { field: "server_sig: by the user", wrong: { server: { seed: bob.signing.seed } } },
      { field: "server_sig: by the relay of the user's server", wrong: { server: { seed: peer.relay.seed } } },
      { field: "server_sig: over the object alone, without user_sig", wrong: { server: { leftOut: ["user_sig", "server_sig"] } } },
      { field: "server_sig: with the label of the user's signature", wrong: { server: { label: "proof" } } },
      { field: "server_sig: with the label of a server document", wrong: { server: { label: "server" } } },
      { field: "server_sig: that of another proof", wrong: swapped(textAt(proofOf(stage), "server_sig")) },
      {
        field: "server_sig: the user's signature once more",
        wrong: { after: (proof) => void (proof["server_sig"] = proof["user_sig"] ?? "") },
      },
      { field: "server_sig: zeros", wrong: swapped(toBase64url(new Uint8Array(64))) },
      { field: "server_sig: made before the nonce was changed", wrong: renonced },
    ];
  },
);

/** Documents that prove nothing. */
function uselessDocuments(now: number): Readonly<Record<string, DocumentOptions>> {
  return {
    "one that is not served": { fault: "error" },
    "a connection that breaks": { fault: "drop" },
    "one that is not signed by its key": { alter: { seed: new Uint8Array(32).fill(7) } },
    "that of another server": { alter: { before: (document) => void (document["server"] = "c.example") } },
    "one that has expired": { issuedAt: now - 120_000, life: 60_000 },
  };
}

const noDocument = serverCheck({
  id: "proof.server-signature/no-document",
  requirement: "proof.server-signature",
  title: "An origin refuses a proof when it gets no valid document of the user's server.",
  needs: ["peer"],
  run: async (t) => {
    const { world, alice, channel, stranger } = await newMeeting(t);
    const right = await stranger();
    const wrong = [];
    for (const [field, document] of Object.entries(uselessDocuments(world.now()))) wrong.push({ field, ...(await stranger({ document })) });
    const { show } = await stageOf(t, await channel.declare(alice), right.peer, right.user);
    const replies = await Promise.all(wrong.map(({ peer, user }) => show({ peer, by: user })));
    for (const [at, { field }] of wrong.entries()) {
      const bad = replies[at] ?? (await show());
      await t.twin({ field: `document: ${field}`, bad: () => Promise.resolve(bad), good: () => show(), expect: { code: "refused" } });
    }
  },
});

/** Names that relay in the proof, and lets it present it. */
function throughRelay({ public: key, seed }: Pick<SigningPair, "public" | "seed">): Presenting {
  return { ...proxied({ public: toBase64url(key) }), alter: { seed } };
}

const proxyKey = proofTwins(
  {
    id: "proof.proxy-key/not-listed",
    requirement: "proof.proxy-key",
    title: "An origin refuses a proof that names, and is presented by, a relay that the document of the user's server does not list.",
  },
  "refused",
  ({ world, bob, peer, tunnel }): readonly ProofTwin[] => [
    { field: "proxy.public: a relay of nobody", wrong: throughRelay(signingPair(world.bytes(32))) },
    { field: "proxy.public: the server key", wrong: throughRelay(peer.signing) },
    { field: "proxy.public: the user's own key", wrong: throughRelay(bob.signing) },
    { field: "proxy.public: the origin's relay", wrong: { ...proxied({ public: tunnel.relay.key }), alter: { seed: peer.relay.seed } } },
  ],
);

const thirdServer = serverCheck({
  id: "proof.proxy-key/third-server",
  requirement: "proof.proxy-key",
  also: ["proof.presented", "proof.proxy-address"],
  title: "An origin refuses a proof that a third server presents, though that server too has a member and presents their own proofs.",
  needs: ["peer"],
  run: async (t) => {
    const { alice, channel, stranger } = await newMeeting(t);
    const [own, third] = [await stranger(), await stranger()];
    const stage = await stageOf(t, await channel.declare(alice), own.peer, own.user);
    await t.accepted("a proof of the third server's own user", () => present({ ...stage, by: third.user, peer: third.peer }));
    for (const [field, wrong] of Object.entries<Presenting>({
      "proxy.public: the relay of a third server, which presents": throughRelay(third.peer.relay),
      "sig: by the relay of a third server": { alter: { seed: third.peer.relay.seed } },
      "server_sig: by a third server": { server: { seed: third.peer.signing.seed } },
    }))
      await t.twin({ field, bad: () => stage.show(wrong), good: () => stage.show(), expect: { code: "refused" } });
  },
});

const presented = proofTwins(
  {
    id: "proof.presented/not-by-the-relay",
    requirement: "proof.presented",
    title: "An origin refuses a relay_connect that is not signed by the relay that its proof names.",
  },
  "refused",
  ({ world, bob, peer }) => {
    const other = toBase64url(world.bytes(32));
    return [
      { field: "sig: by a key of nobody", wrong: { alter: { seed: world.bytes(32) } } },
      { field: "sig: by the user", wrong: { alter: { seed: bob.signing.seed } } },
      { field: "sig: by the user's server", wrong: { alter: { seed: peer.signing.seed } } },
      { field: "sig: with the label of a connect", wrong: { alter: { label: "connect" } } },
      { field: "sig: with the label of a proof", wrong: { alter: { label: "proof relay" } } },
      { field: "sig: zeros", wrong: { alter: { after: (object) => void (object["sig"] = toBase64url(new Uint8Array(64))) } } },
      {
        field: "sig: made before the client_nonce was changed",
        wrong: { alter: { after: (object) => void (object["client_nonce"] = other) } },
      },
    ];
  },
);

const captured = originCheck(
  {
    id: "proof.presented/captured-proof",
    requirement: "proof.presented",
    title: "Who has only a proof, and no relay's key, is refused by the origin.",
  },
  async (stage) => {
    const { t, world, show } = stage;
    const proof = proofOf(stage);
    await t.twin({
      field: "sig, of one who has found a proof that was never presented",
      bad: () => show({ proof, alter: { seed: world.bytes(32) } }),
      good: () => show(),
      expect: { code: "refused" },
    });
  },
);

export const originDocuments: readonly ServerCheck[] = [serverSignature, noDocument, proxyKey, thirdServer, presented, captured];
