import { failure } from "../../runner/errors.ts";
import type { ServerTest } from "../../runner/context.ts";
import type { LimitName } from "../../../schemas/v1/constants.ts";

/** The value that the target states for a limit; a target that states none fails, because what it promises must be testable. */
export function limitOf(t: ServerTest, name: LimitName): number {
  const value = t.target.limits[name];
  if (value === undefined || !Number.isSafeInteger(value))
    throw failure(`the limit ${name} is not stated`, `the document states ${name}`, "it does not");
  return value;
}
