import type { Suite } from "../crypto/suite.ts";
import { malformed } from "../error.ts";
import { idOf } from "../id.ts";
import { verifyObject } from "../signing.ts";
import { checkMemberKeys } from "./keys.ts";
import type { ChannelCreation, Flags, MemberIdentity } from "./objects.ts";

/** A member, with the keys that the log pins. */
export interface Member extends MemberIdentity {
  readonly flags: Flags;
}

/** What a membership log comes to. Plain JSON: it can be stored. */
export interface MembershipState {
  /** The id of the channel. */
  readonly channel: string;
  readonly kind: "group" | "dm";
  readonly server: string;
  readonly creator: string;
  /** The id of the newest membership object, or of the channel. */
  readonly head: string;
  /** By user id. Whoever is banned is no member. */
  readonly members: Readonly<Record<string, Member>>;
  /** User ids, in the order of the bans. */
  readonly banned: readonly string[];
  readonly epoch: EpochState;
}

/** The current epoch; `due`: a reader left and knows its key, or there is none yet. */
export interface EpochState {
  readonly number: number;
  /** Absent in epoch 0, which has no key. */
  readonly public?: string;
  readonly due: boolean;
}

const NO_FLAGS: Flags = { read: false, write: false, admin: false };

/** A member's entry; undefined for everybody else. */
export function memberOf(state: MembershipState, user: string): Member | undefined {
  return Object.hasOwn(state.members, user) ? state.members[user] : undefined;
}

/** A user's flags: none for whoever is no member. */
export function flagsOf(state: MembershipState, user: string): Flags {
  return memberOf(state, user)?.flags ?? NO_FLAGS;
}

/** The user ids of all members who can read. */
export function readersOf(state: MembershipState): readonly string[] {
  return Object.values(state.members)
    .filter((member) => member.flags.read)
    .map((member) => member.user);
}

/**
 * The state after a creation object, its keys and signature checked. That the server and the user who asks are the right ones is for
 * the server to check.
 *
 * @throws ProtocolError `malformed` for a DM with oneself, `bad-key`, `bad-signature`.
 * @example
 * ```ts
 * let state = await createMembership(suite, creation);
 * for (const object of log) state = await stepMembership(suite, state, object);
 * ```
 */
export async function createMembership(suite: Suite, creation: ChannelCreation): Promise<MembershipState> {
  const identities = creation.kind === "dm" ? [creation.creator, creation.peer] : [creation.creator];
  // channel.create-peer
  if (creation.kind === "dm" && creation.peer.user === creation.creator.user) throw malformed("a DM with oneself", { pointer: "/peer" });
  for (const identity of identities) checkMemberKeys(identity);
  // channel.create-signature
  await verifyObject(suite, "channel", creation, creation.creator.signing_key);
  return firstState(creation, await idOf(suite, "channel", creation));
}

/** The state after a creation object that was checked. */
export function firstState(creation: ChannelCreation, channel: string): MembershipState {
  const identities = creation.kind === "dm" ? [creation.creator, creation.peer] : [creation.creator];
  const flags: Flags = { read: true, write: true, admin: creation.kind === "group" };
  return {
    channel,
    kind: creation.kind,
    server: creation.server,
    creator: creation.creator.user,
    head: channel,
    members: Object.fromEntries(identities.map((identity) => [identity.user, memberFrom(identity, flags)])),
    banned: [],
    epoch: { number: 0, due: true },
  };
}

/** A member's entry from the identity that an object carries, without the members that nobody asked for. */
export function memberFrom({ user, signing_key, sealing_key }: MemberIdentity, { read, write, admin }: Flags): Member {
  return { user, signing_key, sealing_key, flags: { read, write, admin } };
}
