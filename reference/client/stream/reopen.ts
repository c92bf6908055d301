import { ProtocolError } from "../../protocol/error.ts";
import type { ErrorCode } from "../../protocol/error.ts";
import type { Clock } from "../ports.ts";

/** Refusals that say that a channel is not for this user, or not any more. From elsewhere they have one code. */
export const MISSING: ReadonlySet<ErrorCode> = new Set(["not-found", "forbidden", "refused"]);

/** The waits before the next attempt, in milliseconds; the last one goes on (stream.client-again). */
const WAITS = [0, 250, 500, 1000, 2000, 4000];

/** What can be called back from its wait. */
export interface Sleeper {
  stopped: boolean;
  /** Ends the wait. */
  wake: () => void;
}

/**
 * Waits before the next attempt, the longer the more failed one after the other; not at all for one that was stopped.
 *
 * @param error why the last one failed: a refusal can say how long to stay away.
 */
export async function waitAfter(failures: number, clock: Clock, self: Sleeper, error?: unknown): Promise<void> {
  const away = staysAway(error);
  const until = clock.now() + away;
  await sleep(Math.max(WAITS[Math.min(failures, WAITS.length - 1)] ?? 0, away), clock, self);
  // Whoever is called back from it stays away all the same.
  while (!self.stopped && clock.now() < until) await sleep(until - clock.now(), clock, self);
}

/** The time of the `Retry-After` of a refusal, in milliseconds; 0 without. */
export function staysAway(error: unknown): number {
  // error.client-wait
  const seconds = error instanceof ProtocolError ? Number(error.details?.["retry_after"] ?? 0) : 0;
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : 0;
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
