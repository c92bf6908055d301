import type { ClientCheck } from "../../client-run/client-check.ts";
import { apart } from "./apart.ts";
import { notices } from "./notices.ts";

/** The checks of the chapter Client driver. */
export const checks: readonly ClientCheck[] = [...apart, ...notices];
