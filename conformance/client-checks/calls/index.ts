import type { ClientCheck } from "../../client-run/client-check.ts";
import { calledAndCalling } from "./called.ts";
import { history } from "./history.ts";
import { ice } from "./ice.ts";
import { media } from "./media.ts";
import { readStories } from "./read-stories.ts";
import { sending } from "./sending.ts";

/** The checks of clients of the chapter on calls. */
export const checks: readonly ClientCheck[] = [...sending, ...readStories, ...calledAndCalling, ...media, ...history, ...ice];
