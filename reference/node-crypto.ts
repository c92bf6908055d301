import type { KeyObject } from "node:crypto";
import { createPrivateKey, sign } from "node:crypto";
import { Crypto } from "@peculiar/webcrypto";
import type { Suite, SuiteOptions } from "./protocol/crypto/suite.ts";
import { createSuite } from "./protocol/crypto/suite.ts";

/**
 * A suite for Node: WebCrypto on OpenSSL, without the thread pool between each call and its result.
 *
 * @example
 * ```ts
 * const suite = createNodeSuite();
 * ```
 */
export function createNodeSuite(options: SuiteOptions = {}): Suite {
  const webcrypto = new Crypto();
  webcrypto.subtle = signingByReadKeys(webcrypto.subtle);
  return createSuite(webcrypto, options);
}

/**
 * Signs by Ed25519 with keys that were read once. The library keeps a key as PEM and reads that anew for each signature, which takes
 * longer than signing. What it would refuse, and what cannot be exported, goes its way.
 */
function signingByReadKeys(subtle: SubtleCrypto): SubtleCrypto {
  const known = new WeakMap<CryptoKey, KeyObject>();
  const read = async (key: CryptoKey): Promise<KeyObject> => {
    const pkcs8 = Buffer.from(await subtle.exportKey("pkcs8", key));
    const handle = createPrivateKey({ key: pkcs8, format: "der", type: "pkcs8" });
    known.set(key, handle);
    return handle;
  };
  const quick = Object.create(subtle) as SubtleCrypto;
  quick.sign = async (algorithm, key, data) => {
    const plain = algorithm === "Ed25519" && key.algorithm.name === algorithm && key.extractable && key.usages.includes("sign");
    if (!plain) return subtle.sign(algorithm, key, data);
    const bytes = ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
    return Uint8Array.from(sign(null, bytes, known.get(key) ?? (await read(key)))).buffer;
  };
  return quick;
}
