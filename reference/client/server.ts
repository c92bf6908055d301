import type { ApiServer } from "./http/api.ts";
import type { ServerAddress } from "./http/server-document.ts";
import { fetchServerDocument, serverUrl } from "./http/server-document.ts";
import type { Pins } from "./pins.ts";
import type { ClientPorts } from "./ports.ts";
import type { ServerDocument, VtserverEntry } from "./wire.ts";

/** A server whose document was verified and whose key is pinned. */
export interface KnownServer extends ApiServer {
  /** The newest document. */
  document(): ServerDocument;
  /** Fetches it anew. */
  refresh(): Promise<ServerDocument>;
  /** Whether the server lists this vtserver, with this key; asks anew before it says no. */
  lists(vtserver: VtserverEntry): Promise<boolean>;
}

/**
 * Makes contact with a server: fetches, verifies, pins.
 *
 * @throws ProtocolError as {@link fetchServerDocument}.
 */
export async function contactServer(ports: ClientPorts, pins: Pins, address: ServerAddress): Promise<KnownServer> {
  let document = await fetchServerDocument(ports, pins, address);
  const refresh = async (): Promise<ServerDocument> => {
    document = await fetchServerDocument(ports, pins, address);
    return document;
  };
  const listed = ({ url, key }: VtserverEntry): boolean =>
    document.expires_at > ports.clock.now() && document.vtservers.some((entry) => entry.url === url && entry.key === key);
  return {
    name: document.server,
    url: address.url ?? serverUrl(address.name),
    key: document.server_key,
    document: () => document,
    refresh,
    // A vtserver's key changes freely with the document.
    lists: async (vtserver) => {
      if (listed(vtserver)) return true;
      await refresh();
      return listed(vtserver);
    },
  };
}
