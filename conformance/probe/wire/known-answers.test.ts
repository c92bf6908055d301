import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gcm } from "@noble/ciphers/aes.js";
import { describe, expect, it } from "vitest";
import { fromHex, hex, utf8 } from "./bytes.ts";
import { isSigningKey, verify } from "./ed25519.ts";
import { hkdfSha256 } from "./hash.ts";
import { canonicalText } from "./json-write.ts";
import { encodeHeader, decodeHeader, sframeKey, sframeOpen, sframeSeal } from "./sframe.ts";
import { agree, isCanonicalAgreementKey } from "./x25519.ts";

// Published data beside the repository, not part of it: where it is absent, these tests are counted as skipped.
const FOLDER = new URL("../../../../shared/known-answers/", import.meta.url);
const present = existsSync(FOLDER);

interface Group {
  readonly publicKey?: { readonly pk: string };
  readonly ivSize?: number;
  readonly tagSize?: number;
  readonly tests: readonly Case[];
}
interface Case {
  readonly tcId: number;
  readonly result: "valid" | "invalid" | "acceptable";
  readonly flags: readonly string[];
  readonly [field: string]: unknown;
}

const read = (path: string): string => readFileSync(new URL(path, FOLDER), "utf8");
const groups = (name: string): readonly Group[] =>
  (JSON.parse(read(`wycheproof/${name}.json`)) as { testGroups: readonly Group[] }).testGroups;
const octets = (value: unknown): Uint8Array => fromHex(typeof value === "string" ? value : "");

describe.runIf(present)("known answers", () => {
  it("of Wycheproof for Ed25519", () => {
    let count = 0;
    for (const group of groups("ed25519_test")) {
      const key = octets(group.publicKey?.pk);
      for (const test of group.tests) {
        count += 1;
        expect([test.tcId, verify(octets(test["sig"]), octets(test["msg"]), key)]).toEqual([
          test.tcId,
          test.result === "valid" && isSigningKey(key),
        ]);
      }
    }
    expect(count).toBe(151);
  });

  it("of Wycheproof for X25519, but for what this protocol refuses", () => {
    let agreed = 0;
    for (const test of groups("x25519_test").flatMap((group) => group.tests)) {
      const shared = agree(octets(test["private"]), octets(test["public"]));
      const refused = !isCanonicalAgreementKey(octets(test["public"])) || /^0*$/.test(String(test["shared"]));
      expect([test.tcId, shared === undefined ? "" : hex(shared)]).toEqual([test.tcId, refused ? "" : test["shared"]]);
      if (!refused) agreed += 1;
    }
    expect(agreed).toBeGreaterThan(400);
  });

  it("of Wycheproof for AES-128-GCM and HKDF-SHA-256", () => {
    const ours = groups("aes_gcm_test").filter((group) => group.ivSize === 96 && group.tagSize === 128);
    const cases = ours.flatMap((group) => group.tests).filter((test) => octets(test["key"]).length === 16);
    for (const test of cases) {
      const open = (): Uint8Array =>
        gcm(octets(test["key"]), octets(test["iv"]), octets(test["aad"])).decrypt(fromHex(`${String(test["ct"])}${String(test["tag"])}`));
      if (test.result === "valid") expect(hex(open())).toBe(test["msg"]);
      else expect(open).toThrow();
    }
    expect(cases.length).toBeGreaterThan(20);
    for (const test of groups("hkdf_sha256_test").flatMap((group) => group.tests)) {
      const derive = (): Uint8Array => hkdfSha256(octets(test["ikm"]), octets(test["salt"]), octets(test["info"]), Number(test["size"]));
      if (test.result === "valid") expect(hex(derive())).toBe(test["okm"]);
      else expect(derive).toThrow();
    }
  });

  it("of RFC 9605 for headers and suite 4", () => {
    const data = JSON.parse(read("rfc9605-sframe.json")) as {
      header: readonly { kid: number; ctr: number; encoded: string }[];
      sframe: readonly Readonly<Record<string, string | number>>[];
    };
    // Numbers beyond 2^53 lose digits in JSON.parse: those headers are compared through their own octets.
    for (const { encoded } of data.header) {
      const header = decodeHeader(fromHex(encoded));
      expect(header === undefined ? "" : hex(encodeHeader(header.kid, header.counter))).toBe(encoded);
    }
    const vector = data.sframe.find((one) => one["cipher_suite"] === 4);
    const key = sframeKey(octets(vector?.["base_key"]), BigInt(vector?.["kid"] ?? -1));
    expect([hex(key.key), hex(key.salt)]).toEqual([vector?.["sframe_key"], vector?.["sframe_salt"]]);
    const metadata = octets(vector?.["metadata"]);
    expect(hex(sframeSeal(key, BigInt(vector?.["ctr"] ?? -1), octets(vector?.["pt"]), metadata))).toBe(vector?.["ct"]);
    expect(sframeOpen(key, octets(vector?.["ct"]), metadata)).toEqual(octets(vector?.["pt"]));
  });

  it("of RFC 8785", () => {
    const names = readdirSync(new URL("jcs/input/", FOLDER));
    for (const name of names) {
      expect([name, utf8(canonicalText(JSON.parse(read(`jcs/input/${name}`))))]).toEqual([
        name,
        utf8(read(`jcs/output/${name}`).trimEnd()),
      ]);
    }
    expect(names).toHaveLength(6);
  });
});
