import type { ClientCheck } from "../../client-run/client-check.ts";
import { scheduleCheck } from "../calls/schedules.ts";
import { after } from "./after.ts";
import { before } from "./before.ts";
import { order } from "./order.ts";

const random = scheduleCheck(
  "glare.final",
  "Whatever collides, and however much of it a client has read that calls, too, it says what follows from that alone.",
  true,
  ["glare.preparing", "glare.under-way", "glare.replaced", "glare.accept", "glare.hangup", "calls.select-first"],
);

/** The checks of clients of the chapter on glare. */
export const checks: readonly ClientCheck[] = [...order, ...before, ...after, random];
