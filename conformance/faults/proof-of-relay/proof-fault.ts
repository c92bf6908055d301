import type { RequirementId } from "../../../schemas/v1/constants.ts";
import type { Seams } from "../../../reference/seams.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { wrongServer } from "../common/wrong-server.ts";

/** The checks that play random sessions meet nearly every fault; which ones, their seed decides. */
const RANDOM_SESSIONS = ["proof.rights/random-sessions", "proof.pass/random-sessions"];

/** What is declared of a server that goes wrong where others are concerned. */
export interface ProofFault {
  readonly id: string;
  readonly title: string;
  /** Default: all checks of the requirement. */
  readonly expected?: readonly string[];
  readonly collateral?: readonly string[];
}

/** A server that violates one requirement, and reaches the peers of the suite. `make` is called at each start. */
export function proofFault(violates: RequirementId, def: ProofFault, make: () => Seams): Fault {
  const { id, title, expected = [`${violates}/*`], collateral = [] } = def;
  const start: Fault["start"] = () => wrongServer(make())();
  return fault({ id, violates: [violates], title, expected, collateral: [...collateral, ...RANDOM_SESSIONS], start });
}

/** A server that leaves out the step of one requirement. */
export function proofWithout(violates: RequirementId, title: string, rest: Omit<ProofFault, "id" | "title"> = {}): Fault {
  return proofFault(violates, { id: `leaves-out-${violates.replace(".", "-")}`, title, ...rest }, () => ({ omit: [violates] }));
}
