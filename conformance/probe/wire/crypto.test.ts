import { ed25519 } from "@noble/curves/ed25519.js";
import { describe, expect, it } from "vitest";
import { concat, fromHex, hex, utf8 } from "./bytes.ts";
import { ED25519_ORDER, isSigningKey, sign, signingPair, smallOrderKeys, verifyRefusal } from "./ed25519.ts";
import { hpkeOpen, hpkeSeal } from "./hpke.ts";
import { agree, agreementKeyOf, agreementPair, isSmallAgreementKey, X25519_SMALL } from "./x25519.ts";

// RFC 9180 appendix A.1.1, sequence number 0.
const A1 = {
  info: "4f6465206f6e2061204772656369616e2055726e",
  skEm: "52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736",
  skRm: "4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8",
  pkRm: "3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d",
  enc: "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431",
  pt: "4265617574792069732074727574682c20747275746820626561757479",
  aad: "436f756e742d30",
  ct: "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a",
};

describe("HPKE", () => {
  it("seals and opens the vector of RFC 9180 A.1", () => {
    const sealed = hpkeSeal(fromHex(A1.pkRm), fromHex(A1.info), fromHex(A1.pt), fromHex(A1.skEm), fromHex(A1.aad));
    expect([hex(sealed.enc), hex(sealed.ciphertext)]).toEqual([A1.enc, A1.ct]);
    expect(hpkeOpen(fromHex(A1.skRm), fromHex(A1.info), sealed, fromHex(A1.aad))).toEqual(fromHex(A1.pt));
  });

  it("does not open with another info, additional data, key or ciphertext", () => {
    const sealed = { enc: fromHex(A1.enc), ciphertext: fromHex(A1.ct) };
    const aad = fromHex(A1.aad);
    expect(hpkeOpen(fromHex(A1.skRm), utf8("other"), sealed, aad)).toBeUndefined();
    expect(hpkeOpen(fromHex(A1.skRm), fromHex(A1.info), sealed)).toBeUndefined();
    expect(hpkeOpen(fromHex(A1.skEm), fromHex(A1.info), sealed, aad)).toBeUndefined();
    expect(hpkeOpen(fromHex(A1.skRm), fromHex(A1.info), { ...sealed, ciphertext: sealed.ciphertext.subarray(1) }, aad)).toBeUndefined();
  });
});

describe("X25519", () => {
  it("refuses small, non-canonical and top-bit keys", () => {
    const secret = new Uint8Array(32).fill(7);
    for (const small of X25519_SMALL) {
      expect(isSmallAgreementKey(agreementKeyOf(small))).toBe(true);
      expect(agree(secret, agreementKeyOf(small))).toBeUndefined();
    }
    expect(agree(secret, agreementKeyOf(2n ** 255n - 19n + 9n))).toBeUndefined();
    expect(agree(secret, agreementKeyOf(2n ** 255n + 9n))).toBeUndefined();
    expect(agree(secret, agreementPair(new Uint8Array(32).fill(9)).public)).toHaveLength(32);
  });
});

describe("strict Ed25519", () => {
  const pair = signingPair(new Uint8Array(32).fill(1));
  const message = utf8("m");
  const signature = sign(message, pair.seed);
  const { Point } = ed25519;
  const torsion = Point.fromHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05");
  const littleEndian = (value: bigint): Uint8Array => Uint8Array.from({ length: 32 }, (_, i) => Number((value >> BigInt(8 * i)) & 255n));
  const scalarOf = (bytes: Uint8Array): bigint => bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

  it("accepts a good signature and no other message", () => {
    expect(verifyRefusal(signature, message, pair.public)).toBeUndefined();
    expect(verifyRefusal(signature, utf8("n"), pair.public)).toBe("bad-signature");
  });

  it("refuses S + L, R + T and A + T, which the cofactored equation accepts or may accept", () => {
    const s = scalarOf(signature.subarray(32));
    expect(verifyRefusal(concat(signature.subarray(0, 32), littleEndian(s + ED25519_ORDER)), message, pair.public)).toBe("bad-signature");
    const r = Point.fromBytes(signature.slice(0, 32)).add(torsion).toBytes();
    expect(verifyRefusal(concat(r, signature.subarray(32)), message, pair.public)).toBe("bad-signature");
    const a = Point.fromBytes(pair.public).add(torsion).toBytes();
    expect(isSigningKey(a)).toBe(true);
    expect(verifyRefusal(signature, message, a)).toBe("bad-signature");
  });

  it("refuses small-order and non-canonical keys", () => {
    for (const key of smallOrderKeys()) expect(verifyRefusal(signature, message, key)).toBe("bad-key");
    for (const y of [2n ** 255n - 19n, 2n ** 255n - 18n, 2n ** 255n - 1n, 1n + 2n ** 255n])
      expect(isSigningKey(littleEndian(y))).toBe(false);
  });
});
