import type { Id } from "../../schemas/v1/types.ts";
import type { MembershipState } from "../protocol/membership/index.ts";
import type { Db, StoredChannel } from "../store/index.ts";
import { getChannel, getMembership } from "../store/index.ts";

/** A channel with what its membership log comes to. */
export interface Channel extends StoredChannel {
  readonly membership: MembershipState;
}

/** Channels with their memberships, each read from the store once for each head. */
export interface MembershipCache {
  /** The channel as it stands in this transaction. */
  find(db: Db, channel: Id): Promise<Channel | undefined>;
  /** Remembers what was computed. */
  put(state: MembershipState): void;
}

const REMEMBERED = 1000;

/**
 * Remembers memberships by the head of their log: the head is the hash of the newest object, which names the one before it, so what it
 * stands for never changes, and nothing is ever forgotten too late.
 */
export function createMembershipCache(): MembershipCache {
  const known = new Map<string, MembershipState>();
  const put = (state: MembershipState): void => {
    known.delete(state.head);
    known.set(state.head, state);
    if (known.size > REMEMBERED) known.delete(known.keys().next().value ?? state.head);
  };
  return {
    put,
    async find(db, id) {
      const channel = await getChannel(db, id);
      if (channel === undefined) return undefined;
      const membership = known.get(channel.head) ?? (await getMembership(db, id));
      put(membership);
      return { ...channel, membership };
    },
  };
}
