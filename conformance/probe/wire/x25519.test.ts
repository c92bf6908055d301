import { x25519 } from "@noble/curves/ed25519.js";
import { describe, expect, test } from "vitest";
import { hex } from "./bytes.ts";
import { agree, agreementPair } from "./x25519.ts";

const secrets = [0, 1, 7, 0x80, 0xff].map((byte) => Uint8Array.from({ length: 32 }, (_, i) => (byte * (i + 1)) & 0xff));

describe("the shorter way to a shared secret", () => {
  test.each(secrets.flatMap((a) => secrets.map((b) => [a, b] as const)))("gives what the ladder gives", (a, b) => {
    const [mine, theirs] = [agreementPair(a), agreementPair(b)];
    expect(hex(mine.public)).toBe(hex(x25519.getPublicKey(a)));
    const secret = hex(x25519.getSharedSecret(a, x25519.getPublicKey(b)));
    expect(hex(agree(a, theirs.public) ?? new Uint8Array(0))).toBe(secret);
    expect(hex(agree(b, mine.public) ?? new Uint8Array(0))).toBe(secret);
  });
});
