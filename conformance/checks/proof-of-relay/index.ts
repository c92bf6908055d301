import type { ServerCheck } from "../../runner/check.ts";
import { interopChecks } from "./interop.ts";
import { originChecks } from "./origin.ts";
import { proxyChecks } from "./proxy.ts";

/** The checks of the chapter Proof-of-relay: of a server in the place of the proxy, and in that of the origin. */
export const checks: readonly ServerCheck[] = [...originChecks, ...proxyChecks, ...interopChecks];
