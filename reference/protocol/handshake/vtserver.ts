import type { Suite } from "../crypto/suite.ts";
import { encodeBase64url } from "../encoding/base64url.ts";
import { ProtocolError, malformed } from "../error.ts";
import { parseDeviceAddress } from "../ids/device-address.ts";
import type { Access } from "../membership/rights.ts";
import { effectiveRights } from "../membership/rights.ts";
import type { MembershipState } from "../membership/state.ts";
import { memberOf } from "../membership/state.ts";
import { verifyObject } from "../signing.ts";
import { checkFresh } from "../time.ts";
import type { Challenge, Connect } from "./messages.ts";

/** A challenge with a nonce of its own. */
export function newChallenge(suite: Suite, relay: { readonly server: string; readonly key: string }): Challenge {
  // relay.challenge
  return { type: "challenge", v: 1, nonce: encodeBase64url(suite.random(32)), server: relay.server, key: relay.key };
}

/**
 * The checks of a `connect` that need nothing but the challenge of its own connection and the clock.
 *
 * @throws ProtocolError `malformed` for no role, `audience`, `replayed`, `stale`, in this order.
 */
export function checkConnect(challenge: Challenge, connect: Connect, now: number): void {
  // relay.role-none
  if (!connect.roles.read && !connect.roles.write) throw malformed("neither role is asked for", { pointer: "/roles" });
  // relay.connect-audience
  if (connect.server !== challenge.server || connect.vt_key !== challenge.key) {
    throw new ProtocolError("audience", "a connect for another server or relay");
  }
  // relay.connect-challenge
  if (connect.challenge !== challenge.nonce)
    throw new ProtocolError("replayed", "not the nonce of this connection", { pointer: "/challenge" });
  // relay.connect-stale
  checkFresh(connect.issued_at, now);
}

/** A tunnel as far as the right to connect depends on it. */
export interface ConnectTunnel {
  readonly state: "declared" | "open" | "ending" | "closed";
  readonly auth_chatchannel: string;
  readonly access?: Access;
}

/**
 * The checks of a `connect` against what the server has stored; how many connections there are is for the caller to check after them.
 *
 * @param tunnel the one that `connect.tunnelID` names, undefined when there is none.
 * @param membership of the tunnel's channel.
 * @throws ProtocolError `not-found`, `tunnel-closed`, `tunnel-ending`, `audience`, `forbidden`, `bad-signature`, `role-denied`, in the
 * order of the chapter.
 */
export async function checkConnectRights(
  suite: Suite,
  connect: Connect,
  tunnel: ConnectTunnel | undefined,
  membership: MembershipState | undefined,
): Promise<void> {
  // relay.connect-tunnel
  if (tunnel === undefined || membership === undefined) throw new ProtocolError("not-found", "no such tunnel");
  // relay.connect-closed
  if (tunnel.state === "closed") throw new ProtocolError("tunnel-closed", "the tunnel is closed");
  // tunnel.ending-refuses
  if (tunnel.state === "ending") throw new ProtocolError("tunnel-ending", "the tunnel is ending");
  // relay.connect-audience
  if (connect.auth_chatchannel !== tunnel.auth_chatchannel) throw new ProtocolError("audience", "a tunnel of another channel");
  const member = memberOf(membership, connect.user);
  if (member === undefined) throw new ProtocolError("not-found", "no such tunnel");
  await checkSigner(suite, connect, member.signing_key);
  // relay.role-denied
  const rights = effectiveRights(membership, tunnel.access, connect.user);
  if ((connect.roles.read && !rights.read) || (connect.roles.write && !rights.write)) {
    throw new ProtocolError("role-denied", "the roles asked for exceed the effective rights", { pointer: "/roles" });
  }
}

/** Checks that a `connect` is of a device of its user, and signed by that user's key. */
export async function checkSigner(suite: Suite, connect: Connect, signingKey: string): Promise<void> {
  // relay.connect-device
  if (parseDeviceAddress(connect.device).user !== connect.user) {
    throw new ProtocolError("forbidden", "no device of this user", { pointer: "/device" });
  }
  // relay.connect-signature
  await verifyObject(suite, "connect", connect, signingKey);
}
