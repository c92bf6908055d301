import type { ClientCheck } from "../../client-run/client-check.ts";
import { keys } from "./key.ts";
import { reconnects } from "./reconnect.ts";
import { records } from "./record.ts";
import { refusals } from "./refused.ts";
import { stops } from "./stop.ts";
import { successors } from "./successor.ts";

/** The checks of clients of the chapter VoiceTunnel. */
export const checks: readonly ClientCheck[] = [...keys, ...records, ...refusals, ...successors, ...stops, ...reconnects];
