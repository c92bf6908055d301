import type { ClientCheck } from "../client-run/client-check.ts";
import { checks as chatChannel } from "./chat-channel/index.ts";
import { checks as cryptography } from "./cryptography/index.ts";

/** All checks of clients, in the order of the chapters. */
export const CLIENT_CHECKS: readonly ClientCheck[] = [...cryptography, ...chatChannel];
