import type { Fault } from "../../selftest/fault.ts";
import { limitFaults } from "./limits.ts";
import { problemFaults } from "./problems.ts";

/** Servers that are wrong about the chapter Errors and limits. */
export const faults: readonly Fault[] = [...problemFaults, ...limitFaults];
