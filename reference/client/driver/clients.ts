// Client-driver chapter: several clients side by side, each with a number and what it has stored.
import type { Suite } from "../../protocol/crypto/index.ts";
import { ProtocolError } from "../../protocol/error.ts";
import type { Account } from "../account.ts";
import { createClient } from "../client.ts";
import type { ClientPorts, Store } from "../ports.ts";
import { memoryStore, systemClock } from "../ports.ts";
import { drawing } from "../seams.ts";
import { advancingClock } from "./advancing-clock.ts";
import type { AdvancingClock } from "./advancing-clock.ts";
import { createMediaGate } from "./media-gate.ts";
import type { MediaGate } from "./media-gate.ts";
import type { Notice } from "./notices.ts";
import { runClient } from "./running.ts";
import type { Running } from "./running.ts";

/** All clients of a driver. */
export interface Clients {
  /** Starts the client of a number, with what it has stored. */
  start(number: number, server: string, account: (suite: Suite) => Promise<Account>): Promise<Running>;
  /** @throws ProtocolError `not-found` for a number whose client does not run. */
  get(number: number): Running;
  /** Lets what asks for the microphone or the camera wait, or be granted. */
  grant(number: number, how: "hold" | "now"): void;
  stop(number: number): Promise<void>;
  stopAll(): Promise<void>;
}

/** What stays of a client when it stops. */
interface Place {
  readonly store: Store;
  readonly clock: AdvancingClock;
  running?: Running;
  media?: MediaGate;
}

/** Makes the surroundings of a client from what is its own. */
export type MakePorts = (own: Pick<ClientPorts, "store" | "clock">) => ClientPorts;

/** No clients yet. */
export function createClients(makePorts: MakePorts, tell: (number: number, notice: Notice) => void): Clients {
  const places = new Map<number, Place>();
  const stop = async (place: Place | undefined): Promise<void> => {
    const running = place?.running;
    delete place?.running;
    await running?.stop();
  };
  const get = (number: number): Running => {
    const running = places.get(number)?.running;
    if (running === undefined) throw new ProtocolError("not-found", `no client has the number ${String(number)}`);
    return running;
  };
  return {
    async start(number, server, makeAccount) {
      // client-driver.clients-apart
      const place: Place = places.get(number) ?? { store: memoryStore(), clock: advancingClock(systemClock) };
      places.set(number, place);
      await stop(place);
      const made = makePorts(place);
      const media = createMediaGate(made.rtc, (choice) => place.running?.tell({ notice: "media-asked", about: choice }));
      place.media = media;
      const ports = media.rtc === undefined ? made : { ...made, rtc: media.rtc };
      const client = await createClient(ports, await makeAccount(drawing(ports, "account key")), { name: server });
      const running = runClient(client, ports, place.clock, (notice) => tell(number, notice));
      place.running = running;
      try {
        await client.register();
        await client.start();
        return running;
      } catch (error) {
        await stop(place);
        throw error;
      }
    },
    get,
    grant(number, how) {
      get(number);
      places.get(number)?.media?.grant(how);
    },
    async stop(number) {
      get(number);
      await stop(places.get(number));
    },
    async stopAll() {
      await Promise.allSettled([...places.values()].map(stop));
    },
  };
}
