// Signing and verifying objects over other octets than the right ones.
import { SUITE, signer } from "../../../reference/codec/suite.ts";
import { utf8 } from "../../../reference/protocol/bytes.ts";
import type { JsonObject } from "../../../reference/protocol/index.ts";
import {
  ProtocolError,
  canonicalBytes,
  decodeBase64url,
  decodeHex,
  encodeBase64url,
  sign,
  verify,
} from "../../../reference/protocol/index.ts";
import { labelled } from "../../../reference/protocol/signing.ts";
import type { Alteration } from "./codec-fault.ts";
import { forgiving, replacing, together } from "./codec-fault.ts";

/** What is signed, of an object without its signature members; undefined for labels that are left as they are. */
export type SignedBytes = (label: string, unsigned: JsonObject, whole: JsonObject) => Uint8Array | undefined;

interface SignatureMember {
  readonly member: string;
  readonly uncovered: readonly string[];
}

/** Where the signature of a label stands, and what it does not cover. */
function memberOf(label: string): SignatureMember {
  if (label === "proof") return { member: "user_sig", uncovered: ["user_sig", "server_sig"] };
  if (label === "proof relay") return { member: "server_sig", uncovered: ["server_sig"] };
  return { member: "sig", uncovered: ["sig"] };
}

/** An object without some of its members. */
export function without(object: JsonObject, ...names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

function bytesOf(bytes: SignedBytes, label: string, object: JsonObject): Uint8Array | undefined {
  return bytes(label, without(object, ...memberOf(label).uncovered), object);
}

/** The octets that are right: a start for wrong ones. */
export function rightBytes(label: string, unsigned: JsonObject): Uint8Array {
  return labelled(label, canonicalBytes(unsigned));
}

/** The octets of a text under a label: of JSON in another form than the canonical one. */
export function labelledText(label: string, text: string): Uint8Array {
  return labelled(label, utf8(text));
}

function signatureOf(label: string, object: JsonObject): string {
  const value = object[memberOf(label).member];
  return typeof value === "string" ? value : "";
}

/** Signs and verifies objects over other octets. */
export function signingOver(bytes: SignedBytes): Alteration {
  return together(
    replacing<"ObjectSignIn">("object.sign", async (input, honest) => {
      const { label, object, private_key } = input;
      const signed = bytesOf(bytes, label, object as JsonObject);
      if (signed === undefined) return honest(input);
      const signature = await sign(SUITE, await signer(private_key), signed);
      return { object: { ...object, [memberOf(label).member]: encodeBase64url(signature) } };
    }),
    replacing<"ObjectVerifyIn">("object.verify", async (input, honest) => {
      const { label, object, public_key } = input;
      const signed = bytesOf(bytes, label, object as JsonObject);
      if (signed === undefined) return honest(input);
      // What is wrong with its form or its key is no matter of what was signed.
      await unlessBadSignature(honest(input));
      const fits = await verify(SUITE, decodeHex(public_key), signed, decodeBase64url(signatureOf(label, object as JsonObject), 64));
      if (!fits) throw new ProtocolError("bad-signature", "the signature does not fit");
      return {};
    }),
  );
}

async function unlessBadSignature(said: Promise<unknown>): Promise<void> {
  try {
    await said;
  } catch (error) {
    if (!(error instanceof ProtocolError) || error.code !== "bad-signature") throw error;
  }
}

/** Accepts signatures over other octets beside the right ones. */
export function verifyingAlso(bytes: SignedBytes): Alteration {
  return forgiving<"ObjectVerifyIn">("object.verify", "bad-signature", async ({ label, object, public_key }) => {
    const signed = bytesOf(bytes, label, object as JsonObject);
    const signature = decodeBase64url(signatureOf(label, object as JsonObject), 64);
    return signed !== undefined && (await verify(SUITE, decodeHex(public_key), signed, signature)) ? {} : undefined;
  });
}
