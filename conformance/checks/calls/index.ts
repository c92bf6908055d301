import type { ServerCheck } from "../../runner/check.ts";
import { iceServers } from "./ice-servers.ts";

export const checks: readonly ServerCheck[] = [...iceServers];
