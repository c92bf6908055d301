import type { PlayedOptions, PlayedServer } from "./interface.ts";
import type { Neighbours } from "./power.ts";
import { startPlayed, type PlayedContext } from "./server.ts";

export type { Entry, Lies, PlayedConnection, PlayedOptions, PlayedServer } from "./interface.ts";
export type { PlayedContext } from "./server.ts";

/** The servers that the suite plays in one test. They reach each other in process. */
export interface PlayedServers {
  /** Starts one more; it stops with the test. */
  server(options?: PlayedOptions): Promise<PlayedServer>;
  /** All that were started, in their order. */
  readonly all: readonly PlayedServer[];
}

/**
 * Makes the servers of one test.
 *
 * @example
 * const { server } = playedServers(t);
 * const home = await server();
 * const alice = await home.user();
 */
export function playedServers(t: PlayedContext): PlayedServers {
  const neighbours: Neighbours = new Map();
  const all: PlayedServer[] = [];
  return {
    all,
    server: async (options) => {
      const made = await startPlayed(t, neighbours, options);
      all.push(made);
      return made;
    },
  };
}
