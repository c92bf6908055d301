export type { ConnectPlan } from "./client.ts";
export { acceptWelcome, answerChallenge } from "./client.ts";
export type { ReceiverTunnel, SeenStreams } from "./credential.ts";
export { checkCredential, createSeenStreams } from "./credential.ts";
export type { Challenge, Connect, Participant, RelayLimitName, Roles, UnsignedWelcome, Welcome } from "./messages.ts";
export type { ConnectTunnel } from "./vtserver.ts";
export { checkConnect, checkConnectRights, newChallenge } from "./vtserver.ts";
export type { Handshake } from "./welcome.ts";
export { signWelcome, verifyWelcome } from "./welcome.ts";
