import type { Fault } from "../../selftest/fault.ts";
import { channelFaults } from "./channels.ts";
import { epochFaults } from "./epochs.ts";
import { logFaults } from "./log.ts";

/** The faults of the chapter on channels. */
export const faults: readonly Fault[] = [...channelFaults, ...logFaults, ...epochFaults];
