export type { ConnectPlan } from "./client.ts";
export { acceptWelcome, answerChallenge } from "./client.ts";
export type { ReceiverTunnel, SeenStreams } from "./credential.ts";
export { checkCredential, createSeenStreams, serverOfCredential } from "./credential.ts";
export type {
  Challenge,
  Connect,
  Credential,
  Participant,
  RelayConnect,
  RelayLimitName,
  Roles,
  UnsignedRelayConnect,
  UnsignedWelcome,
  Via,
  Welcome,
} from "./messages.ts";
export type { OriginRelay } from "./proxy.ts";
export { acceptOriginWelcome, checkOrigin, newRelayConnect, signRelayConnect, verifyRelayConnect } from "./proxy.ts";
export type { ConnectTunnel } from "./vtserver.ts";
export { checkConnect, checkConnectRights, newChallenge } from "./vtserver.ts";
export type { Handshake } from "./welcome.ts";
export { signWelcome, verifyWelcome } from "./welcome.ts";
