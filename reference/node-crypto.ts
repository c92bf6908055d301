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
  return createSuite(new Crypto(), options);
}
