import type { Fault } from "../../selftest/fault.ts";
import { originFaults } from "./origin.ts";
import { proxyFaults } from "./proxy.ts";

/** The faults of the chapter Proof-of-relay. */
export const faults: readonly Fault[] = [...originFaults, ...proxyFaults];
