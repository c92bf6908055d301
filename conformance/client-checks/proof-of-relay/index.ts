import type { ClientCheck } from "../../client-run/client-check.ts";
import { answers } from "./answer.ts";
import { asking } from "./asking.ts";
import { choices } from "./choice.ts";
import { contacts } from "./contact.ts";
import { credentials } from "./credential.ts";
import { welcomed } from "./welcome.ts";

/** The checks of clients of the chapter Proof-of-relay. */
export const checks: readonly ClientCheck[] = [...asking, ...answers, ...welcomed, ...credentials, ...contacts, ...choices];
