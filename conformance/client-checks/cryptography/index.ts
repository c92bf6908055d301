import type { ClientCheck } from "../../client-run/client-check.ts";
import { fresh } from "./fresh.ts";
import { pinned } from "./pinned.ts";
import { privateKeys } from "./private.ts";

/** The checks of clients of the chapter on cryptography. */
export const checks: readonly ClientCheck[] = [...pinned, ...fresh, ...privateKeys];
