import { machineOf, outcomeOf, type Outcome } from "./relay.ts";
import type { Machine } from "./tunnel.ts";

/** The table of the connection of a proxy, out of `schemas/v1/machines.json`. */
export function originLegMachine(): Machine {
  return machineOf("origin-leg");
}

/** How somebody has come into a tunnel, and since when by their own word. */
export interface Entrance {
  readonly way: "direct" | "proxy";
  /** `issued_at` of the connect or the proof. */
  readonly issuedAt: number;
}

/**
 * Whether a device may come in while it is there already: a newer connection takes the place of an older one, but a proof does not take
 * that of a direct connection that was issued later.
 *
 * @example
 * admits({ way: "direct", issuedAt: 2 }, { way: "proxy", issuedAt: 1 }); // "displaced"
 */
export function admits(there: Entrance | undefined, next: Entrance): "welcome" | "displaced" {
  const isLate = next.way === "proxy" && there?.way === "direct" && there.issuedAt > next.issuedAt;
  return isLate ? "displaced" : "welcome";
}

/** What a proof leads to that passes all checks, and what one that does not: `others` is what the others are told. */
export function proofOutcome(machine: Machine, passes: boolean): Outcome {
  return outcomeOf(machine, "verifying", "document", passes ? "passes the other checks" : "otherwise");
}
