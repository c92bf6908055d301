import type { RequirementId } from "../../../schemas/v1/constants.ts";
import type { Seams } from "../../../reference/seams.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { wrongServer } from "../common/wrong-server.ts";

/** The checks that play random sessions meet nearly every fault of a relay; which ones, their seed decides. */
const RANDOM_SESSIONS = ["relay.frame-relay/random-sessions", "proof.rights/random-sessions", "proof.pass/random-sessions"];

/** What is declared of a wrong relay. */
export interface RelayFault {
  readonly id: string;
  readonly title: string;
  /** Default: all checks of the requirement. */
  readonly expected?: readonly string[];
  readonly collateral?: readonly string[];
}

/** A relay that violates one requirement. `make` is called at each start, for faults that remember something. */
export function relayFault(violates: RequirementId, def: RelayFault, make: () => Seams): Fault {
  const { id, title, expected = [`${violates}/*`], collateral = [] } = def;
  const start: Fault["start"] = () => wrongServer(make())();
  return fault({ id, violates: [violates], title, expected, collateral: [...collateral, ...RANDOM_SESSIONS], start });
}

/** A relay that leaves out the step of one requirement. */
export function relayWithout(violates: RequirementId, title: string, collateral: readonly string[] = []): Fault {
  return relayFault(violates, { id: `leaves-out-${violates.replace(".", "-")}`, title, collateral }, () => ({ omit: [violates] }));
}
