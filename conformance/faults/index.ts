import type { Fault } from "../selftest/fault.ts";

/** Every deliberately wrong server, chapter by chapter. */
export const FAULTS: readonly Fault[] = [];
