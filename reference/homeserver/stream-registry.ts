/** Counts the open streams of each user, and knows all of them for the day the server stops. */
export interface StreamRegistry {
  count(user: string): number;
  /** Enters a stream by what ends it. The result takes it out again. */
  add(user: string, end: () => void): () => void;
  endAll(): void;
}

/** The streams of this process. */
export function createStreamRegistry(): StreamRegistry {
  const streams = new Map<string, Set<() => void>>();
  return {
    count: (user) => streams.get(user)?.size ?? 0,
    add(user, end) {
      const own = streams.get(user) ?? new Set();
      streams.set(user, own.add(end));
      return () => {
        own.delete(end);
        if (own.size === 0 && streams.get(user) === own) streams.delete(user);
      };
    },
    endAll() {
      for (const own of [...streams.values()]) for (const end of [...own]) end();
    },
  };
}
