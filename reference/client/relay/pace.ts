import type { Clock } from "../ports.ts";
import { createSerial } from "../serial.ts";

/** Milliseconds in which so many frames may go, with what the way there can push together. */
const SECOND_MS = 1_100;

/** Lets no more through in a second than are allowed. */
export interface Pace {
  /** Resolves when one more may go, in the order of the calls. */
  turn(perSecond: number): Promise<void>;
}

/**
 * A pace that has let nothing through yet: a relay drops what is too fast, and closes when there is much of it.
 *
 * @example
 * ```ts
 * await pace.turn(limits.frames_per_second); // now
 * ```
 */
export function createPace(clock: Clock): Pace {
  const serial = createSerial();
  let gone: number[] = [];
  return {
    turn: (perSecond) =>
      serial(async () => {
        const oldest = gone.at(-perSecond);
        const rest = oldest === undefined ? 0 : oldest + SECOND_MS - clock.now();
        if (rest > 0) await new Promise<void>((resolve) => void clock.after(rest, resolve));
        gone = [...gone.slice(1 - perSecond), clock.now()];
      }),
  };
}
