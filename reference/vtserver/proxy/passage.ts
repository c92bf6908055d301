import type { Timers, WireMessage } from "../seams.ts";

/** One side of a passage: a socket. */
export interface Side {
  /** Octets that the operating system has not taken yet. */
  readonly bufferedAmount: number;
  /** Sends as it is; `taken` is called when the operating system has it. */
  send(message: WireMessage, taken: () => void): void;
  /** Reads no more until told to. */
  pause(): void;
  resume(): void;
}

/** The way from one side to the other. */
export interface Passage {
  pass(message: WireMessage): void;
  /** Nobody waits any more for what has not arrived. */
  stop(): void;
}

/** So much may wait for one side before the other is not read any more. */
const HIGH_BYTES = 65_536;

/** What becomes of a side that takes nothing any more. */
export interface Stall {
  readonly timers: Timers;
  /** For so long it may take nothing: an honest one that reads no pings would be closed as well. */
  readonly ms: number;
  readonly stalled: () => void;
}

/**
 * Passes messages on to one side. When it does not read, the other side is not read either: so nothing is lost and little piles up here,
 * and whoever sends sees that the way is full. proof.pass
 *
 * @example
 * ```ts
 * const toUser = createPassage({ from: origin, to: user }, { timers: nodeTimers, ms: limits.dead_ms, stalled: end });
 * toUser.pass(message);
 * ```
 */
export function createPassage({ from, to }: { readonly from: Side; readonly to: Side }, { timers, ms, stalled }: Stall): Passage {
  let paused = false;
  let cancel: () => void = () => undefined;
  const wait = (): void => {
    cancel();
    cancel = timers.after(ms, stalled);
  };
  const taken = (): void => {
    if (!paused) return;
    if (to.bufferedAmount > HIGH_BYTES / 2) {
      wait();
      return;
    }
    cancel();
    paused = false;
    from.resume();
  };
  return {
    pass(message) {
      to.send(message, taken);
      if (paused || to.bufferedAmount <= HIGH_BYTES) return;
      paused = true;
      from.pause();
      wait();
    },
    stop() {
      cancel();
    },
  };
}
