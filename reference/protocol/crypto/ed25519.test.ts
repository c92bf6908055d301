import { ed25519 } from "@noble/curves/ed25519.js";
import { expect, test } from "vitest";
import { createNodeSuite } from "../../node-crypto.ts";
import { utf8 } from "../bytes.ts";
import { encodeHex } from "../encoding/hex.ts";
import { isSigningKey, newSigningKeyPair, sign, signingKeyPair, verify } from "./ed25519.ts";
import { createSuite } from "./suite.ts";

const { Point } = ed25519;
const L = Point.Fn.ORDER;
const message = utf8("hello");
const little = (value: bigint): Uint8Array => Uint8Array.from({ length: 32 }, (_, at) => Number((value >> BigInt(8 * at)) & 255n));

for (const [name, suite] of [
  ["@peculiar/webcrypto", createNodeSuite()],
  ["the platform's WebCrypto", createSuite(globalThis.crypto)],
] as const) {
  test(`signs like noble and verifies, on ${name}`, async () => {
    const pair = await newSigningKeyPair(suite);
    expect(pair.publicKey).toEqual(ed25519.getPublicKey(pair.seed));
    const signature = await sign(suite, pair, message);
    expect(signature).toEqual(ed25519.sign(message, pair.seed));
    expect(await verify(suite, pair.publicKey, message, signature)).toBe(true);
    expect(await verify(suite, pair.publicKey, utf8("hallo"), signature)).toBe(false);
    expect(await verify(suite, pair.publicKey, message, signature.subarray(1))).toBe(false);
  });

  test(`refuses S + L, on ${name}`, async () => {
    const pair = await signingKeyPair(suite, new Uint8Array(32).fill(7));
    const signature = await sign(suite, pair, message);
    const s = signature.subarray(32).reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
    const forged = Uint8Array.from([...signature.subarray(0, 32), ...little(s + L)]);
    expect(await verify(suite, pair.publicKey, message, forged)).toBe(false);
  });

  test(`refuses every key of small order, whatever it seems to have signed, on ${name}`, async () => {
    const torsion = Point.fromHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a");
    for (let order = 0; order < 8; order++) {
      const key = (order === 0 ? Point.ZERO : torsion.multiplyUnsafe(BigInt(order))).toBytes();
      expect(isSigningKey(key), encodeHex(key)).toBe(false);
      // With A the identity, R = [S]B fits any message.
      const forged = Uint8Array.from([...Point.BASE.toBytes(), ...little(1n)]);
      expect(await verify(suite, key, message, forged)).toBe(false);
    }
  });

  test(`refuses a signature whose R has a torsion part, which the cofactored equation accepts, on ${name}`, async () => {
    const torsion = Point.fromHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a");
    const secret = 12345n;
    const publicKey = Point.BASE.multiply(secret).toBytes();
    const R = Point.BASE.multiply(777n).add(torsion).toBytes();
    const { sha512 } = await import("@noble/hashes/sha2.js");
    const hash = sha512(Uint8Array.from([...R, ...publicKey, ...message]));
    const k = hash.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n) % L;
    const signature = Uint8Array.from([...R, ...little((777n + k * secret) % L)]);
    expect(ed25519.verify(signature, message, publicKey)).toBe(true);
    expect(await verify(suite, publicKey, message, signature)).toBe(false);
  });
}

test("a key is the canonical encoding of a point", () => {
  expect(isSigningKey(Point.BASE.toBytes())).toBe(true);
  // y = p + 3 and y = 3 are one number; the first is not canonical.
  expect(isSigningKey(little((1n << 255n) - 19n + 3n))).toBe(false);
  for (let y = 2n; y < 40n; y++) {
    const encoded = little(y);
    const onCurve = ((): boolean => {
      try {
        Point.fromBytes(encoded);
        return true;
      } catch {
        return false;
      }
    })();
    expect(isSigningKey(encoded), y.toString()).toBe(onCurve);
  }
  expect(isSigningKey(new Uint8Array(31))).toBe(false);
});
