import type { Fault } from "../selftest/fault.ts";
import { faults as chatChannel } from "./chat-channel/index.ts";

/** Every deliberately wrong server, chapter by chapter. */
export const FAULTS: readonly Fault[] = [...chatChannel];
