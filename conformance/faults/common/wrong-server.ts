import type { RequirementId } from "../../../schemas/v1/constants.ts";
import type { Seams } from "../../../reference/seams.ts";
import { startServer, type ServerOptions } from "../../../reference/server.ts";
import { fault, type Fault, type RunningServer } from "../../selftest/fault.ts";

/** Starts the reference with small limits, at which the servers that the suite plays are reached, and something wrong handed in. */
export function wrongServer(faults: Seams, options: ServerOptions = {}): () => Promise<RunningServer> {
  return () => startServer({ limits: "test", allowLoopbackPeers: true, ...options, faults });
}

/** What is declared of a fault that is nothing but a check left out. */
export interface LeftOut {
  readonly title: string;
  /** Default: every check of the requirement. */
  readonly expected?: readonly string[];
  readonly collateral?: readonly string[];
  /** Further steps that would refuse the same message for another reason. */
  readonly and?: readonly RequirementId[];
}

/**
 * A server that leaves out the step of one requirement.
 *
 * @example
 * leavesOut("log.prev", { title: "It takes an object whose prev is not the head." });
 */
export function leavesOut(id: RequirementId, { title, expected = [`${id}/*`], collateral = [], and = [] }: LeftOut): Fault {
  return fault({
    id: `leaves-out-${id.replace(".", "-")}`,
    violates: [id],
    title,
    expected,
    collateral,
    start: wrongServer({ omit: [id, ...and] }),
  });
}
