/**
 * A server that the suite plays, on a real socket, right by default and wrong wherever a check says so. A check that uses one says
 * `needs: ["peer"]`.
 *
 * As the server of somebody else's users:
 *
 * ```ts
 * const peer = await world.peer();
 * const bob = await peer.user(); // at the target a foreign user: bob.get(…) goes straight there
 * await channel.add(alice, bob); // the target asks the peer for document and entry
 * t.equal(peer.fetches("document"), 1, "documents fetched");
 * peer.serveDocument({ fault: "redirect" }); // or { life: 500 }, { key: signingPair(seed) }, { alter: { before, after, seed } }, { size: 65_537 }
 * peer.serveEntry(bob, { absent: true });
 * peer.answer("GET", "/v1/channels", () => ({ body: { v: 1, channels: [] } })); // signed for the request that came
 * const reply = await alice.forward(peer.name, "GET", "/v1/channels");
 * reply.inner({ name: peer.name, key: peer.signing.public }).signatureOk;
 * ```
 *
 * As B, whose vtserver presents proofs to the target:
 *
 * ```ts
 * const bobIn = await peer.present(tunnel, bob); // a Participant
 * const proof = peer.proof(bob, tunnel, { members: { origin: "other.example" } });
 * await peer.attempt.present(tunnel, { user: bob, proof }); // the refusal
 * ```
 *
 * As A, on which a tunnel lives that a user of the target joins by proxy:
 *
 * ```ts
 * const tunnel = await peer.tunnel();
 * const { participant, leg } = await peer.join(tunnel, alice);
 * await leg.heardBytes(participant.speak(t.random.bytes(40)));
 * leg.refuse("tunnel-closed");
 * peer.serveRelay({ refuse: "refused" }); // what the next connection gets
 * await peer.attempt.join(tunnel, alice);
 * ```
 *
 * @module
 */
export { problemAnswer, type PeerAnswer } from "./answer.ts";
export { derivedPair, type DocumentOptions, type EntryOptions, type PeerIdentity, type Vtserver } from "./document.ts";
export type { Speaker } from "./elsewhere.ts";
export { publicHost, type PeerAccess, type PublicHost } from "./host.ts";
export type { LegSocket } from "./leg.ts";
export type { PeerHandler } from "./pages.ts";
export type { Peer, PeerAttempts, PeerOptions, Presented } from "./interface.ts";
export { relayConnect, type PresentOptions } from "./present.ts";
export { countersigned, userProof, type ProofOptions, type ProofSigner, type ProofSubject } from "./proof.ts";
export type { Leg, RelayScript } from "./relay.ts";
export type { PeerRequest } from "./requests.ts";
export { ELSEWHERE, type Serving, type ServingFault } from "./serving.ts";
export { joinVia, ownRelay, targetProof, type ViaOptions, type ViaReply } from "./via.ts";
