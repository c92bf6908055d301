import type { ErrorCode } from "../../schemas/v1/constants.ts";

/**
 * The least that the runner wants to know of an answer. The probe's HTTP answers fit; so do refusals on a WebSocket,
 * with the close code (4000 + n) as `status` and the code of the `error` message as `problem.code`, and 101 for an accepted one.
 */
export interface Reply {
  readonly status: number;
  readonly problem?: { readonly code: string } | undefined;
}

/** The refusal that is expected: the code (or the accepted ones), and the status where it matters. */
export interface Refusal {
  readonly code: ErrorCode | readonly ErrorCode[];
  readonly status?: number;
}

/** Whether an answer says yes: any 2xx, or 101 for a WebSocket. */
export function isAccepted(reply: Reply): boolean {
  return (reply.status >= 200 && reply.status < 300) || reply.status === 101;
}

/** An answer in words, for a report. */
export function describeReply(reply: Reply): string {
  return reply.problem === undefined ? `status ${reply.status}, no problem document` : `status ${reply.status}, code ${reply.problem.code}`;
}

/** A refusal in words, for a report. */
export function describeRefusal(refusal: Refusal): string {
  const codes = typeof refusal.code === "string" ? [refusal.code] : refusal.code;
  return `refused with code ${codes.join(" or ")}${refusal.status === undefined ? "" : `, status ${refusal.status}`}`;
}

/** Whether an answer is exactly that refusal. */
export function isRefusal(reply: Reply, refusal: Refusal): boolean {
  if (isAccepted(reply) || reply.problem === undefined) return false;
  const codes = typeof refusal.code === "string" ? [refusal.code] : refusal.code;
  return codes.some((code) => code === reply.problem?.code) && (refusal.status === undefined || reply.status === refusal.status);
}
