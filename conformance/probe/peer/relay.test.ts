import { afterEach, describe, expect, it } from "vitest";
import { proofVerifies } from "../wire/proof.ts";
import type { Tunnel } from "../actors/tunnel.ts";
import type { User } from "../actors/user.ts";
import type { Peer } from "./interface.ts";
import { loneWorld } from "./testing.ts";

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

interface Two {
  readonly a: Peer;
  readonly b: Peer;
  readonly bob: User;
  readonly tunnel: Tunnel;
}

/** Two peers: B's presents proofs to A's, so that each proves the other. */
async function two(): Promise<Two> {
  const { world, end } = await loneWorld();
  ends.push(end);
  const [a, b] = [await world.peer(), await world.peer()];
  return { a, b, bob: await b.user(), tunnel: await a.tunnel() };
}

describe("the vtserver of a peer", () => {
  it("takes a proof, and passes frames and control messages both ways", async () => {
    const { a, b, bob, tunnel } = await two();
    const participant = await b.present(tunnel, bob);
    const leg = await a.leg();
    expect(participant.welcomeOk).toBe(true);
    expect(leg.presentedOk).toBe(true);
    expect(leg.proof["origin"]).toBe(a.name);
    await leg.heardBytes(participant.speak(Uint8Array.of(1, 2, 3)));
    const carol = a.speaker(tunnel, await a.user(), 9);
    leg.send({ type: "joined", ...carol.participant });
    leg.sendFrame(carol.frame(Uint8Array.of(4, 5)));
    const heard = await participant.heard("carol", ({ connection }) => connection === 9);
    expect(heard.voice?.opus).toEqual(Uint8Array.of(4, 5));
    await participant.fence();
    await leg.fence();
  });

  it("refuses with a code, and again welcomes when it is told to", async () => {
    const { a, b, bob, tunnel } = await two();
    a.serveRelay({ refuse: "refused" });
    const reply = await b.attempt.present(tunnel, { user: bob, proof: b.proof(bob, tunnel) });
    expect(reply.problem?.code).toBe("refused");
    a.serveRelay();
    expect((await b.present(tunnel, bob)).connection).toBe(1);
    expect(a.legs).toHaveLength(2);
  });

  it("breaks off in place of a welcome", async () => {
    const { a, b, bob, tunnel } = await two();
    a.serveRelay({ fault: "gone" });
    expect((await b.attempt.present(tunnel, { user: bob, proof: b.proof(bob, tunnel) })).status).toBe(1006);
  });

  it("signs a wrong welcome where it is told to", async () => {
    const { a, b, bob, tunnel } = await two();
    a.serveRelay({ welcome: { seed: a.signing.seed } });
    expect((await b.present(tunnel, bob)).welcomeOk).toBe(false);
  });

  it("tells what is wrong with a relay_connect that breaks its schema", async () => {
    const { a, b, bob, tunnel } = await two();
    const wrong = b.proof(bob, tunnel, { after: (proof) => void (proof["nonce"] = "short") });
    void b.attempt.present(tunnel, { user: bob, proof: wrong }, { raw: true }).catch(() => undefined);
    await expect(a.leg(500)).rejects.toThrow("RelayClientMessage");
  });
});

describe("a proof of a peer", () => {
  it("carries both signatures", async () => {
    const { b, bob, tunnel } = await two();
    const proof = b.proof(bob, tunnel);
    expect(proofVerifies(proof, "user_sig", bob.signing.public)).toBe(true);
    expect(proofVerifies(proof, "server_sig", b.signing.public)).toBe(true);
  });

  it.each([
    [
      "a member changed between the signatures",
      { between: (proof: Record<string, unknown>) => void (proof["nonce"] = "AAECAwQFBgcICQoLDA0ODw==") },
      false,
      true,
    ],
    ["a server signature over the object alone", { server: { leftOut: ["user_sig", "server_sig"] } }, true, false],
    [
      "a member changed after both",
      { after: (proof: Record<string, unknown>) => void (proof["nonce"] = "AAECAwQFBgcICQoLDA0ODw==") },
      false,
      false,
    ],
    ["other members, signed", { members: { origin: "other.example" } }, true, true],
  ])("can have %s", async (_, options, byUser, byServer) => {
    const { b, bob, tunnel } = await two();
    const proof = b.proof(bob, tunnel, options);
    expect(proofVerifies(proof, "user_sig", bob.signing.public)).toBe(byUser);
    expect(proofVerifies(proof, "server_sig", b.signing.public)).toBe(byServer);
  });
});
