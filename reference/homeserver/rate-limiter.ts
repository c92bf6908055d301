/** Counts requests of users in the last minute. */
export interface RateLimiter {
  /** Counts a request; undefined when there is room, else the whole seconds until there is. */
  take(user: string, now: number): number | undefined;
}

const SECONDS = 60;

interface Counts {
  /** Requests in each second, by second modulo 60. */
  readonly perSecond: number[];
  total: number;
  /** The newest second that was counted. */
  second: number;
}

/**
 * A limiter of this process: users of two processes have the limit twice. limit.requests
 *
 * @param perMinute asked at each request.
 */
export function createRateLimiter(perMinute: () => number): RateLimiter {
  const users = new Map<string, Counts>();
  return {
    take(user, now) {
      const second = Math.floor(now / 1000);
      const counts = users.get(user) ?? { perSecond: new Array<number>(SECONDS).fill(0), total: 0, second };
      users.delete(user);
      users.set(user, counts);
      if (users.size > 10_000) users.delete(users.keys().next().value ?? user);
      forget(counts, second);
      if (counts.total >= perMinute()) return wait(counts);
      counts.total++;
      counts.perSecond[counts.second % SECONDS] = (counts.perSecond[counts.second % SECONDS] ?? 0) + 1;
      return undefined;
    },
  };
}

/** Drops the seconds that lie more than a minute before. A clock that goes back stops the counting, not the server. */
function forget(counts: Counts, second: number): void {
  const passed = Math.min(SECONDS, second - counts.second);
  for (let i = 1; i <= passed; i++) {
    const slot = (counts.second + i) % SECONDS;
    counts.total -= counts.perSecond[slot] ?? 0;
    counts.perSecond[slot] = 0;
  }
  counts.second = Math.max(counts.second, second);
}

function wait(counts: Counts): number {
  for (let i = 1; i <= SECONDS; i++) {
    if ((counts.perSecond[(counts.second + i) % SECONDS] ?? 0) > 0) return i;
  }
  return SECONDS;
}
