import type { ServerCheck } from "../../runner/check.ts";
import { addingChecks } from "./adding.ts";
import { addressChecks } from "./address.ts";
import { contactChecks } from "./contact.ts";
import { directoryChecks } from "./directory.ts";
import { documentChecks } from "./documents.ts";
import { entryChecks } from "./entries.ts";
import { servedChecks } from "./served.ts";
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
];
