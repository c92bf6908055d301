import { ProtocolError } from "../protocol/error.ts";
import { parseUserId } from "../protocol/ids/index.ts";
import type { Account } from "./account.ts";
import type { Api } from "./http/api.ts";
import { forwardCarrier } from "./http/forward.ts";
import { directoryEntry } from "./http/registration.ts";
import { fetchServerDocument } from "./http/server-document.ts";
import type { Pins } from "./pins.ts";
import type { ClientPorts } from "./ports.ts";
import { isOmitted } from "./seams.ts";
import { contactServer } from "./server.ts";
import type { KnownServer } from "./server.ts";
import type { MemberIdentity } from "./wire.ts";

/** A user elsewhere, as people hand each other a contact: like an invitation it reaches the user outside this protocol. */
export interface Contact {
  /** User id. */
  readonly user: string;
  /** The key of the user's server, base64url. */
  readonly server_key: string;
}

/** The keys of users who are to be added. */
export interface Directory {
  /**
   * A user's keys: asked for at the own server, signed by the user's own one, pinned.
   *
   * @throws ProtocolError `not-found` for nobody, and for a user of a server whose key is not known yet; `bad-signature`, `key-changed`,
   * `audience` for an entry or document that is not of the user's server; what the own server says of the other one.
   */
  lookUp(user: string | Contact): Promise<MemberIdentity>;
  /** Makes contact with another server directly, and pins its key if it is the first contact. The other server sees from where. */
  meet(server: string): Promise<void>;
}

/** The directory as a client of its own server sees it. */
export function createDirectory(ports: ClientPorts, pins: Pins, home: { readonly server: KnownServer; readonly api: Api }): Directory {
  /** The server of a user, with a key that did not come from the one that is asked. */
  const signerOf = async (name: string, key: string | undefined): Promise<KnownServer> => {
    if (name === home.server.name) return home.server;
    const known = key ?? (await pins.serverKey(name));
    // forward.pin: what the own server says of another one counts nothing.
    if (known === undefined && !isOmitted(ports.seams, "forward.pin"))
      throw new ProtocolError("not-found", `no key of ${name} is known: it comes with a contact, or from meeting it`);
    return contactServer(ports, pins, { name, ...(known !== undefined && { key: known }) }, forwardCarrier(home.api, name));
  };
  return {
    async lookUp(asked) {
      const { user, server_key } = typeof asked === "string" ? { user: asked, server_key: undefined } : asked;
      // user.directory-own: only for who is to be added; whoever is a member has keys in the log.
      const entry = await directoryEntry(ports, home.api, await signerOf(parseUserId(user).server, server_key), user);
      const identity = { user: entry.user, signing_key: entry.signing_key, sealing_key: entry.sealing_key };
      await pins.user(identity);
      return identity;
    },
    async meet(server) {
      await fetchServerDocument(ports, pins, { name: server });
    },
  };
}

/** What a user hands to others, so that they can look the user up. */
export function contactOf({ user }: Account, { key }: KnownServer): Contact {
  return { user, server_key: key };
}
