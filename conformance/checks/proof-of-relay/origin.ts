import type { ServerCheck } from "../../runner/check.ts";
import { originChanges } from "./origin-changes.ts";
import { originDocuments } from "./origin-document.ts";
import { originMessages } from "./origin-message.ts";
import { originNonces } from "./origin-nonce.ts";
import { originOrder } from "./origin-order.ts";
import { originRefusals } from "./origin-refusals.ts";
import { originRenewals } from "./origin-renewal.ts";
import { originRights } from "./origin-rights.ts";
import { originStored } from "./origin-stored.ts";
import { originVerifying } from "./origin-verifying.ts";
import { originWelcomes } from "./origin-welcome.ts";

/** The target in the place of the origin; the suite plays the server that proxies. */
export const originChecks: readonly ServerCheck[] = [
  ...originMessages,
  ...originStored,
  ...originNonces,
  ...originDocuments,
  ...originOrder,
  ...originRefusals,
  ...originVerifying,
  ...originWelcomes,
  ...originRights,
  ...originRenewals,
  ...originChanges,
];
