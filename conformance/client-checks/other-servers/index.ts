import type { ClientCheck } from "../../client-run/client-check.ts";
import { directory } from "./directory.ts";
import { pins } from "./pin.ts";
import { through } from "./through.ts";
import { verified } from "./verify.ts";

/** The checks of clients of the chapter Other servers. */
export const checks: readonly ClientCheck[] = [...verified, ...pins, ...through, ...directory];
