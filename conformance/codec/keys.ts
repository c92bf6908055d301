import { agree, fingerprint, hex, isSmallAgreementKey, verifyRefusal } from "../probe/wire/index.ts";
import { octets, Refusal, text, type Op } from "./op.ts";

/** Throws the refusal of a signature that does not hold. */
export function verified(signature: Uint8Array, message: Uint8Array, key: Uint8Array): void {
  const refusal = verifyRefusal(signature, message, key);
  if (refusal !== undefined) throw new Refusal(refusal);
}

/** For an operation that is not refused with `bad-key`: whatever is wrong with the key or the signature is `bad-signature`. */
export function unlessSigned(verify: () => void): void {
  try {
    verify();
  } catch (error) {
    throw error instanceof Refusal && error.code === "bad-key" ? new Refusal("bad-signature") : error;
  }
}

/** The operations of the chapter Cryptography, by name. */
export const KEY_OPS: Readonly<Record<string, Op>> = {
  "ed25519.verify": (input) => {
    verified(octets(input, "signature"), octets(input, "message"), octets(input, "public_key"));
    return {};
  },
  "x25519.agree": (input) => {
    const key = octets(input, "public_key");
    const secret = isSmallAgreementKey(key) ? undefined : agree(octets(input, "private_key"), key);
    if (secret === undefined) throw new Refusal("bad-key");
    return { secret: hex(secret) };
  },
  fingerprint: (input) => ({ fingerprint: fingerprint(text(input, "user"), text(input, "signing_key"), text(input, "sealing_key")) }),
};
