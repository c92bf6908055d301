import { fromBase64url, toBase64url } from "./base64.ts";
import { sign, verify } from "./ed25519.ts";
import { copyJson, setMember, without, type JsonObject } from "./json.ts";
import { signingInput, uncovered } from "./signed.ts";

const LABELS = { user_sig: "proof", server_sig: "proof relay" } as const;

/** Which of a proof's two signatures. */
export type ProofSignature = keyof typeof LABELS;

/** How a signature of a proof is made wrong. */
export interface ProofSigning {
  readonly label?: string;
  /** Members that it does not cover, in place of the right ones; `["user_sig", "server_sig"]` is the object alone. */
  readonly leftOut?: readonly string[];
}

function input(proof: JsonObject, which: ProofSignature, { label, leftOut }: ProofSigning): Uint8Array {
  const right = LABELS[which];
  return signingInput(label ?? right, without(proof, ...(leftOut ?? uncovered(right))));
}

/**
 * A copy of a proof with one of its signatures: the user's covers all but both, the server's all but itself.
 *
 * @param seed - the signer's Ed25519 private key, 32 octets
 * @example
 * signProof(signProof(proof, "user_sig", user.signing.seed), "server_sig", serverSeed);
 */
export function signProof(proof: JsonObject, which: ProofSignature, seed: Uint8Array, wrong: ProofSigning = {}): JsonObject {
  const signed = copyJson(without(proof, which));
  setMember(signed, which, toBase64url(sign(input(proof, which, wrong), seed)));
  return signed;
}

/** Whether a signature of a proof holds with that key of 32 octets. */
export function proofVerifies(proof: JsonObject, which: ProofSignature, key: Uint8Array): boolean {
  const text = proof[which];
  const signature = typeof text === "string" ? fromBase64url(text, 64) : undefined;
  return signature !== undefined && verify(signature, input(proof, which, {}), key);
}
