import type { Endpoint } from "./endpoint.ts";
import { getDirectoryEntry, registerUser } from "./registration.ts";
import { serverDocument } from "./server-document.ts";

/** The table of endpoints. */
export const ENDPOINTS: readonly Endpoint[] = [serverDocument, registerUser, getDirectoryEntry];
