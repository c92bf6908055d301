import type { ForwardRequest } from "../../schemas/v1/types.ts";
import type { Suite } from "../protocol/crypto/index.ts";
import type { Seams } from "../seams.ts";
import { isOmitted } from "../seams.ts";
import type { Store } from "../store/index.ts";
import type { Resolve } from "./address.ts";
import { guardedLookup } from "./address.ts";
import { createAsk } from "./ask.ts";
import type { GuardOptions } from "./address.ts";
import { baseUrl, checkUrl } from "./base-url.ts";
import { createDocuments } from "./documents.ts";
import { createEntries } from "./entries.ts";
import { forwardRequest } from "./forwarding.ts";
import type { Peers } from "./peers.ts";
import { createSend } from "./send.ts";

/** What the asking of other servers is made of. */
export interface PeersOptions {
  /** Where documents and pins are: processes of one server share them. */
  readonly store: Store;
  readonly suite: Suite;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** Whether the operator lets other servers be on this machine. Default: no. */
  readonly allowLoopback?: boolean;
  readonly seams?: Seams;
  /** Ends what is under way. */
  readonly stopping?: AbortSignal;
  /** Resolves names. Default: as the machine does. */
  readonly resolve?: Resolve;
}

/**
 * The other servers, as homeserver and vtserver see them.
 *
 * @example
 * ```ts
 * const peers = createPeers({ store, suite, clock: Date.now });
 * const { vtservers } = await peers.document("b.example");
 * ```
 */
export function createPeers(options: PeersOptions): Peers {
  const { store, suite, clock, allowLoopback = false, seams = {}, stopping, resolve } = options;
  const open = isOmitted(seams, "peer.address");
  const guard: GuardOptions = { allowLoopback, open };
  const lookup = guardedLookup(guard, resolve);
  const ask = createAsk(createSend(lookup, stopping), guard, seams);
  const documents = createDocuments({ store, suite, clock, ask });
  const entries = createEntries({ store, suite, ask, documents });
  const peers: Peers = {
    baseUrl: (server) => baseUrl(server, guard),
    document: (server, wish) => documents.get(server, wish?.lists),
    entry: (user) => entries.get(user),
    knownEntry: (user) => entries.known(user),
    async forward(request) {
      // Before anything of the user's leaves: the document pins the server that it goes to. peer.pin
      if (!isForDocument(request)) await documents.get(request.server);
      return forwardRequest(ask, request);
    },
    guard(url) {
      checkUrl(url, guard);
      return lookup;
    },
  };
  return seams.peers?.(peers) ?? peers;
}

function isForDocument({ method, path }: ForwardRequest): boolean {
  return method === "GET" && path === "/.well-known/voicetunnel";
}
