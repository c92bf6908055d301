import type { ServerCheck } from "../../runner/check.ts";
import { binaryChecks } from "./binary.ts";
import { canonicalChecks } from "./canonical.ts";
import { mediaTypeChecks } from "./media-type.ts";
import { nameChecks } from "./names.ts";
import { ownMessageChecks } from "./own-messages.ts";
import { schemaFileChecks } from "./schema.ts";
import { signatureChecks } from "./signatures.ts";
import { textChecks } from "./text.ts";
import { unknownChecks } from "./unknown.ts";

/** The checks of the chapter Encoding. */
export const checks: readonly ServerCheck[] = [
  ...textChecks,
  ...schemaFileChecks,
  ...unknownChecks,
  ...mediaTypeChecks,
  ...ownMessageChecks,
  ...canonicalChecks,
  ...binaryChecks,
  ...nameChecks,
  ...signatureChecks,
];
