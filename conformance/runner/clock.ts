import { Late } from "./errors.ts";
import { RUN_LIMITS } from "./limits.ts";

/** Milliseconds on a clock that nobody can set back. */
export const monotonic: () => number = () => performance.now();

/** Resolves after `ms`, or rejects when the signal fires. Only the two functions below wait with it. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new Error("aborted"));
    };
    signal.throwIfAborted();
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    signal.addEventListener("abort", onAbort, { once: true });
  });
}

/**
 * Waits for a promise at most `ms`; a late one is a failure of the implementation, which had that long.
 * The late promise goes on alone: its result or error is dropped.
 */
export async function within<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Late(`${what}, too late`, { expected: `${what} within ${ms} ms`, observed: `nothing for ${ms} ms` })),
      ms,
    );
  });
  promise.catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Repeats `probe` until it answers something other than `undefined` or `false`, at most for `ms`, never faster than every 20 ms.
 * For things the protocol gives no event for; where it does, wait for the event.
 */
export async function eventually<T>(
  what: string,
  probe: () => Promise<T> | T,
  ms: number,
  signal: AbortSignal,
): Promise<Exclude<T, undefined | false>> {
  const deadline = monotonic() + ms;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== false) return value as Exclude<T, undefined | false>;
    if (monotonic() + RUN_LIMITS.pollMs > deadline)
      throw new Late(`${what}, too late`, { expected: `${what} within ${ms} ms`, observed: `not yet after ${ms} ms` });
    await pause(RUN_LIMITS.pollMs, signal);
  }
}
