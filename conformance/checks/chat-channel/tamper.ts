import { textAt } from "../../probe/wire/json.ts";
import type { Alter, User } from "../../probe/actors/index.ts";

/** Flips one bit in the middle of a signature, which keeps its form. */
export const otherSignature: Alter = {
  after: (object) => {
    const sig = textAt(object, "sig");
    object["sig"] = sig.slice(0, 10) + (sig[10] === "A" ? "B" : "A") + sig.slice(11);
  },
};

/** Signs with the key of somebody else. */
export function otherKey(user: User): Alter {
  return { seed: user.signing.seed };
}

/** Sets a member before the object is signed: the signature is right, the member is wrong. */
export function set(name: string, value: string | number): Alter {
  return { before: (object) => void (object[name] = value) };
}
