import type { TunnelId } from "../../schemas/v1/types.ts";
import type { Store } from "../store/index.ts";
import { advanceTunnel, beatsOf, dueTunnels, forgetNonces, getTunnel, lockTunnel, loseVtserver, strandedTunnels } from "../store/index.ts";
import type { LifeEvent, LifeLimits } from "./life.ts";
import { createPresenceWatch } from "./presence.ts";

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
 * which one began them. Closes the tunnels of vtservers that are gone. Forgets old nonces too. The result ends it.
 */
export function startSweeper({ store, limits, clock, onError }: SweeperOptions): () => Promise<void> {
  const presence = createPresenceWatch();
  let forgotten = clock();
  let running: Promise<void> | undefined;

  /** Each tunnel in a transaction of its own: nobody waits for more than one channel. Others may have swept meanwhile. */
  const advanceAll = async (tunnels: readonly TunnelId[], event: LifeEvent): Promise<void> => {
    for (const id of tunnels) {
      await store.write(async (tx) => {
        await lockTunnel(tx, id);
        const tunnel = await getTunnel(tx, id);
        if (tunnel !== undefined) await advanceTunnel(tx, tunnel, event, clock(), limits);
      });
    }
  };

  const sweep = async (): Promise<void> => {
    const now = clock();
    // Most of the time nothing is due, and then nothing has to be locked.
    const { beats, due, stranded } = await store.read(async (db) => ({
      beats: await beatsOf(db),
      due: await dueTunnels(db, now),
      stranded: await strandedTunnels(db),
    }));
    await advanceAll(due, { type: "time" });
    await advanceAll(stranded, { type: "close" });
    for (const beat of presence.gone(beats, performance.now())) await store.write((tx) => loseVtserver(tx, beat));
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
