// Signatures on which verifiers differ, and all those on which they do not.
import { smallOrderKeys } from "../../../conformance/probe/wire/index.ts";
import {
  addOrder,
  mixedKey,
  mixedRSigner,
  mixedSigner,
  neutralRSigner,
  smallOrderSigner,
} from "../../../conformance/probe/wire/ed25519-forge.ts";
import { isSigningKey, sign } from "../../../reference/protocol/index.ts";
import { SUITE } from "../../../reference/codec/suite.ts";
import type { RequirementId } from "../../../schemas/v1/constants.ts";
import { draw } from "../draw.ts";
import { flipped, hex, signingOf } from "../scene.ts";
import type { Case, Kind } from "../vector.ts";

type Refusal = "bad-key" | "bad-signature";

/** A source of octets for forged signatures: the next ones at each call. */
function source(name: string): (length: number) => Uint8Array {
  let call = 0;
  return (length) => draw(`${name} ${String(call++)}`, length);
}

interface Signed {
  readonly public_key: string;
  readonly message: string;
  readonly signature: string;
}

function refuse(
  id: string,
  comment: string,
  requirement: RequirementId,
  code: Refusal,
  value: Signed,
  twin: string,
  field: string,
  resigned?: string,
): Case {
  return {
    id,
    comment,
    requirements: [requirement],
    in: { ...value },
    reject: code,
    twin,
    field,
    ...(resigned === undefined ? {} : { resigned: [resigned] }),
  };
}

function flips(base: Signed): readonly Case[] {
  const bytes = Buffer.from(base.signature, "hex");
  // The three highest bits of S make it larger than L; the others another number.
  const signatures = Array.from({ length: 512 }, (_, bit) => {
    const signature = hex(flipped(bytes, bit));
    return refuse(
      `signature-bit-${String(bit)}`,
      `bit ${String(bit)} of the signature turned over`,
      "crypto.ed25519-equation",
      "bad-signature",
      { ...base, signature },
      "message-of-32",
      "/signature",
    );
  });
  const message = Buffer.from(base.message, "hex");
  const messages = Array.from({ length: 64 }, (_, bit) =>
    refuse(
      `message-bit-${String(bit)}`,
      `bit ${String(bit)} of the message turned over`,
      "crypto.ed25519-equation",
      "bad-signature",
      { ...base, message: hex(flipped(message, bit)) },
      "message-of-32",
      "/message",
    ),
  );
  return [...signatures, ...messages];
}

/** Encodings of points of small order that are not canonical. */
const SMALL_AGAIN: readonly string[] = [
  "0100000000000000000000000000000000000000000000000000000000000080",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
  "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
];

/** Long, because it is a table: a case an entry. */
function wrongKeys(base: Signed): readonly Case[] {
  const message = Buffer.from(base.message, "hex");
  const small = [...smallOrderKeys().map(hex), ...SMALL_AGAIN].map((key, at) => {
    const signature = hex(smallOrderSigner(Buffer.from(key, "hex"), source(`small order ${String(at)}`))(message));
    const comment = `a key of small order${at < 8 ? "" : ", not canonical"}; the equation holds`;
    return refuse(
      `small-order-key-${String(at + 1)}`,
      comment,
      "crypto.ed25519-key",
      "bad-key",
      { ...base, public_key: key, signature },
      "message-of-32",
      "/public_key",
      "/signature",
    );
  });
  const noPoints = Array.from({ length: 64 }, (_, at) => Uint8Array.from({ length: 32 }, (_byte, i) => (i === 0 ? at : 0)))
    .filter((key) => !isSigningKey(key) && (key[0] ?? 0) > 1)
    .slice(0, 8)
    .map((key) =>
      refuse(
        `no-point-${String(key[0])}`,
        `y = ${String(key[0])}, which is no point of the curve`,
        "crypto.ed25519-key",
        "bad-key",
        { ...base, public_key: hex(key) },
        "message-of-32",
        "/public_key",
      ),
    );
  const beyond = Array.from({ length: 18 }, (_, at) => `${(0xee + at).toString(16)}${"ff".repeat(30)}7f`).map((key, at) =>
    refuse(
      `beyond-p-${String(at + 1)}`,
      `y = p + ${String(at + 1)}, which is not canonical`,
      "crypto.ed25519-key",
      "bad-key",
      { ...base, public_key: key },
      "message-of-32",
      "/public_key",
    ),
  );
  const lengths = [base.public_key.slice(2), `${base.public_key}00`, ""].map((key, at) =>
    refuse(
      `key-length-${String(at + 1)}`,
      `a key of ${String(key.length / 2)} octets`,
      "crypto.ed25519-key",
      "bad-key",
      { ...base, public_key: key },
      "message-of-32",
      "/public_key",
    ),
  );
  return [...small, ...noPoints, ...beyond, ...lengths];
}

