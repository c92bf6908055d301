// Proof-of-relay chapter: the handshake of a proxy with the origin, seen from the proxy.
import type { SigningKeyPair } from "../crypto/ed25519.ts";
import type { Suite } from "../crypto/suite.ts";
import { encodeBase64url } from "../encoding/base64url.ts";
import { ProtocolError } from "../error.ts";
import type { Proof } from "../proof.ts";
import { signObject, verifyObject } from "../signing.ts";
import type { Challenge, RelayConnect, UnsignedRelayConnect, Welcome } from "./messages.ts";
import { verifyWelcome } from "./welcome.ts";

/** The relay that a proxy connects to: its server's name and its key, from the verified document. */
export interface OriginRelay {
  readonly server: string;
  readonly key: string;
}

/** A `relay_connect` that answers a challenge, not signed yet. proof.present */
export function newRelayConnect(suite: Suite, proof: Proof, challenge: Challenge): UnsignedRelayConnect {
  return {
    type: "relay_connect",
    v: 1,
    proof,
    challenge: challenge.nonce,
    server: proof.origin,
    client_nonce: encodeBase64url(suite.random(32)),
  };
}

/**
 * The `relay_connect` with the signature of the relay that its proof names.
 *
 * @example
 * ```ts
 * checkOrigin(challenge, { server: proof.origin, key: via.vtserver.key });
 * const sent = await signRelayConnect(suite, newRelayConnect(suite, proof, challenge), relayKey);
 * ```
 */
export function signRelayConnect<C extends UnsignedRelayConnect>(
  suite: Suite,
  unsigned: C,
  relayKey: SigningKeyPair,
): Promise<C & { sig: string }> {
  return signObject(suite, "relay connect", unsigned, relayKey);
}

/** @throws ProtocolError `bad-signature` unless the relay that the proof names signed it; `bad-key` for a key that is none. */
export function verifyRelayConnect(suite: Suite, connect: RelayConnect): Promise<void> {
  return verifyObject(suite, "relay connect", connect, connect.proof.proxy.public);
}

/**
 * Whether the challenge is that of the origin: a relay that passes on another's challenge gets nothing.
 *
 * @throws ProtocolError `peer-failed`.
 */
export function checkOrigin(challenge: Pick<Challenge, "server" | "key">, origin: OriginRelay): void {
  // proof.origin-verify
  if (challenge.server !== origin.server || challenge.key !== origin.key) {
    throw new ProtocolError("peer-failed", "the origin's challenge names another server or key");
  }
}

/**
 * Checks the welcome of the origin: signed over its challenge and this `relay_connect`.
 *
 * @throws ProtocolError `peer-failed`.
 */
export async function acceptOriginWelcome(
  suite: Suite,
  handshake: { readonly challenge: Challenge; readonly connect: RelayConnect; readonly welcome: Welcome },
  origin: OriginRelay,
): Promise<void> {
  // proof.origin-verify
  try {
    await verifyWelcome(suite, handshake, origin.key);
  } catch (cause) {
    if (!(cause instanceof ProtocolError)) throw cause;
    throw new ProtocolError("peer-failed", "the origin's welcome does not verify", { cause });
  }
}
