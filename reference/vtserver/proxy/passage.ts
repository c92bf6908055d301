import type { WireMessage } from "../seams.ts";

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

/** So much may wait for one side before the other is not read any more. */
const HIGH_BYTES = 65_536;

/**
 * Passes messages on to one side. When it does not read, the other side is not read either: so nothing is lost and little piles up here,
 * and whoever sends sees that the way is full. proof.pass
 *
 * @example
 * ```ts
 * const toUser = passage({ from: origin, to: user });
 * toUser(message);
 * ```
 */
export function passage({ from, to }: { readonly from: Side; readonly to: Side }): (message: WireMessage) => void {
  let paused = false;
  const taken = (): void => {
    if (!paused || to.bufferedAmount > HIGH_BYTES / 2) return;
    paused = false;
    from.resume();
  };
  return (message) => {
    to.send(message, taken);
    if (paused || to.bufferedAmount <= HIGH_BYTES) return;
    paused = true;
    from.pause();
  };
}
