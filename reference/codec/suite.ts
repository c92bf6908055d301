import { createNodeSuite } from "../node-crypto.ts";
import type { SigningKeyPair, Suite } from "../protocol/index.ts";
import { decodeHex, signingKeyPair } from "../protocol/index.ts";

/** The suite of all operations that need no chance. */
export const SUITE: Suite = createNodeSuite();

/** A suite whose chance is these octets, whatever is drawn: sealing takes its ephemeral key from it. */
export function suiteWith(random: Uint8Array): Suite {
  return createNodeSuite({
    random(length) {
      if (length !== random.length) throw new RangeError(`${String(length)} random bytes where ${String(random.length)} are given`);
      return random;
    },
  });
}

/** The signing key pair of a private key in hexadecimal. */
export function signer(privateKey: string): Promise<SigningKeyPair> {
  return signingKeyPair(SUITE, decodeHex(privateKey));
}
