import { fromBase64url, toBase64url } from "./base64.ts";
import { concat, utf8 } from "./bytes.ts";
import { sign, verifyRefusal, type SignatureRefusal } from "./ed25519.ts";
import { sha256 } from "./hash.ts";
import { copyJson, setMember, without, type Json, type JsonObject } from "./json.ts";
import { canonical } from "./json-write.ts";
import { PREFIX, type IdLabel, type SignatureLabel } from "./labels.ts";

const ZERO = Uint8Array.of(0);
/** A server's signature of a proof covers the user's (chapter Proof-of-relay); every other one covers no signature of its object. */
const COUNTERSIGNED = "proof relay";

/** The signature members that a signature with that label does not cover. */
export function uncovered(label: string): readonly string[] {
  return label === COUNTERSIGNED ? ["sig", "server_sig"] : ["sig", "user_sig", "server_sig"];
}

/** The octets that are signed: label, 0x00, canonical bytes. `label` may be any text, for checks of wrong ones. */
export function signingInput(label: SignatureLabel | (string & {}), value: Json): Uint8Array {
  return concat(utf8(PREFIX + label), ZERO, canonical(value));
}

/**
 * A copy of the object with `sig`, which covers all but the signature members.
 *
 * @param seed - the signer's Ed25519 private key, 32 octets
 * @example
 * signObject("event", { v: 1 }, seed)["sig"]; // 88 characters
 */
export function signObject(label: SignatureLabel | (string & {}), object: JsonObject, seed: Uint8Array): JsonObject {
  const signed = copyJson(without(object, "sig"));
  setMember(signed, "sig", toBase64url(sign(signingInput(label, without(object, ...uncovered(label))), seed)));
  return signed;
}

/** Why an object's `sig` does not hold with that key (base64url or octets); undefined when it does. */
export function signatureRefusal(label: SignatureLabel, object: JsonObject, key: string | Uint8Array): SignatureRefusal | undefined {
  const bytes = typeof key === "string" ? fromBase64url(key, 32) : key;
  const sig = object["sig"];
  const signature = typeof sig === "string" ? fromBase64url(sig, 64) : undefined;
  if (bytes === undefined) return "bad-key";
  if (signature === undefined) return "bad-signature";
  return verifyRefusal(signature, signingInput(label, without(object, ...uncovered(label))), bytes);
}

/** The id of a channel, a membership object or an event (encoding.id). */
export function thingId(label: IdLabel, object: JsonObject): string {
  return toBase64url(sha256(concat(utf8(`${PREFIX}${label} id`), ZERO, canonical(without(object, "sig")))));
}

/** What a vtserver signs: the challenge, the connect with its signature, the welcome without `sig` (chapter Relay). */
export function welcomeInput(challenge: JsonObject, connect: JsonObject, welcome: JsonObject): Uint8Array {
  return signingInput("welcome", [challenge, connect, without(welcome, "sig")]);
}
