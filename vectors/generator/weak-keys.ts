// Keys under which anybody can sign: the signatures fit, and the keys are refused.
import { smallOrderKeys } from "../../conformance/probe/wire/index.ts";
import { smallOrderSigner } from "../../conformance/probe/wire/ed25519-forge.ts";
import type { JsonObject } from "../../reference/protocol/json/index.ts";
import { draw } from "./draw.ts";
import { hex } from "./scene.ts";
import type { Case } from "./vector.ts";

/** An accepted case, and how another key and its signature are put into it. */
export interface WeakKeyPlace {
  /** The id of the accepted case, with which the ids begin too. */
  readonly twin: string;
  /** What is signed. */
  readonly octets: Uint8Array;
  /** The rest of the input, with this signature in its place. */
  withSignature(signature: Uint8Array): JsonObject;
  /** The JSON pointer to that place. */
  readonly place: string;
  /** The member of the input that is the key. */
  readonly key: string;
  /** Operations that do not list `bad-key` refuse with `bad-signature`. */
  readonly reject: "bad-key" | "bad-signature";
}

/** Cases in which the key is one of small order and the signature fits it. */
export function weakKeys({ twin, octets, withSignature, place, key, reject }: WeakKeyPlace): readonly Case[] {
  return smallOrderKeys().map((small, at) => {
    const name = `${twin} weak ${key} ${String(at)}`;
    let call = 0;
    const signature = smallOrderSigner(small, (length) => draw(`${name} ${String(call++)}`, length))(octets);
    return {
      id: `${twin}-weak-${key.replaceAll("_", "-")}-${String(at + 1)}`,
      comment: "a key of small order, and a signature that fits it",
      requirements: ["crypto.ed25519-key"],
      in: { ...withSignature(signature), [key]: hex(small) },
      reject,
      twin,
      field: `/${key}`,
      resigned: [place],
    };
  });
}
