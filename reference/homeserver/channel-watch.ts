import type { Id } from "../../schemas/v1/types.ts";
import type { ChangeFeed } from "../store/index.ts";

/** Waits for changes of channels without missing one that happens between two waits. */
export interface ChannelWatch {
  /** Resolves when something changed since the last wait, after so many milliseconds, or when the signal fires. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** The channels that changed since this was last asked. */
  taken(): ReadonlySet<Id>;
  close(): void;
}

/**
 * A watch that begins now.
 *
 * @param concerns which channels matter.
 */
export function watchChannels(feed: ChangeFeed, concerns: (channel: Id) => boolean): ChannelWatch {
  let changed = new Set<Id>();
  let wake: (() => void) | undefined;
  const close = feed.subscribe((channels) => {
    for (const channel of channels) if (concerns(channel)) changed.add(channel);
    if (changed.size > 0) wake?.();
  });
  return {
    close,
    taken() {
      const taken = changed;
      changed = new Set();
      return taken;
    },
    wait(ms, signal) {
      if (changed.size > 0 || ms <= 0 || signal.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          signal.removeEventListener("abort", done);
          wake = undefined;
          resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener("abort", done);
        wake = done;
      });
    },
  };
}
