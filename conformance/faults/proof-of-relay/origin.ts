import type { Fault } from "../../selftest/fault.ts";
import { originLiveFaults } from "./origin-live.ts";
import { originStepFaults } from "./origin-steps.ts";

/** Servers that are wrong in the place of the origin. */
export const originFaults: readonly Fault[] = [...originStepFaults, ...originLiveFaults];
