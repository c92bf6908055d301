import type { Features, Limits, ServerName } from "../../schemas/v1/types.ts";
import type { SigningKeyPair, Suite } from "../protocol/crypto/index.ts";
import type { Peers } from "../peers/index.ts";
import type { Seams } from "../seams.ts";
import type { Store } from "../store/index.ts";
import type { TurnServer } from "./ice-servers.ts";
import type { MembershipCache } from "./memberships.ts";
import type { RateLimiter } from "./rate-limiter.ts";
import type { StreamRegistry } from "./stream-registry.ts";
import type { Underway } from "./underway.ts";

/** What every endpoint works with. */
export interface Homeserver {
  readonly name: ServerName;
  readonly suite: Suite;
  readonly key: SigningKeyPair;
  readonly store: Store;
  /** What the document says. */
  readonly stated: Limits;
  /** What the server does: the same, save in a server that is wrong on purpose. */
  readonly limits: Limits;
  readonly features: Features;
  /** What `ice_servers` in the document promises. */
  readonly turn: TurnServer | undefined;
  readonly seams: Seams;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly memberships: MembershipCache;
  readonly rates: RateLimiter;
  readonly streams: StreamRegistry;
  readonly peers: Peers;
  /** Counts what a user makes this server ask of one other server. peer.limited */
  readonly peerRates: RateLimiter;
  /** Counts the forwarded requests that wait for another server. peer.limited */
  readonly forwards: Underway;
  /** Fires when the server stops: what waits then answers at once. */
  readonly stopping: AbortSignal;
  /** Is told of bugs: what nobody's request should bring about. */
  readonly onError: (error: unknown) => void;
}
