import { ProtocolError } from "../protocol/error.ts";
import type { Api } from "./http/api.ts";
import type { Clock } from "./ports.ts";
import { monotonic } from "./ports.ts";
import type { RtcOptions } from "./rtc/interface.ts";
import { isOmitted } from "./seams.ts";
import type { ClientSeams } from "./seams.ts";
import type { KnownServer } from "./server.ts";

/** What WebRTC takes as ICE servers. */
export type IceServerList = RtcOptions["iceServers"];

/** What is needed to ask for them: the user's own server, also for channels elsewhere. */
export interface IceServersParts {
  readonly api: Api;
  readonly server: KnownServer;
  readonly clock: Clock;
  readonly seams?: ClientSeams | undefined;
}

/**
 * Asks the own server for TURN servers, and again when the credential is over.
 *
 * @returns none when the server has none to offer.
 * @example
 * ```ts
 * const iceServers = createIceServers({ api, server, clock });
 * rtc.connect({ iceServers: await iceServers(), relayOnly: false, lines }, handlers);
 * ```
 */
export function createIceServers({ api, server, clock, seams }: IceServersParts): () => Promise<IceServerList> {
  let known: { readonly until: number; readonly list: IceServerList } | undefined;
  return async () => {
    if (server.document().features.ice_servers !== true) return [];
    // ice.ttl: counted from before the answer, which is never too long.
    const asked = monotonic(clock);
    if (known !== undefined && (asked <= known.until || isOmitted(seams, "ice.ttl"))) return known.list;
    try {
      const { uris, username, password: credential, ttl } = await api.call("IceServers", "GET", "/v1/ice-servers");
      known = { until: asked + ttl * 1000, list: [{ urls: uris, username, credential }] };
      return known.list;
    } catch (error) {
      // ice.absent
      const isAbsent = error instanceof ProtocolError && error.code === "not-found";
      if (isAbsent && !isOmitted(seams, "ice.absent")) return [];
      throw error;
    }
  };
}
