import type http from "node:http";
import type { Duplex } from "node:stream";
import type { PeerIdentity } from "../../peer/document.ts";
import type { Trace } from "../../trace.ts";
import type { JsonObject } from "../../wire/json.ts";
import type { Lies, PlayedConnection } from "../interface.ts";

/** A tunnel, as its homeserver knows it now. */
export interface TunnelFacts {
  readonly tunnelID: string;
  readonly channel: string;
  readonly state: "declared" | "open" | "ending" | "closed";
  /** The effective rights of a user; undefined for one who has none at all. */
  rights(user: string): { readonly read: boolean; readonly write: boolean; readonly admin: boolean } | undefined;
  /** The signing key of a member by the membership log. */
  key(user: string): Uint8Array | undefined;
}

/** What the played vtserver needs of its homeserver. */
export interface TunnelHost {
  readonly identity: PeerIdentity;
  readonly lies: Lies;
  readonly limits: Readonly<Record<string, number>>;
  readonly trace: Trace;
  /** Milliseconds on the server's clock. */
  now(): number;
  bytes(n: number): Uint8Array;
  /** A time of waiting, scaled. */
  ms(n: number): number;
  find(tunnelID: string): TunnelFacts | undefined;
  /** A device is in the tunnel now: `entry` is that of `connections` in the record. */
  connected(tunnelID: string, device: string, entry: JsonObject): void;
  disconnected(tunnelID: string, device: string): void;
  /** Octets that came from a client; `user` is who its `connect` said it was, empty before that. */
  received(bytes: Uint8Array, user: string): void;
  /** The signing key of a registered user; undefined when there is none. Without it B takes the word of whoever connects with `via`. */
  userKey?(user: string): Uint8Array | undefined;
  /** Told of what is the suite's own fault, a mistake in a lie for instance. */
  trouble(error: unknown): void;
  /** The vtserver of another played server of the same test, for connections by proxy: B asks A's. */
  elsewhere(server: string): PlayedRelay | undefined;
}

/** Somebody who came by proxy: B's connection to the client, as A's relay uses it. */
export interface ProxiedGuest {
  readonly user: string;
  readonly device: string;
  readonly roles: { readonly read: boolean; readonly write: boolean; readonly admin?: boolean };
  /** The proof: the credential that A shows to the others. */
  readonly proof: JsonObject;
  /** Passes a control message on to the client. */
  send(message: JsonObject): void;
  sendFrame(bytes: Uint8Array): void;
  close(code: number): void;
}

/** The same guest, from A's side. */
export interface ProxiedPlace {
  readonly connection: number;
  readonly participants: readonly JsonObject[];
  readonly roles: JsonObject;
  readonly limits: JsonObject;
  /** What the client sends after its welcome. */
  message(message: JsonObject): void;
  frame(bytes: Uint8Array): void;
  left(): void;
}

/** A vtserver that the suite plays. */
export interface PlayedRelay {
  readonly identity: PeerIdentity;
  upgrade(request: http.IncomingMessage, socket: Duplex, head: Buffer): void;
  /** State, rights or members of a tunnel have changed: what follows from it for its connections is done now. */
  changed(tunnelID: string): void;
  /** Connections whose `connect` named that user, oldest first, refused ones too (their number is 0). Those that named nobody are under the empty name. */
  connectionsOf(user: string): readonly PlayedConnection[];
  connection(user: string, ms?: number): Promise<PlayedConnection>;
  /** As A: takes somebody in who came through B; a code when it refuses. */
  admit(tunnelID: string, guest: ProxiedGuest): ProxiedPlace | { readonly refused: string };
  stop(): void;
}
