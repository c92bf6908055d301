import { ProtocolError } from "../../protocol/error.ts";
import { encodeBase64url } from "../../protocol/encoding/index.ts";
import type { Flags } from "../../protocol/membership/index.ts";
import { flagsOf, memberOf } from "../../protocol/membership/index.ts";
import { signMessage } from "../wire.ts";
import type { ChannelCreation, MemberIdentity, MembershipObject, Unsigned } from "../wire.ts";
import type { Reader } from "./apply.ts";
import { currentEpoch, nextEpoch } from "./epochs.ts";
import type { ChannelState } from "./state.ts";
import { logOf } from "./state.ts";

/** What a member wants of the membership log. */
export type MembershipWish =
  | { readonly action: "add"; readonly member: Readonly<Record<keyof MemberIdentity, string>>; readonly flags: Flags }
  | { readonly action: "change"; readonly user: string; readonly flags: Flags }
  | { readonly action: "remove" | "ban"; readonly user: string }
  | { readonly action: "leave" | "epoch" };

/** The signed creation object of a group, or of a DM with a peer. */
export function createChannelObject(
  { ports, account }: Reader,
  server: string,
  peer?: Readonly<Record<keyof MemberIdentity, string>>,
): Promise<ChannelCreation> {
  const nonce = encodeBase64url(ports.suite.random(16));
  const common = { v: 1, server, creator: account.identity, nonce, created_at: ports.clock.now() };
  const object = peer === undefined ? { ...common, kind: "group" as const } : { ...common, kind: "dm" as const, peer: identityOf(peer) };
  return signMessage(ports.suite, "ChannelCreation", "channel", object, account.signing);
}

/**
 * The signed membership object for a wish, on the head of the log as it is known now, with the epoch that it has to bring.
 *
 * @throws ProtocolError `not-found` for a wish about one who is no member, `epoch-stale` without the key that is to be passed on.
 */
export async function membershipObject(reader: Reader, state: ChannelState, wish: MembershipWish): Promise<MembershipObject> {
  const { ports, account } = reader;
  const { channel, head: prev } = logOf(state);
  const common = { v: 1, channel, prev, sender: account.user, created_at: ports.clock.now() };
  const object = { ...common, ...(await contentOf(reader, state, wish)) } as Unsigned<MembershipObject>;
  return signMessage(ports.suite, "MembershipObject", "member", object, account.signing);
}

async function contentOf({ ports, account }: Reader, state: ChannelState, wish: MembershipWish): Promise<object> {
  const log = logOf(state);
  switch (wish.action) {
    case "add": {
      const { action, flags } = wish;
      const member = identityOf(wish.member);
      return { action, member, flags, epoch: await currentEpoch(ports, state, account.user, { ...member, reads: flags.read }) };
    }
    case "change": {
      const { action, user, flags } = wish;
      const member = memberOf(log, user);
      if (member === undefined) throw new ProtocolError("not-found", `${user} is no member`);
      const base = { action, user, flags };
      if (!member.flags.read && flags.read) {
        return { ...base, epoch: await currentEpoch(ports, state, account.user, { ...member, reads: true }) };
      }
      // epoch.required
      if (member.flags.read && !flags.read) return { ...base, next_epoch: await nextEpoch(ports, log, account.user, user) };
      return base;
    }
    case "remove":
    case "ban": {
      const { action, user } = wish;
      // epoch.required, epoch.superfluous
      return flagsOf(log, user).read ? { action, user, next_epoch: await nextEpoch(ports, log, account.user, user) } : { action, user };
    }
    case "leave":
      return { action: "leave" };
    case "epoch":
      return { action: "epoch", next_epoch: await nextEpoch(ports, log, account.user) };
  }
}

function identityOf({ user, signing_key, sealing_key }: Readonly<Record<keyof MemberIdentity, string>>): MemberIdentity {
  return { user, signing_key, sealing_key } as MemberIdentity;
}
