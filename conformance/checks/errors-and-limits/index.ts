import type { ServerCheck } from "../../runner/check.ts";
import { countChecks } from "./counts.ts";
import { hostileChecks } from "./hostile.ts";
import { problemChecks } from "./problems.ts";
import { sizeChecks } from "./sizes.ts";
import { statedChecks } from "./stated.ts";

/** The checks of the chapter Errors and limits. */
export const checks: readonly ServerCheck[] = [...problemChecks, ...hostileChecks, ...statedChecks, ...sizeChecks, ...countChecks];
