import type { Bytes } from "../bytes.ts";
import { concat } from "../bytes.ts";

// RFC 8410 section 7: OneAsymmetricKey, version 0, with the curve's identifier (1.3.101.112 or .110) and the 32 bytes as an octet
// string in an octet string. All lengths are fixed, so the encoding is a prefix.
const PREFIX = {
  Ed25519: Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20),
  X25519: Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20),
} as const;

/** The PKCS#8 form of a 32 byte private key: `raw` import of private keys fails in browsers and in Node's own WebCrypto. */
export function pkcs8(curve: "Ed25519" | "X25519", privateKey: Uint8Array): Bytes {
  if (privateKey.length !== 32) throw new RangeError(`pkcs8: a private key of ${String(privateKey.length)} bytes where 32 are wanted`);
  return concat(PREFIX[curve], privateKey);
}
