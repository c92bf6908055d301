import type { ServerCheck } from "../../runner/check.ts";
import { access } from "./access.ts";
import { creation } from "./creation.ts";
import { epoch } from "./epoch.ts";
import { log } from "./log.ts";
import { permissions } from "./permissions.ts";

/** The checks of the chapter on channels. */
export const checks: readonly ServerCheck[] = [...creation, ...log, ...permissions, ...access, ...epoch];
