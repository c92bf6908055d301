/** Runs one thing after the other, in the order of the calls. */
export type Serial = <T>(run: () => Promise<T>) => Promise<T>;

/**
 * Makes a line in which each thing waits for the one before it, whether that succeeded or not.
 *
 * @example
 * ```ts
 * const serial = createSerial();
 * await Promise.all([serial(async () => 1), serial(async () => 2)]); // the second begins when the first is done
 * ```
 */
export function createSerial(): Serial {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const done = last.then(run);
    // Whoever awaits it hears of a failure; those behind it are not held up.
    last = done.catch(() => undefined);
    return done;
  };
}
