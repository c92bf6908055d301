import type { Socket } from "node:net";
import type { Answer } from "../answer.ts";
import { failure } from "../errors.ts";
import { httpClient, type HttpClient, type RawRequest, type SendOptions } from "../http.ts";
import type { Trace } from "../trace.ts";
import { fromBase64url } from "../wire/base64.ts";
import { hex } from "../wire/bytes.ts";
import { objectsAt, textAt, type JsonObject } from "../wire/json.ts";
import type { PeerAccess } from "../peer/host.ts";
import type { Peer, PeerOptions } from "../peer/interface.ts";
import { startPeer } from "../peer/peer.ts";
import { createDm, createGroup, type Channel, type GroupMember } from "./channel.ts";
import { freshBytes, type ByteSource } from "./fresh.ts";
import { makeUser, type Someone, type User, type UserOptions } from "./user.ts";

/** What the actors need of a test: the runner's `ServerTest` fits. */
export interface WorldContext {
  readonly target: {
    readonly url: string;
    readonly name: string;
    readonly document: Readonly<Record<string, unknown>>;
    /** The target's clock minus ours in milliseconds. */
    readonly clockOffset: number;
    readonly limits: Readonly<Record<string, number>>;
    /** Sent with each registration, for targets that want one. */
    readonly registrationToken?: string;
    /** How the target reaches servers that the suite plays; on loopback by default. */
    readonly peers?: PeerAccess;
  };
  readonly random: ByteSource;
  readonly wire: Trace;
  readonly scale?: number;
  /** Ends the check as one that was not run; the runner has it. */
  readonly notRun?: (reason: "second-peer", detail?: string) => never;
  /** What the test works with ends by itself then; the runner has it. */
  readonly lasts?: (what: string, ms: number) => void;
  /** Present where the suite plays the target, too. */
  readonly own?: OwnServer;
  cleanup(undo: () => Promise<void> | void): void;
}

/** A server that the suite plays, as the actors who speak to it know it. */
export interface OwnServer {
  /** All users that were made. */
  readonly users: readonly User[];
  /** Told of each user that is made, and of each socket that they use: so they are told from everybody else. */
  user(user: User): void;
  socket(socket: Socket): void;
  /** All membership objects of a channel, in their order. */
  log(channel: string): readonly JsonObject[];
}

/** Everything of one test: its users, its channels, its connections to the target. */
export interface World {
  readonly url: string;
  /** The server's name. */
  readonly server: string;
  /** Undefined when the document gives none: then no answer counts as signed. */
  readonly serverKey: Uint8Array | undefined;
  readonly limits: Readonly<Record<string, number>>;
  /** The vtservers of the target's document. */
  readonly relays: readonly { readonly url: string; readonly key: string }[];
  readonly registrationToken: string | undefined;
  readonly trace: Trace;
  readonly http: HttpClient;
  /** Milliseconds on the target's clock. */
  now(): number;
  /** Fresh octets. */
  bytes(n: number): Uint8Array;
  /** A time of waiting, scaled. */
  ms(n: number): number;
  cleanup(undo: () => Promise<void> | void): void;
  /** What the test works with now ends by itself so many milliseconds from now. */
  lasts(what: string, ms: number): void;
  /** Present where the suite plays the target, too. */
  readonly own: OwnServer | undefined;
  /** Sends an unsigned request exactly as it is. */
  send(request: RawRequest, options?: SendOptions): Promise<Answer>;
  /** A registered user with a fresh name; throws Failure when the registration is refused. */
  user(options?: UserOptions): Promise<User>;
  /** A user who is not registered, here or at another server. */
  stranger(options?: UserOptions): User;
  /** A group with epoch 1 and these members (read and write unless `flags` says otherwise). */
  group(creator: User, members?: readonly (Someone | GroupMember)[]): Promise<Channel>;
  /** A DM with epoch 1. */
  dm(creator: User, peer: Someone): Promise<Channel>;
  /**
   * A server that the suite plays; the check says `needs: ["peer"]`. Behind `--peer-url` there is one name: a second peer, or one that is
   * asked to be `fresh` (of a name that the target has never met), ends the check as not-run there.
   */
  peer(options?: PeerOptions): Promise<Peer>;
}

/** Throws Failure unless an answer is 2xx; for the steps that lead to what a check is about. */
export function mustAccept<T extends { readonly status: number; readonly problem?: { readonly code: string } | undefined }>(
  what: string,
  answer: T,
): T {
  if ((answer.status >= 200 && answer.status < 300) || answer.status === 101) return answer;
  throw failure(`${what} was refused`, `${what} accepted`, `status ${answer.status}, ${answer.problem?.code ?? "no problem document"}`);
}

/** How many peers each test has made, in all its worlds. */
const PEERS = new WeakMap<WorldContext, number>();

function countPeer(t: WorldContext): number {
  const count = (PEERS.get(t) ?? 0) + 1;
  PEERS.set(t, count);
  return count;
}

/**
 * Makes the world of one test.
 *
 * @param salt - overrides the salt of the process, for tests of the probe
 * @example
 * const world = await newWorld(t);
 * const alice = await world.user();
 */
export async function newWorld(t: WorldContext, salt?: Uint8Array): Promise<World> {
  const { target } = t;
  const bytes = freshBytes(t.random, salt);
  const key = target.document["server_key"];
  const serverKey = typeof key === "string" ? fromBase64url(key, 32) : undefined;
  const scale = t.scale ?? 1;
  const signer = () => (serverKey === undefined ? undefined : { name: target.name, key: serverKey });
  const http = httpClient({ base: target.url, trace: t.wire, signer, scale, onSocket: t.own?.socket });
  t.cleanup(() => http.close());
  let users = 0;
  const world: World = {
    url: target.url,
    server: target.name,
    serverKey,
    limits: target.limits,
    relays: objectsAt(target.document, "vtservers").map((one) => ({ url: textAt(one, "url"), key: textAt(one, "key") })),
    registrationToken: target.registrationToken,
    trace: t.wire,
    http,
    now: () => Math.round(Date.now() + target.clockOffset),
    bytes,
    ms: (n) => n * scale,
    cleanup: (undo) => t.cleanup(undo),
    lasts: (what, ms) => t.lasts?.(what, ms),
    own: t.own,
    send: (request, options) => http.send(request, options),
    stranger: (options = {}) => {
      users += 1;
      const user = makeUser(world, { local: `u${users}-${hex(bytes(8))}`, ...options });
      t.own?.user(user);
      return user;
    },
    user: async (options) => {
      const user = world.stranger(options);
      const { status } = mustAccept(`the registration of ${user.id}`, await user.register());
      // user.register: a peer that sends back whatever it gets has registered nobody.
      if (status !== 201) throw failure(`the registration of ${user.id} was not answered as one`, "status 201", `status ${status}`);
      return user;
    },
    group: (creator, members = []) => createGroup(world, creator, members),
    dm: (creator, peer) => createDm(world, creator, peer),
    // Never throws at once: what a check begins beside it would be forgotten.
    peer: async ({ fresh = false, ...options } = {}) => {
      const peers = countPeer(t);
      const access = target.peers ?? { kind: "loopback" };
      if (access.kind === "url" && (fresh || peers > 1))
        t.notRun?.("second-peer", "all peers of this run have one name, that of --peer-url");
      return startPeer({ world, access }, options);
    },
  };
  return world;
}
