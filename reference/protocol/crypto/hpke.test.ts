import { expect, test } from "vitest";
import { createNodeSuite } from "../../node-crypto.ts";
import { utf8 } from "../bytes.ts";
import { decodeHex, encodeHex } from "../encoding/hex.ts";
import { hpkeOpen, hpkeSeal } from "./hpke.ts";
import { checkSealingKey, newSealingKeyPair, sealingKeyPair } from "./x25519.ts";

const suite = createNodeSuite();

test("seals what RFC 9180 appendix A.1.1 seals first", async () => {
  const input = {
    info: decodeHex("4f6465206f6e2061204772656369616e2055726e"),
    aad: decodeHex("436f756e742d30"),
    ikmE: decodeHex("7268600d403fce431561aef583ee1613527cff655c1343f29812e66706df3234"),
  };
  const plaintext = decodeHex("4265617574792069732074727574682c20747275746820626561757479");
  const recipient = await sealingKeyPair(suite, decodeHex("4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8"));
  expect(encodeHex(recipient.publicKey)).toBe("3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d");
  const sealed = await hpkeSeal(suite, recipient.publicKey, plaintext, input);
  expect(encodeHex(sealed.enc)).toBe("37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431");
  expect(encodeHex(sealed.ciphertext)).toBe("f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a");
  expect(await hpkeOpen(recipient, sealed, input)).toEqual(plaintext);
});

test("does not open for another key, another purpose or altered bytes", async () => {
  const [pair, other] = [await newSealingKeyPair(suite), await newSealingKeyPair(suite)];
  const info = utf8("purpose");
  const sealed = await hpkeSeal(suite, pair.publicKey, utf8("secret"), { info });
  expect(await hpkeOpen(pair, sealed, { info })).toEqual(utf8("secret"));
  expect(await hpkeOpen(other, sealed, { info })).toBeUndefined();
  expect(await hpkeOpen(pair, sealed, { info: utf8("another") })).toBeUndefined();
  const altered = sealed.ciphertext.map((byte, at) => (at === 0 ? byte ^ 1 : byte));
  expect(await hpkeOpen(pair, { ...sealed, ciphertext: altered }, { info })).toBeUndefined();
  expect(await hpkeOpen(pair, { ...sealed, ciphertext: new Uint8Array(3) }, { info })).toBeUndefined();
});

test("two seals of one thing differ", async () => {
  const pair = await newSealingKeyPair(suite);
  const seal = (): Promise<{ enc: Uint8Array }> => hpkeSeal(suite, pair.publicKey, utf8("secret"), { info: utf8("purpose") });
  expect((await seal()).enc).not.toEqual((await seal()).enc);
});

test.for([
  ["zero", "0000000000000000000000000000000000000000000000000000000000000000"],
  ["one", "0100000000000000000000000000000000000000000000000000000000000000"],
  ["of order 8", "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"],
  ["of order 8", "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"],
  ["p - 1", "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"],
  ["p", "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"],
  ["with the top bit set", "0900000000000000000000000000000000000000000000000000000000000080"],
])("a public key %s is refused with bad-key by all who meet it", async ([, hex = ""]) => {
  const key = decodeHex(hex);
  const bad = expect.objectContaining({ code: "bad-key" }) as Error;
  expect(() => {
    checkSealingKey(key);
  }).toThrow(bad);
  await expect(hpkeSeal(suite, key, utf8("secret"), { info: utf8("") })).rejects.toThrow(bad);
  const sealed = { enc: key, ciphertext: new Uint8Array(20) };
  await expect(hpkeOpen(await newSealingKeyPair(suite), sealed, { info: utf8("") })).rejects.toThrow(bad);
});
