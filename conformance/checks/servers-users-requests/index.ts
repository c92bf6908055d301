import type { ServerCheck } from "../../runner/check.ts";
import { answerChecks } from "./answers.ts";
import { boundChecks } from "./bound.ts";
import { callerChecks } from "./callers.ts";
import { documentChecks } from "./document.ts";
import { freshnessChecks } from "./freshness.ts";
import { inputChecks } from "./input.ts";
import { registrationChecks } from "./registration.ts";
import { signatureFormChecks } from "./signature-form.ts";

/** The checks of the chapter Servers, users and requests. */
export const checks: readonly ServerCheck[] = [
  ...documentChecks,
  ...registrationChecks,
  ...signatureFormChecks,
  ...boundChecks,
  ...freshnessChecks,
  ...callerChecks,
  ...inputChecks,
  ...answerChecks,
];
