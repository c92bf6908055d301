import type { CallLogEntry } from "../../../reference/protocol/calls/index.ts";
import { deriveCallLog } from "../../../reference/protocol/calls/index.ts";
import type { Call } from "../../../reference/protocol/calls/index.ts";
import type { RequirementId } from "../../runner/requirement-id.ts";
import type { ClientFault, FaultOptions } from "./client-fault.ts";
import { seamed } from "./client-fault.ts";

/** Other stories end with an entry that is wrong in the same way. */
const collateral = ["calls.*", "history.*", "glare.*"];

/** A client that logs otherwise. */
function mislogging(
  requirement: RequirementId,
  id: string,
  title: string,
  callLog: (calls: readonly Call[], user: string) => readonly CallLogEntry[],
  more: FaultOptions = {},
): ClientFault {
  return seamed(requirement, id, title, () => ({ callLog }), { collateral, ...more });
}

/** Entries with another outcome. */
function renamed(
  from: CallLogEntry["outcome"],
  to: CallLogEntry["outcome"],
): (calls: readonly Call[], user: string) => readonly CallLogEntry[] {
  return (calls, user) =>
    deriveCallLog(calls, user).map(({ duration_ms: ms, ...entry }) => {
      if (entry.outcome !== from) return { ...entry, ...(ms !== undefined && { duration_ms: ms }) };
      return { ...entry, outcome: to, ...(to === "ended" && { duration_ms: 0 }) };
    });
}

/** Clients that log calls otherwise than they should. */
export const faults: readonly ClientFault[] = [
  mislogging("history.replaced", "logs-the-loser", "It logs a call that was replaced as missed.", (calls, user) =>
    deriveCallLog(
      calls.map(({ by: _, ...call }) => (call.cause === "replaced" ? { ...call, cause: "hangup" } : call)),
      user,
    ),
  ),
  mislogging("history.failed", "logs-no-failure", "It logs calls that failed as missed.", renamed("failed", "missed")),
  mislogging("history.ended", "logs-no-talk", "It logs calls that were answered as missed.", renamed("ended", "missed")),
  mislogging(
    "history.ended",
    "counts-from-the-invite",
    "It counts the duration from the invite.",
    (calls, user) =>
      deriveCallLog(calls, user).map((entry) => {
        const call = calls.find(({ caller, call_id: id }) => caller === entry.caller && id === entry.call_id);
        return entry.duration_ms === undefined || call?.endedAt === undefined
          ? entry
          : { ...entry, duration_ms: call.endedAt - call.invitedAt };
      }),
    { expected: ["history.ended/duration"] },
  ),
  mislogging("history.rejected", "logs-no-reject", "It logs calls that were rejected as missed.", renamed("rejected", "missed")),
  mislogging("history.missed", "logs-misses-as-rejects", "It logs calls that nobody answered as rejected.", renamed("missed", "rejected")),
  mislogging("history.direction", "turns-directions", "It logs calls in the other direction.", (calls, user) =>
    deriveCallLog(calls, user).map((entry) => ({ ...entry, direction: entry.direction === "incoming" ? "outgoing" : "incoming" })),
  ),
];
