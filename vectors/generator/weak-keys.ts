// Keys under which anybody can sign: the signatures fit, and the keys are refused.
import { smallOrderKeys } from "../../conformance/probe/wire/index.ts";
import { smallOrderSigner } from "../../conformance/probe/wire/ed25519-forge.ts";
import type { JsonObject } from "../../reference/protocol/json/index.ts";
import { draw } from "./draw.ts";
import { b64, hex } from "./scene.ts";
import type { Case } from "./vector.ts";

/**
 * Cases in which the key is one of small order and the signature over these octets fits it.
 *
 * @param twin - the accepted case, with which their ids begin too
 * @param withSignature - the rest of the input, with this signature in its place
 * @param place - the JSON pointer to the signature
 */
export function weakKeys(twin: string, octets: Uint8Array, withSignature: (sig: string) => JsonObject, place: string): readonly Case[] {
  return smallOrderKeys().map((key, at) => {
    const name = `${twin} weak key ${String(at)}`;
    let call = 0;
    const signature = smallOrderSigner(key, (length) => draw(`${name} ${String(call++)}`, length))(octets);
    return {
      id: `${twin}-weak-key-${String(at + 1)}`,
      comment: "a key of small order, and a signature that fits it",
      requirements: ["crypto.ed25519-key"],
      in: { ...withSignature(b64(signature)), public_key: hex(key) },
      reject: "bad-key",
      twin,
      field: "/public_key",
      resigned: [place],
    };
  });
}
