// Cryptography chapter: signatures and key agreement.
import { ProtocolError, agree, checkSigningKey, decodeHex, encodeHex, fingerprint, sealingKeyPair, verify } from "../protocol/index.ts";
import type { Op } from "./op.ts";
import { op } from "./op.ts";
import { SUITE } from "./suite.ts";

/** The operations of the chapter Cryptography, by name. */
export const KEY_OPS: Readonly<Record<string, Op>> = {
  "ed25519.verify": op("Ed25519VerifyIn", "Accepted", async ({ public_key, message, signature }) => {
    const key = decodeHex(public_key);
    // The key is judged first: `bad-key` speaks of the key alone.
    checkSigningKey(key);
    if (await verify(SUITE, key, decodeHex(message), decodeHex(signature))) return {};
    throw new ProtocolError("bad-signature", "the signature does not fit");
  }),
  "x25519.agree": op("X25519AgreeIn", "X25519AgreeOut", async ({ private_key, public_key }) => ({
    secret: encodeHex(await agree(SUITE, await sealingKeyPair(SUITE, decodeHex(private_key)), decodeHex(public_key))),
  })),
  fingerprint: op("FingerprintIn", "FingerprintOut", async (user) => ({ fingerprint: await fingerprint(SUITE, user) })),
};
