// Which vtservers are gone: those that gave no sign of life for so long by the clock of whoever watches, so that no two clocks are
// compared.
import type { Beat } from "../store/index.ts";

/** How often a vtserver gives a sign of life. */
export const SIGN_MS = 1_000;
/** A vtserver without a sign of life for so long is gone. */
export const GONE_MS = 5_000;
/** Who did not look for so long was stopped itself, and cannot say what others did meanwhile. */
const ASLEEP_MS = 2_000;

/** Watches vtservers. */
export interface PresenceWatch {
  /**
   * Those that are gone.
   *
   * @param beats the newest signs of life
   * @param now milliseconds of a clock that only goes forward
   */
  gone(beats: readonly Beat[], now: number): readonly Beat[];
}

/**
 * A watch that begins with its first look.
 *
 * @example
 * ```ts
 * const watch = createPresenceWatch();
 * watch.gone([{ key, beat: 1 }], performance.now()); // []
 * ```
 */
export function createPresenceWatch(): PresenceWatch {
  let seen = new Map<string, { readonly beat: number; readonly since: number }>();
  let last = Number.NEGATIVE_INFINITY;
  return {
    gone(beats, now) {
      const awake = now - last < ASLEEP_MS;
      last = now;
      const next = beats.map(({ key, beat }) => {
        const before = seen.get(key);
        return [key, awake && before?.beat === beat ? before : { beat, since: now }] as const;
      });
      seen = new Map(next);
      return beats.filter(({ key }) => now - (seen.get(key)?.since ?? now) >= GONE_MS);
    },
  };
}
