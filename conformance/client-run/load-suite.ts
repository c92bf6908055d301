import type { AnyClientCheck } from "./client-check.ts";
import { CLIENT_DRIVER_CHECKS, type ClientDriverCheck } from "./client-driver-checks.ts";
import type { PlayServers } from "./client-test.ts";

/** What there is to judge a client by. */
export interface ClientSuite {
  readonly checks: readonly AnyClientCheck[];
  readonly driverChecks: readonly ClientDriverCheck[];
  readonly play: PlayServers;
}

/** Loads the checks of clients, and the servers that are played for them. */
export async function loadClientSuite(): Promise<ClientSuite> {
  const [{ CLIENT_CHECKS }, { playedServers }] = await Promise.all([
    import("../client-checks/index.ts"),
    import("../probe/played/index.ts"),
  ]);
  return { checks: CLIENT_CHECKS, driverChecks: CLIENT_DRIVER_CHECKS, play: (t) => playedServers(t).server };
}
