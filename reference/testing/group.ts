// Users and membership objects for tests: right by default, every member replaceable before signing.
import { createNodeSuite } from "../node-crypto.ts";
import type { SigningKeyPair, SealingKeyPair, Suite } from "../protocol/crypto/index.ts";
import { newSealingKeyPair, newSigningKeyPair } from "../protocol/crypto/index.ts";
import { encodeBase64url } from "../protocol/encoding/index.ts";
import type { ChannelCreation, Flags, MemberIdentity, MembershipObject, MembershipState, NextEpoch } from "../protocol/membership/index.ts";
import { createMembership, memberOf } from "../protocol/membership/index.ts";
import type { SealedText } from "../protocol/sealing/index.ts";
import { sealEpochKey } from "../protocol/sealing/index.ts";
import { signObject } from "../protocol/signing.ts";

export const suite: Suite = createNodeSuite();

/** Somebody with keys. */
export interface TestUser {
  readonly identity: MemberIdentity;
  readonly user: string;
  readonly signing: SigningKeyPair;
  readonly sealing: SealingKeyPair;
}

/** A user `@<local>:a.example` with new keys. */
export async function testUser(local: string): Promise<TestUser> {
  const [signing, sealing] = [await newSigningKeyPair(suite), await newSealingKeyPair(suite)];
  const user = `@${local}:a.example`;
  const identity = { user, signing_key: encodeBase64url(signing.publicKey), sealing_key: encodeBase64url(sealing.publicKey) };
  return { identity, user, signing, sealing };
}

/** Flags from their letters: `rw` reads and writes. */
export function flags(letters: string): Flags {
  return { read: letters.includes("r"), write: letters.includes("w"), admin: letters.includes("a") };
}

/** The state after the creation of a group, or with a peer of a DM. */
export async function testChannel(creator: TestUser, peer?: TestUser): Promise<MembershipState> {
  const common = { v: 1, server: "a.example", creator: creator.identity, nonce: encodeBase64url(suite.random(16)), created_at: 1 };
  const unsigned = peer === undefined ? { ...common, kind: "group" as const } : { ...common, kind: "dm" as const, peer: peer.identity };
  const creation: ChannelCreation = await signObject(suite, "channel", unsigned, creator.signing);
  return createMembership(suite, creation);
}

/** A step of the log, signed by `sender`, on top of a state; `body` holds what its action wants. */
export async function testStep(
  state: MembershipState,
  sender: TestUser,
  body: Readonly<Record<string, unknown>> & { readonly action: MembershipObject["action"] },
): Promise<MembershipObject> {
  const unsigned = { v: 1, channel: state.channel, prev: state.head, sender: sender.user, created_at: 1, ...body };
  return (await signObject(suite, "member", unsigned, sender.signing)) as unknown as MembershipObject;
}

/** The next epoch with its pair, sealed for the members named. */
export async function testEpoch(
  state: MembershipState,
  sender: TestUser,
  readers: readonly TestUser[],
): Promise<{ readonly next_epoch: NextEpoch; readonly pair: SealingKeyPair }> {
  const pair = await newSealingKeyPair(suite);
  const epoch = state.epoch.number + 1;
  const sealed: Record<string, SealedText> = {};
  for (const reader of readers) {
    const context = { channel: state.channel, epoch, recipient: reader.user, sender: sender.user };
    sealed[reader.user] = await sealEpochKey(suite, context, pair, reader.sealing.publicKey);
  }
  return { next_epoch: { number: epoch, public: encodeBase64url(pair.publicKey), sealed }, pair };
}

/** The current epoch's pair, sealed for one more. */
export async function testCurrent(
  state: MembershipState,
  sender: TestUser,
  reader: TestUser,
  pair: SealingKeyPair,
): Promise<{ readonly number: number; readonly sealed: SealedText }> {
  const context = { channel: state.channel, epoch: state.epoch.number, recipient: reader.user, sender: sender.user };
  return { number: state.epoch.number, sealed: await sealEpochKey(suite, context, pair, reader.sealing.publicKey) };
}

/** A member's flags as letters, `-` for one who is none. */
export function lettersOf(state: MembershipState, user: TestUser): string {
  const member = memberOf(state, user.user);
  if (member === undefined) return "-";
  const { read, write, admin } = member.flags;
  return `${read ? "r" : ""}${write ? "w" : ""}${admin ? "a" : ""}`;
}
