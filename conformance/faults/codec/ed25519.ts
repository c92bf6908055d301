// Codecs that verify Ed25519 signatures otherwise. crypto.ed25519-s, crypto.ed25519-key, crypto.ed25519-equation
import { ed25519 } from "@noble/curves/ed25519.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { decodeHex, encodeHex } from "../../../reference/protocol/index.ts";
import { concat, equalBytes } from "../../../reference/protocol/bytes.ts";
import { fromLittleEndian } from "../../probe/wire/bytes.ts";
import { ED25519_ORDER, SMALL_ORDER } from "../../probe/wire/ed25519.ts";
import type { Alteration, CodecFault, In } from "./codec-fault.ts";
import { forgiving, miscalling, rewriting, together } from "./codec-fault.ts";

const { Point } = ed25519;
type EdPoint = InstanceType<typeof Point>;

interface Parts {
  readonly key: Uint8Array;
  readonly signature: Uint8Array;
  readonly message: Uint8Array;
}

function partsOf(input: In<"Ed25519VerifyIn">): Parts {
  return { key: decodeHex(input.public_key), signature: decodeHex(input.signature), message: decodeHex(input.message) };
}

/** A point, also of small order and in another encoding than its own; undefined for none. */
function pointOf(encoded: Uint8Array): EdPoint | undefined {
  try {
    return Point.fromBytes(encoded, true);
  } catch {
    return undefined;
  }
}

/** [S]B − [k]A, whatever A is; undefined where a length is wrong, S is not below L, or A is no point. */
function rightSide({ key, signature, message }: Parts): EdPoint | undefined {
  const a = key.length === 32 ? pointOf(key) : undefined;
  const s = fromLittleEndian(signature.subarray(32));
  if (a === undefined || signature.length !== 64 || s >= ED25519_ORDER) return undefined;
  const k = fromLittleEndian(sha512(concat(signature.subarray(0, 32), key, message))) % ED25519_ORDER;
  const first = s === 0n ? Point.ZERO : Point.BASE.multiplyUnsafe(s);
  return k === 0n ? first : first.subtract(a.multiplyUnsafe(k));
}

/** Whether R is what it should be, octet by octet. */
function holds(parts: Parts): boolean {
  const right = rightSide(parts);
  return right !== undefined && equalBytes(right.toBytes(), parts.signature.subarray(0, 32));
}

/** Accepts some of what is refused with a code. */
function accepting(code: "bad-key" | "bad-signature", when: (parts: Parts) => boolean): Alteration {
  return forgiving<"Ed25519VerifyIn">("ed25519.verify", code, (input) => (when(partsOf(input)) ? {} : undefined));
}

/** The signature with S reduced modulo L, if S is below a bound. */
function reduced(signature: Uint8Array, bound: bigint): Uint8Array {
  const s = fromLittleEndian(signature.subarray(32));
  if (signature.length !== 64 || s >= bound) return signature;
  const rest = s % ED25519_ORDER;
  return concat(
    signature.subarray(0, 32),
    Uint8Array.from({ length: 32 }, (_, at) => Number((rest >> BigInt(8 * at)) & 0xffn)),
  );
}

function reducing(bound: bigint): Alteration {
  return rewriting<"Ed25519VerifyIn">("ed25519.verify", (input) => ({
    ...input,
    signature: encodeHex(reduced(decodeHex(input.signature), bound)),
  }));
}

const P = 2n ** 255n - 19n;

function isCanonical(key: Uint8Array): boolean {
  return (fromLittleEndian(key) & (2n ** 255n - 1n)) < P;
}

export const faults: readonly CodecFault[] = [
  {
    id: "malleable-s-accepted",
    violates: ["crypto.ed25519-s"],
    title: "It reduces S modulo L.",
    alter: reducing(2n ** 256n),
  },
  {
    id: "s-below-2-253",
    violates: ["crypto.ed25519-s"],
    title: "It looks at the three highest bits of S alone.",
    alter: reducing(2n ** 253n),
  },
  {
    id: "cofactored-verification",
    violates: ["crypto.ed25519-equation"],
    title: "It multiplies the equation by the cofactor.",
    alter: accepting("bad-signature", (parts) => {
      const r =
        parts.signature.length === 64 && isCanonical(parts.signature.subarray(0, 32))
          ? pointOf(parts.signature.subarray(0, 32))
          : undefined;
      return r !== undefined && !r.isSmallOrder() && rightSide(parts)?.subtract(r).clearCofactor().is0() === true;
    }),
  },
  {
    id: "small-order-key-accepted",
    violates: ["crypto.ed25519-key"],
    title: "It verifies with the keys whose signatures fit any message.",
    alter: accepting("bad-key", (parts) => SMALL_ORDER.includes(encodeHex(parts.key)) && holds(parts)),
  },
  {
    id: "key-of-zeros-refused-alone",
    violates: ["crypto.ed25519-key"],
    title: "Of the keys of small order it refuses the neutral element alone.",
    alter: accepting("bad-key", (parts) => SMALL_ORDER.indexOf(encodeHex(parts.key)) > 0 && holds(parts)),
  },
  {
    id: "non-canonical-key-accepted",
    violates: ["crypto.ed25519-key"],
    title: "It reads the y of a key modulo p.",
    alter: accepting("bad-key", (parts) => parts.key.length === 32 && !isCanonical(parts.key) && holds(parts)),
  },
  {
    id: "bad-key-called-bad-signature",
    violates: ["crypto.ed25519-key"],
    title: "It says of a wrong key that the signature is wrong.",
    alter: miscalling("ed25519.verify", "bad-key", "bad-signature"),
  },
  {
    id: "small-order-r-accepted",
    violates: ["crypto.ed25519-equation"],
    title: "It accepts an R of small order.",
    alter: accepting("bad-signature", holds),
  },
  {
    id: "r-compared-as-a-point",
    violates: ["crypto.ed25519-equation"],
    title: "It reads R and compares points, so that R has two encodings.",
    alter: accepting("bad-signature", (parts) => {
      const r = parts.signature.length === 64 ? pointOf(parts.signature.subarray(0, 32)) : undefined;
      return r !== undefined && !isCanonical(parts.signature.subarray(0, 32)) && rightSide(parts)?.equals(r) === true;
    }),
  },
  {
    id: "signature-cut-to-64",
    violates: ["crypto.ed25519-equation"],
    title: "It ignores what follows the 64 octets of a signature.",
    alter: rewriting<"Ed25519VerifyIn">("ed25519.verify", (input) => ({ ...input, signature: input.signature.slice(0, 128) })),
  },
  {
    id: "signature-not-verified",
    violates: ["crypto.ed25519-equation", "crypto.ed25519-s"],
    title: "It accepts any signature by a good key.",
    alter: accepting("bad-signature", () => true),
  },
  {
    id: "objects-by-any-key",
    violates: ["crypto.ed25519-key"],
    title: "It verifies an object with the key that it is given, whatever that is.",
    alter: together(...["object.verify", "welcome.verify"].map((name) => forgiving(name, "bad-key", () => ({})))),
  },
];
