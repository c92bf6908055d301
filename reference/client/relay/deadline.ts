import type { Clock } from "../ports.ts";

/** Watches over a connection on which something has to come now and then. */
export interface Deadline {
  /** From now on `ms` of silence are too long. */
  start(ms: number): void;
  /** Something came. */
  heard(): void;
  stop(): void;
}

/**
 * A deadline that is not started. It looks once in the time that is allowed, and not at each frame.
 *
 * @example
 * ```ts
 * const deadline = createDeadline(systemClock, () => socket.close(1000));
 * deadline.start(45_000);
 * ```
 */
export function createDeadline(clock: Clock, over: () => void): Deadline {
  let last = 0;
  let cancel = (): void => undefined;
  const wait = (most: number, ms: number): void => {
    cancel = clock.after(ms, () => {
      const rest = last + most - clock.now();
      if (rest > 0) wait(most, rest);
      else over();
    });
  };
  return {
    start(ms) {
      last = clock.now();
      wait(ms, ms);
    },
    heard() {
      last = clock.now();
    },
    stop: () => cancel(),
  };
}
