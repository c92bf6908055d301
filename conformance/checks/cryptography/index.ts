import type { ServerCheck } from "../../runner/check.ts";
import { ed25519Checks } from "./ed25519.ts";
import { x25519Checks } from "./x25519.ts";

/** The checks of the chapter Cryptography. */
export const checks: readonly ServerCheck[] = [...ed25519Checks, ...x25519Checks];
