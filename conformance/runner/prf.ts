import { createHash } from "node:crypto";

/** Random values that depend on the seed and the check only, so that a run replays exactly whatever runs beside it. */
export interface SeededRandom {
  /** `n` pseudo-random bytes. */
  bytes(n: number): Uint8Array;
  /** An integer from 0 to `max` - 1. */
  int(max: number): number;
  /** One of the items; throws RangeError for an empty list. */
  pick<T>(items: readonly T[]): T;
}

/**
 * SHA-256 in counter mode over (seed, label). Not for secrets that matter: everybody who has the seed can repeat it, which is the purpose.
 *
 * @example
 * seededRandom("1", "relay.order/two-senders").int(6); // the same number in every run with this seed
 */
export function seededRandom(seed: string, label: string): SeededRandom {
  let counter = 0;
  let pool: Uint8Array = new Uint8Array(0);
  const bytes = (n: number): Uint8Array => {
    const drawn = new Uint8Array(n);
    for (let at = 0; at < n;) {
      if (pool.length === 0) {
        pool = createHash("sha256")
          .update(JSON.stringify([seed, label, counter++]))
          .digest();
      }
      const part = pool.subarray(0, n - at);
      drawn.set(part, at);
      pool = pool.subarray(part.length);
      at += part.length;
    }
    return drawn;
  };
  const int = (max: number): number => {
    if (!Number.isSafeInteger(max) || max < 1 || max > 2 ** 48) throw new RangeError(`int: max must be from 1 to 2^48, got ${max}`);
    // 6 bytes and rejection: no value is likelier than another.
    const bound = 2 ** 48 - (2 ** 48 % max);
    for (;;) {
      const drawn = bytes(6).reduce((sum, byte) => sum * 256 + byte, 0);
      if (drawn < bound) return drawn % max;
    }
  };
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new RangeError("pick: the list is empty");
    return items[int(items.length)] as T;
  };
  return { bytes, int, pick };
}

/** The 32-bit seed that fast-check wants, derived from the run's seed and the check. */
export function propertySeed(seed: string, label: string): number {
  return createHash("sha256")
    .update(JSON.stringify(["property", seed, label]))
    .digest()
    .readInt32BE(0);
}
