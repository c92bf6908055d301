import { failure, Late } from "./errors.ts";

/** What arrived, in its order, and those who wait for more. */
export interface Queue<T> {
  /** All items ever, also those that were taken. */
  readonly log: readonly T[];
  push(item: T): void;
  /** Ends the queue: those who wait for more are refused with that error, or the one of a late wait. */
  end(error?: Error): void;
  /**
   * Takes the first item, not taken before, for which the predicate holds; the others stay. Throws Failure after `ms`.
   * An `end` with an error makes every waiting and later `next` throw it.
   */
  next<U extends T>(what: string, predicate: (item: T) => item is U, ms: number): Promise<U>;
  next(what: string, predicate: (item: T) => boolean, ms: number): Promise<T>;
  /** Takes the first such item if it is there already. */
  take(predicate: (item: T) => boolean): T | undefined;
}

interface Waiter<T> {
  readonly predicate: (item: T) => boolean;
  readonly resolve: (item: T) => void;
  readonly reject: (error: Error) => void;
  readonly what: string;
}

/** Adds a waiter to the set until it is served, refused or late. */
function wait<T>(waiters: Set<Waiter<T>>, what: string, predicate: (item: T) => boolean, ms: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      waiters.delete(waiter);
      finish();
    };
    const waiter: Waiter<T> = {
      predicate,
      what,
      resolve: (item) => settle(() => resolve(item)),
      reject: (error) => settle(() => reject(error)),
    };
    const late = (): void =>
      waiter.reject(new Late(`${what} did not come`, { expected: `${what} within ${ms} ms`, observed: "nothing of the kind" }));
    const timer = setTimeout(late, ms);
    waiters.add(waiter);
  });
}

/**
 * Makes an empty queue.
 *
 * @example
 * const queue = eventQueue<number>();
 * queue.push(1);
 * await queue.next("a one", (n) => n === 1, 100);
 */
export function eventQueue<T>(): Queue<T> {
  const log: T[] = [];
  const pending: T[] = [];
  const waiters = new Set<Waiter<T>>();
  let ended: { readonly error?: Error } | undefined;

  const take = (predicate: (item: T) => boolean): T | undefined => {
    const at = pending.findIndex((item) => predicate(item));
    return at < 0 ? undefined : pending.splice(at, 1)[0];
  };
  const endOf = (what: string): Error => ended?.error ?? failure(`${what} did not come`, what, "the connection has ended");

  const next = (what: string, predicate: (item: T) => boolean, ms: number): Promise<T> => {
    // A message that broke a rule is not passed over in silence, whatever came with it.
    if (ended?.error !== undefined) return Promise.reject(ended.error);
    const there = take(predicate);
    if (there !== undefined) return Promise.resolve(there);
    if (ended !== undefined) return Promise.reject(endOf(what));
    return wait(waiters, what, predicate, ms);
  };

  return {
    log,
    take,
    next: next,
    push: (item) => {
      log.push(item);
      const waiter = [...waiters].find((one) => one.predicate(item));
      if (waiter === undefined) pending.push(item);
      else waiter.resolve(item);
    },
    end: (error) => {
      ended ??= error === undefined ? {} : { error };
      for (const waiter of [...waiters]) waiter.reject(endOf(waiter.what));
    },
  };
}
