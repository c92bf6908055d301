import { NOT_RUN_REASONS, type NotRunReason } from "./verdict.ts";

/** Thrown by `t.notRun`: the check cannot be carried out against this target, for a reason from the closed list. */
export class NotRun extends Error {
  override readonly name = "NotRun";
  readonly reason: NotRunReason;
  constructor(reason: NotRunReason, detail?: string) {
    super(detail === undefined ? NOT_RUN_REASONS[reason] : `${NOT_RUN_REASONS[reason]}: ${detail}`);
    this.reason = reason;
  }
}

/** Thrown by `t.inconclusive`: it ran, and what was seen proves neither the one nor the other. */
export class Inconclusive extends Error {
  override readonly name = "Inconclusive";
}
