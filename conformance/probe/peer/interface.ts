import type { JoinReply } from "../actors/join.ts";
import type { Participant } from "../actors/participant.ts";
import type { Tunnel } from "../actors/tunnel.ts";
import type { User, UserOptions } from "../actors/user.ts";
import type { World } from "../actors/world.ts";
import type { JsonObject } from "../wire/json.ts";
import type { DocumentOptions, EntryOptions, PeerIdentity } from "./document.ts";
import type { Speaker } from "./elsewhere.ts";
import type { PeerHandler } from "./pages.ts";
import type { PresentOptions } from "./present.ts";
import type { ProofOptions } from "./proof.ts";
import type { Leg, RelayScript } from "./relay.ts";
import type { PeerRequest } from "./requests.ts";
import type { ViaOptions, ViaReply } from "./via.ts";

export interface PeerOptions {
  /** How the first document is; right by default. */
  readonly document?: DocumentOptions;
  /** It matters that the target has never met the name: behind one public URL such a check is not run. */
  readonly fresh?: boolean;
  /** How its vtserver behaves at first; right by default. */
  readonly relay?: RelayScript;
}

/** What a presented proof is about. */
export interface Presented {
  readonly user: User;
  readonly proof: JsonObject;
}

/** Steps that can be refused: they give the answer. */
export interface PeerAttempts {
  /** The peer as B: its vtserver presents a proof to the target's relay, at which the tunnel lives. */
  present(tunnel: Tunnel, presented: Presented, options?: PresentOptions): Promise<JoinReply>;
  /** The peer as A: a user of the target joins a tunnel of the peer through the target's relay. */
  join(tunnel: Tunnel, user: User, options?: ViaOptions): Promise<ViaReply>;
}

/** A server that the suite plays. What it does is right by default. */
export interface Peer extends PeerIdentity {
  /** `http://127.9.3.7:41234`. */
  readonly url: string;
  /** `server_key` of its document. */
  readonly key: string;
  /** The key of its vtserver, base64url. */
  readonly relayKey: string;
  /** The world with this peer in place of the target: for objects that are about channels and tunnels on the peer. */
  readonly world: World;
  /** The document that is served now. */
  readonly document: JsonObject;
  /** All requests that came, whole, in their order; WebSockets are not among them. */
  readonly requests: readonly PeerRequest[];
  /** TCP connections that were opened to it. */
  readonly connections: number;
  /** How often its document, or an entry of its directory, was asked for. */
  fetches(what: "document" | "directory"): number;
  /** From now on serves another document, issued later than the one before unless `issuedAt` says otherwise. Gives it. */
  serveDocument(options?: DocumentOptions): JsonObject;
  /** From now on serves the entry of that user so. Gives it. */
  serveEntry(user: Pick<User, "id" | "identity">, options?: EntryOptions): JsonObject;
  /** A user of this peer, with an entry in its directory; at the target, a foreign one. */
  user(options?: UserOptions & { readonly entry?: EntryOptions }): Promise<User>;
  /** Answers requests with that method to that path (`*`: to any path that has no handler of its own). Paths are raw. */
  answer(method: string, path: string, handler: PeerHandler): void;
  /** Waits for a request not taken before that fits: 2000 ms × scale by default. Throws Failure. */
  asked(what: string, predicate: (request: PeerRequest) => boolean, ms?: number): Promise<PeerRequest>;
  readonly attempt: PeerAttempts;

  /** As B: a proof for a tunnel of the target, signed by a user of the peer and by the peer. */
  proof(user: User, tunnel: Tunnel, options?: ProofOptions): JsonObject;
  /** As B: the same without the signature of the peer. */
  userProof(user: User, tunnel: Tunnel, options?: ProofOptions): JsonObject;
  /** As B: presents a proof, or the right one; throws Failure when the target refuses it. */
  present(tunnel: Tunnel, user: User, options?: PresentOptions & { readonly proof?: JsonObject }): Promise<Participant>;

  /** As A: a tunnel of the peer, with right objects; nothing is sent. By a user of the peer, unless told otherwise. */
  tunnel(creator?: User): Promise<Tunnel>;
  /** As A: somebody in that tunnel, to be named in `participants` or `joined`, whose frames can be sent on a leg. */
  speaker(tunnel: Tunnel, user: User, connection: number, proof?: JsonObject): Speaker;
  /** As A: from now on the vtserver behaves so to new connections. */
  serveRelay(script?: RelayScript): void;
  /** As A: waits for the next connection that has presented a proof: 2000 ms × scale by default. Throws Failure. */
  leg(ms?: number): Promise<Leg>;
  /** As A: all connections that were opened to the vtserver, also those that presented nothing. */
  readonly legs: readonly Leg[];
  /** As A: a user of the target joins by proxy; gives both ends. Throws Failure when the target refuses. */
  join(
    tunnel: Tunnel,
    user: User,
    options?: ViaOptions,
  ): Promise<{ readonly participant: Participant; readonly leg: Leg; readonly proof: JsonObject }>;

  /** Stops: nothing is heard of it any more, and everything open breaks. */
  stop(): Promise<void>;
}
