import type { ClientCheck } from "../../client-run/client-check.ts";
import { asking } from "./asking.ts";
import { credentials } from "./credential.ts";
import { ways } from "./way.ts";
import { welcomed } from "./welcome.ts";

/** The checks of clients of the chapter Proof-of-relay. */
export const checks: readonly ClientCheck[] = [...asking, ...welcomed, ...credentials, ...ways];
