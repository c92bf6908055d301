import type { ClientCheck } from "../../client-run/client-check.ts";
import { replacements } from "./replaces.ts";
import { ringStops } from "./ring-stop.ts";
import { ringSuccessors } from "./ring-successor.ts";
import { rings } from "./ring.ts";
import { verification } from "./verify.ts";

/** The checks of clients of the chapter InitializeVoice. */
export const checks: readonly ClientCheck[] = [...replacements, ...verification, ...rings, ...ringStops, ...ringSuccessors];
