import type { ClientCheck } from "../../client-run/client-check.ts";
import { after } from "./after.ts";
import { before } from "./before.ts";
import { order } from "./order.ts";

/** The checks of clients of the chapter on glare. */
export const checks: readonly ClientCheck[] = [...order, ...before, ...after];
