import type { ClientCheck } from "../../client-run/client-check.ts";
import { limits } from "./limits.ts";
import { told } from "./told.ts";

/** The checks of clients of the chapter on errors and limits. */
export const checks: readonly ClientCheck[] = [...told, ...limits];
