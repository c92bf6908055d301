import type { Fault } from "../../selftest/fault.ts";
import { closingFaults } from "./closing.ts";
import { declarationFaults } from "./declaration.ts";
import { lifeFaults } from "./life.ts";
import { rightsFaults } from "./rights.ts";
import { successorFaults } from "./successors.ts";

/** The faults of the chapter on tunnels. */
export const faults: readonly Fault[] = [...declarationFaults, ...lifeFaults, ...closingFaults, ...successorFaults, ...rightsFaults];
