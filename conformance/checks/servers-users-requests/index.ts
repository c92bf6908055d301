import type { ServerCheck } from "../../runner/check.ts";

export const checks: readonly ServerCheck[] = [];
