import type { PeerAnswer } from "../peer/answer.ts";
import type { PeerIdentity } from "../peer/document.ts";
import type { PeerRequest } from "../peer/requests.ts";
import type { Served } from "../peer/serving.ts";
import type { JsonObject } from "../wire/json.ts";
import type { Lies } from "./interface.ts";
import type { PlayedRelay } from "./relay/interface.ts";
import type { Store } from "./store.ts";
import type { Tunnels } from "./tunnels.ts";

/** Another played server of the same test, as this one reaches it: in process, without a connection. */
export interface Neighbour {
  readonly relay: PlayedRelay;
  /** Takes a request as if it had come over a connection, and gives its answer; undefined where a connection would give none. */
  ask(request: PeerRequest): Promise<Served | undefined>;
}

/** What the parts of a played homeserver share. */
export interface Home {
  readonly identity: PeerIdentity;
  readonly limits: Readonly<Record<string, number>>;
  readonly lies: Lies;
  readonly store: Store;
  readonly tunnels: Tunnels;
  /** Documents of other servers and entries of their users, as they were first seen. */
  readonly pins: Map<string, JsonObject>;
  /** Streams of users: each function breaks one. */
  readonly streams: Map<string, Set<() => void>>;
  /** Milliseconds on the server's clock. */
  now(): number;
  document(): JsonObject;
  /** The same as it is served. */
  documentAnswer(): PeerAnswer;
  neighbour(server: string): Neighbour | undefined;
  /** Told of what is the suite's own fault, a mistake in a lie for instance. */
  trouble(error: unknown): void;
}

/** A limit of the document. */
export function limitOf(home: Pick<Home, "limits">, name: string): number {
  const value = home.limits[name];
  if (value === undefined) throw new Error(`there is no limit ${name}`);
  return value;
}
