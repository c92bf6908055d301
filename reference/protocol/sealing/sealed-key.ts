import { decodeBase64url, encodeBase64url } from "../encoding/base64url.ts";
import type { Bytes } from "../bytes.ts";
import { hpkeOpen, hpkeSeal } from "../crypto/hpke.ts";
import type { Suite } from "../crypto/suite.ts";
import type { SealingKeyPair } from "../crypto/x25519.ts";
import { canonicalBytes } from "../json/canonical.ts";
import type { JsonValue } from "../json/value.ts";

/** Sealed bytes as they travel: both base64url. */
export interface SealedText {
  readonly enc: string;
  readonly ciphertext: string;
}

/** Seals bytes to a public key of 32 bytes, for the purpose that `info` names. */
export async function sealTo(suite: Suite, recipient: Uint8Array, plaintext: Uint8Array, info: readonly JsonValue[]): Promise<SealedText> {
  // crypto.hpke-info
  const { enc, ciphertext } = await hpkeSeal(suite, recipient, plaintext, { info: canonicalBytes(info) });
  return { enc: encodeBase64url(enc), ciphertext: encodeBase64url(ciphertext) };
}

/**
 * Opens what was sealed for that purpose, or returns undefined when it was sealed for another key or purpose, or altered.
 *
 * @throws ProtocolError `malformed` for what is not base64url, `bad-key` for an encapsulated key that is refused.
 */
export function openFrom(pair: SealingKeyPair, sealed: SealedText, info: readonly JsonValue[]): Promise<Bytes | undefined> {
  const bytes = { enc: decodeBase64url(sealed.enc, 32), ciphertext: decodeBase64url(sealed.ciphertext) };
  return hpkeOpen(pair, bytes, { info: canonicalBytes(info) });
}
