import { randomBytes } from "node:crypto";
import { bigEndian, concat } from "../wire/bytes.ts";
import { sha256 } from "../wire/hash.ts";

/** A source of octets: the test's seeded one fits. */
export interface ByteSource {
  bytes(n: number): Uint8Array;
}

/** Drawn once for the process: the same seed, run twice against one server, must not meet its own names, nonces and tunnels. */
const PROCESS_SALT = new Uint8Array(randomBytes(32));

/**
 * Octets for names, keys, nonces and salts: from the test's source, and different in each run. What a check decides by
 * (which user acts, what is sent) comes from the test's source alone, so a run replays step by step with other names.
 *
 * @param salt - 32 octets; with the same ones and the same source the octets are the same
 */
export function freshBytes(source: ByteSource, salt: Uint8Array = PROCESS_SALT): (n: number) => Uint8Array {
  const key = sha256(concat(salt, source.bytes(32)));
  let counter = 0;
  return (n) => {
    const blocks = Array.from({ length: Math.ceil(n / 32) }, () => sha256(concat(key, bigEndian(counter++, 8))));
    return concat(...blocks).slice(0, n);
  };
}
