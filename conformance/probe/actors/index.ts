export { altered, type Alter } from "./alter.ts";
export { channelOf, creationObject, postCreation, thingOf, type Channel, type ChannelAttempts, type GroupMember } from "./channel.ts";
export type { Announced, EventDraft, SealOptions } from "./event-build.ts";
export {
  answerPings,
  connectMessage,
  dial,
  isType,
  joinTunnel,
  refusal,
  welcomeOf,
  type Dialled,
  type JoinOptions,
  type JoinReply,
} from "./join.ts";
export { created, READ_WRITE, readers, stepped, type Flags, type Member, type Membership } from "./membership.ts";
export { makeParticipant, type Heard, type Participant, type ParticipantParts, type Person } from "./participant.ts";
export { setHeader, signedRequest, type RequestOptions, type RequestSigner } from "./request.ts";
export { tunnelOf, type DeclareOptions, type DeclareReply, type Tunnel, type TunnelAttempts } from "./tunnel.ts";
export { someone, type Someone, type User, type UserOptions } from "./user.ts";
export { mustAccept, newWorld, type World, type WorldContext } from "./world.ts";
