import type { Bytes } from "../bytes.ts";
import { own } from "../bytes.ts";
import type { Suite } from "./suite.ts";

/** An AES-128-GCM key (SP 800-38D), with 12 byte nonces and 16 byte tags. */
export interface AeadKey {
  /** Ciphertext and tag. Whoever calls this never gives one nonce twice. */
  seal(nonce: Uint8Array, plaintext: Uint8Array, aad: Uint8Array): Promise<Bytes>;
  /** The plaintext, or undefined when the tag does not fit. */
  open(nonce: Uint8Array, ciphertext: Uint8Array, aad: Uint8Array): Promise<Bytes | undefined>;
}

const TAG_BYTES = 16;

/**
 * Imports a key of 16 bytes.
 *
 * @example
 * ```ts
 * const key = await aesGcm(suite, suite.random(16));
 * const sealed = await key.seal(new Uint8Array(12), Uint8Array.of(1), new Uint8Array());
 * ```
 */
export async function aesGcm(suite: Suite, key: Uint8Array): Promise<AeadKey> {
  if (key.length !== 16) throw new RangeError(`aesGcm: a key of ${String(key.length)} bytes where 16 are wanted`);
  const imported = await suite.subtle.importKey("raw", own(key), "AES-GCM", false, ["encrypt", "decrypt"]);
  const parameters = (nonce: Uint8Array, aad: Uint8Array): AesGcmParams => {
    if (nonce.length !== 12) throw new RangeError(`aesGcm: a nonce of ${String(nonce.length)} bytes where 12 are wanted`);
    return { name: "AES-GCM", iv: own(nonce), additionalData: own(aad), tagLength: TAG_BYTES * 8 };
  };
  return {
    async seal(nonce, plaintext, aad) {
      return new Uint8Array(await suite.subtle.encrypt(parameters(nonce, aad), imported, own(plaintext)));
    },
    async open(nonce, ciphertext, aad) {
      const algorithm = parameters(nonce, aad);
      if (ciphertext.length < TAG_BYTES) return undefined;
      try {
        return new Uint8Array(await suite.subtle.decrypt(algorithm, imported, own(ciphertext)));
      } catch {
        return undefined;
      }
    },
  };
}
