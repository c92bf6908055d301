import type { Channel } from "../actors/channel.ts";
import type { User, UserOptions } from "../actors/user.ts";
import type { World } from "../actors/world.ts";
import type { DocumentOptions, PeerIdentity } from "../peer/document.ts";
import type { PeerAnswer } from "../peer/answer.ts";
import type { PeerRequest } from "../peer/requests.ts";
import type { JsonObject } from "../wire/json.ts";

/** How a played server is made; right by default, with the limits of `serve --limits test`. */
export interface PlayedOptions {
  readonly document?: DocumentOptions;
  /** In place of single limits of its document, by which it behaves. */
  readonly limits?: Readonly<Record<string, number>>;
  /** Milliseconds by which its clock is ahead of the machine's. */
  readonly clockAhead?: number;
}

/** An item of what a client is shown of a channel: an entry as on the wire. */
export type Entry = JsonObject;

/** A connection of a client to the played vtserver, as the server sees it. */
export interface PlayedConnection {
  readonly user: string;
  readonly device: string;
  /** The tunnel's id. */
  readonly tunnelID: string;
  /** 0 until it is welcomed. */
  readonly number: number;
  /** The `connect` (or, by proxy, `connect` with its proof) as it came. */
  readonly connect: JsonObject;
  /** All binary messages that it sent, in their order, with their time on the clock of performance.now(). */
  readonly frames: readonly { readonly at: number; readonly bytes: Uint8Array }[];
  /** All control messages that it sent, in their order. */
  readonly messages: readonly { readonly at: number; readonly message: JsonObject }[];
  /** Resolves with the close code that came, 1006 for none; and says whether the client or the server began it. */
  readonly closed: Promise<{ readonly code: number; readonly by: "client" | "server"; readonly at: number }>;
  /** Sends it a control message. Validated, unless `raw`. */
  send(message: JsonObject, options?: { readonly raw?: boolean }): void;
  /** Sends it octets as a binary message. */
  sendFrame(bytes: Uint8Array): void;
  /** Sends a ping and waits for its pong: what was sent before has been dealt with. Throws Failure. */
  fence(ms?: number): Promise<void>;
  /** Closes it with that code. */
  close(code: number): void;
  /** Breaks it without a close frame. */
  terminate(): void;
}

/**
 * What a played server does otherwise than it should, each undefined by default. They can be changed at any time and count from then on. Only what
 * the users in `only` are shown is touched, where that is given: the suite's own users are shown the truth.
 */
export interface Lies {
  /** Users to whom the server lies; everybody by default. */
  only?: readonly string[];
  /** Changes the answer to a request before it is signed, or says how it is signed (see PeerAnswer); undefined: as it is. */
  answer?: (request: PeerRequest, honest: PeerAnswer) => PeerAnswer | undefined | Promise<PeerAnswer | undefined>;
  /** What a user is shown of a channel, instead of its entries, on pages, logs, streams and in snapshots' heads: the whole list in, the whole list out. */
  entries?: (channel: string, entries: readonly Entry[]) => readonly Entry[];
  /** The snapshot of a channel. */
  snapshot?: (channel: string, snapshot: JsonObject) => JsonObject;
  /** The record of a tunnel, wherever it is shown. */
  record?: (record: JsonObject) => JsonObject;
  /** Items of a live stream: an item in, any number out. */
  stream?: (item: JsonObject) => readonly JsonObject[];
  /** Streams that are open stay open, and nothing comes on them any more, not even a heartbeat. What would have come is lost. */
  silent?: boolean;
  /** The `challenge` of the vtserver. */
  challenge?: (challenge: JsonObject) => JsonObject;
  /** The `welcome` before it is signed. */
  welcome?: (welcome: JsonObject) => JsonObject;
  /** The `welcome` as it leaves; `over` is what it was signed over beside itself. An empty object is not sent. */
  signedWelcome?: (welcome: JsonObject, over: { readonly challenge: JsonObject; readonly connect: JsonObject }) => JsonObject;
  /** Signs `welcome` with this seed in place of the vtserver's. */
  relaySeed?: Uint8Array;
  /** Each other control message: one in, any number out. */
  control?: (message: JsonObject) => readonly JsonObject[];
  /** Each frame that is passed on: octets in, any number out. */
  frame?: (bytes: Uint8Array) => readonly Uint8Array[];
}

/** A homeserver with its vtserver that the suite plays for a client. It keeps users, channels and tunnels as the chapters say. */
export interface PlayedServer extends PeerIdentity {
  /** `http://127.9.3.7:41234`. */
  readonly url: string;
  /** `server_key` of its document, base64url. */
  readonly key: string;
  /** The probe's actors on this server: `world.user()`, `world.group(alice, [bob])`, `channel.post(…)`, `tunnel.join(…)`: they speak to it over HTTP like everybody. */
  readonly world: World;
  readonly lies: Lies;
  /** All requests that came, whole, in their order, those of the suite's own users too. */
  readonly requests: readonly PeerRequest[];
  /** Those signed by that user. */
  requestsOf(user: string): readonly PeerRequest[];
  /** Waits for a request that fits, also among those that came already: 3000 ms × scale by default. Throws Failure. */
  asked(what: string, predicate: (request: PeerRequest) => boolean, ms?: number): Promise<PeerRequest>;
  /** TCP connections that were opened to it, by anybody but the suite's own users where the suite can tell (their sockets are known). */
  readonly connections: number;
  /** Every octet that clients under test sent to it, requests and WebSocket messages alike: for searching. */
  readonly octets: readonly Uint8Array[];
  /** Whether that user is registered here, by whomever. */
  isRegistered(user: string): boolean;
  /** A registered user whom the suite plays: the same as `world.user()`. */
  user(options?: UserOptions): Promise<User>;
  /** The actor of a channel that exists here, also one that a client created: it knows the log and follows later steps of others. The epoch's private key is known when one of `as` can open it. */
  channel(id: string, as?: readonly User[]): Promise<Channel>;
  /** All entries of a channel, as they are. */
  entries(channel: string): readonly Entry[];
  /** The record of a tunnel as it is; undefined when there is none. */
  tunnel(tunnelID: string): JsonObject | undefined;
  /** All tunnels of a channel, in the order of their declaration. */
  tunnels(channel: string): readonly JsonObject[];
  /** Puts an entry at the end of a channel without asking whether it is allowed: an event or membership object as it is. Gives its entry. */
  force(channel: string, kind: "event" | "member", object: JsonObject, more?: { readonly id?: string; readonly age?: number }): Entry;
  /** Sends a refresh of the entry with that `seq` on the open streams without asking whether it is allowed, and keeps it where receivers do. */
  tellRefresh(channel: string, seq: number, object: JsonObject, more?: { readonly age?: number }): void;
  /** Connections to the vtserver by that user, oldest first. */
  connectionsOf(user: string): readonly PlayedConnection[];
  /** Waits for the next connection of a user that is welcomed, also one that is there already and was not taken: 3000 ms × scale by default. */
  connection(user: string, ms?: number): Promise<PlayedConnection>;
  /** How many live streams of a user are open. */
  openStreams(user: string): number;
  /** Ends the live streams of a user, as a broken connection does. */
  breakStreams(user: string): void;
  /** From now on serves another document. */
  serveDocument(options?: DocumentOptions): JsonObject;
  /** Stops: everything open breaks, and nothing is heard of it any more. */
  stop(): Promise<void>;
  /** Listens again under the same name, with the same keys and everything that it had stored. */
  start(): Promise<void>;
}
