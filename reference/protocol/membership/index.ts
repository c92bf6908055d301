export type {
  ChannelCreation,
  CurrentEpoch,
  DmCreation,
  Flags,
  GroupCreation,
  MemberIdentity,
  MembershipObject,
  NextEpoch,
} from "./objects.ts";
export type { EpochRule } from "./epoch.ts";
export { EPOCH_RULES } from "./epoch.ts";
export { nextEpochOf, subjectOf } from "./objects.ts";
export { isPermitted } from "./permission.ts";
export type { Access } from "./rights.ts";
export { effectiveRights } from "./rights.ts";
export { epochKeyFrom } from "./sealed-for.ts";
export type { EpochState, Member, MembershipState } from "./state.ts";
export { createMembership, firstState, flagsOf, memberOf, readersOf } from "./state.ts";
export { applyStep, checkAuthor, checkStep, stepMembership } from "./step.ts";
export { checkMemberKeys, checkStepKeys } from "./keys.ts";
