import { copyJson, sign, signingInput, thingId, toBase64url, without, type IdLabel, type JsonObject } from "../probe/wire/index.ts";
import { decoded, object, octets, Refusal, text, type Op } from "./op.ts";
import { verified } from "./keys.ts";

const LABELS: readonly string[] = [
  "server",
  "registration",
  "user",
  "channel",
  "member",
  "event",
  "declare",
  "connect",
  "relay connect",
  "proof",
  "proof relay",
];

/** The signature member of each label, and what it does not cover (encoding.signature-covers). */
function memberOf(label: string): { readonly member: string; readonly uncovered: readonly string[] } {
  if (!LABELS.includes(label)) throw new TypeError(`there is no label ${label} for objects`);
  if (label === "proof") return { member: "user_sig", uncovered: ["user_sig", "server_sig"] };
  if (label === "proof relay") return { member: "server_sig", uncovered: ["server_sig"] };
  return { member: "sig", uncovered: ["sig"] };
}

/** Checks the signature of an object. Throws Refusal. */
export function verifyObject(label: string, signed: JsonObject, key: Uint8Array): void {
  const { member, uncovered } = memberOf(label);
  const signature = signed[member];
  if (typeof signature !== "string") throw new Refusal("malformed");
  verified(decoded(signature, 64), signingInput(label, without(signed, ...uncovered)), key);
}

/** The operations on signed objects, by name. */
export const OBJECT_OPS: Readonly<Record<string, Op>> = {
  "object.sign": (input) => {
    const label = text(input, "label");
    const { member, uncovered } = memberOf(label);
    const unsigned = object(input, "object");
    const signature = toBase64url(sign(signingInput(label, without(unsigned, ...uncovered)), octets(input, "private_key")));
    return { object: { ...copyJson(unsigned), [member]: signature } };
  },
  "object.verify": (input) => {
    verifyObject(text(input, "label"), object(input, "object"), octets(input, "public_key"));
    return {};
  },
  "object.id": (input) => ({ id: thingId(text(input, "label") as IdLabel, object(input, "object")) }),
};
