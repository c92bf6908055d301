import type { Need } from "./check.ts";
import { failure, type Failure } from "./errors.ts";
import { RUN_LIMITS } from "./limits.ts";
import { NotRun } from "./signals.ts";
import type { Target } from "./target.ts";

/**
 * The first need that the target does not meet, as the exception that ends the check. A limit that the document must state and does
 * not is the target's failure (what it declares must be testable), all others are skips with a reason.
 */
export function unmetNeed(needs: readonly Need[], target: Target): Error | undefined {
  for (const need of needs) {
    const unmet = judge(need, target);
    if (unmet !== undefined) return unmet;
  }
  return undefined;
}

/** Features that a document without them has nevertheless (server.document). */
const ON_BY_DEFAULT: ReadonlySet<string> = new Set(["foreign_declare"]);

function hasFeature(name: string, target: Target): boolean {
  const stated = target.features[name];
  return stated === undefined ? ON_BY_DEFAULT.has(name) : stated !== false;
}

function unstated(name: string): Failure {
  return failure(`not testable: the limit ${name} is not stated`, `the server document states ${name}`, "it does not");
}

/** The value of a limit in the target's document. @throws Failure when it is not stated (limit.stated) */
export function statedLimit(name: string, target: Target): number {
  const stated = target.limits[name];
  if (stated === undefined) throw unstated(name);
  return stated;
}

function severalVtservers({ document }: Target): boolean {
  const listed = document["vtservers"];
  return Array.isArray(listed) && listed.length > 1;
}

function judge(need: Need, target: Target): Error | undefined {
  if (need === "restart") return target.control === undefined ? new NotRun("needs-restart") : undefined;
  if (need === "peer") return target.peers.kind === "none" ? new NotRun("needs-peer", "give --peer-url") : undefined;
  if (need === "peer-server") return target.peerServer === undefined ? new NotRun("needs-peer-server") : undefined;
  if (need === "vtservers") return severalVtservers(target) ? undefined : new NotRun("capability-absent", "several vtservers");
  const value = need.slice(need.indexOf(":") + 1);
  if (need.startsWith("feature:")) return hasFeature(value, target) ? undefined : new NotRun("capability-absent", value);
  const stated = target.limits[value];
  if (stated === undefined) return unstated(value);
  const waitable = value === "max_age_ms" ? stated <= RUN_LIMITS.waitableAgeMs : 2 * stated <= RUN_LIMITS.waitableMs;
  return !waitable ? new NotRun("limit-too-long", `${value} is ${stated} ms`) : undefined;
}
