import type { ClientCheck } from "../../client-run/client-check.ts";
import { connections } from "./connections.ts";
import { offers } from "./offers.ts";
import { presence } from "./presence.ts";
import { random } from "./random.ts";
import { sending } from "./sending.ts";
import { signals } from "./signals.ts";
import { views } from "./views.ts";

/** The checks of clients of the chapter Callstate. */
export const checks: readonly ClientCheck[] = [...presence, ...views, ...offers, ...sending, ...signals, ...connections, ...random];
