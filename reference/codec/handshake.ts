// Relay and Proof-of-relay chapters: what a handshake's messages have to be, without any store.
import {
  ProtocolError,
  checkConnect,
  decodeHex,
  encodeBase64url,
  hasProofLife,
  isProofDevice,
  isProofEarly,
  isProofExpired,
  isProofProxy,
  signWelcome,
  verifyServerPart,
  verifyUserPart,
  verifyWelcome,
} from "../protocol/index.ts";
import type { Connect, Proof } from "../protocol/index.ts";
import { checkSigner } from "../protocol/handshake/vtserver.ts";
import type { Op } from "./op.ts";
import { asObject, badKeyAsBadSignature, op } from "./op.ts";
import { SUITE, signer } from "./suite.ts";

function keyText(publicKey: string): string {
  return encodeBase64url(decodeHex(publicKey));
}

/** The checks of a proof by the server that it names as origin, before it asks for anything. */
function checkProof(proof: Proof, origin: string, now: number): void {
  // proof.origin, proof.proxy-address
  if (proof.origin !== origin || !isProofProxy(proof, origin)) throw new ProtocolError("audience", "a proof for another place");
  // proof.device
  if (!isProofDevice(proof)) throw new ProtocolError("forbidden", "no device of this user");
  // proof.issued, proof.expired
  if (isProofEarly(proof, now) || isProofExpired(proof, now)) throw new ProtocolError("stale", "a proof of another time");
  // proof.life
  if (!hasProofLife(proof)) throw new ProtocolError("lifetime", "a proof that lives no time, or too long");
}

/** The operations on messages of a handshake, by name. */
export const HANDSHAKE_OPS: Readonly<Record<string, Op>> = {
  "welcome.sign": op("WelcomeSignIn", "WelcomeSignOut", async ({ private_key, challenge, connect, welcome }) => {
    const handshake = { challenge: challenge as never, connect: connect as never, welcome: welcome as never };
    return { welcome: asObject(await signWelcome(SUITE, handshake, await signer(private_key))) };
  }),
  "welcome.verify": op("WelcomeVerifyIn", "Accepted", async ({ public_key, challenge, connect, welcome }) => {
    const handshake = { challenge: challenge as never, connect: connect as never, welcome: welcome as never };
    await verifyWelcome(SUITE, handshake, keyText(public_key));
    return {};
  }),
  "connect.verify": op("ConnectVerifyIn", "Accepted", async ({ challenge, connect, public_key, now }) => {
    const asked = connect as unknown as Connect;
    checkConnect(challenge as never, asked, now);
    await badKeyAsBadSignature(checkSigner(SUITE, asked, keyText(public_key)));
    return {};
  }),
  "proof-of-relay.verify": op("ProofVerifyIn", "Accepted", async ({ proof, origin, now, user_key, server_key }) => {
    const checked = proof as unknown as Proof;
    checkProof(checked, origin, now);
    // proof.user-signature, proof.server-signature
    await badKeyAsBadSignature(verifyUserPart(SUITE, checked, keyText(user_key)));
    await badKeyAsBadSignature(verifyServerPart(SUITE, checked, keyText(server_key)));
    return {};
  }),
};
