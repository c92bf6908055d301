// Calls chapter, "ICE servers".
import { ProtocolError } from "../../protocol/error.ts";
import type { Api } from "../http/api.ts";
import type { RtcOptions } from "../rtc/interface.ts";
import type { ClientPorts } from "../ports.ts";
import { isOmitted } from "../seams.ts";

/** Asks the user's own server for TURN servers. */
export type IceServersOf = () => Promise<RtcOptions["iceServers"]>;

/**
 * Keeps what the server gave for half of its time, so that it can still be used as long as it takes to begin.
 *
 * @param api - to the own server
 */
export function createIceServers({ clock, seams }: ClientPorts, api: Api): IceServersOf {
  let known: { readonly servers: RtcOptions["iceServers"]; readonly until: number } | undefined;
  return async () => {
    // ice.ttl
    if (known !== undefined && (clock.now() < known.until || isOmitted(seams, "ice.ttl"))) return known.servers;
    const asked = clock.now();
    try {
      const { uris, username, password, ttl } = await api.call("IceServers", "GET", "/v1/ice-servers");
      known = { servers: [{ urls: uris, username, credential: password }], until: asked + ttl * 500 };
      return known.servers;
    } catch (error) {
      // ice.absent
      if (!(error instanceof ProtocolError) || error.code !== "not-found" || isOmitted(seams, "ice.absent")) throw error;
      return [];
    }
  };
}
