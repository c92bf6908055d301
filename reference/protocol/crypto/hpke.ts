import { Aes128Gcm, CipherSuite, DecapError, DeserializeError, DhkemX25519HkdfSha256, EncapError, HkdfSha256, OpenError } from "@hpke/core";
import type { Bytes } from "../bytes.ts";
import { own } from "../bytes.ts";
import { ProtocolError } from "../error.ts";
import type { Suite } from "./suite.ts";
import type { SealingKeyPair } from "./x25519.ts";
import { checkSealingKey } from "./x25519.ts";

/** What HPKE gives the recipient: an encapsulated key of 32 bytes, and ciphertext with its tag. */
export interface Sealed {
  readonly enc: Bytes;
  readonly ciphertext: Bytes;
}

// RFC 9180: DHKEM(X25519, HKDF-SHA256) 0x0020, HKDF-SHA256 0x0001, AES-128-GCM 0x0001, base mode. The library runs on the platform's
// own WebCrypto; what is random comes from the suite all the same, as the input of DeriveKeyPair.
const hpke = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });

const EMPTY = new Uint8Array();

/** Everything but the keys: `info` binds the purpose, `aad` is empty in this protocol, `ikmE` fixes the ephemeral key for vectors. */
export interface HpkeInput {
  readonly info: Uint8Array;
  readonly aad?: Uint8Array;
  readonly ikmE?: Uint8Array;
}

/**
 * Seals to a public key, single shot (RFC 9180 section 6.1).
 *
 * @throws ProtocolError `bad-key` for a public key that X25519 refuses.
 * @example
 * ```ts
 * const pair = await newSealingKeyPair(suite);
 * const sealed = await hpkeSeal(suite, pair.publicKey, Uint8Array.of(1), { info: Uint8Array.of(2) });
 * await hpkeOpen(pair, sealed, { info: Uint8Array.of(2) }); // 01
 * ```
 */
export async function hpkeSeal(suite: Suite, recipient: Uint8Array, plaintext: Uint8Array, input: HpkeInput): Promise<Sealed> {
  checkSealingKey(recipient);
  try {
    const recipientPublicKey = await hpke.kem.deserializePublicKey(own(recipient));
    const ekm = own(input.ikmE ?? suite.random(32));
    const sender = await hpke.createSenderContext({ recipientPublicKey, info: own(input.info), ekm });
    const ciphertext = await sender.seal(own(plaintext), own(input.aad ?? EMPTY));
    return { enc: new Uint8Array(sender.enc), ciphertext: new Uint8Array(ciphertext) };
  } catch (cause) {
    throw refusal(cause);
  }
}

/**
 * Opens what was sealed to a pair under the same `info`; undefined when key, info or ciphertext do not fit.
 *
 * @throws ProtocolError `bad-key` for an encapsulated key that X25519 refuses.
 */
export async function hpkeOpen(pair: SealingKeyPair, sealed: Sealed, input: HpkeInput): Promise<Bytes | undefined> {
  checkSealingKey(sealed.enc);
  try {
    const recipientKey = {
      privateKey: await hpke.kem.deserializePrivateKey(own(pair.seed)),
      publicKey: await hpke.kem.deserializePublicKey(own(pair.publicKey)),
    };
    const parameters = { recipientKey, enc: own(sealed.enc), info: own(input.info) };
    return new Uint8Array(await hpke.open(parameters, own(sealed.ciphertext), own(input.aad ?? EMPTY)));
  } catch (cause) {
    if (cause instanceof OpenError) return undefined;
    throw refusal(cause);
  }
}

/** What the library throws about a key is a refusal, anything else a bug here. */
function refusal(cause: unknown): unknown {
  if (cause instanceof EncapError || cause instanceof DecapError || cause instanceof DeserializeError) {
    return new ProtocolError("bad-key", "an X25519 public key of small order", { cause });
  }
  return cause;
}
