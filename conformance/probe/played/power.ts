import { loopbackAgain, type HostHandlers, type PeerHome } from "../peer/host.ts";
import type { Home, Neighbour } from "./home.ts";
import type { PlayedServer } from "./interface.ts";

/** The servers of one test that are up, by name. */
export type Neighbours = Map<string, Neighbour>;

/** What is switched on and off. */
export interface PowerParts {
  readonly home: Home;
  /** Where it listens first. */
  readonly listening: PeerHome;
  readonly handlers: HostHandlers;
  readonly neighbours: Neighbours;
  readonly here: Neighbour;
}

/** Starts and stops a server under one name, together with its place among the neighbours. It is up at first. */
export function powerOf({ home, listening: first, handlers, neighbours, here }: PowerParts): Pick<PlayedServer, "stop" | "start"> {
  let listening: PeerHome | undefined = first;
  neighbours.set(first.name, here);
  return {
    stop: async () => {
      const leaving = listening;
      if (leaving === undefined) return;
      listening = undefined;
      neighbours.delete(first.name);
      home.tunnels.pause();
      here.relay.stop();
      await leaving.leave();
    },
    start: async () => {
      if (listening !== undefined) return;
      listening = await loopbackAgain(first.name, handlers);
      neighbours.set(first.name, here);
      home.tunnels.resume();
    },
  };
}
