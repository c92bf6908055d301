import type { Limits } from "../../schemas/v1/types.ts";
import type { Timers } from "./seams.ts";

/** Pings leave a little earlier than they have to, since timers run late. */
const PING_PART = 0.8;

/** Pings a peer and listens whether it lives. */
export interface Liveness {
  start(): void;
  stop(): void;
  heard(): void;
}

/**
 * Pings a peer, and says when nothing has come for too long. relay.ping, relay.dead
 *
 * @example
 * ```ts
 * const liveness = createLiveness(nodeTimers, limits, { ping: (n) => send({ type: "ping", n }), dead: close });
 * liveness.start();
 * ```
 */
export function createLiveness(
  timers: Timers,
  limits: Pick<Limits, "ping_ms" | "dead_ms">,
  tell: { readonly ping: (n: number) => void; readonly dead: () => void },
): Liveness {
  let heardAt = timers.now();
  let pings = 0;
  let cancelPing: (() => void) | undefined;
  let cancelDead: (() => void) | undefined;
  const ping = (): void => {
    cancelPing = timers.after(limits.ping_ms * PING_PART, ping);
    tell.ping(++pings);
  };
  const watch = (): void => {
    const left = heardAt + limits.dead_ms - timers.now();
    if (left <= 0) tell.dead();
    else cancelDead = timers.after(left, watch);
  };
  return {
    start() {
      cancelPing = timers.after(limits.ping_ms * PING_PART, ping);
      watch();
    },
    stop() {
      cancelPing?.();
      cancelDead?.();
    },
    heard() {
      heardAt = timers.now();
    },
  };
}
