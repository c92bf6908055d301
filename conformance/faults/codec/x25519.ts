// Codecs that agree with keys that are none. crypto.x25519-key, crypto.x25519-zero
import { ProtocolError, decodeHex, encodeHex } from "../../../reference/protocol/index.ts";
import { fromLittleEndian } from "../../probe/wire/bytes.ts";
import type { CodecFault } from "./codec-fault.ts";
import { forgiving, orNone, replacing, rewriting, together } from "./codec-fault.ts";

const P = 2n ** 255n - 19n;

function hexOfNumber(value: bigint): string {
  return encodeHex(Uint8Array.from({ length: 32 }, (_, at) => Number((value >> BigInt(8 * at)) & 0xffn)));
}

function isReduced(key: string): boolean {
  return key.length === 64 && fromLittleEndian(decodeHex(key)) < P;
}

const ZEROS = "00".repeat(32);

/** Says of a wrong key that a seal does not open. */
const SEALS = ["epoch-key.open", "event-content.open", "tunnel-key.open"] as const;

export const faults: readonly CodecFault[] = [
  {
    id: "x25519-top-bit-masked",
    violates: ["crypto.x25519-key"],
    title: "It ignores the top bit of a public key, as RFC 7748 does.",
    alter: rewriting<"X25519AgreeIn">("x25519.agree", (input) => {
      const key = decodeHex(input.public_key);
      return key.length === 32 ? { ...input, public_key: hexOfNumber(fromLittleEndian(key) & (2n ** 255n - 1n)) } : input;
    }),
  },
  {
    id: "x25519-key-reduced",
    violates: ["crypto.x25519-key"],
    title: "It reads a public key modulo p.",
    alter: rewriting<"X25519AgreeIn">("x25519.agree", (input) => {
      const key = decodeHex(input.public_key);
      return key.length === 32 && (key[31] ?? 0) < 0x80 ? { ...input, public_key: hexOfNumber(fromLittleEndian(key) % P) } : input;
    }),
  },
  {
    id: "x25519-key-of-any-length",
    violates: ["crypto.x25519-key"],
    title: "It cuts a public key to 32 octets, or fills it up.",
    alter: rewriting<"X25519AgreeIn">("x25519.agree", (input) => ({ ...input, public_key: input.public_key.padEnd(64, "0").slice(0, 64) })),
  },
  {
    id: "all-zero-secret-accepted",
    violates: ["crypto.x25519-zero"],
    title: "It goes on with a shared secret of zeros.",
    alter: forgiving<"X25519AgreeIn">("x25519.agree", "bad-key", ({ public_key }) =>
      isReduced(public_key) ? { secret: ZEROS } : undefined,
    ),
  },
  {
    id: "all-zero-key-refused-alone",
    violates: ["crypto.x25519-zero"],
    title: "Of the keys that give a secret of zeros it refuses the one of zeros.",
    alter: forgiving<"X25519AgreeIn">("x25519.agree", "bad-key", ({ public_key }) =>
      isReduced(public_key) && public_key !== ZEROS ? { secret: ZEROS } : undefined,
    ),
  },
  {
    id: "sealed-keys-not-checked",
    violates: ["crypto.x25519-key", "crypto.x25519-zero"],
    title: "It does not look at the key that something was sealed with.",
    alter: together(
      ...SEALS.map((name) =>
        replacing(name, async (input, honest) => {
          const out = await orNone(honest(input));
          if (out === undefined) throw new ProtocolError("bad-seal", "it does not open");
          return out;
        }),
      ),
    ),
    collateral: ["encoding.base64", "encoding.length"],
  },
  {
    id: "sealed-to-no-key",
    violates: ["crypto.x25519-zero", "crypto.x25519-key"],
    title: "It seals to keys that are none.",
    alter: together(
      ...["epoch-key.seal", "event-content.seal", "tunnel-key.seal"].map((name) =>
        forgiving(name, "bad-key", () => ({ sealed: { enc: "", ciphertext: "" } })),
      ),
    ),
  },
];
