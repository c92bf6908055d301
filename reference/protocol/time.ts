import { CONSTANTS } from "../../schemas/v1/constants.ts";
import { ProtocolError } from "./error.ts";

/** How far two honest clocks may differ, in milliseconds. Fixed by the spec, not a limit that a server chooses. */
export const SKEW_MS: number = CONSTANTS.clock_skew;

/** Whether a time lies within the clock skew of now, both in milliseconds since the epoch; the bound itself is within. */
export function withinSkew(at: number, now: number): boolean {
  return Math.abs(at - now) <= SKEW_MS;
}

/**
 * Refuses a time that is further from now than the clock skew.
 *
 * @throws ProtocolError `stale`, with the local time in `details.now`, so that the sender can learn its offset.
 */
export function checkFresh(at: number, now: number): void {
  if (!withinSkew(at, now)) throw new ProtocolError("stale", "the time is more than 60 s from the receiver's", { details: { now } });
}
