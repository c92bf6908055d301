import type { Account } from "./account.ts";
import type { Engagements } from "./calls/book.ts";
import type { Channel } from "./channel/channel.ts";
import { createChannelObject } from "./channel/objects.ts";
import { contactOf, createDirectory } from "./directory.ts";
import type { Contact, Directory } from "./directory.ts";
import { createGuest } from "./guest.ts";
import type { Guest } from "./guest.ts";
import { createApi } from "./http/api.ts";
import { directCarrier } from "./http/carrier.ts";
import { register } from "./http/registration.ts";
import type { ServerAddress } from "./http/server-document.ts";
import { serverUrl } from "./http/server-document.ts";
import { createPins } from "./pins.ts";
import type { Pins } from "./pins.ts";
import type { ClientPorts } from "./ports.ts";
import { createPreferences } from "./preferences.ts";
import type { Preferences } from "./preferences.ts";
import { contactServer } from "./server.ts";
import { createServerClient } from "./server-client.ts";
import type { ServerClient } from "./server-client.ts";
import type { Way } from "./voice/route.ts";
import type { DirectoryEntry, Invitation, MemberIdentity } from "./wire.ts";

/** A user's client on the user's own server. */
export interface Client extends ServerClient, Directory {
  readonly pins: Pins;
  readonly preferences: Preferences;

  /** Registers the account's user; again is no error. */
  register(token?: string): Promise<DirectoryEntry>;
  /** What people elsewhere need to add this user, for handing on outside this protocol. */
  contact(): Contact;

  /** Creates a group and gives it its first epoch. */
  createGroup(): Promise<Channel>;
  /** Creates a DM with a user and gives it its first epoch. A user elsewhere needs {@link Contact}. */
  createDm(peer: string | Contact | MemberIdentity): Promise<Channel>;

  /**
   * Makes contact with the server of an invitation: directly (default), or with every request passed on by the own server, so that the
   * other one, and whoever watches this network, does not see who speaks with whom. The guest is started and stopped on its own.
   *
   * @throws ProtocolError `key-changed` when the server is not that of the invitation; see {@link createGuest}.
   * @example
   * ```ts
   * const guest = await bob.visit(invitation, { via: "proxy" });
   * await guest.start();
   * const channel = await guest.open(invitation.channel);
   * const voice = await guest.joinVoice(channel, tunnelID, { tell: console.log }); // by proxy too
   * ```
   */
  visit(invitation: Invitation, options?: { readonly via?: Way }): Promise<Guest>;
}

/**
 * Makes contact with a server, for an account that is registered there or is about to be.
 *
 * @throws ProtocolError `timeout`, `bad-signature`, `key-changed`, `stale`, `audience`: see {@link contactServer}.
 * @example
 * ```ts
 * const client = await createClient(nodePorts(), account, { name: "example.org" });
 * await client.register();
 * await client.start();
 * ```
 */
export async function createClient(ports: ClientPorts, account: Account, address: ServerAddress): Promise<Client> {
  const pins = createPins(ports.store, ports.seams);
  const preferences = createPreferences(ports.store, ports.seams);
  const carrier = directCarrier(ports, address.url ?? serverUrl(address.name));
  const server = await contactServer(ports, pins, address, carrier);
  const api = createApi(ports, account, server, carrier);
  const reader = { ports, account, pins };
  const home = { server, api };
  const engagements: Engagements = new Set();
  const { lookUp, meet } = createDirectory(ports, pins, home);
  const here = createServerClient({ reader, preferences, server, api, lookUp, way: "direct", home: undefined, engagements });
  const create = async (peer?: MemberIdentity): Promise<Channel> => {
    const creation = await createChannelObject(reader, server.name, peer);
    const { channel } = await api.call("Ordered", "POST", "/v1/channels", { body: creation });
    // Synchronising finds it rotation due, and gives it epoch 1.
    return here.open(channel);
  };
  return {
    ...here,
    pins,
    preferences,
    register: (token) => register(ports, account, server, carrier, token),
    contact: () => contactOf(account, server),
    lookUp,
    meet,
    createGroup: () => create(),
    createDm: async (peer) => create(typeof peer !== "string" && "signing_key" in peer ? peer : await lookUp(peer)),
    visit: (invitation, { via = "direct" } = {}) => createGuest({ reader, preferences, lookUp, home, engagements }, invitation, via),
  };
}
