import type { Clock } from "../ports.ts";
import { monotonic } from "../ports.ts";

/** A clock that can be put forward. */
export interface AdvancingClock extends Clock {
  /** Puts it forward by so many milliseconds. What was to happen by then happens in its order, each at its own time. */
  advance(ms: number): Promise<void>;
}

interface Timer {
  readonly due: number;
  readonly fire: () => void;
  disarm: () => void;
}

/**
 * A clock that goes with another one, and is ahead of it by as much as it was put forward.
 *
 * @example
 * ```ts
 * const clock = advancingClock(systemClock);
 * clock.after(60_000, () => console.log("a minute is over"));
 * await clock.advance(60_000);
 * ```
 */
export function advancingClock(base: Clock): AdvancingClock {
  const timers = new Set<Timer>();
  let ahead = 0;
  const now = (): number => base.now() + ahead;
  const arm = (timer: Timer): void => {
    timer.disarm();
    timer.disarm = base.after(Math.max(0, timer.due - now()), timer.fire);
  };
  const dueFirst = (until: number): Timer | undefined =>
    [...timers]
      .filter(({ due }) => due <= until)
      .reduce<Timer | undefined>((first, one) => (first && first.due <= one.due ? first : one), undefined);
  return {
    now,
    elapsed: () => monotonic(base) + ahead,
    after(ms, run) {
      const cancel = (): void => {
        timers.delete(timer);
        timer.disarm();
      };
      const fire = (): void => {
        cancel();
        run();
      };
      const timer: Timer = { due: now() + ms, fire, disarm: () => undefined };
      timers.add(timer);
      arm(timer);
      return cancel;
    },
    async advance(ms) {
      const until = now() + ms;
      for (let next = dueFirst(until); next !== undefined; next = dueFirst(until)) {
        ahead += Math.max(0, next.due - now());
        next.fire();
        // What that sets going may wait for something that is due by then as well.
        await new Promise<void>((resolve) => void base.after(0, resolve));
      }
      ahead += Math.max(0, until - now());
      timers.forEach(arm);
    },
  };
}
