// When a failure proves nothing: the machine was so busy that what the check worked with had ended by itself, or the suite stood still.
import { RUN_LIMITS } from "./limits.ts";

/** Watches, for one check, whether its failure can be believed. */
export interface Doubt {
  /** What the check works with now ends by itself so many milliseconds from now. Only the newest counts. */
  lasts(what: string, ms: number): void;
  /** Why a failure that is seen now proves nothing; undefined when it does. `late`: something did not come in time. */
  reason(late: boolean): string | undefined;
}

const TICK_MS = 50;
let watchers = 0;
let timer: ReturnType<typeof setInterval> | undefined;
let longest: { at: number; ms: number }[] = [];

/** Notes whenever the event loop comes back much later than it was asked to. */
function watch(): () => void {
  watchers += 1;
  if (timer === undefined) {
    let last = performance.now();
    timer = setInterval(() => {
      const now = performance.now();
      if (now - last - TICK_MS >= RUN_LIMITS.standstillMs) longest.push({ at: now, ms: now - last });
      last = now;
    }, TICK_MS);
    timer.unref();
  }
  return () => {
    watchers -= 1;
    if (watchers > 0) return;
    clearInterval(timer);
    timer = undefined;
    longest = [];
  };
}

/**
 * Begins to watch.
 *
 * @returns the doubt, and what ends it
 * @example
 * const [doubt, end] = startDoubt();
 * doubt.lasts("a tunnel (max_age_ms)", 8_000);
 */
export function startDoubt(): readonly [Doubt, () => void] {
  const since = performance.now();
  let mortal: { what: string; until: number } | undefined;
  const doubt: Doubt = {
    lasts: (what, ms) => (mortal = { what, until: performance.now() + ms }),
    reason(late) {
      const still = Math.max(0, ...longest.filter(({ at }) => at >= since).map(({ ms }) => ms));
      if (late && still > 0)
        return `the suite itself stood still for ${String(Math.round(still))} ms: use fewer --jobs, or a machine that does less`;
      if (mortal === undefined || performance.now() < mortal.until) return undefined;
      return `${mortal.what} had ended by itself by then: use fewer --jobs, or a server that states a longer one`;
    },
  };
  return [doubt, watch()];
}
