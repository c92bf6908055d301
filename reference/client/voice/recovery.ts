import { ProtocolError } from "../../protocol/error.ts";
import type { ErrorCode } from "../../protocol/error.ts";
import type { Clock } from "../ports.ts";

/** Pauses between two attempts: the first, and the longest, in milliseconds. Each is twice the one before. */
const PAUSE_MS = { first: 500, longest: 2_000 };

/** What says of a relay that it is in no state to relay, and nothing of the tunnel or the user. */
const LOSSES: ReadonlySet<ErrorCode> = new Set(["shutting-down", "timeout", "peer-failed", "internal"]);
const LATER: ReadonlySet<ErrorCode> = new Set([...LOSSES, "busy", "rate-limited"]);
const OVER: ReadonlySet<ErrorCode> = new Set(["tunnel-ending", "tunnel-closed"]);

/** Whether a connection ended without anybody's wish: its socket broke, or its vtserver stops. */
export function isLoss(code: ErrorCode | undefined): boolean {
  return code === undefined || LOSSES.has(code);
}

/** What coming back is made of. */
export interface RecoveryParts<C> {
  readonly clock: Clock;
  /** Connects to the tunnel that was lost. */
  readonly connect: () => Promise<C>;
  /** Whether the tunnel has ended, as far as is known. */
  readonly isOver: () => boolean;
  readonly back: (connection: C) => void;
  /** The tunnel has ended: a successor has to be found or made. Called at most once. */
  readonly over: () => void;
  /** The tunnel is there, and does not take this client any more. Called at most once. */
  readonly refused: (error: unknown) => void;
}

/** A client that has lost its connection and comes back. */
export interface Recovery {
  /** To be called when something became known of the tunnel. */
  look(): void;
  cancel(): void;
}

/**
 * Connects to a tunnel again and again, until that succeeds, is refused, or the tunnel has ended (successor.reconnect).
 *
 * @example
 * ```ts
 * const recovery = startRecovery({ clock, connect, isOver: () => record.state === "closed", back, over, refused });
 * ```
 */
export function startRecovery<C extends { leave(): void }>(parts: RecoveryParts<C>): Recovery {
  let pause = PAUSE_MS.first;
  let done = false;
  let cancelPause = (): void => undefined;
  const end = (): void => {
    done = true;
    cancelPause();
  };
  const over = (): void => {
    end();
    parts.over();
  };
  const attempt = async (): Promise<void> => {
    try {
      const connection = await parts.connect();
      if (done) {
        // The tunnel had ended, or the user left, while this attempt was under way.
        connection.leave();
        return;
      }
      end();
      parts.back(connection);
    } catch (error) {
      const code = error instanceof ProtocolError ? error.code : undefined;
      if (done) return;
      if (parts.isOver() || (code !== undefined && OVER.has(code))) {
        over();
      } else if (code !== undefined && LATER.has(code)) {
        wait();
      } else {
        end();
        parts.refused(error);
      }
    }
  };
  const wait = (): void => {
    cancelPause = parts.clock.after(pause, () => void attempt());
    pause = Math.min(pause * 2, PAUSE_MS.longest);
  };
  if (parts.isOver()) over();
  else wait();
  return {
    look() {
      if (!done && parts.isOver()) over();
    },
    cancel: end,
  };
}
