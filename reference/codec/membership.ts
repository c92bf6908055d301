// ChatChannel chapter: what a membership log comes to.
import type { ChannelCreation, MembershipObject, MembershipState } from "../protocol/index.ts";
import { compareIds, createMembership, stepMembership } from "../protocol/index.ts";
import type { Op } from "./op.ts";
import { op } from "./op.ts";
import { SUITE } from "./suite.ts";

async function applyLog(creation: ChannelCreation, objects: readonly MembershipObject[]): Promise<MembershipState> {
  // log.client-verify
  let state = await createMembership(SUITE, creation);
  for (const object of objects) state = await stepMembership(SUITE, state, object);
  return state;
}

/** The operations on membership logs, by name. */
export const MEMBERSHIP_OPS: Readonly<Record<string, Op>> = {
  "membership.apply": op("MembershipApplyIn", "MembershipApplyOut", async ({ creation, objects }) => {
    const log = objects as unknown as readonly MembershipObject[];
    const { head, members, banned, epoch } = await applyLog(creation as unknown as ChannelCreation, log);
    const sorted = Object.values(members).sort((a, b) => compareIds(a.user, b.user));
    return {
      head,
      members: sorted,
      banned: banned.toSorted(compareIds),
      epoch: epoch.number,
      ...(epoch.public === undefined ? {} : { epoch_public: epoch.public }),
      due: epoch.due,
    };
  }),
};
