// Relay chapter, "Handshake": challenge, connect, welcome. Both ends share what stands here.
import type { Challenge, Connect, Signature, Welcome } from "../../schemas/v1/types.ts";
import type { SigningKeyPair } from "./crypto/ed25519.ts";
import type { Suite } from "./crypto/suite.ts";
import { ProtocolError } from "./error.ts";
import type { JsonValue } from "./json/value.ts";
import { signObject, signValue, verifyObject, verifyValue } from "./signing.ts";

/** What a client verified in the server document and in the tunnel's record: the only names that it signs. */
export interface RelayIdentity {
  readonly server: string;
  /** The vtserver's key, base64url. */
  readonly key: string;
}

/** A handshake as its signature binds it together. */
export interface Handshake {
  /** As it was sent. */
  readonly challenge: Challenge;
  /** As it was sent, with its signature. */
  readonly connect: Connect;
}

/**
 * Refuses the challenge of a relay that is not the one a client wants: a relay that passes on another's challenge gets no signature.
 *
 * @throws ProtocolError `audience`.
 */
export function checkChallenge(challenge: Challenge, relay: RelayIdentity): void {
  // relay.own-audience
  if (challenge.server === relay.server && challenge.key === relay.key) return;
  throw new ProtocolError("audience", "the challenge names another server or relay");
}

/**
 * A connect with the user's signature.
 *
 * @example
 * ```ts
 * const connect = await signConnect(suite, { v: 1, type: "connect", ...rest }, userKeys);
 * ```
 */
export async function signConnect(suite: Suite, connect: Omit<Connect, "sig">, user: SigningKeyPair): Promise<Connect> {
  return (await signObject(suite, "connect", connect, user)) as Connect;
}

/**
 * Verifies a connect, also one that is shown as the credential of a participant, by the key that the membership log gives.
 *
 * @throws ProtocolError `bad-signature` or `bad-key`.
 */
export function verifyConnect(suite: Suite, connect: Connect, signingKey: string): Promise<void> {
  // relay.connect-signature
  return verifyObject(suite, "connect", connect, signingKey);
}

/** The welcome with the relay's signature, which covers the challenge and the connect too. */
export async function signWelcome(
  suite: Suite,
  handshake: Handshake,
  welcome: Omit<Welcome, "sig">,
  relay: SigningKeyPair,
): Promise<Welcome> {
  const sig = await signValue(suite, "welcome", signedPart(handshake, welcome), relay);
  return { ...welcome, sig: sig as Signature };
}

/**
 * Verifies a welcome by the relay's key (base64url) as the verified document and record give it.
 *
 * @throws ProtocolError `bad-signature` or `bad-key`.
 */
export function verifyWelcome(suite: Suite, handshake: Handshake, { sig, ...welcome }: Welcome, relayKey: string): Promise<void> {
  // relay.verify-welcome
  return verifyValue(suite, "welcome", signedPart(handshake, welcome), sig, relayKey);
}

/** `[challenge, connect, welcome]`: so that a welcome fits one challenge and one connect only. */
function signedPart({ challenge, connect }: Handshake, welcome: Omit<Welcome, "sig">): JsonValue {
  return [challenge, connect, welcome] as unknown as JsonValue;
}
