import type { ApiServer } from "./http/api.ts";
import type { Carrier } from "./http/carrier.ts";
import { directCarrier } from "./http/carrier.ts";
import type { ServerAddress } from "./http/server-document.ts";
import { fetchServerDocument, serverUrl } from "./http/server-document.ts";
import type { Pins } from "./pins.ts";
import type { ClientPorts } from "./ports.ts";
import type { ServerDocument, VtserverEntry } from "./wire.ts";

/** A server whose document was verified and whose key is pinned. */
export interface KnownServer extends ApiServer {
  /** The newest document. */
  document(): ServerDocument;
  /** A document that has not expired: the newest one, or one that is fetched now. */
  current(): Promise<ServerDocument>;
  /** Fetches it anew. */
  refresh(): Promise<ServerDocument>;
  /** Whether the server lists this vtserver, with this key; asks anew before it says no. */
  lists(vtserver: VtserverEntry): Promise<boolean>;
}

/**
 * Makes contact with a server: fetches, verifies, pins.
 *
 * @param carrier by default HTTP to the server itself. With another one the address needs the key of an invitation.
 * @throws ProtocolError as {@link fetchServerDocument}.
 */
export async function contactServer(
  ports: ClientPorts,
  pins: Pins,
  address: ServerAddress,
  carrier: Carrier = directCarrier(ports, address.url ?? serverUrl(address.name)),
): Promise<KnownServer> {
  let document = await fetchServerDocument(ports, pins, address, carrier);
  const refresh = async (): Promise<ServerDocument> => {
    document = await fetchServerDocument(ports, pins, address, carrier);
    return document;
  };
  const isOver = (): boolean => document.expires_at <= ports.clock.now();
  let renewal: Promise<ServerDocument> | undefined;
  // server.document-anew: all that wait for it wait for one.
  const renew = (): Promise<ServerDocument> => (renewal ??= refresh().finally(() => (renewal = undefined)));
  const listed = ({ url, key }: VtserverEntry): boolean =>
    !isOver() && document.vtservers.some((entry) => entry.url === url && entry.key === key);
  return {
    name: address.name,
    get key() {
      return document.server_key;
    },
    document: () => document,
    current: async () => (isOver() ? renew() : document),
    refresh,
    // A vtserver's key changes freely with the document.
    lists: async (vtserver) => {
      if (listed(vtserver)) return true;
      await refresh();
      return listed(vtserver);
    },
  };
}
