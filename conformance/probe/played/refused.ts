import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import type { JsonObject } from "../wire/json.ts";

/** What a played server refuses: thrown by the step that refuses, answered as a problem document. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly code: ErrorCode;
  /** Further members of the problem document. */
  readonly more: JsonObject;
  constructor(code: ErrorCode, more: JsonObject = {}) {
    super(code);
    this.code = code;
    this.more = more;
  }
}

/** Refuses with that code where a condition holds. */
export function refuseIf(condition: boolean, code: ErrorCode, more?: JsonObject): void {
  if (condition) throw new Refused(code, more);
}
