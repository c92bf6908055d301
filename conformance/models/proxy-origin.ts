import { machineOf, outcomeOf, type Roles } from "./relay.ts";
import type { Machine } from "./tunnel.ts";

/** The table of the connection of a proxy, out of `schemas/v1/machines.json`. */
export function originLegMachine(): Machine {
  return machineOf("origin-leg");
}

/** How somebody comes into a tunnel, and since when by their own word. */
export interface Entrance {
  readonly way: "direct" | "proxy";
  /** `issued_at` of the connect or the proof. */
  readonly issuedAt: number;
}

/** A connect or a proof of a foreign user that is right but for what is stored. */
export interface Joining {
  readonly next: Entrance;
  /** The connection that the device has already. */
  readonly there: Entrance | undefined;
  readonly roles: Roles;
  /** What the user is allowed; neither for one who is no member any more. */
  readonly rights: Roles;
}

/**
 * What somebody who joins is answered: a newer connection takes the place of an older one, but a proof does not take that of a direct
 * connection that was issued later; and where the rights do not allow it, a proof is refused as for everything that is stored.
 *
 * @example
 * answerTo(originLegMachine(), { next: { way: "proxy", issuedAt: 1 }, there: { way: "direct", issuedAt: 2 }, roles, rights }); // displaced
 */
export function answerTo(machine: Machine, { next, there, roles, rights }: Joining): "welcome" | "refused" | "role-denied" | "displaced" {
  const isAllowed = (!roles.read || rights.read) && (!roles.write || rights.write);
  if (next.way === "proxy") {
    const isLate = there?.way === "direct" && there.issuedAt > next.issuedAt;
    const { live } = outcomeOf(machine, "verifying", "document", isAllowed && !isLate ? "passes the other checks" : "otherwise");
    if (live) return "welcome";
    return isAllowed ? "displaced" : "refused";
  }
  if (isAllowed) return "welcome";
  return rights.read || rights.write ? "role-denied" : "refused";
}
