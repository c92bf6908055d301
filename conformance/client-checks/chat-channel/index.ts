import type { ClientCheck } from "../../client-run/client-check.ts";
import { epochs } from "./epochs.ts";
import { events } from "./events.ts";
import { ghosts } from "./ghosts.ts";
import { keys } from "./keys.ts";
import { logObjects } from "./log.ts";
import { logStop } from "./log-stop.ts";
import { order } from "./order.ts";
import { own } from "./own.ts";
import { sealed } from "./sealed.ts";
import { streams } from "./streams.ts";

/** The checks of clients of the chapter on channels. */
export const checks: readonly ClientCheck[] = [
  ...order,
  ...logObjects,
  ...ghosts,
  ...logStop,
  ...keys,
  ...epochs,
  ...own,
  ...events,
  ...sealed,
  ...streams,
];
