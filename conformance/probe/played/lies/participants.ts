import { connectMessage } from "../../actors/join.ts";
import type { Alter } from "../../actors/alter.ts";
import type { Tunnel } from "../../actors/tunnel.ts";
import type { User } from "../../actors/user.ts";
import type { PeerIdentity } from "../../peer/document.ts";
import { speakerOf, type Speaker } from "../../peer/elsewhere.ts";
import { countersigned, userProof, type ProofOptions } from "../../peer/proof.ts";
import { toBase64url } from "../../wire/base64.ts";
import { objectsAt, type JsonObject } from "../../wire/json.ts";
import type { PlayedConnection } from "../interface.ts";
import type { LieName } from "./names.ts";

/** Makes a change of the participants of a `welcome` one of the `welcome`. */
export function altersParticipants(change: (participants: JsonObject[]) => JsonObject[]): (welcome: JsonObject) => JsonObject {
  return (welcome) => ({ ...welcome, participants: change(objectsAt(welcome, "participants")) });
}

/** What somebody in a tunnel has signed, right or wrong; `name` says what is wrong. */
export interface Credential {
  readonly name: LieName;
  readonly credential: JsonObject;
}

function connectOf(tunnel: Tunnel, user: User, alter?: Alter): JsonObject {
  const nonce = toBase64url(tunnel.channel.world.bytes(32));
  return connectMessage(tunnel, user, { nonce }, alter === undefined ? {} : { alter });
}

/** Sets members before the signature: it covers them. */
function saying(members: JsonObject): Alter {
  return { before: (object) => void Object.assign(object, members) };
}

/**
 * A `connect` of that user that is right, to be shown of somebody who has no right to speak: who is no member, or does not write.
 */
export function credentialOfNonWriter(tunnel: Tunnel, user: User): Credential {
  return { name: "credential-non-writer", credential: connectOf(tunnel, user) };
}

/** Signed by a key that is not the one of the log. */
export function credentialByOtherKey(tunnel: Tunnel, user: User, seed: Uint8Array): Credential {
  return { name: "credential-other-key", credential: connectOf(tunnel, user, { seed }) };
}

/** Changed after it was signed. */
export function credentialAltered(tunnel: Tunnel, user: User): Credential {
  const after = (connect: JsonObject): void => void (connect["issued_at"] = Number(connect["issued_at"]) - 1);
  return { name: "credential-altered", credential: connectOf(tunnel, user, { after }) };
}

/** Signed for another tunnel. */
export function credentialForTunnel(tunnel: Tunnel, user: User, tunnelID: string): Credential {
  return { name: "credential-other-tunnel", credential: connectOf(tunnel, user, saying({ tunnelID })) };
}

/** Signed for another channel. */
export function credentialForChannel(tunnel: Tunnel, user: User, channel: string): Credential {
  return { name: "credential-other-channel", credential: connectOf(tunnel, user, saying({ auth_chatchannel: channel })) };
}

/** Signed for another server. */
export function credentialForServer(tunnel: Tunnel, user: User, server: string): Credential {
  return { name: "credential-other-server", credential: connectOf(tunnel, user, saying({ server })) };
}

/** Asks for no role to write, so that its signer has not wanted to speak. */
export function credentialForListening(tunnel: Tunnel, user: User): Credential {
  return { name: "credential-for-listening", credential: connectOf(tunnel, user, saying({ roles: { read: true, write: false } })) };
}

/** Names somebody else as its user, and is signed by `by`. */
export function credentialInTheNameOf(tunnel: Tunnel, victim: User, by: User): Credential {
  return { name: "credential-other-user", credential: connectOf(tunnel, victim, { seed: by.signing.seed }) };
}

/** Names a device of somebody else. */
export function credentialForDevice(tunnel: Tunnel, user: User, device: string): Credential {
  return { name: "credential-other-device", credential: connectOf(tunnel, user, saying({ device })) };
}

/** How a proof that is shown as a credential is wrong. */
const PROOFS = {
  "proof-user-key": (seed: Uint8Array): ProofOptions => ({ user: { seed } }),
  "proof-altered": (): ProofOptions => ({ between: (proof) => void (proof["issued_at"] = Number(proof["issued_at"]) - 1) }),
  "proof-other-origin": (origin: string): ProofOptions => ({ members: { origin } }),
  "proof-other-tunnel": (tunnelID: string): ProofOptions => ({ members: { tunnelID } }),
  "proof-other-channel": (auth_chatchannel: string): ProofOptions => ({ members: { auth_chatchannel } }),
} as const;

/**
 * A proof with one fault, as the credential of a user of another server (proof.client-credential).
 *
 * @param proxy - the user's server
 * @param wrong - the seed of another key, the name of another origin, another tunnel or channel; nothing for `proof-altered`
 * @example
 * wrongProof("proof-other-origin", tunnel, bob, b, "other.example");
 */
export function wrongProof<N extends keyof typeof PROOFS>(
  name: N,
  tunnel: Tunnel,
  user: User,
  proxy: Pick<PeerIdentity, "name" | "relay" | "signing">,
  ...wrong: Parameters<(typeof PROOFS)[N]>
): Credential {
  const make = PROOFS[name] as (...given: Parameters<(typeof PROOFS)[N]>) => ProofOptions;
  return { name, credential: proofOf(tunnel, user, proxy, make(...wrong)) };
}

/** A right proof, to stand beside a wrong one. */
export function rightProof(tunnel: Tunnel, user: User, proxy: Pick<PeerIdentity, "name" | "relay" | "signing">): JsonObject {
  return proofOf(tunnel, user, proxy, {});
}

function proofOf(tunnel: Tunnel, user: User, proxy: Pick<PeerIdentity, "name" | "relay" | "signing">, options: ProofOptions): JsonObject {
  const address = { address: proxy.name, public: toBase64url(proxy.relay.public) };
  return countersigned(userProof({ world: tunnel.channel.world, user, tunnel, proxy: address }, options), proxy.signing.seed, options);
}

/**
 * Tells one client of somebody who is not there, by a connection that it has, and gives what makes them speak: frames that open with the tunnel's key
 * and the credential's salt, so that nothing but the credential is wrong.
 *
 * @param credential - wrong or right
 * @param connection - a number that was not used before, or one that was (relay.repeated)
 * @example
 * const ghost = appear(played, tunnel, mallory, 90, credentialByOtherKey(tunnel, mallory, seed).credential);
 * ghost.speak(t.random.bytes(40));
 */
export function appear(
  to: PlayedConnection,
  tunnel: Tunnel,
  user: User,
  connection: number,
  credential: JsonObject,
): Speaker & { speak(opus: Uint8Array): Uint8Array; leave(): void } {
  const speaker = speakerOf(tunnel, user, connection, credential);
  const roles = { read: true, write: true };
  to.send({ type: "joined", ...speaker.participant, roles }, { raw: true });
  return {
    ...speaker,
    speak: (opus) => {
      const bytes = speaker.frame(opus);
      to.sendFrame(bytes);
      return bytes;
    },
    leave: () => to.send({ type: "left", connection }),
  };
}
