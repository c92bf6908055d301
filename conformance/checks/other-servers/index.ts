import type { ServerCheck } from "../../runner/check.ts";
import { addressChecks } from "./address.ts";
import { contactChecks } from "./contact.ts";
import { directoryChecks } from "./directory.ts";
import { servedChecks } from "./served.ts";
import { timeChecks } from "./time.ts";

/** The checks of the chapter Other servers. */
export const checks: readonly ServerCheck[] = [...contactChecks, ...addressChecks, ...servedChecks, ...timeChecks, ...directoryChecks];
