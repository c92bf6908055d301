import type { SigningKeyPair } from "../crypto/ed25519.ts";
import type { Suite } from "../crypto/suite.ts";
import type { JsonValue } from "../json/value.ts";
import { signValue, verifyValue } from "../signing.ts";
import type { Challenge, Connect, RelayConnect, UnsignedWelcome, Welcome } from "./messages.ts";

/** The three messages of a handshake: the signature of the last is over all of them. */
export interface Handshake<W> {
  readonly challenge: Challenge;
  /** What the challenge was answered with: for a proxy the `relay_connect`. */
  readonly connect: Connect | RelayConnect;
  readonly welcome: W;
}

/** `[challenge as sent, connect with its signature, welcome without sig]`. relay.welcome, proof.accept */
function signedValue({ challenge, connect, welcome }: Handshake<UnsignedWelcome>): JsonValue {
  const { sig: _sig, ...unsigned } = welcome as UnsignedWelcome & { readonly sig?: string };
  return [challenge, connect, unsigned] as unknown as JsonValue;
}

/** The welcome with the vtserver's signature. */
export async function signWelcome(suite: Suite, handshake: Handshake<UnsignedWelcome>, key: SigningKeyPair): Promise<Welcome> {
  return { ...handshake.welcome, sig: await signValue(suite, "welcome", signedValue(handshake), key) };
}

/** @throws ProtocolError `bad-signature` unless the relay with this key signed this welcome for this challenge and this connect. */
export async function verifyWelcome(suite: Suite, handshake: Handshake<Welcome>, vtKey: string): Promise<void> {
  await verifyValue(suite, "welcome", signedValue(handshake), handshake.welcome.sig, vtKey);
}
