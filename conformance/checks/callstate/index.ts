import type { ServerCheck } from "../../runner/check.ts";
import { refreshes } from "./refreshes.ts";
import { refusedCallstates } from "./refused.ts";

export const checks: readonly ServerCheck[] = [...refusedCallstates, ...refreshes];
