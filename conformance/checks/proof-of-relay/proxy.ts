import type { ServerCheck } from "../../runner/check.ts";
import { countersigning } from "./proxy-countersign.ts";
import { ends } from "./proxy-end.ts";
import { forms } from "./proxy-form.ts";
import { hiding } from "./proxy-hidden.ts";
import { orders } from "./proxy-order.ts";
import { originChecks } from "./proxy-origin.ts";
import { passing } from "./proxy-pass.ts";
import { proxySessions } from "./proxy-random.ts";
import { originSessions } from "./proxy-random-origin.ts";
import { reaching } from "./proxy-reach.ts";
import { viaRows } from "./proxy-via.ts";

/** The checks of a server that stands between its users and other servers. */
export const proxyChecks: readonly ServerCheck[] = [
  ...countersigning,
  ...viaRows,
  ...forms,
  ...orders,
  ...originChecks,
  ...passing,
  ...ends,
  ...reaching,
  ...hiding,
  ...proxySessions,
  ...originSessions,
];
