/** Counts what is under way for each user, up to a bound. */
export interface Underway {
  /** Counts one more; the result ends it. Undefined when there is no room. */
  enter(user: string): (() => void) | undefined;
}

/** @param most how many there may be for one user at the same time, in this process. */
export function createUnderway(most: number): Underway {
  const counts = new Map<string, number>();
  return {
    enter(user) {
      const count = counts.get(user) ?? 0;
      if (count >= most) return undefined;
      counts.set(user, count + 1);
      return () => {
        const left = (counts.get(user) ?? 1) - 1;
        if (left === 0) counts.delete(user);
        else counts.set(user, left);
      };
    },
  };
}
