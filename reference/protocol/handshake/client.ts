import { encodeBase64url } from "../encoding/base64url.ts";
import type { SigningKeyPair } from "../crypto/ed25519.ts";
import type { Suite } from "../crypto/suite.ts";
import { ProtocolError } from "../error.ts";
import { signObject } from "../signing.ts";
import type { Challenge, Connect, Roles, Via, Welcome } from "./messages.ts";
import { verifyWelcome } from "./welcome.ts";

/** What a client knows before it connects, all of it verified. */
export interface ConnectPlan {
  /**
   * The server that hosts the channel, and the vtserver's key: from its verified document and the record, never from the challenge. By
   * proxy the user's own server and its vtserver's key.
   */
  readonly server: string;
  readonly vt_key: string;
  readonly tunnelID: string;
  readonly auth_chatchannel: string;
  readonly user: string;
  readonly device: string;
  readonly roles: Roles;
  /** By proxy: the proof for this tunnel, device and roles, and where the tunnel lives. Its salt is that of the `connect`. */
  readonly via?: Via;
}

/**
 * Answers a challenge: a signed `connect` with a new nonce and a new salt.
 *
 * @param now milliseconds since the epoch, on the server's clock as far as it is known.
 * @throws ProtocolError `audience` when the challenge names another server or key: then nothing is signed.
 * @example
 * ```ts
 * const connect = await answerChallenge(suite, plan, challenge, signingKey, now);
 * ```
 */
export async function answerChallenge(
  suite: Suite,
  plan: ConnectPlan,
  challenge: Challenge,
  key: SigningKeyPair,
  now: number,
): Promise<Connect> {
  // relay.own-audience
  if (challenge.server !== plan.server || challenge.key !== plan.vt_key) {
    throw new ProtocolError("audience", "the challenge names another server or relay key than the verified ones");
  }
  const { server, vt_key, tunnelID, auth_chatchannel, user, device, roles, via } = plan;
  const unsigned = {
    type: "connect" as const,
    v: 1,
    tunnelID,
    auth_chatchannel,
    server,
    vt_key,
    user,
    device,
    roles,
    challenge: challenge.nonce,
    client_nonce: encodeBase64url(suite.random(32)),
    issued_at: now,
    // relay.salt
    stream: { salt: via === undefined ? encodeBase64url(suite.random(32)) : via.proof.stream.salt },
    ...(via === undefined ? {} : { via }),
  };
  return signObject(suite, "connect", unsigned, key);
}

/**
 * Checks the welcome that came for one's own `connect`.
 *
 * @throws ProtocolError `bad-signature` when it is not the verified relay's, or for another question; `role-denied` when it gives other
 * roles than those asked for.
 */
export async function acceptWelcome(suite: Suite, challenge: Challenge, connect: Connect, welcome: Welcome): Promise<void> {
  // relay.verify-welcome, proof.client-welcome
  await verifyWelcome(suite, { challenge, connect, welcome }, connect.vt_key);
  // relay.role-less
  if (welcome.roles.read !== connect.roles.read || welcome.roles.write !== connect.roles.write) {
    throw new ProtocolError("role-denied", "the welcome gives other roles than those asked for");
  }
}
