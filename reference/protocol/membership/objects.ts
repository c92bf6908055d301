// The membership objects as far as this code reads them. The generated wire types are assignable to these; unknown members stay in the
// objects and under their signatures.
import type { SealedText } from "../sealing/sealed-key.ts";

/** The keys by which a member is known in a channel, base64url. */
export interface MemberIdentity {
  readonly user: string;
  readonly signing_key: string;
  readonly sealing_key: string;
}

/** What a member is allowed to do. */
export interface Flags {
  readonly read: boolean;
  readonly write: boolean;
  readonly admin: boolean;
}

/** The first object of a channel. */
export type ChannelCreation = GroupCreation | DmCreation;

interface Creation {
  readonly server: string;
  readonly creator: MemberIdentity;
  readonly sig: string;
}

/** The first object of a group. */
export interface GroupCreation extends Creation {
  readonly kind: "group";
}

/** The first object of a direct message. */
export interface DmCreation extends Creation {
  readonly kind: "dm";
  readonly peer: MemberIdentity;
}

/** A new epoch, sealed for each of its readers. */
export interface NextEpoch {
  readonly number: number;
  readonly public: string;
  readonly sealed: Readonly<Record<string, SealedText>>;
}

/** The current epoch, sealed for one more reader. */
export interface CurrentEpoch {
  readonly number: number;
  readonly sealed?: SealedText;
}

interface Step {
  readonly channel: string;
  readonly prev: string;
  readonly sender: string;
  readonly sig: string;
}

/** A user becomes a member. */
export interface MemberAdd extends Step {
  readonly action: "add";
  readonly member: MemberIdentity;
  readonly flags: Flags;
  readonly epoch: CurrentEpoch;
}

/** A member's flags become others. */
export interface MemberChange extends Step {
  readonly action: "change";
  readonly user: string;
  readonly flags: Flags;
  readonly epoch?: CurrentEpoch;
  readonly next_epoch?: NextEpoch;
}

/** A member is put out, or a ban is lifted. */
export interface MemberRemove extends Step {
  readonly action: "remove";
  readonly user: string;
  readonly next_epoch?: NextEpoch;
}

/** A user is put out for good. */
export interface MemberBan extends Step {
  readonly action: "ban";
  readonly user: string;
  readonly next_epoch?: NextEpoch;
}

/** A member goes. */
export interface MemberLeave extends Step {
  readonly action: "leave";
}

/** The channel gets its next epoch. */
export interface MemberEpoch extends Step {
  readonly action: "epoch";
  readonly next_epoch: NextEpoch;
}

/** One step of the membership log. */
export type MembershipObject = MemberAdd | MemberChange | MemberRemove | MemberBan | MemberLeave | MemberEpoch;

/** The user whom a step is about. */
export function subjectOf(object: MembershipObject): string {
  switch (object.action) {
    case "add":
      return object.member.user;
    case "change":
    case "remove":
    case "ban":
      return object.user;
    case "leave":
    case "epoch":
      return object.sender;
  }
}

/** The epoch that a step brings, if any. In a type that has no such member, one of this name is unknown. encoding.unknown-ignored */
export function nextEpochOf(object: MembershipObject): NextEpoch | undefined {
  return object.action === "add" || object.action === "leave" ? undefined : object.next_epoch;
}

/** The current epoch as a step seals it for one more reader, if it does. */
export function currentEpochOf(object: MembershipObject): CurrentEpoch | undefined {
  return object.action === "add" || object.action === "change" ? object.epoch : undefined;
}
