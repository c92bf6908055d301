import { sha256 } from "./crypto/digest.ts";
import type { Suite } from "./crypto/suite.ts";
import { canonicalBytes } from "./json/canonical.ts";

/** The keys of a user, as a membership log names them. */
export interface PinnedUser {
  readonly user: string;
  readonly signing_key: string;
  readonly sealing_key: string;
}

/**
 * A user's keys as 60 decimal digits in 12 groups of 5, to be compared by people: over the telephone, on two screens. Each group is one
 * 20 bit number of the first 240 bits of SHA-256 over a canonical array, modulo 100 000.
 *
 * @example
 * ```ts
 * const digits = await fingerprint(suite, { user, signing_key, sealing_key }); // "04271 93305 …"
 * ```
 */
export async function fingerprint(suite: Suite, { user, signing_key, sealing_key }: PinnedUser): Promise<string> {
  const hash = await sha256(suite, canonicalBytes(["voicetunnel/1 fingerprint", user, signing_key, sealing_key]));
  const bits = hash.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const groups = Array.from({ length: 12 }, (_, at) => ((bits >> BigInt(256 - 20 * (at + 1))) & 0xfffffn) % 100_000n);
  return groups.map((group) => group.toString().padStart(5, "0")).join(" ");
}
