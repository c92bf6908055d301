import type { ClientCheck } from "../client-run/client-check.ts";

/** All checks of clients, in the order of the chapters. */
export const CLIENT_CHECKS: readonly ClientCheck[] = [];
