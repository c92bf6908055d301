import type { ClientCheck } from "../../client-run/client-check.ts";
import { audiences } from "./audience.ts";
import { credentials } from "./credential.ts";
import { freshness } from "./fresh.ts";
import { presence } from "./presence.ts";
import { repetitions } from "./repeated.ts";
import { replays } from "./replay.ts";
import { sending } from "./sending.ts";
import { welcomes } from "./welcome.ts";

/** The checks of clients of the chapter Relay. */
export const checks: readonly ClientCheck[] = [
  ...welcomes,
  ...audiences,
  ...freshness,
  ...presence,
  ...replays,
  ...credentials,
  ...repetitions,
  ...sending,
];
