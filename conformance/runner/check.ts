import type { LimitName } from "../../schemas/v1/constants.ts";
import type { Features } from "../../schemas/v1/types.ts";
import type { RequirementId } from "./requirement-id.ts";
import type { ServerTest } from "./context.ts";

/** What a check needs of its target beyond being reachable. A need that is not met makes it `not-run`, with the reason. */
export type Need = "restart" | "peer" | "peer-server" | "vtservers" | `limit:${string}` | `feature:${string}`;

/** The runner's view of a check: ids are plain strings, so that tests of the runner may use toy requirements. */
export interface AnyCheck {
  readonly id: string;
  readonly requirement: string;
  readonly also?: readonly string[];
  readonly title: string;
  readonly needs?: readonly Need[];
  /** It counts what the whole server does: no other check runs meanwhile. */
  readonly alone?: boolean;
  /** Milliseconds that it waits for a fixed time of the protocol: it begins before those that wait for less. */
  readonly waitsMs?: number;
  /** It reckons with the age of its tunnels itself; a failure of another one in a tunnel that is too old is inconclusive. */
  readonly outlivesTunnels?: boolean;
  run(t: ServerTest): Promise<void>;
}

/** A check of a server. Its id begins with the requirement it judges, and the compiler refuses one that does not exist. */
export interface ServerCheck extends AnyCheck {
  readonly id: `${RequirementId}/${string}`;
  readonly requirement: RequirementId;
  readonly also?: readonly RequirementId[];
  readonly needs?: readonly ("restart" | "peer" | "peer-server" | "vtservers" | `limit:${LimitName}` | `feature:${keyof Features}`)[];
}

/**
 * Defines a check.
 *
 * @example
 * export const document = serverCheck({
 *   id: "servers.document/is-served",
 *   requirement: "servers.document",
 *   title: "A server serves its document.",
 *   run: async (t) => { await t.accepted("the document", () => get(t, "/.well-known/voicetunnel")); },
 * });
 */
export function serverCheck(def: ServerCheck): ServerCheck {
  if (!def.id.startsWith(`${def.requirement}/`))
    throw new Error(`the check ${def.id} must begin with its requirement, ${def.requirement}/`);
  return def;
}
