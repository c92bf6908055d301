import { describe, expect, it } from "vitest";
import { signingPair } from "./ed25519.ts";
import { proofVerifies, signProof } from "./proof.ts";
import { signObject } from "./signed.ts";

const user = signingPair(new Uint8Array(32).fill(0xb1));
const server = signingPair(new Uint8Array(32).fill(0xc3));
const proof = signProof(signProof({ v: 1, user: "@bob:b.example" }, "user_sig", user.seed), "server_sig", server.seed);

describe("the signatures of a proof", () => {
  it("are the user's over all but both, and the server's over all but itself", () => {
    expect(proofVerifies(proof, "user_sig", user.public)).toBe(true);
    expect(proofVerifies(proof, "server_sig", server.public)).toBe(true);
    const { server_sig: _, ...unsigned } = proof;
    expect(signObject("proof relay", unsigned, server.seed)["sig"]).toBe(proof["server_sig"]);
  });

  it.each([
    ["a changed member", { ...proof, v: 2 }, false, false],
    ["another user's signature", { ...proof, user_sig: proof["server_sig"] ?? null }, false, false],
    ["the server's signature gone", { ...proof, server_sig: null }, true, false],
  ])("%s is seen", (_, changed, byUser, byServer) => {
    expect(proofVerifies(changed, "user_sig", user.public)).toBe(byUser);
    expect(proofVerifies(changed, "server_sig", server.public)).toBe(byServer);
  });

  it("over the object alone is no server's signature", () => {
    const alone = signProof(proof, "server_sig", server.seed, { leftOut: ["user_sig", "server_sig"] });
    expect(proofVerifies(alone, "server_sig", server.public)).toBe(false);
  });
});
