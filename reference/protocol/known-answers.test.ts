import { expect, test } from "vitest";
import { createNodeSuite } from "../node-crypto.ts";
import { concat, equalBytes, utf8 } from "./bytes.ts";
import { aesGcm } from "./crypto/aes-gcm.ts";
import { hkdf } from "./crypto/digest.ts";
import { isSigningKey, verify } from "./crypto/ed25519.ts";
import { agree, sealingKeyPair } from "./crypto/x25519.ts";
import { createSuite } from "./crypto/suite.ts";
import { decodeHex, encodeHex } from "./encoding/hex.ts";
import type { ProtocolError } from "./error.ts";
import { serializeRfc8785 } from "./json/canonical.ts";
import { decodeSframeHeader, encodeSframeHeader } from "./sframe/header.ts";
import { deriveSframe, sframeKey } from "./sframe/key.ts";
import { knownAnswersPresent, knownAnswerText, wycheproof } from "../testing/known-answers.ts";

const present = knownAnswersPresent();
const ran = (what: string, count: number): void => {
  console.info(present ? `known answers: ${String(count)} cases of ${what}` : `known answers: skipped ${what}, no ../shared/known-answers`);
};

const suites = [
  { name: "@peculiar/webcrypto", suite: createNodeSuite() },
  { name: "the platform's WebCrypto", suite: createSuite(globalThis.crypto) },
];

test.runIf(present).for(suites)("Ed25519 verification agrees with Wycheproof, on $name", async ({ name, suite }) => {
  let count = 0;
  for (const group of wycheproof<{ msg: string; sig: string }>("ed25519_test")) {
    const key = decodeHex(group.publicKey?.pk ?? "");
    for (const { tcId, msg, sig, result } of group.tests) {
      const valid = await verify(suite, key, decodeHex(msg), decodeHex(sig));
      // Wycheproof has keys that are weak and still calls their signatures valid; this protocol refuses the keys.
      expect(valid, `tcId ${String(tcId)}`).toBe(result === "valid" && isSigningKey(key));
      count++;
    }
  }
  ran(`Ed25519 on ${name}`, count);
  expect(count).toBeGreaterThan(100);
});

test.runIf(present).for(suites)(
  "X25519 agrees with Wycheproof and refuses weak and non-canonical keys, on $name",
  async ({ name, suite }) => {
    const refusedFlags = ["ZeroSharedSecret", "NonCanonicalPublic", "LowOrderPublic", "SmallPublicKey"];
    let count = 0;
    let refused = 0;
    for (const group of wycheproof<{ public: string; private: string; shared: string }>("x25519_test")) {
      for (const { tcId, public: publicKey, private: privateKey, shared, flags } of group.tests) {
        const pair = await sealingKeyPair(suite, decodeHex(privateKey));
        const outcome = await agree(suite, pair, decodeHex(publicKey)).then(encodeHex, (error: unknown) => (error as ProtocolError).code);
        count++;
        if (outcome === "bad-key") refused++;
        if (outcome === "bad-key")
          expect(
            flags.some((flag) => refusedFlags.includes(flag)),
            `tcId ${String(tcId)} ${flags.join()}`,
          ).toBe(true);
        else expect(outcome, `tcId ${String(tcId)}`).toBe(shared);
        if (/^0+$/.test(shared)) expect(outcome, `tcId ${String(tcId)}`).toBe("bad-key");
      }
    }
    ran(`X25519 on ${name}`, count);
    expect(refused).toBeGreaterThan(20);
  },
);

test.runIf(present).for(suites)("AES-128-GCM agrees with Wycheproof, on $name", async ({ name, suite }) => {
  let count = 0;
  interface Case {
    key: string;
    iv: string;
    aad: string;
    msg: string;
    ct: string;
    tag: string;
  }
  for (const group of wycheproof<Case>("aes_gcm_test")) {
    if (group.keySize !== 128 || group.ivSize !== 96 || group.tagSize !== 128) continue;
    for (const { tcId, key, iv, aad, msg, ct, tag, result } of group.tests) {
      const imported = await aesGcm(suite, decodeHex(key));
      const sealed = concat(decodeHex(ct), decodeHex(tag));
      const opened = await imported.open(decodeHex(iv), sealed, decodeHex(aad));
      expect(opened && encodeHex(opened), `tcId ${String(tcId)}`).toBe(result === "valid" ? msg : undefined);
      if (result === "valid") expect(equalBytes(await imported.seal(decodeHex(iv), decodeHex(msg), decodeHex(aad)), sealed)).toBe(true);
      count++;
    }
  }
  ran(`AES-128-GCM on ${name}`, count);
  expect(count).toBeGreaterThan(50);
});

