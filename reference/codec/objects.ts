// Encoding chapter: signed objects and ids of things.
import type { Label } from "../../schemas/v1/constants.ts";
import { LABELS } from "../../schemas/v1/constants.ts";
import { decodeHex, encodeBase64url, idOf, signMember, verifyMember } from "../protocol/index.ts";
import type { Op } from "./op.ts";
import { InputError, asObject, op } from "./op.ts";
import { SUITE, signer } from "./suite.ts";

interface SignatureMember {
  readonly member: string;
  /** What it does not cover. */
  readonly unsigned: readonly string[];
}

/** Where the signature of a label stands: a proof has two. A welcome is signed over more than itself. */
function memberOf(label: Label): SignatureMember {
  switch (label) {
    case "proof":
      return { member: "user_sig", unsigned: ["user_sig", "server_sig"] };
    case "proof relay":
      return { member: "server_sig", unsigned: ["server_sig"] };
    case "welcome":
      throw new InputError("a welcome has operations of its own");
    default:
      return { member: "sig", unsigned: ["sig"] };
  }
}

function labelOf(text: string): Label {
  if (!Object.hasOwn(LABELS, text)) throw new InputError(`there is no label ${text}`);
  return text as Label;
}

/** The operations on signed objects, by name. */
export const OBJECT_OPS: Readonly<Record<string, Op>> = {
  "object.sign": op("ObjectSignIn", "ObjectSignOut", async ({ label, object, private_key }) => {
    const { member, unsigned } = memberOf(labelOf(label));
    return { object: asObject(await signMember(SUITE, labelOf(label), object, await signer(private_key), member, unsigned)) };
  }),
  "object.verify": op("ObjectVerifyIn", "Accepted", async ({ label, object, public_key }) => {
    const { member, unsigned } = memberOf(labelOf(label));
    await verifyMember(SUITE, labelOf(label), object, encodeBase64url(decodeHex(public_key)), member, unsigned);
    return {};
  }),
  "object.id": op("ObjectIdIn", "ObjectIdOut", async ({ label, object }) => ({ id: await idOf(SUITE, labelOf(label), object) })),
};
