import type { Answer } from "../answer.ts";
import { failure } from "../errors.ts";
import type { EventStream, StreamAnswer } from "../stream.ts";
import { toBase64url } from "../wire/base64.ts";
import { isJsonObject, type JsonObject } from "../wire/json.ts";
import { thingId } from "../wire/signed.ts";
import type { AgreementPair } from "../wire/x25519.ts";
import { altered as signAltered, type Alter } from "./alter.ts";
import { eventBuilder, openEvent, type EventBuilder, type EventDraft } from "./event-build.ts";
import { created, READ_WRITE, stepped, type Flags, type Membership } from "./membership.ts";
import { openEpoch } from "./epoch-open.ts";
import { membershipBuilder, type ChannelKeys, type MembershipBuilder } from "./membership-build.ts";
import type { RequestOptions } from "./request.ts";
import { declareTunnel, tunnelBuilder, type DeclareOptions, type DeclareReply, type Tunnel, type TunnelBuilder } from "./tunnel.ts";
import type { Someone, User } from "./user.ts";
import { mustAccept, type World } from "./world.ts";

/** A member of a new group with flags of their own. */
export interface GroupMember {
  readonly user: Someone;
  readonly flags: Flags;
}

/** Steps that can be refused: they give the answer, and the channel's state follows when it is 2xx. */
export interface ChannelAttempts {
  /** Sends a membership object. `raw` when it is wrong on purpose by its form. */
  member(by: User, object: JsonObject, options?: RequestOptions): Promise<Answer>;
  add(by: User, who: Someone, flags?: Flags, alter?: Alter): Promise<Answer>;
  change(by: User, who: Someone, flags: Flags, alter?: Alter): Promise<Answer>;
  remove(by: User, who: Someone, alter?: Alter): Promise<Answer>;
  ban(by: User, who: Someone, alter?: Alter): Promise<Answer>;
  leave(by: User, alter?: Alter): Promise<Answer>;
  /** Posts the next epoch. */
  rotate(by: User, alter?: Alter): Promise<Answer>;
  /** Sends an event: a draft is filled in and signed, an object with `sig` goes as it is. */
  post(by: User, event: EventDraft | JsonObject, options?: RequestOptions): Promise<Answer>;
  /** Declares a tunnel and does not announce it. */
  declare(by: User, options?: DeclareOptions): Promise<DeclareReply>;
}

/** A channel on the target. The steps throw Failure when they are refused; `attempt` has the same ones without. */
export interface Channel extends Omit<ChannelAttempts, "declare"> {
  readonly id: string;
  readonly creation: JsonObject;
  readonly world: World;
  /** As the accepted objects make it. */
  readonly state: Membership;
  /** All accepted membership objects. */
  readonly log: readonly JsonObject[];
  readonly build: MembershipBuilder & EventBuilder & TunnelBuilder;
  readonly attempt: ChannelAttempts;
  /** Declares a tunnel and announces it (unless `announce: false`). */
  declare(by: User, options?: DeclareOptions & { readonly announce?: boolean }): Promise<Tunnel>;
  snapshot(by: User, options?: RequestOptions): Promise<Answer>;
  /** A page of all entries; `query` may have `after`, `limit`, `wait`. */
  events(by: User, query?: RequestOptions["query"], options?: RequestOptions): Promise<Answer>;
  /** A page of the membership log. */
  logPage(by: User, query?: RequestOptions["query"], options?: RequestOptions): Promise<Answer>;
  /** Asks for a live stream of this channel from `after` on. */
  stream(by: User, after?: number): Promise<StreamAnswer>;
  /** The same; throws Failure when it is refused. */
  follow(by: User, after?: number): Promise<EventStream>;
  /** The key pair of the current epoch. */
  epochPair(): AgreementPair | undefined;
  /** Opens a sealed event with the epoch's key, or with a user's. */
  open(event: JsonObject, as?: User): JsonObject | undefined;
}

/** A creation object, right by default. */
export function creationObject(world: World, creator: User, peer?: Someone, alter?: Alter): JsonObject {
  const kind = peer === undefined ? { kind: "group" } : { kind: "dm", peer: { ...peer.identity } };
  const base = {
    v: 1,
    ...kind,
    server: world.server,
    creator: { ...creator.identity },
    nonce: toBase64url(world.bytes(16)),
    created_at: world.now(),
  };
  return signAltered("channel", base, creator.signing.seed, alter);
}

/** Sends a creation object. */
export function postCreation(by: User, creation: JsonObject, options: RequestOptions = {}): Promise<Answer> {
  return by.post("/v1/channels", creation, { bodyType: "ChannelCreation", type: "Ordered", ...options });
}

/**
 * The actor of a channel that exists already: in epoch 0, or as its log is at a server that the suite plays itself, which it follows.
 *
 * @param as - whose keys open the private keys of epochs that others made; all users that the suite plays there by default
 */
