import type { ServerCheck } from "../runner/check.ts";

/** Every check of a server, chapter by chapter. */
export const CHECKS: readonly ServerCheck[] = [];
