// Key agreement, and the public keys that are refused.
import { drawHex } from "../draw.ts";
import { flipped, hex, sealingOf } from "../scene.ts";
import type { Case, Kind } from "../vector.ts";

/** Points of small order by their canonical encodings (RFC 7748 section 7). */
const SMALL: readonly string[] = [
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
  "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
];

export const x25519: Kind = {
  kind: "x25519",
  algorithm: "X25519 (RFC 7748) with the refusals of the chapter Cryptography",
  notes: "A key that is refused is `bad-key`, whichever reason it has.",
  async groups() {
    const valid: Case[] = [];
    for (let at = 0; at < 40; at++) {
      const { publicKey } = await sealingOf(`x25519 ${String(at)}`);
      const input = { private_key: drawHex("sealing alice", 32), public_key: hex(publicKey) };
      valid.push({
        id: `agree-${String(at)}`,
        comment: "two honest keys",
        requirements: ["crypto.x25519-key", "crypto.x25519-zero"],
        in: input,
      });
    }
    const key = Buffer.from(hex((await sealingOf("x25519 0")).publicKey), "hex");
    const refuse = (id: string, comment: string, requirement: "crypto.x25519-key" | "crypto.x25519-zero", public_key: string): Case => ({
      id,
      comment,
      requirements: [requirement],
      in: { private_key: drawHex("sealing alice", 32), public_key },
      reject: "bad-key",
      twin: "agree-0",
      field: "/public_key",
    });
    const beyond = Array.from({ length: 19 }, (_, at) => `${(0xed + at).toString(16)}${"ff".repeat(30)}7f`);
    const withTop = [...SMALL, hex(key)].map((text) => hex(flipped(Buffer.from(text, "hex"), 255)));
    return [
      {
        op: "x25519.agree",
        cases: [
          ...valid,
          ...SMALL.map((text, at) =>
            refuse(`small-order-${String(at + 1)}`, "a point of small order: the secret is zero", "crypto.x25519-zero", text),
          ),
          ...beyond.map((text, at) => refuse(`beyond-p-${String(at)}`, `p + ${String(at)}`, "crypto.x25519-key", text)),
          ...withTop.map((text, at) => refuse(`top-bit-${String(at + 1)}`, "the top bit set", "crypto.x25519-key", text)),
          refuse("short", "31 octets", "crypto.x25519-key", hex(key.subarray(1))),
          refuse("long", "33 octets", "crypto.x25519-key", `${hex(key)}00`),
        ],
      },
    ];
  },
};