function wrongSignatures(seed: Uint8Array, base: Signed): readonly Case[] {
  const bytes = Buffer.from(base.signature, "hex");
  const message = Buffer.from(base.message, "hex");
  const same = (id: string, comment: string, requirement: RequirementId, signature: string): Case =>
    refuse(id, comment, requirement, "bad-signature", { ...base, signature }, "message-of-32", "/signature");
  const mixed = hex(mixedKey(seed));
  const mixedBase = { ...base, public_key: mixed };
  return [
    ...[1n, 2n, 7n, 15n].map((times) =>
      same(`s-plus-${String(times)}-l`, `S + ${String(times)} · L: the same point`, "crypto.ed25519-s", hex(addOrder(bytes, times))),
    ),
    same("s-is-l", "S = L", "crypto.ed25519-s", hex(addOrder(Uint8Array.from([...bytes.subarray(0, 32), ...new Uint8Array(32)]), 1n))),
    same("s-all-ones", "S is 2^256 - 1", "crypto.ed25519-s", base.signature.slice(0, 64) + "ff".repeat(32)),
    same("s-zero", "S = 0", "crypto.ed25519-equation", base.signature.slice(0, 64) + "00".repeat(32)),
    same(
      "r-with-torsion",
      "a point of order 8 in R: only with the cofactor it holds",
      "crypto.ed25519-equation",
      hex(mixedRSigner(seed, source("mixed R"))(message)),
    ),
    same("r-neutral", "R is the neutral element: the equation holds", "crypto.ed25519-equation", hex(neutralRSigner(seed, true)(message))),
    same(
      "r-neutral-again",
      "R is the neutral element, not canonical",
      "crypto.ed25519-equation",
      hex(neutralRSigner(seed, false)(message)),
    ),
    same("short", "63 octets", "crypto.ed25519-equation", base.signature.slice(0, -2)),
    same("long", "65 octets", "crypto.ed25519-equation", `${base.signature}00`),
    same("none", "no octets", "crypto.ed25519-equation", ""),
    same("zeros", "64 zeros", "crypto.ed25519-equation", "00".repeat(64)),
    {
      id: "mixed-key",
      comment: "a point of order 8 in the key, and the equation holds without the cofactor",
      requirements: ["crypto.ed25519-equation"],
      in: { ...mixedBase, signature: hex(mixedSigner(seed, source("mixed holds"), true)(message)) },
    },
    refuse(
      "mixed-key-cofactor",
      "a point of order 8 in the key: only with the cofactor it holds",
      "crypto.ed25519-equation",
      "bad-signature",
      { ...mixedBase, signature: hex(mixedSigner(seed, source("mixed fails"), false)(message)) },
      "mixed-key",
      "/signature",
    ),
  ];
}

export const ed25519: Kind = {
  kind: "ed25519",
  algorithm: "Ed25519 (RFC 8032), cofactorless and strict",
  notes: "The key is judged first. The signatures with keys of small order fit: whoever lets the key pass accepts them.",
  async groups() {
    const pair = await signingOf("alice");
    const signed = async (length: number): Promise<Signed> => {
      const message = draw(`ed25519 message ${String(length)}`, length);
      return { public_key: hex(pair.publicKey), message: hex(message), signature: hex(await sign(SUITE, pair, message)) };
    };
    const valid: Case[] = [];
    for (const length of [0, 1, 2, 16, 31, 32, 33, 63, 64, 65, 111, 112, 127, 128, 129, 255, 256, 1023]) {
      valid.push({
        id: `message-of-${String(length)}`,
        comment: `${String(length)} octets`,
        requirements: ["crypto.ed25519-equation", "crypto.ed25519-s", "crypto.ed25519-key"],
        in: { ...(await signed(length)) },
      });
    }
    const base = await signed(32);
    return [{ op: "ed25519.verify", cases: [...valid, ...flips(base), ...wrongKeys(base), ...wrongSignatures(pair.seed, base)] }];
  },
};
