import type { ClientCheck } from "../../client-run/client-check.ts";
import { order } from "./order.ts";

/** The checks of clients of the chapter on glare. */
export const checks: readonly ClientCheck[] = [...order];
