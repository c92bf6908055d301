import { ed25519 } from "@noble/curves/ed25519.js";
import type { Reconsider } from "../common/steps.ts";
import { reconsider, reconsiderAll } from "../common/steps.ts";
import { wrongServer } from "../common/wrong-server.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { fromBase64url } from "../../probe/wire/base64.ts";
import { concat, fromLittleEndian } from "../../probe/wire/bytes.ts";
import { ED25519_ORDER, isSigningKey, verify } from "../../probe/wire/ed25519.ts";
import { without, type JsonObject } from "../../probe/wire/json.ts";
import { signingInput } from "../../probe/wire/signed.ts";
import { isCanonicalAgreementKey } from "../../probe/wire/x25519.ts";

interface WithRegistration {
  readonly registration: JsonObject;
}

interface WithSignature {
  read?: { readonly signature: Uint8Array };
}

function octetsOf(object: JsonObject, name: string, length: number): Uint8Array {
  return fromBase64url(typeof object[name] === "string" ? object[name] : "", length) ?? new Uint8Array(length);
}

/** The same signature with S reduced modulo L. */
function reduced(signature: Uint8Array): Uint8Array {
  const s = fromLittleEndian(signature.subarray(32)) % ED25519_ORDER;
  return concat(
    signature.subarray(0, 32),
    Uint8Array.from({ length: 32 }, (_, i) => Number((s >> BigInt(8 * i)) & 0xffn)),
  );
}

/** Verifies a refused registration again in another way. */
function orElse(accepts: (signature: Uint8Array, message: Uint8Array, key: Uint8Array) => boolean): Reconsider {
  return (found, context) => {
    if (found === undefined) return undefined;
    const { registration } = context as WithRegistration;
    const message = signingInput("registration", without(registration, "sig"));
    const isRight = accepts(octetsOf(registration, "sig", 64), message, octetsOf(registration, "signing_key", 32));
    return isRight ? undefined : found;
  };
}

/** Lets keys pass for which the condition holds. */
function passes(condition: (signing: Uint8Array, sealing: Uint8Array) => boolean): Reconsider {
  return (found, context) => {
    const { registration } = context as WithRegistration;
    const keys = [octetsOf(registration, "signing_key", 32), octetsOf(registration, "sealing_key", 32)] as const;
    return found !== undefined && condition(...keys) ? undefined : found;
  };
}

/** Verifies as ZIP 215 does, whatever the key is; what does not verify has a wrong signature, never a wrong key. */
const laxly: Reconsider = (found, context) => {
  if (found?.refused !== "bad-key") return found;
  const still = orElse((signature, message, key) => cofactored(signature, message, key, true))(found, context);
  return still === undefined ? undefined : { ...found, refused: "bad-signature" };
};

/** Multiplies by the cofactor, as noble does. */
function cofactored(signature: Uint8Array, message: Uint8Array, key: Uint8Array, zip215 = false): boolean {
  try {
    return ed25519.verify(signature, message, key, { zip215 });
  } catch {
    return false;
  }
}

export const faults: readonly Fault[] = [
  fault({
    id: "reduces-s",
    violates: ["crypto.ed25519-s"],
    title: "It reduces S of a registration's signature before it verifies.",
    expected: ["crypto.ed25519-s/registration"],
    start: wrongServer(
      reconsider(
        "user.register-signature",
        orElse((signature, message, key) => verify(reduced(signature), message, key)),
      ),
    ),
  }),
  fault({
    id: "reduces-s-of-requests",
    violates: ["crypto.ed25519-s"],
    title: "It reduces S of HTTP signatures before it verifies.",
    expected: ["crypto.ed25519-s/request"],
    start: wrongServer(
      reconsider("request.stale", (found, context) => {
        const request = context as WithSignature;
        if (request.read !== undefined) request.read = { ...request.read, signature: reduced(request.read.signature) };
        return found;
      }),
    ),
  }),
  fault({
    id: "takes-any-signing-key",
    violates: ["crypto.ed25519-key"],
    title: "It does not look at signing keys.",
    expected: ["crypto.ed25519-key/*"],
    start: wrongServer(
      reconsiderAll({ "crypto.ed25519-key": passes((signing) => !isSigningKey(signing)), "user.register-signature": laxly }),
    ),
  }),
  fault({
    id: "multiplies-by-the-cofactor",
    violates: ["crypto.ed25519-equation"],
    title: "It verifies with the cofactor.",
    expected: ["crypto.ed25519-equation/*"],
    start: wrongServer(
      reconsider(
        "user.register-signature",
        orElse((signature, message, key) => cofactored(signature, message, key)),
      ),
    ),
  }),
  fault({
    id: "takes-sealing-keys-beyond-p",
    violates: ["crypto.x25519-key"],
    title: "It takes sealing keys that are not canonical.",
    expected: ["crypto.x25519-key/registration"],
    start: wrongServer(
      reconsider(
        "crypto.ed25519-key",
        passes((signing, sealing) => isSigningKey(signing) && !isCanonicalAgreementKey(sealing)),
      ),
    ),
  }),
  fault({
    id: "takes-sealing-keys-of-small-order",
    violates: ["crypto.x25519-small"],
    title: "It takes sealing keys of small order.",
    expected: ["crypto.x25519-small/registration"],
    collateral: ["error.problem-document/tour", "error.registered-status/tour"],
    start: wrongServer(
      reconsider(
        "crypto.ed25519-key",
        passes((signing, sealing) => isSigningKey(signing) && isCanonicalAgreementKey(sealing)),
      ),
    ),
  }),
  fault({
    id: "takes-bad-keys-in-channels",
    violates: ["crypto.x25519-key", "crypto.x25519-small"],
    title: "It does not look at the keys that come in membership objects.",
    expected: ["crypto.x25519-key/channel-objects", "crypto.x25519-small/channel-objects"],
    collateral: ["log.bad-keys/*"],
    start: wrongServer({ omit: ["log.bad-keys"] }),
  }),
];
