import type { LookupFunction } from "node:net";
import type {
  DirectoryEntry,
  ForwardAnswer,
  ForwardRequest,
  ServerDocument,
  ServerName,
  SigningKey,
  UserId,
} from "../../schemas/v1/types.ts";

/** What is asked of a document beyond being valid. */
export interface DocumentWish {
  /**
   * The key of a vtserver that the document ought to list: one that is held and does not is fetched once more, but not again and again.
   * Whether the answer lists it is for the caller to look.
   */
  readonly lists?: SigningKey;
}

/**
 * What a server asks of other servers. Whether it is allowed to ask is decided before: nothing here knows for whom it is done.
 * peer.contact, peer.no-stranger
 *
 * Everything throws ProtocolError: `peer-address` for a server that this one does not connect to, `peer-failed` for one that does not
 * answer as it must, `key-changed` where a pinned key is another one, `malformed` for a name that is none.
 */
export interface Peers {
  /** Where a server is reached. peer.address for what its name says; what it resolves to is looked at when it is connected to. */
  baseUrl(server: string): URL;
  /**
   * The document of a server: the one that is held while it is valid and younger than half its life, else a new one, verified and
   * pinned. To renew one, ask again when half of its life is over.
   */
  document(server: ServerName, wish?: DocumentWish): Promise<ServerDocument>;
  /** The entry of a user, as the user's server gives it now, verified and pinned. Also throws `not-found`. peer.status */
  entry(user: UserId): Promise<DirectoryEntry>;
  /** The entry that is pinned, and only where there is none what {@link Peers.entry} gives. */
  knownEntry(user: UserId): Promise<DirectoryEntry>;
  /** Sends a request on that was checked, and gives back what came of it. forward.pass, forward.answer */
  forward(request: ForwardRequest): Promise<ForwardAnswer>;
  /**
   * For those who connect by themselves, as vtservers do: what to hand to the connection as `lookup`, so that the address that was
   * checked is the one that is connected to. Throws `peer-address` for a URL whose host is an address that is not allowed, or that is
   * without TLS and not of an allowed loopback address; the lookup fails with such an error for what the name resolves to. peer.address
   */
  guard(url: URL): PeerLookup;
}

/** Node's `lookup` option of a connection. */
export type PeerLookup = LookupFunction;
