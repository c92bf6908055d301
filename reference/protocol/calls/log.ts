// Calls chapter: the call log.
import type { Call, CallName } from "./call.ts";

/** One line of a user's call log. */
export interface CallLogEntry extends CallName {
  readonly direction: "outgoing" | "incoming";
  readonly outcome: "missed" | "rejected" | "ended" | "failed";
  /** When the invite was received, by the server's clock. */
  readonly at: number;
  /** In milliseconds, for an `ended` one. */
  readonly duration_ms?: number;
}

const FAILURES: readonly string[] = ["user_media_failed", "ice_failed", "ice_timeout", "unknown_error"];

function outcomeOf(call: Call): CallLogEntry["outcome"] | undefined {
  const isAnswered = call.party !== undefined;
  // history.replaced
  if (call.cause === "replaced" && !isAnswered) return undefined;
  const isRejected = !isAnswered && call.isSilenced;
  // history.failed, history.ended, history.rejected, history.missed
  if (!isRejected && call.reason !== undefined && FAILURES.includes(call.reason)) return "failed";
  if (isAnswered) return "ended";
  return isRejected || call.cause === "rejected" ? "rejected" : "missed";
}

/**
 * The call log of a user.
 *
 * @param calls - what the events come to, by `readCalls`
 * @example
 * ```ts
 * const log = deriveCallLog(readCalls(events, user, now), user);
 * ```
 */
export function deriveCallLog(calls: readonly Call[], user: string): readonly CallLogEntry[] {
  return calls.flatMap((call): readonly CallLogEntry[] => {
    const { caller, call_id, endedAt, party, invitedAt: at } = call;
    const outcome = outcomeOf(call);
    if (endedAt === undefined || outcome === undefined) return [];
    // history.direction
    const direction = caller === user ? "outgoing" : "incoming";
    const answeredAt = call.answers.get(party ?? "") ?? endedAt;
    const duration = outcome === "ended" ? { duration_ms: Math.max(0, endedAt - answeredAt) } : {};
    return [{ caller, call_id, direction, outcome, at, ...duration }];
  });
}