export function channelOf(world: World, creation: JsonObject, as?: readonly User[]): Channel {
  let state = created(creation);
  const log: JsonObject[] = [];
  const seen = new Set<string>();
  const pairs = new Map<string, AgreementPair>();
  const path = `/v1/channels/${state.channel}`;
  const apply = (object: JsonObject): void => {
    const id = thingId("member", object);
    if (seen.has(id)) return;
    seen.add(id);
    log.push(object);
    state = stepped(state, object);
    openEpoch(pairs, state, object, as ?? world.own?.users ?? []);
  };
  let read = 0;
  const current = (): Membership => {
    const followed = world.own?.log(state.channel) ?? [];
    for (const object of followed.slice(read)) apply(object);
    read = followed.length;
    return state;
  };
  const keys: ChannelKeys = { world, state: current, pairs };
  const build = { ...membershipBuilder(keys), ...eventBuilder(keys), ...tunnelBuilder(keys) };
  const attempt: ChannelAttempts = {
    ...attempts(build, path, apply),
    declare: (by, options) => declareTunnel(channel, by, options),
  };
  const epochPair = (): AgreementPair | undefined => pairs.get(current().epochKey ?? "");
  const channel: Channel = {
    id: state.channel,
    creation,
    world,
    get state() {
      return current();
    },
    get log() {
      current();
      return log;
    },
    build,
    attempt,
    ...strict(attempt),
    declare: (by, options) => declared(channel, by, options),
    snapshot: (by, options) => by.get(path, { type: "ChannelSnapshot", ...options }),
    events: (by, query, options) => by.get(`${path}/events`, { type: "EventPage", ...withQuery(query), ...options }),
    logPage: (by, query, options) => by.get(`${path}/log`, { type: "LogPage", ...withQuery(query), ...options }),
    stream: (by, after = 0) => by.stream({ [state.channel]: after }),
    follow: async (by, after = 0) => {
      const { stream } = mustAccept("a stream", await by.stream({ [state.channel]: after }));
      if (stream === undefined) throw failure("the answer to a stream request is no stream", "text/event-stream", "another media type");
      return stream;
    },
    epochPair,
    open: (event, as) => {
      const pair = as?.sealing ?? epochPair();
      return pair === undefined ? undefined : openEvent(event, pair);
    },
  };
  return channel;
}

function withQuery(query: RequestOptions["query"]): RequestOptions {
  return query === undefined ? {} : { query };
}

function isSigned(event: EventDraft | JsonObject): event is JsonObject {
  return "sig" in event;
}

function attempts(
  build: MembershipBuilder & EventBuilder,
  path: string,
  apply: (object: JsonObject) => void,
): Omit<ChannelAttempts, "declare"> {
  const member: ChannelAttempts["member"] = async (by, object, options) => {
    const answer = await by.post(`${path}/members`, object, { bodyType: "MembershipObject", type: "Ordered", ...options });
    if (answer.status >= 200 && answer.status < 300) apply(object);
    return answer;
  };
  // What was altered is wrong on purpose, maybe by its form.
  const altered = (alter?: Alter): RequestOptions => (alter === undefined ? {} : { raw: true });
  return {
    member,
    add: (by, who, flags = READ_WRITE, alter) => member(by, build.add(by, who, flags, alter), altered(alter)),
    change: (by, who, flags, alter) => member(by, build.change(by, who, flags, alter), altered(alter)),
    remove: (by, who, alter) => member(by, build.remove(by, who, alter), altered(alter)),
    ban: (by, who, alter) => member(by, build.ban(by, who, alter), altered(alter)),
    leave: (by, alter) => member(by, build.leave(by, alter), altered(alter)),
    rotate: (by, alter) => member(by, build.epoch(by, alter), altered(alter)),
    post: (by, event, options) => {
      const body = isSigned(event) ? event : build.event(by, event);
      return by.post(`${path}/events`, body, { bodyType: "Event", type: "Ordered", ...options });
    },
  };
}

function strict(attempt: ChannelAttempts): Omit<ChannelAttempts, "declare"> {
  return {
    member: async (...given) => mustAccept("a membership object", await attempt.member(...given)),
    add: async (...given) => mustAccept("an add", await attempt.add(...given)),
    change: async (...given) => mustAccept("a change", await attempt.change(...given)),
    remove: async (...given) => mustAccept("a remove", await attempt.remove(...given)),
    ban: async (...given) => mustAccept("a ban", await attempt.ban(...given)),
    leave: async (...given) => mustAccept("a leave", await attempt.leave(...given)),
    rotate: async (...given) => mustAccept("the next epoch", await attempt.rotate(...given)),
    post: async (...given) => mustAccept("an event", await attempt.post(...given)),
  };
}

async function declared(channel: Channel, by: User, options?: DeclareOptions & { readonly announce?: boolean }): Promise<Tunnel> {
  const { tunnel } = mustAccept("the declaration of a tunnel", await channel.attempt.declare(by, options));
  if (options?.announce !== false) await tunnel.announce();
  return tunnel;
}

/** Creates a channel and gives it epoch 1. Throws Failure when a step is refused. */
async function createChannel(world: World, creator: User, creation: JsonObject): Promise<Channel> {
  mustAccept("the creation of a channel", await postCreation(creator, creation));
  const channel = channelOf(world, creation);
  await channel.rotate(creator);
  return channel;
}

/** A group with epoch 1 and these members. */
export async function createGroup(world: World, creator: User, members: readonly (Someone | GroupMember)[]): Promise<Channel> {
  const channel = await createChannel(world, creator, creationObject(world, creator));
  for (const one of members) await ("user" in one ? channel.add(creator, one.user, one.flags) : channel.add(creator, one));
  return channel;
}

/** A DM with epoch 1. */
export function createDm(world: World, creator: User, peer: Someone): Promise<Channel> {
  return createChannel(world, creator, creationObject(world, creator, peer));
}

/** A JSON object out of an entry: its event, membership object or creation object. */
export function thingOf(entry: JsonObject): JsonObject {
  for (const name of ["event", "member", "creation"]) {
    const thing = entry[name];
    if (isJsonObject(thing)) return thing;
  }
  return {};
}
