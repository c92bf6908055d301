// The pure half of the protocol: everything that needs neither socket, clock nor store. Runs in a browser.
export * from "./calls/index.ts";
export * from "./callstate/index.ts";
export * from "./crypto/index.ts";
export * from "./encoding/index.ts";
export type { ErrorCode, ErrorDetails } from "./error.ts";
export { ProtocolError, malformed } from "./error.ts";
export { stateKeyOwner } from "./events/state-key.ts";
export type { PinnedUser } from "./fingerprint.ts";
export { fingerprint } from "./fingerprint.ts";
export * from "./frames/index.ts";
export * from "./handshake/index.ts";
export * from "./http-signature/index.ts";
export { idOf, tunnelId } from "./id.ts";
export * from "./ids/index.ts";
export * from "./json/index.ts";
export * from "./membership/index.ts";
export * from "./sealing/index.ts";
export * from "./sframe/index.ts";
export type { Label } from "./signing.ts";
export { signMember, signObject, signValue, verifyMember, verifyObject, verifyValue } from "./signing.ts";
export type { Proof, ProofPlan, ProofTwin, ProxyAddress, UnsignedProof, UserProof } from "./proof.ts";
export {
  PROOF_LIFE_MS,
  countersignProof,
  hasProofLife,
  isProofDevice,
  isProofEarly,
  isProofExpired,
  isProofFor,
  isProofProxy,
  newProof,
  signProof,
  verifyServerPart,
  verifyUserPart,
} from "./proof.ts";
export { SKEW_MS, checkFresh, withinSkew } from "./time.ts";
export { checkVersion } from "./version.ts";
