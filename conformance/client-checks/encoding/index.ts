import type { ClientCheck } from "../../client-run/client-check.ts";
import { messages } from "./messages.ts";
import { strict } from "./strict.ts";
import { unknown } from "./unknown.ts";
import { voiceMessages } from "./voice-messages.ts";
import { voiceStrict } from "./voice-strict.ts";
import { voiceUnknown } from "./voice-unknown.ts";

/** The checks of clients of the chapter on encoding. */
export const checks: readonly ClientCheck[] = [...messages, ...strict, ...unknown, ...voiceMessages, ...voiceStrict, ...voiceUnknown];
