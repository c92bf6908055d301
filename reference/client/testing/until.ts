/** Lets a test wait for something that is announced, without looking at it again and again. */
export interface Signal {
  /** Something happened: all conditions are looked at. */
  readonly notify: () => void;
  /** Resolves once the condition holds: now, or at a later notification. */
  until(holds: () => boolean): Promise<void>;
}

/** Makes a signal; the time limit is that of the test. */
export function createSignal(): Signal {
  const waiting = new Set<() => void>();
  return {
    notify() {
      for (const look of [...waiting]) look();
    },
    until: (holds) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!holds()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}
