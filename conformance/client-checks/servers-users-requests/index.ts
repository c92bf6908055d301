import type { ClientCheck } from "../../client-run/client-check.ts";
import { clock } from "./clock.ts";
import { directory } from "./directory.ts";
import { documents } from "./documents.ts";
import { invitations } from "./invitations.ts";
import { requests } from "./requests.ts";
import { signedAnswers } from "./answers.ts";

/** The checks of clients of the chapter on servers, users and requests. */
export const checks: readonly ClientCheck[] = [...documents, ...invitations, ...directory, ...requests, ...clock, ...signedAnswers];