test.runIf(present).for(suites)("HKDF-SHA-256 agrees with Wycheproof, empty salts too, on $name", async ({ name, suite }) => {
  let count = 0;
  for (const group of wycheproof<{ ikm: string; salt: string; info: string; size: number; okm: string }>("hkdf_sha256_test")) {
    for (const { tcId, ikm, salt, info, size, okm, result } of group.tests) {
      const derived = hkdf(suite, { ikm: decodeHex(ikm), salt: decodeHex(salt), info: decodeHex(info), length: size });
      if (result === "valid") expect(encodeHex(await derived), `tcId ${String(tcId)}`).toBe(okm);
      else await expect(derived, `tcId ${String(tcId)}`).rejects.toThrow();
      count++;
    }
  }
  ran(`HKDF on ${name}`, count);
  expect(count).toBeGreaterThan(50);
});

test.runIf(present)("RFC 8785's companion data is written byte for byte", () => {
  const names = ["arrays", "french", "structures", "unicode", "values", "weird"];
  for (const name of names) {
    const value: unknown = JSON.parse(knownAnswerText(`jcs/input/${name}.json`));
    expect(serializeRfc8785(value), name).toEqual(utf8(knownAnswerText(`jcs/output/${name}.json`)));
  }
  ran("RFC 8785", names.length);
});

test.runIf(present)("SFrame headers are those of RFC 9605, and decode to what they came from", () => {
  // Some numbers are beyond 2^53, which JSON.parse would round: they are taken as text.
  const cases = knownAnswerText("rfc9605-sframe.json").matchAll(/"kid":\s*(\d+),\s*"ctr":\s*(\d+),\s*"encoded":\s*"([0-9a-f]+)"/g);
  let count = 0;
  for (const [, kidText = "", counterText = "", encoded = ""] of cases) {
    const [kid, counter] = [BigInt(kidText), BigInt(counterText)];
    expect(encodeHex(encodeSframeHeader({ kid, counter }))).toBe(encoded);
    expect(decodeSframeHeader(decodeHex(encoded))).toEqual({ kid, counter, length: encoded.length / 2 });
    count++;
  }
  ran("SFrame headers", count);
  expect(count).toBeGreaterThan(200);
});

interface SframeCase {
  readonly cipher_suite: number;
  readonly kid: number;
  readonly ctr: number;
  readonly [name: string]: string | number;
}

test.runIf(present)("SFrame seals and opens as RFC 9605 says for suite 4", async () => {
  const { sframe } = JSON.parse(knownAnswerText("rfc9605-sframe.json")) as { sframe: readonly SframeCase[] };
  const cases = sframe.filter((one) => one.cipher_suite === 4);
  for (const one of cases) {
    const bytes = (name: string) => decodeHex(String(one[name]));
    const { suite } = suites[0] ?? { suite: createNodeSuite() };
    const kid = BigInt(one.kid);
    expect(await deriveSframe(suite, bytes("base_key"), "SFrame 1.0 Secret key ", kid, 16)).toEqual(bytes("sframe_key"));
    expect(await deriveSframe(suite, bytes("base_key"), "SFrame 1.0 Secret salt ", kid, 12)).toEqual(bytes("sframe_salt"));
    const key = await sframeKey(suite, bytes("base_key"), kid);
    expect(encodeHex(await key.seal(BigInt(one.ctr), bytes("pt"), bytes("metadata")))).toBe(one["ct"]);
    expect((await key.open(bytes("ct"), bytes("metadata"))).plaintext).toEqual(bytes("pt"));
  }
  ran("SFrame, suite 4", cases.length);
  expect(cases.length).toBeGreaterThan(0);
});
