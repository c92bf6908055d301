import type { Fault } from "../../selftest/fault.ts";
import { answerFaults } from "./answers.ts";
import { contactFaults } from "./contact.ts";
import { directoryFaults, foreignFaults } from "./foreign.ts";
import { forwardFaults } from "./forward.ts";

/** Servers that are wrong about the chapter Other servers. */
export const faults: readonly Fault[] = [...contactFaults, ...answerFaults, ...directoryFaults, ...foreignFaults, ...forwardFaults];
