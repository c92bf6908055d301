import type { Fault } from "../../selftest/fault.ts";
import { answerFaults } from "./answers.ts";
import { documentFaults } from "./document.ts";
import { freshnessFaults } from "./freshness.ts";
import { registrationFaults } from "./registration.ts";
import { requestFaults } from "./requests.ts";

/** Servers that are wrong about the chapter Servers, users and requests. */
export const faults: readonly Fault[] = [...documentFaults, ...registrationFaults, ...requestFaults, ...freshnessFaults, ...answerFaults];
