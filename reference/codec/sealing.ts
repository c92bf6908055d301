// Cryptography chapter: epoch keys, events and tunnel keys, sealed for one place each.
import {
  ProtocolError,
  checkSealingKey,
  decodeBase64url,
  decodeHex,
  encodeBase64url,
  encodeHex,
  openEpochKey,
  openEvent,
  openTunnelKey,
  sealEpochKey,
  sealEvent,
  sealTunnelKey,
  sealingKeyPair,
  tunnelId,
} from "../protocol/index.ts";
import type { JsonObject, SealedText, SealingKeyPair } from "../protocol/index.ts";
import type { Op } from "./op.ts";
import { asObject, op } from "./op.ts";
import { SUITE, suiteWith } from "./suite.ts";

function pairOf(privateKey: string): Promise<SealingKeyPair> {
  return sealingKeyPair(SUITE, decodeHex(privateKey));
}

/** Form and key of a sealed thing, which have codes of their own: opening says no more than that it does not open. */
function checkSealed({ enc, ciphertext }: SealedText): void {
  decodeBase64url(ciphertext);
  // crypto.x25519-key, crypto.x25519-zero
  checkSealingKey(decodeBase64url(enc, 32));
}

function opened<T>(value: T | undefined): T {
  if (value === undefined) throw new ProtocolError("bad-seal", "it does not open here");
  return value;
}

/** The operations on sealed things, by name. */
export const SEALING_OPS: Readonly<Record<string, Op>> = {
  "epoch-key.seal": op("EpochSealIn", "SealedKeyOut", async ({ context, recipient_key, epoch_key, ephemeral_ikm }) => ({
    sealed: await sealEpochKey(suiteWith(decodeHex(ephemeral_ikm)), context, await pairOf(epoch_key), decodeHex(recipient_key)),
  })),
  "epoch-key.open": op("EpochOpenIn", "EpochOpenOut", async ({ context, private_key, epoch_public, sealed }) => {
    checkSealed(sealed);
    const expected = encodeBase64url(decodeHex(epoch_public));
    const pair = opened(await openEpochKey(SUITE, context, sealed, await pairOf(private_key), expected));
    return { epoch_key: encodeHex(pair.seed) };
  }),
  "event-content.seal": op("EventSealIn", "EventSealOut", async ({ context, recipient_key, type, content, ephemeral_ikm }) => {
    const suite = suiteWith(decodeHex(ephemeral_ikm));
    const { enc, ciphertext } = await sealEvent(suite, context, { type, content: content as JsonObject }, decodeHex(recipient_key));
    return { sealed: { enc, ciphertext } };
  }),
  "event-content.open": op("EventOpenIn", "EventOpenOut", async ({ context, private_key, sealed }) => {
    checkSealed(sealed);
    const { type, content } = opened(await openEvent(context, sealed, await pairOf(private_key)));
    return { type, content: asObject(content) };
  }),
  "tunnel-key.seal": op("TunnelKeySealIn", "SealedKeyOut", async ({ context, recipient_key, tunnel_key, ephemeral_ikm }) => ({
    sealed: await sealTunnelKey(suiteWith(decodeHex(ephemeral_ikm)), context, decodeHex(tunnel_key), decodeHex(recipient_key)),
  })),
  "tunnel-key.open": op("TunnelKeyOpenIn", "TunnelKeyOpenOut", async ({ context, private_key, sealed }) => {
    checkSealed(sealed);
    return { tunnel_key: encodeHex(opened(await openTunnelKey(SUITE, context, sealed, await pairOf(private_key)))) };
  }),
  "tunnel-key.id": op("TunnelIdIn", "TunnelIdOut", async ({ tunnel_key }) => ({ tunnelID: await tunnelId(SUITE, decodeHex(tunnel_key)) })),
};
