import { validate } from "../../../schemas/validate.ts";
import type { TypeName } from "../../../schemas/v1/types.ts";
import { fromBase64url } from "../wire/base64.ts";
import { isSigningKey } from "../wire/ed25519.ts";
import { isJsonObject, type Json, type JsonObject } from "../wire/json.ts";
import { JsonRefusal, readJson } from "../wire/json-read.ts";
import { signatureRefusal } from "../wire/signed.ts";
import type { SignatureLabel } from "../wire/labels.ts";
import { isCanonicalAgreementKey, isSmallAgreementKey } from "../wire/x25519.ts";
import { Refused, refuseIf } from "./refused.ts";

/** Refuses an object that is not of that type by the open schemas (encoding.schema, encoding.version). */
export function checkForm(type: TypeName, value: Json | undefined): JsonObject {
  if (!isJsonObject(value)) throw new Refused("malformed");
  const { v } = value;
  refuseIf(typeof v === "number" && v !== 1, "unsupported-version");
  refuseIf(!validate("open", type, value).ok, "malformed");
  return value;
}

/** Reads the body of a request: strict JSON, then the open schema of its type. */
export function readBody(type: TypeName, body: Uint8Array): JsonObject {
  try {
    return checkForm(type, readJson(body));
  } catch (error) {
    if (error instanceof JsonRefusal) throw new Refused("malformed");
    throw error;
  }
}

/** Refuses with `bad-key` a signing key that no honest party has (crypto.ed25519-key). */
export function checkSigningKey(text: string): void {
  const key = fromBase64url(text, 32);
  refuseIf(key === undefined || !isSigningKey(key), "bad-key");
}

/** Refuses with `bad-key` a sealing key that no honest party has (crypto.x25519-key, crypto.x25519-small). */
export function checkSealingKey(text: string): void {
  const key = fromBase64url(text, 32);
  refuseIf(key === undefined || !isCanonicalAgreementKey(key) || isSmallAgreementKey(key), "bad-key");
}

/** Refuses an object whose `sig` does not hold with that key, base64url. */
export function checkSignature(label: SignatureLabel, object: JsonObject, key: string): void {
  refuseIf(signatureRefusal(label, object, key) !== undefined, "bad-signature");
}
