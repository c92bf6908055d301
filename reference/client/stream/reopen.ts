import type { ErrorCode } from "../../protocol/error.ts";
import type { Clock } from "../ports.ts";

/** Refusals that say that a channel is not for this user, or not any more. From elsewhere they have one code. */
export const MISSING: ReadonlySet<ErrorCode> = new Set(["not-found", "forbidden", "refused"]);

/** The waits before the next attempt, in milliseconds; the last one goes on. */
const WAITS = [0, 250, 500, 1000, 2000, 5000, 10_000];

/** What can be called back from its wait. */
export interface Sleeper {
  stopped: boolean;
  /** Ends the wait. */
  wake: () => void;
}

/** Waits before the next attempt, the longer the more failed one after the other; not at all for one that was stopped. */
export function waitAfter(failures: number, clock: Clock, self: Sleeper): Promise<void> {
  return sleep(WAITS[Math.min(failures, WAITS.length - 1)] ?? 0, clock, self);
}

/** Waits so many milliseconds, or until it is woken. */
export async function sleep(ms: number, clock: Clock, self: Sleeper): Promise<void> {
  if (ms === 0 || self.stopped) return;
  await new Promise<void>((resolve) => {
    const cancel = clock.after(ms, resolve);
    self.wake = () => {
      cancel();
      resolve();
    };
  });
}
