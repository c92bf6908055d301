/** The four timers of a tunnel, named for their limits. */
export type TimerName = "announce" | "idle" | "age" | "grace";

const LIMIT: Readonly<Record<TimerName, string>> = { announce: "announce_ms", idle: "idle_ms", age: "max_age_ms", grace: "grace_ms" };

interface Running {
  readonly then: () => void;
  /** On the clock of performance.now(). */
  readonly due: number;
  handle: NodeJS.Timeout | undefined;
}

/** Timers that can be held while their server is down. */
export interface TunnelTimers {
  /** Starts a timer anew. */
  start(name: TimerName, then: () => void): void;
  stop(...names: readonly TimerName[]): void;
  stopAll(): void;
  /** Nothing fires until `resume`, which lets the time that has passed meanwhile count. */
  pause(): void;
  resume(): void;
}

/** Makes the timers of one tunnel; they hold up no process. */
export function tunnelTimers(limits: Readonly<Record<string, number>>): TunnelTimers {
  const running = new Map<TimerName, Running>();
  const stop = (...names: readonly TimerName[]): void => {
    for (const name of names) {
      clearTimeout(running.get(name)?.handle);
      running.delete(name);
    }
  };
  const arm = (name: TimerName, timer: Running): void => {
    const left = Math.max(0, timer.due - performance.now());
    timer.handle = setTimeout(() => {
      running.delete(name);
      timer.then();
    }, left).unref();
  };
  return {
    start: (name, then) => {
      stop(name);
      const timer: Running = { then, due: performance.now() + (limits[LIMIT[name]] ?? 0), handle: undefined };
      running.set(name, timer);
      arm(name, timer);
    },
    stop,
    stopAll: () => stop(...running.keys()),
    pause: () => {
      for (const timer of running.values()) clearTimeout(timer.handle);
    },
    resume: () => {
      for (const [name, timer] of running) {
        clearTimeout(timer.handle);
        arm(name, timer);
      }
    },
  };
}
