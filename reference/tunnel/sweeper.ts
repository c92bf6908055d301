import { forgetNonces, advanceTunnel, dueTunnels } from "../store/index.ts";
import type { Store } from "../store/index.ts";
import type { LifeLimits } from "./life.ts";

/** What sweeping needs. */
export interface SweeperOptions {
  readonly store: Store;
  readonly limits: LifeLimits;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly onError: (error: unknown) => void;
}

const FORGET_MS = 60_000;

/**
 * Applies the timers of tunnels when they are due, from the times in the database, so that it does not matter which process does, nor
 * which one began them. Forgets old nonces too. The result ends it.
 */
export function startSweeper({ store, limits, clock, onError }: SweeperOptions): () => Promise<void> {
  let forgotten = clock();
  let running: Promise<void> | undefined;

  const sweep = async (): Promise<void> => {
    const now = clock();
    // Most of the time nothing is due, and then nothing has to be locked.
    if ((await store.read((db) => dueTunnels(db, now))).length > 0) {
      await store.write(async (tx) => {
        for (const tunnel of await dueTunnels(tx, now)) await advanceTunnel(tx, tunnel, { type: "time" }, now, limits);
      });
    }
    if (now - forgotten < FORGET_MS) return;
    forgotten = now;
    await store.write((tx) => forgetNonces(tx, now));
  };

  const stop = store.feed.onTick(() => {
    running ??= sweep()
      .catch(onError)
      .finally(() => {
        running = undefined;
      });
  });
  return async () => {
    stop();
    await running;
  };
}
