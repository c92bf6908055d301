import type { ServerCheck } from "../../runner/check.ts";
import { contentChecks } from "./content.ts";
import { sendingChecks } from "./sending.ts";

/** The checks of the chapter InitializeVoice. */
export const checks: readonly ServerCheck[] = [...sendingChecks, ...contentChecks];
