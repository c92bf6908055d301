import type { ServerCheck } from "../../runner/check.ts";
import { binding } from "./binding.ts";
import { closeCodes } from "./close-code.ts";
import { connects } from "./connect.ts";
import { handshake } from "./handshake.ts";
import { roles } from "./roles.ts";

/** The checks of the chapter Relay. */
export const checks: readonly ServerCheck[] = [...binding, ...closeCodes, ...handshake, ...connects, ...roles];
