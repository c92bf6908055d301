/** Runs what comes after another in the order of the calls, whenever each of its inputs is ready. */
export type Queue = <T, R>(input: Promise<T>, then: (value: T) => R) => Promise<R>;

/**
 * Makes a queue. Asynchronous sealing may finish in another order than it began: here the results are put back in order, at one place.
 */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (input, then) => {
    const settled = Promise.allSettled([input, last]);
    const done = settled.then(async () => then(await input));
    // One that fails must not hold up those behind it; whoever awaits it hears of it.
    last = done.catch(() => undefined);
    return done;
  };
}
