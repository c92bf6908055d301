import { SuiteError } from "../errors.ts";
import { copyJson, type JsonObject } from "../wire/json.ts";
import type { SignatureLabel } from "../wire/labels.ts";
import { signObject } from "../wire/signed.ts";

/** How a signed object is made wrong. Both functions change the object that they are given. */
export interface Alter {
  /** Before it is signed: the signature covers the change. */
  readonly before?: (object: JsonObject) => void;
  /** After it is signed: the signature does not fit any more, unless `sig` itself is changed. */
  readonly after?: (object: JsonObject) => void;
  /** What `after` does may leave everything as it was, as with a signature made by hand that comes out right. */
  readonly same?: boolean;
  /** Another label. */
  readonly label?: string;
  /** Another private key: Ed25519 seed of 32 octets. */
  readonly seed?: Uint8Array;
}

/**
 * Signs an object, right by default.
 *
 * @example
 * altered("event", event, alice.signing.seed, { after: (object) => { object["created_at"] = 0; } });
 */
export function altered(label: SignatureLabel, object: JsonObject, seed: Uint8Array, alter: Alter = {}): JsonObject {
  const draft = copyJson(object);
  alter.before?.(draft);
  const signed = signObject(alter.label ?? label, draft, alter.seed ?? seed);
  const sound = alter.after && JSON.stringify(signed);
  alter.after?.(signed);
  if (alter.same !== true && sound === JSON.stringify(signed))
    throw new SuiteError(`the change made to the ${label} after it was signed changes nothing`);
  return signed;
}
