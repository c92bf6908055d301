import type { ServerCheck } from "../../runner/check.ts";
import { addingChecks } from "./adding.ts";
import { addressChecks } from "./address.ts";
import { connectChecks } from "./connect.ts";
import { contactChecks } from "./contact.ts";
import { directoryChecks } from "./directory.ts";
import { documentChecks } from "./documents.ts";
import { entryChecks } from "./entries.ts";
import { forwardPassChecks } from "./forward-pass.ts";
import { forwardRefusedChecks } from "./forward-refused.ts";
import { memberChecks } from "./members.ts";
import { refusedChecks } from "./refused.ts";
import { servedChecks } from "./served.ts";
import { strangerChecks } from "./strangers.ts";
import { timeChecks } from "./time.ts";

/** The checks of the chapter Other servers. */
export const checks: readonly ServerCheck[] = [
  ...contactChecks,
  ...addressChecks,
  ...servedChecks,
  ...timeChecks,
  ...documentChecks,
  ...entryChecks,
  ...directoryChecks,
  ...addingChecks,
  ...memberChecks,
  ...strangerChecks,
  ...refusedChecks,
  ...connectChecks,
  ...forwardPassChecks,
  ...forwardRefusedChecks,
];
