import type { ClientCheck } from "../../client-run/client-check.ts";
import { acting } from "./acting.ts";
import { frames } from "./frames.ts";
import { history } from "./history.ts";
import { ice } from "./ice.ts";
import { media } from "./media.ts";
import { negotiation } from "./negotiation.ts";
import { readStories } from "./read-stories.ts";
import { scheduleCheck } from "./schedules.ts";
import { sending } from "./sending.ts";
import { shown } from "./shown.ts";

const random = scheduleCheck(
  "calls.press",
  "Whatever other devices say, and however much of it the client has read when its user speaks, it says what follows from that alone.",
  false,
  ["calls.answer", "calls.hangup", "calls.reject", "calls.absorb", "glare.accept", "glare.connected"],
);

/** The checks of clients of the chapter on calls. */
export const checks: readonly ClientCheck[] = [
  ...sending,
  ...readStories,
  ...shown,
  ...acting,
  random,
  ...media,
  ...negotiation,
  ...frames,
  ...history,
  ...ice,
];
