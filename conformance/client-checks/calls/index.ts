import type { ClientCheck } from "../../client-run/client-check.ts";
import { history } from "./history.ts";
import { readStories } from "./read-stories.ts";

/** The checks of clients of the chapter on calls. */
export const checks: readonly ClientCheck[] = [...readStories, ...history];
