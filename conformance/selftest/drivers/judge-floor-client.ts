import { CLIENT_CHECKS } from "../../client-checks/index.ts";
import { CLIENT_DRIVER_CHECKS } from "../../client-run/client-driver-checks.ts";
import { judgeClient } from "../../client-run/judge-client.ts";
import { CLIENT_OPS } from "../../client-run/operations.ts";
import { playedServers } from "../../probe/played/index.ts";
import type { CheckResult } from "../../report/report.ts";
import type { RequirementBook } from "../../runner/requirements.ts";
import { shimLink, type Shim } from "./shim.ts";

/** Waiting times, as a factor: what is waited for never comes. */
const SCALE = 0.1;
/** A driver answers at once or never: silence is waited for a few times only. */
const SILENT_SCALE = 0.01;

/** Judges a driver without a client, as if it had said that it has all operations. */
export async function judgeFloorClient(make: () => Shim, book: RequirementBook, scope: "all" | "few"): Promise<readonly CheckResult[]> {
  const { results } = await judgeClient({
    open: shimLink(make),
    book,
    checks: scope === "all" ? CLIENT_CHECKS : fewChecks(),
    driverChecks: CLIENT_DRIVER_CHECKS,
    settings: { seed: "selftest", runs: 1, scale: scope === "all" ? SCALE : SILENT_SCALE },
    strict: false,
    command: "shim",
    jobs: 16,
    failFast: false,
    signal: new AbortController().signal,
    play: (t) => playedServers(t).server,
    assumed: CLIENT_OPS,
  });
  return results;
}

/** One check of each chapter: who gets no account gets no further in any other. */
function fewChecks(): typeof CLIENT_CHECKS {
  const seen = new Set<string>();
  return CLIENT_CHECKS.filter(({ requirement }) => {
    const prefix = requirement.split(".")[0] ?? "";
    if (seen.has(prefix)) return false;
    seen.add(prefix);
    return true;
  });
}
