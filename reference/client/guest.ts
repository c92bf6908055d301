import type { Engagements } from "./calls/book.ts";
import type { Reader } from "./channel/apply.ts";
import type { Directory } from "./directory.ts";
import { createApi } from "./http/api.ts";
import { directCarrier } from "./http/carrier.ts";
import { forwardCarrier } from "./http/forward.ts";
import { serverUrl } from "./http/server-document.ts";
import type { Preferences } from "./preferences.ts";
import { isOmitted } from "./seams.ts";
import { contactServer } from "./server.ts";
import { createServerClient } from "./server-client.ts";
import type { ServerClient } from "./server-client.ts";
import type { Home, Way } from "./voice/route.ts";
import type { Invitation } from "./wire.ts";

/** A user at a server elsewhere. */
export interface Guest extends ServerClient {
  /** How the requests go. */
  readonly way: Way;
}

/** What a guest brings from home. */
export interface GuestParts {
  readonly reader: Reader;
  readonly preferences: Preferences;
  readonly lookUp: Directory["lookUp"];
  readonly home: Home;
  readonly engagements: Engagements;
}

/**
 * Makes contact with the server of an invitation, directly or with every request through the own server.
 *
 * @throws ProtocolError `key-changed` for a server that shows another key than the invitation, or than was pinned before; otherwise as
 * {@link contactServer}, and what the own server says of a request that it cannot pass on.
 */
export async function createGuest(parts: GuestParts, { server: name, server_key }: Invitation, way: Way): Promise<Guest> {
  const { reader, home } = parts;
  const carrier = way === "proxy" ? forwardCarrier(home.api, name) : directCarrier(reader.ports, serverUrl(name));
  // forward.pin: the invitation's key is pinned before anything is asked, and the first answer has to fit.
  const { ports, pins } = reader;
  const pinned = isOmitted(ports.seams, "forward.pin") ? { name } : { name, key: server_key };
  // forward.client-all
  const asked = isOmitted(ports.seams, "forward.client-all") ? directCarrier(ports, serverUrl(name)) : carrier;
  const server = await contactServer(ports, pins, pinned, asked);
  const api = createApi(ports, reader.account, server, carrier);
  return { ...createServerClient({ ...parts, server, api, way }), way };
}
