import type { Bytes } from "../bytes.ts";

/** The WebCrypto that everything here runs on, with the randomness and a memory of imported keys. */
export interface Suite {
  readonly subtle: SubtleCrypto;
  /** Fresh random bytes. */
  random(length: number): Bytes;
  /** The imported form of a key, made once: importing costs as much as using. */
  imported(name: string, make: () => Promise<CryptoKey>): Promise<CryptoKey>;
}

/** What can be handed in beside the WebCrypto. */
export interface SuiteOptions {
  /** Replaces the WebCrypto's randomness: for vectors, which are the same in every run. */
  readonly random?: (length: number) => Uint8Array;
  /** How many imported keys are remembered; the oldest goes first. */
  readonly remembered?: number;
}

/**
 * Makes a suite from a WebCrypto: the browser's own, Node's own, or a library's.
 *
 * @example
 * ```ts
 * const suite = createSuite(globalThis.crypto);
 * suite.random(16).length; // 16
 * ```
 */
export function createSuite(webcrypto: Crypto, options: SuiteOptions = {}): Suite {
  const keys = new Map<string, Promise<CryptoKey>>();
  const remembered = options.remembered ?? 4096;
  const { random } = options;
  return {
    subtle: webcrypto.subtle,
    random: (length) => (random === undefined ? webcrypto.getRandomValues(new Uint8Array(length)) : new Uint8Array(random(length))),
    imported(name, make) {
      const known = keys.get(name);
      if (known !== undefined) return known;
      const made = make();
      keys.set(name, made);
      // A key that cannot be imported must not be remembered as one that never can.
      made.catch(() => keys.delete(name));
      if (keys.size > remembered) keys.delete(keys.keys().next().value ?? name);
      return made;
    },
  };
}
