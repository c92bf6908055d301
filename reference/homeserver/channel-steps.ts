// Who is allowed to know of a channel, and to read it: the first checks of every request about one.
import type { Id } from "../../schemas/v1/types.ts";
import type { MembershipState } from "../protocol/membership/index.ts";
import { flagsOf, memberOf } from "../protocol/membership/index.ts";
import type { Step } from "../seams.ts";
import { isOmitted, runSteps } from "../seams.ts";
import type { Db } from "../store/index.ts";
import type { Ask } from "./endpoint.ts";
import type { Channel } from "./memberships.ts";
import type { Refusal } from "./refusal.ts";
import { refuse, refused } from "./refusal.ts";

/** A request about a channel, in a transaction. */
export interface ChannelContext {
  readonly ask: Ask;
  readonly channel: Channel;
}

/** The one answer to whoever is not to know whether there is something. */
export function hidden({ server, foreign }: Ask): Refusal {
  // foreign.refused
  if (foreign && !isOmitted(server.seams, "foreign.refused")) return refused();
  return refuse("not-found", "nothing that this user is allowed to know of");
}

/**
 * Whether it is this member of a channel who asks. Of a foreign user each log gives a key of its own, and whoever wrote one log must
 * not read by it what another one is about. foreign.member
 */
export function isMember({ user, memberKey }: Ask, membership: MembershipState): boolean {
  const member = memberOf(membership, user);
  return member !== undefined && (memberKey === undefined || member.signing_key === memberKey);
}

const VISIBLE_STEPS: readonly Step<ChannelContext>[] = [
  {
    id: "channel.banned",
    check: ({ ask, channel }) => (channel.membership.banned.includes(ask.user) ? hidden(ask) : undefined),
  },
  {
    id: "channel.hidden",
    check: ({ ask, channel }) => (isMember(ask, channel.membership) ? undefined : hidden(ask)),
  },
];

const READ_STEPS: readonly Step<ChannelContext>[] = [
  {
    id: "channel.read",
    check: ({ ask, channel }) =>
      flagsOf(channel.membership, ask.user).read ? undefined : refuse("forbidden", "the user is not allowed to read this channel"),
  },
];

/** The channel, if the user is a member of it; else why there is nothing to see. */
export async function visibleChannel(ask: Ask, db: Db, id: Id): Promise<Channel | Refusal> {
  const channel = await ask.server.memberships.find(db, id);
  if (channel === undefined) return hidden(ask);
  return (await runSteps(ask.server.seams, VISIBLE_STEPS, { ask, channel })) ?? channel;
}

/** The channel, if the user is allowed to read it. */
export async function readableChannel(ask: Ask, db: Db, id: Id): Promise<Channel | Refusal> {
  const channel = await ask.server.memberships.find(db, id);
  if (channel === undefined) return hidden(ask);
  const context = { ask, channel };
  return (await runSteps(ask.server.seams, VISIBLE_STEPS, context)) ?? (await runSteps(ask.server.seams, READ_STEPS, context)) ?? channel;
}
