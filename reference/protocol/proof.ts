// Proof-of-relay chapter: the object with which a user enters a tunnel elsewhere through their own server.
import { CONSTANTS } from "../../schemas/v1/constants.ts";
import type { SigningKeyPair } from "./crypto/ed25519.ts";
import type { Suite } from "./crypto/suite.ts";
import { encodeBase64url } from "./encoding/base64url.ts";
import { parseDeviceAddress } from "./ids/device-address.ts";
import { parseUserId } from "./ids/user-id.ts";
import { signMember, verifyMember } from "./signing.ts";
import { SKEW_MS } from "./time.ts";

/** The longest life of a proof, in milliseconds. */
export const PROOF_LIFE_MS: number = CONSTANTS.proof_life;
/** How long a client lets its proofs live: as long as one attempt to join takes. proof.client-life */
const CLIENT_LIFE_MS = 60_000;

/** The relay that presents a proof: its server's name and its own key. */
export interface ProxyAddress {
  readonly address: string;
  readonly public: string;
}

/** What a proof is about; nonce, salt and times are added when it is made. */
export interface ProofPlan {
  readonly tunnelID: string;
  readonly auth_chatchannel: string;
  readonly user: string;
  readonly device: string;
  /** The server that hosts the tunnel. */
  readonly origin: string;
  readonly proxy: ProxyAddress;
  readonly roles: { readonly read: boolean; readonly write: boolean };
}

/** A proof without its signatures. */
export interface UnsignedProof extends ProofPlan {
  readonly type: "proof";
  readonly v: number;
  readonly stream: { readonly salt: string };
  readonly issued_at: number;
  readonly expires_at: number;
  readonly nonce: string;
}

/** What a user asks the own server to countersign. */
export interface UserProof extends UnsignedProof {
  readonly user_sig: string;
}

/** A proof with both signatures: the credential of a proxied participant. */
export interface Proof extends UserProof {
  readonly server_sig: string;
}

const USER_PART: readonly string[] = ["user_sig", "server_sig"];
const SERVER_PART: readonly string[] = ["server_sig"];

/**
 * A proof with a new nonce and a new salt, not signed yet.
 *
 * @param now milliseconds since the epoch, on the server's clock as far as it is known.
 */
export function newProof(suite: Suite, plan: ProofPlan, now: number): UnsignedProof {
  const { tunnelID, auth_chatchannel, user, device, origin, proxy, roles } = plan;
  return {
    type: "proof",
    v: CONSTANTS.protocol_version,
    tunnelID,
    auth_chatchannel,
    user,
    device,
    origin,
    proxy,
    roles,
    // proof.fresh
    stream: { salt: encodeBase64url(suite.random(32)) },
    issued_at: now,
    expires_at: now + CLIENT_LIFE_MS,
    nonce: encodeBase64url(suite.random(16)),
  };
}

/**
 * The user's signature, over everything but both signatures.
 *
 * @example
 * ```ts
 * const asked = await signProof(suite, newProof(suite, plan, Date.now()), userKey);
 * const proof = await countersignProof(suite, asked, serverKey);
 * ```
 */
export function signProof<P extends UnsignedProof>(suite: Suite, proof: P, userKey: SigningKeyPair): Promise<P & { user_sig: string }> {
  return signMember(suite, "proof", proof, userKey, "user_sig", USER_PART);
}

/** The server's signature, over everything but itself: also over the user's. proof.countersign */
export function countersignProof<P extends UserProof>(
  suite: Suite,
  proof: P,
  serverKey: SigningKeyPair,
): Promise<P & { server_sig: string }> {
  return signMember(suite, "proof relay", proof, serverKey, "server_sig", SERVER_PART);
}

/** @throws ProtocolError `bad-signature` unless the user with this key (base64url) signed it; `bad-key` for a key that is none. */
export function verifyUserPart(suite: Suite, proof: UserProof, userKey: string): Promise<void> {
  return verifyMember(suite, "proof", proof, userKey, "user_sig", USER_PART);
}

/** @throws ProtocolError `bad-signature` unless the server with this key (base64url) signed it; `bad-key` for a key that is none. */
export function verifyServerPart(suite: Suite, proof: Proof, serverKey: string): Promise<void> {
  return verifyMember(suite, "proof relay", proof, serverKey, "server_sig", SERVER_PART);
}

/** Whether it lives, and not for longer than 300 000 ms. proof.life, proof.request-life */
export function hasProofLife({ issued_at, expires_at }: Pick<Proof, "issued_at" | "expires_at">): boolean {
  return expires_at > issued_at && expires_at - issued_at <= PROOF_LIFE_MS;
}

/** Whether it is valid no more, the other clock being 60 s behind at the most. proof.expired, proof.via-time */
export function isProofExpired({ expires_at }: Pick<Proof, "expires_at">, now: number): boolean {
  return expires_at <= now - SKEW_MS;
}

/** Whether it is of a time to come, also if the other clock is 60 s ahead. proof.issued */
export function isProofEarly({ issued_at }: Pick<Proof, "issued_at">, now: number): boolean {
  return issued_at > now + SKEW_MS;
}

/** Whether the device is one of the user's. proof.device, proof.request-own */
export function isProofDevice({ device, user }: Pick<Proof, "device" | "user">): boolean {
  return parseDeviceAddress(device).user === user;
}

/** Whether the proxy is the user's own server, and another than the one asked to let in. proof.proxy-address */
export function isProofProxy({ proxy, user }: Pick<Proof, "proxy" | "user">, origin: string): boolean {
  return proxy.address === parseUserId(user).server && proxy.address !== origin;
}

/** What a `connect` and its proof have in common. */
export type ProofTwin = Pick<UnsignedProof, "tunnelID" | "auth_chatchannel" | "user" | "device" | "roles" | "stream">;

/** Whether a `connect` asks for what the proof is about: tunnel, channel, user, device, roles and salt. proof.via-match */
export function isProofFor(proof: ProofTwin, connect: ProofTwin): boolean {
  return (
    proof.tunnelID === connect.tunnelID &&
    proof.auth_chatchannel === connect.auth_chatchannel &&
    proof.user === connect.user &&
    proof.device === connect.device &&
    proof.roles.read === connect.roles.read &&
    proof.roles.write === connect.roles.write &&
    proof.stream.salt === connect.stream.salt
  );
}
