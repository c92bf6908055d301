import type { Suite } from "../crypto/suite.ts";
import { ProtocolError } from "../error.ts";
import type { Access } from "../membership/rights.ts";
import { effectiveRights } from "../membership/rights.ts";
import type { MembershipState } from "../membership/state.ts";
import { memberOf } from "../membership/state.ts";
import { isProofDevice, verifyUserPart } from "../proof.ts";
import type { Credential, Participant } from "./messages.ts";
import { checkSigner } from "./vtserver.ts";

/** The tunnel that a receiver is in, as it has verified it. */
export interface ReceiverTunnel {
  readonly server: string;
  readonly channel: string;
  readonly tunnelID: string;
  readonly access?: Access;
}

/**
 * Checks a participant as the relay shows it against what the user signed and the membership log says. Only a participant that passes
 * may be heard, and only one whose `mayTalk` is true.
 *
 * @throws ProtocolError `audience` for a credential of another tunnel, channel, server or device, `not-found` for a user who is no
 * member, `forbidden`, `bad-signature`.
 */
export async function checkCredential(
  suite: Suite,
  tunnel: ReceiverTunnel,
  membership: MembershipState,
  { credential, device }: Pick<Participant, "credential" | "device">,
): Promise<{ readonly mayTalk: boolean }> {
  // relay.credential, proof.client-credential
  const fits =
    serverOfCredential(credential) === tunnel.server &&
    credential.auth_chatchannel === tunnel.channel &&
    credential.tunnelID === tunnel.tunnelID &&
    credential.device === device;
  if (!fits) throw new ProtocolError("audience", "a credential for something else");
  const member = memberOf(membership, credential.user);
  if (member === undefined) throw new ProtocolError("not-found", "a credential of one who is no member");
  await checkCredentialSigner(suite, credential, member.signing_key);
  return { mayTalk: credential.roles.write && effectiveRights(membership, tunnel.access, credential.user).write };
}

/** The server for whose tunnel a credential is: the one that a direct participant connected to, or the origin of a proof. */
export function serverOfCredential(credential: Credential): string {
  return credential.type === "connect" ? credential.server : credential.origin;
}

/** That the proxy's server vouches too is for the origin to check: a participant need not know that server. */
async function checkCredentialSigner(suite: Suite, credential: Credential, signingKey: string): Promise<void> {
  if (credential.type === "connect") return checkSigner(suite, credential, signingKey);
  if (!isProofDevice(credential)) throw new ProtocolError("forbidden", "no device of this user", { pointer: "/device" });
  await verifyUserPart(suite, credential, signingKey);
}

/** Remembers the salts and connection numbers of a tunnel: one that comes twice could make a nonce repeat. */
export interface SeenStreams {
  /**
   * `new`; `known` when this very stream was there before, as in the welcome after one's own reconnection: its counter goes on, and in a
   * `joined` it is a repetition; `repeated` when only the salt or only the number was: to be ignored and reported.
   */
  add(participant: Pick<Participant, "connection" | "credential">): "new" | "known" | "repeated";
}

/** An empty memory; one for each tunnel, kept for as long as its key. */
export function createSeenStreams(): SeenStreams {
  const numbers = new Map<string, number>();
  return {
    add({ connection, credential }) {
      // relay.repeated
      const { salt } = credential.stream;
      if (numbers.get(salt) === connection) return "known";
      if (numbers.has(salt) || [...numbers.values()].includes(connection)) return "repeated";
      numbers.set(salt, connection);
      return "new";
    },
  };
}
